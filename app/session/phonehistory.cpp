// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonehistory.h"

#include "phone/format.h"
#include "phone/masking.h"
#include "phone/useragent.h"

#include <algorithm>

namespace session {

namespace {

using phone::FieldId;

// Longer texts have no room in a time line.
constexpr qsizetype maxTextLength = 60;

QString textOf(const phone::Phone &phone, const phone::Masker &masker, FieldId id)
{
    const phone::Value &value = phone.value(id);
    if (!value.hasContent())
        return {};
    const QString text = phone::printable(masker.plain(phone::field(id).property, value));
    return text.size() > maxTextLength ? text.left(maxTextLength) + u'…' : text;
}

} // namespace

HistoryPoint historyPoint(const phone::Phone &phone, const QDateTime &at)
{
    const phone::Masker masker(phone);
    const QString agent = textOf(phone, masker, FieldId::UserAgent);
    const QString firmware = phone::UserAgent::parse(agent).firmware;
    return {at, phone.value(FieldId::Online).toBool(),
            phone.value(FieldId::ConfigLoaded).toDate().value_or(QDateTime()),
            textOf(phone, masker, FieldId::PublicIpAddress), firmware.isEmpty() ? agent : firmware};
}

QList<HistoryPoint> historyOf(const QList<store::StoredFetch> &fetches)
{
    QList<HistoryPoint> points;
    points.reserve(fetches.size());
    for (const store::StoredFetch &fetch : fetches)
        points.append(historyPoint(fetch.phone, fetch.at));
    std::stable_sort(points.begin(), points.end(),
                     [](const HistoryPoint &a, const HistoryPoint &b) { return a.at < b.at; });
    return points;
}

} // namespace session
