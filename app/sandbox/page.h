// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/listquery.h"

#include <algorithm>

namespace sandbox {

// The part of a list that was asked for, as the API sends it: offset, limit, total, and the
// objects under `key`. `toObject` is called for the rows of that part alone.
template <typename Rows, typename ToObject>
[[nodiscard]] Answer pageOf(const Rows &rows, const ListQuery &query, const QString &key,
                            ToObject toObject)
{
    const qsizetype total = qsizetype(rows.size());
    const qsizetype end = std::min<qsizetype>(total, qsizetype(query.offset) + query.limit);
    QJsonArray objects;
    for (qsizetype i = query.offset; i < end; ++i)
        objects.append(QJsonObject(toObject(*(rows.begin() + i))));
    return Answer::json(QJsonObject{
        {QStringLiteral("offset"), query.offset},
        {QStringLiteral("limit"), query.limit},
        {QStringLiteral("total"), total},
        {key, objects},
    });
}

} // namespace sandbox
