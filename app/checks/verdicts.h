// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "phone/phone.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace checks {

// The three questions that are asked most, each answered in one place: has the phone got my change,
// may it connect from where it is, is its network what it should be. Pure; sentences are plain and
// hold no secret.

// Whether the phone has fetched what was saved last.
struct ConfigPickup {
    enum class State : quint8 {
        PickedUp,
        Waiting, // saved just now
        NotPickedUp,
        NotFetched, // saved, but no fetch is on record
        Unknown // the record does not say
    };
    State state = State::Unknown;
    std::optional<QDateTime> saved; // UTC
    std::optional<QDateTime> fetched; // UTC
    // "Saved 14:02, fetched 13:40: not picked up for 22 min." In local time; with the day where it
    // is not today.
    QString sentence;
};
[[nodiscard]] ConfigPickup configPickup(const phone::Phone &phone, const Context &context);

// Whether the phone may connect from where it was seen last.
struct LockVerdict {
    enum class State : quint8 {
        Allowed, // locked to where it comes from
        Refused, // locked to another address, or to none
        Open, // any address may connect
        Roaming, // addresses of the countries listed
        Unknown // the record does not say, or not in a way that can be read
    };
    State state = State::Unknown;
    QString lockedTo; // as the record has it, secrets masked; empty if there is none
    QString lastSeen;
    QString sentence;
};
[[nodiscard]] LockVerdict lockVerdict(const phone::Phone &phone, const Context &context);

// What the phone's network should be beside what it is.
struct NetworkVerdict {
    enum class State : quint8 {
        AsSet, // the fixed address is in use
        Other, // another address is in use than is set
        Broken, // the settings cannot work, or nothing answered to DHCP
        Automatic, // an address by DHCP
        Unknown
    };
    State state = State::Unknown;
    QString expected; // "192.168.1.10", or "by DHCP"
    QString actual; // the address in use; empty if it is not known
    QString subnet; // worked out: "192.168.1.0/24, 192.168.1.1 to 192.168.1.254"; may be empty
    QString gateway; // "192.168.1.1", with a word if it is outside the subnet; may be empty
    QString sentence;
};
[[nodiscard]] NetworkVerdict networkVerdict(const phone::Phone &phone, const Context &context);

} // namespace checks
