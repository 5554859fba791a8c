// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

// Says what went wrong and what to do about it, above the values. Plain text throughout; the
// technical line can be copied.
class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Severity : quint8 { Notice, Warning, Error };
    struct Message {
        Severity severity = Severity::Notice;
        QString happened;
        QString advice = {};
        QString technical = {};
        bool canRetry = false;
        bool canDismiss = false;

        friend bool operator==(const Message &, const Message &) = default;
    };

    explicit MessageBanner(QWidget *parent = nullptr);

    // Shows the message, and has it read aloud if it is new.
    void setMessage(const Message &message);
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void retryRequested();
    void copyRequested(const QString &technical);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor severityColor() const;

    Message m_message;
    QLabel *m_happened = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_technical = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace ui
