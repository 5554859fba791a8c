// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/status.h"

namespace phone {

namespace {

constexpr qint64 notRegistered = -1;

Status onlineStatus(std::optional<qint64> expires, qint64 ageSeconds)
{
    if (!expires)
        return {Presence::Online, std::nullopt, false};
    if (*expires <= 0)
        return {Presence::Contradictory, std::nullopt, false};
    if (ageSeconds > *expires)
        return {Presence::Unknown, std::nullopt, true};
    return {Presence::Online, *expires - ageSeconds, false};
}

} // namespace

Status statusAt(const Phone &phone, qint64 ageSeconds)
{
    return statusAt(phone.value(FieldId::Online).toBool(),
                    phone.value(FieldId::Expires).toInteger(), ageSeconds);
}

Status statusAt(std::optional<bool> online, std::optional<qint64> expires, qint64 ageSeconds)
{
    if (!online)
        return {};
    if (*online)
        return onlineStatus(expires, qMax<qint64>(0, ageSeconds));
    if (expires && *expires != notRegistered)
        return {Presence::Contradictory, std::nullopt, false};
    return {Presence::Offline, std::nullopt, false};
}

} // namespace phone
