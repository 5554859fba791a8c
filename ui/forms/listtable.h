// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listtablemodel.h"
#include "ui/widgets/copykeys.h"

#include <QRect>
#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace ui {

class Copier;

// A list of the phone as a table with a heading, or a sentence that says why there is none. Its
// cells copy like the values of a form.
class ListTable final : public QWidget
{
    Q_OBJECT

public:
    // `emptyText` stands there while the list has no rows. The copier and the source must outlive
    // the table.
    ListTable(models::PhoneFieldModel &source, models::ListTableModel::List list,
              const QString &title, const QString &emptyText, Copier &copier,
              QWidget *parent = nullptr);

    // Grows to show all rows, for a page that scrolls itself.
    void setShowsAllRows(bool all);
    void setDimmed(bool dimmed);
    // Sets the focus on the cell of the reference's key. Where it stands in the table; nothing if it
    // has none. The table must be visible.
    std::optional<QRect> focusValue(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChange();
    void updateRows();
    void copy(CopyForm form);
    void showMenu(const QPoint &position);

    models::ListTableModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    Copier &m_copier;
    bool m_showsAllRows = false;
    bool m_outdated = false;
};

} // namespace ui
