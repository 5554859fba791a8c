// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/pagecounts.h"

#include <QJsonValue>

namespace phone {

namespace {

// A count of the answer, or the value given where it has none.
qint64 count(const QJsonObject &answer, const char *key, qint64 otherwise)
{
    const QJsonValue json = answer.value(QLatin1String(key));
    bool ok = json.isDouble();
    const qint64 number = json.isString() ? json.toString().toLongLong(&ok) : json.toInteger(-1);
    return ok && number >= 0 ? qMin(number, PageCounts::maxCount) : otherwise;
}

} // namespace

qint64 PageCounts::next() const
{
    // A page with no element and no size would be asked for again and again.
    const qint64 step = qMax(limit, received);
    return step > 0 && step < total - offset ? offset + step : total;
}

PageCounts readPageCounts(const QJsonObject &answer, qint64 received)
{
    PageCounts counts;
    counts.received = received;
    counts.offset = count(answer, "offset", 0);
    counts.limit = count(answer, "limit", received);
    const qint64 known = counts.offset + received;
    counts.total = qMax(known, count(answer, "total", known));
    return counts;
}

} // namespace phone
