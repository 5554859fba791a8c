// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace models {
class PhoneListModel;
class PhoneListProxy;
} // namespace models

namespace ui {

class Copier;
class PhoneTable;

// What is said around the rows. Plain texts.
struct PhoneListState {
    QString title = {}; // what the rows are: "Found", "Pinned and recent"
    // Why there are no rows, or what is odd about those there are; nothing if all is well.
    QString message = {};
    qint64 total = -1; // phones in the whole list, of which the rows are the part loaded; -1: all
    bool isBusy = false; // rows, or more of them, are on their way

    friend bool operator==(const PhoneListState &, const PhoneListState &) = default;
};

// The list beside the phone: what a search has found, or the phones seen and pinned. The rows can be
// filtered and sorted as far as they are loaded. It must not search, and changes nothing itself.
class PhoneListPanel final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the panel.
    PhoneListPanel(models::PhoneListModel &phones, Copier &copier, QWidget *parent = nullptr);

    void setState(const PhoneListState &state);

    // For the search box, which keeps the focus while somebody moves through the rows.
    void pressKey(Qt::Key key);
    // Asks for the row that somebody has moved to; false if nobody has since the rows or the text
    // searched for changed.
    bool openHighlighted();
    // Copies its address, or that of the only row; false if there is neither.
    bool copyHighlighted();
    // The rows are, or will be, about something else.
    void forgetHighlight();

    // Widths, order and sorting of the columns, to come back in the next run.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);

Q_SIGNALS:
    // pressKey() has moved to this row: the sentence says all of it, for assistive technology.
    void highlighted(const QString &sentence);
    void openRequested(const phone::PhoneId &id);
    void pinRequested(const QString &phoneId, bool pin);
    // A plain sentence, for the status bar.
    void notice(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void follow();
    void filter();
    void filterByTyping(const QString &text);
    void updateTexts();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isFiltered() const;

    models::PhoneListModel &m_phones;
    models::PhoneListProxy *m_shown = nullptr;
    PhoneListState m_state;
    QLabel *m_title = nullptr;
    QLabel *m_message = nullptr; // above rows
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_onlineOnly = nullptr;
    QStackedWidget *m_pages = nullptr;
    PhoneTable *m_table = nullptr;
    QLabel *m_empty = nullptr; // in place of rows
    QLabel *m_count = nullptr;
    bool m_isHighlighted = false;
};

} // namespace ui
