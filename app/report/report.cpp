// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

namespace report {

QString Table::keyAt(qsizetype row, qsizetype column) const
{
    const QString rowKey = rowKeys.value(row);
    const QString columnKey = columnKeys.value(column);
    return rowKey.isEmpty() || columnKey.isEmpty() ? QString() : rowKey + u'.' + columnKey;
}

QString Origin::fetchedUtc() const
{
    return fetchedAt.isValid() ? fetchedAt.toUTC().toString(Qt::ISODate)
                               : QStringLiteral("unknown");
}

QString Report::fullTitle() const
{
    return title + QStringLiteral("  ") + subtitle;
}

} // namespace report
