// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "store/seenphone.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace session {

// What one fetch of a phone adds to its time line. The texts are printable, and without secrets.
struct HistoryPoint {
    QDateTime at; // UTC
    std::optional<bool> online; // none: the answer did not say
    QDateTime configLoaded; // UTC; invalid: the answer did not say
    QString address; // the public one; empty: none
    QString firmware; // or, where it is not known, the whole user agent; empty: none

    friend bool operator==(const HistoryPoint &, const HistoryPoint &) = default;
};

[[nodiscard]] HistoryPoint historyPoint(const phone::Phone &phone, const QDateTime &at);
// Oldest first, whatever the order of the fetches.
[[nodiscard]] QList<HistoryPoint> historyOf(const QList<store::StoredFetch> &fetches);

} // namespace session
