// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/secretprints.h"
#include "phone/fieldtable.h"
#include "phone/namebook.h"
#include "phone/phone.h"

#include <QList>
#include <QString>

#include <optional>

namespace checks {

// One of the two that are compared.
struct DiffSide {
    phone::Phone phone;
    std::optional<SecretPrints> secrets = {}; // none: they are not known, and not compared
    phone::NameBook names = {}; // shown before the ids that they are known of; never compared
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

// A value of two phones, beside each other.
struct ComparedValue {
    enum class State : quint8 {
        Same,
        Added,
        Removed,
        Changed,
        NotKnown // a secret, of which one side keeps nothing that it could be compared by
    };

    State state = State::Same;
    phone::Group group = phone::Group::Phone;
    QString key; // these as in Difference
    QString label;
    QString before;
    QString after;

    [[nodiscard]] bool differs() const { return state != State::Same && state != State::NotKnown; }
    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

// "added", "removed", "changed": for command lines and files, never translated.
[[nodiscard]] QString differenceKey(Difference::Kind kind);

// What differs between two phones, or two fetches of one, in the order of the field table. No value
// is no value, whether absent, null or empty; numbers, times and references compare as such, however
// they were written. Keys are matched by their place on the phone, side panels by their serial
// number. Secrets are compared by their fingerprints, and texts with the secrets in them masked.
[[nodiscard]] QList<Difference> diff(const DiffSide &before, const DiffSide &after);

// The same comparison with everything that either has, what is equal as well.
[[nodiscard]] QList<ComparedValue> compare(const DiffSide &before, const DiffSide &after);

} // namespace checks
