// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparemodel.h"
#include "ui/findings/comparepicker.h"
#include "ui/findings/compareview.h"
#include "ui/findings/comparewindow.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace support {

inline const QString otherId = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");

[[nodiscard]] inline QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

// The window against the sandbox, opened by its key as people do.
struct CompareFixture : WindowFixture {
    [[nodiscard]] bool opens()
    {
        QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
        compare = nullptr;
        for (auto *candidate : window->findChildren<ui::CompareWindow *>())
            compare = candidate->isVisible() ? candidate : compare;
        return compare && QTest::qWaitForWindowActive(compare);
    }
    [[nodiscard]] bool fetchesAgain()
    {
        clock.advance(60);
        QTest::keyClick(window->windowHandle(), Qt::Key_F5);
        return settles();
    }
    // In the order of the screen.
    [[nodiscard]] ui::ComparePicker &picker(int which) const
    {
        auto pickers = compare->findChildren<ui::ComparePicker *>();
        std::sort(pickers.begin(), pickers.end(),
                  [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        return *pickers.at(which);
    }
    [[nodiscard]] QComboBox &source(int which) const
    {
        return *picker(which).findChild<QComboBox *>();
    }
    // By the keyboard.
    void choose(int which, const QString &text) const
    {
        QComboBox &box = source(which);
        const int index = box.findText(text, Qt::MatchStartsWith);
        if (index < 0)
            qFatal("no such choice: %s", qPrintable(text));
        box.setFocus();
        while (box.currentIndex() != index)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    void lookUpOther(int which, const QString &typed) const
    {
        choose(which, QStringLiteral("Another phone"));
        auto *box = picker(which).findChild<QLineEdit *>();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Return);
    }
    [[nodiscard]] bool hasBoth() const
    {
        return QTest::qWaitFor([this] { return picker(0).side() && picker(1).side(); }, 20'000);
    }
    [[nodiscard]] QTreeView &view() const { return *compare->findChild<QTreeView *>(); }
    // "Name: Changed" of each row.
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        const QAbstractItemModel &model = *view().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex group = model.index(i, 0);
            if (!view().isExpanded(group))
                qFatal("a group is closed");
            for (int j = 0; j < model.rowCount(group); ++j) {
                const QModelIndex row = model.index(j, 0, group);
                lines.append(row.data(models::CompareModel::KeyRole).toString() + u':'
                             + row.siblingAtColumn(1).data().toString());
            }
        }
        return lines;
    }
    // Of the row of this key; empty if there is none.
    [[nodiscard]] QString cell(const QString &key, int column) const
    {
        const auto rows = view().model()->match(view().model()->index(0, 0),
                                                models::CompareModel::KeyRole, key, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        return rows.isEmpty() ? QString() : rows.first().siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QString texts() const { return support::visibleTexts(*compare).join(u'\n'); }

    ui::CompareWindow *compare = nullptr;
};

} // namespace support
