// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/phonediff.h"
#include "phone/phone.h"
#include "phone/phoneid.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace session {

// What was found out about a phone when somebody put it into a case file. It counts instead of what
// would be found now: half of the phone may be hidden since.
struct RecordedFacts {
    QList<checks::Finding> findings = {}; // worst first
    QList<checks::Difference> changes = {};

    friend bool operator==(const RecordedFacts &, const RecordedFacts &) = default;
};

// One successful lookup.
struct Fetch {
    // Where the phone comes from.
    enum class Origin : quint8 {
        Network, // the PBX, just now
        Seen, // what this machine keeps of an earlier lookup: without the phone's secrets
        File, // a file that somebody has opened
    };

    phone::PhoneId asked;
    phone::Phone phone;
    // UTC, by the clock of this machine, when the answer was complete; of a file it may be invalid.
    QDateTime at;
    Origin origin = Origin::Network;
    QDateTime serverDate = {}; // UTC, by the PBX's clock; invalid if it did not say
    QString source = {}; // of a file: "the file phone.json", "the clipboard": for people
    std::optional<RecordedFacts> recorded = {}; // of a case file

    // When the PBX answered: by its own clock where it said, else by this machine's. UTC.
    [[nodiscard]] QDateTime answeredAt() const { return serverDate.isValid() ? serverDate : at; }
    // Seconds since the fetch, never negative (a clock may be set back); 0 where its time is unknown.
    [[nodiscard]] qint64 ageAt(const QDateTime &now) const
    {
        return qMax<qint64>(0, at.secsTo(now));
    }
    // Whether the answer says that it is another phone's. The PBX is asked by id, so a different
    // one in the answer means that something on the way is wrong. Of a file nothing was asked.
    [[nodiscard]] bool isOfAnotherPhone() const;
};

} // namespace session
