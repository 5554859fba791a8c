// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

namespace report {

namespace {

// Also behind blanks, and behind the tab or line break that some programs drop.
bool looksLikeFormula(const QString &cell)
{
    constexpr QStringView signs = u"=+-@＝＋－＠";
    for (const QChar c : cell) {
        if (!c.isSpace())
            return signs.contains(c);
    }
    return false;
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString csv(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text;
}

QString csvLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(quoted(cell));
    return cells.join(u',') + QLatin1String("\r\n");
}

} // namespace report
