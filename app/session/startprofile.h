// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QString>

#include <optional>

namespace store {
class Settings;
}

namespace session {

// Which profile a run begins with.

// The profile of that name, in any case; none if there is none.
[[nodiscard]] std::optional<store::Profile> profileNamed(const store::Settings &settings,
                                                         const QString &name);

// The profile for an API's address that was given for this run: the one that has the address, or
// one that is not kept. That has the same id in every run, so that its phones seen are found again.
// The address must be of use (see serverAddressProblem()).
[[nodiscard]] store::Profile profileAt(const store::Settings &settings, const QString &address);

// The id for a profile that goes to the address from now on: the same every time, so that what was
// seen there comes back with it; another if one of `profiles` has that.
[[nodiscard]] QString profileIdAt(const QString &address, const QList<store::Profile> &profiles);

// The default profile. Where there is none at all, as in the first run, one for that address is made
// and kept.
[[nodiscard]] store::Profile defaultProfile(store::Settings &settings, const QString &address);

} // namespace session
