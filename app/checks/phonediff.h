// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/secretprints.h"
#include "phone/phone.h"

#include <QList>
#include <QString>

#include <optional>

namespace checks {

// One of the two that are compared.
struct DiffSide {
    phone::Phone phone;
    std::optional<SecretPrints> secrets = {}; // none: they are not known, and not compared
};

struct Difference {
    enum class Kind : quint8 { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString key; // as in Finding::fields; of what was removed, as it was in the first
    QString label; // "May connect from", "Key 4: Value"
    QString before; // in plain words, secrets masked; empty if it was added
    QString after;

    friend bool operator==(const Difference &, const Difference &) = default;
};

// "added", "removed", "changed": for command lines and files, never translated.
[[nodiscard]] QString differenceKey(Difference::Kind kind);

// What differs between two phones, or two fetches of one, in the order of the field table. No value
// is no value, whether absent, null or empty; numbers, times and references compare as such, however
// they were written. Keys are matched by their place on the phone, side panels by their serial
// number. Secrets are compared by their fingerprints, and texts with the secrets in them masked.
[[nodiscard]] QList<Difference> diff(const DiffSide &before, const DiffSide &after);

} // namespace checks
