// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shownvalues.h"

#include "bench/watchedapplication.h"
#include "ui/forms/valuefield.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>

namespace bench {

namespace {

QString textOf(const QAbstractItemView &view)
{
    QString text;
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += model.index(row, column).data().toString() + u'\t';
        text += model.index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
    }
    return text;
}

} // namespace

ShownValues::ShownValues(const QWidget &tab)
{
    const auto fields = tab.findChildren<const ui::ValueField *>();
    for (const ui::ValueField *field : fields)
        add(*field, field->content().text + u'\n' + field->content().remark);
    const auto views = tab.findChildren<const QAbstractItemView *>();
    for (const QAbstractItemView *view : views)
        add(*view->viewport(), textOf(*view));
    // Such as the one that stands where a list would be.
    const auto labels = tab.findChildren<const QLabel *>();
    for (const QLabel *label : labels)
        add(*label, label->text());
    if (const auto *raw = qobject_cast<const QPlainTextEdit *>(&tab))
        add(*raw->viewport(), raw->toPlainText());
}

void ShownValues::add(const QWidget &painted, const QString &text)
{
    if (painted.isVisible() && !painted.visibleRegion().isEmpty())
        m_texts.insert(&painted, text);
}

std::optional<Stamp> ShownValues::painted(const ShownValues &before,
                                          const WatchedApplication &application) const
{
    std::optional<Stamp> last;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        const auto old = before.m_texts.constFind(it.key());
        if (old != before.m_texts.cend() && *old == it.value())
            continue;
        if (!application.wasPainted(it.key()))
            return std::nullopt;
        const Stamp stamp = application.painted(it.key());
        last = last ? std::max(*last, stamp) : stamp;
    }
    return last;
}

} // namespace bench
