// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/jsontext.h"
#include "sandbox/listquery.h"

#include <algorithm>

namespace sandbox {

// The part of a list that was asked for, as the API sends it: offset, limit, total, and the
// objects under `key`. `toObject` makes a QJsonObject, or the bytes of one, of a row; it is called
// for the rows of that part alone.
template <typename Rows, typename ToObject>
[[nodiscard]] Answer pageOf(const Rows &rows, const ListQuery &query, const char *key,
                            ToObject toObject)
{
    const auto total = int(rows.size());
    const int first = std::min(query.offset, total);
    const int count = std::min(query.limit, total - first);
    QByteArray objects;
    for (int i = first; i < first + count; ++i) {
        objects += i == first ? '[' : ',';
        objects += JsonText::of(toObject(*(rows.begin() + i)));
    }
    Answer answer;
    answer.body = JsonText()
                      .add("offset", query.offset)
                      .add("limit", query.limit)
                      .add("total", total)
                      .addJson(key, objects.isEmpty() ? QByteArrayLiteral("[]") : objects + ']')
                      .object();
    return answer;
}

} // namespace sandbox
