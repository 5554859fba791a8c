// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"
#include "ui/widgets/copykeys.h"

#include <QTableView>

namespace models {
class PhoneListProxy;
}

namespace ui {

class Copier;

// The rows of a list of phones: sorted by their headers, opened by Enter or a double-click, copied
// like the values of a form. It stays quick with 100,000 rows.
class PhoneTable final : public QTableView
{
    Q_OBJECT

public:
    // Both must outlive the table.
    PhoneTable(models::PhoneListProxy &phones, Copier &copier, QWidget *parent = nullptr);

    // Asks for the current row to be opened; false if there is none.
    bool openCurrent();
    // Copies the address of the current row: what is asked for most. Nothing without a row.
    void copyAddress();
    // Lets the table move as by a key of its own, wherever the focus is.
    void pressKey(Qt::Key key);

    // Widths, order and sorting of the columns, to come back in the next run.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);

Q_SIGNALS:
    void openRequested(const phone::PhoneId &id);
    void pinRequested(const QString &phoneId, bool pin);
    // What was typed at the rows.
    void typed(const QString &text);
    // A plain sentence, for the status bar.
    void notice(const QString &sentence);

public:
    void keyboardSearch(const QString &text) override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeColumns();
    void fitRows();
    void showAges();
    void copy(CopyForm form);
    void copyText(int column, const QString &text);
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] QString headerText(int column) const;

    Copier &m_copier;
};

} // namespace ui
