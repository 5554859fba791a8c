// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>

class QMimeData;

namespace ui {

// Puts values and tickets on the clipboard and says so in one sentence. A secret is marked as one
// for clipboard managers and taken off again after a while, if it is still there.
class Copier final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultSecretLifetime{20};

    // The clipboard must outlive the copier.
    explicit Copier(QClipboard &clipboard,
                    std::chrono::milliseconds secretLifetime = defaultSecretLifetime,
                    QObject *parent = nullptr);
    // A secret does not stay behind.
    ~Copier() override;

    // `name` says what is copied, for the notice: the label of a field.
    void copy(const QString &name, const QString &text);
    void copySecret(const QString &name, const QString &text);
    // Several forms of one thing. A secret is known again by its text.
    void copyData(const QString &name, std::unique_ptr<QMimeData> data, bool isSecret);

Q_SIGNALS:
    // A plain sentence; never the text that was copied.
    void notice(const QString &sentence);

private:
    void forgetSecret();
    [[nodiscard]] bool holdsSecret() const;

    QClipboard &m_clipboard;
    QTimer m_secretTimer;
    QString m_secret; // on the clipboard; empty for none
};

} // namespace ui
