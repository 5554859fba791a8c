// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace phone {

// One record that a phone names by id (a switch: by name). Says what it is, not where it is fetched.
struct ReferenceTo {
    Reference kind = Reference::None;
    QString id;

    friend bool operator==(const ReferenceTo &, const ReferenceTo &) = default;
};

// What the value of a softkey with this function names ("BLF": an extension); None where the value
// is a number, an address, or nothing.
[[nodiscard]] Reference softkeyReference(QStringView function);
// The same of a key as received; None where its value holds no text.
[[nodiscard]] Reference softkeyReference(const Softkey &key);

// What the value in a column of a list's item names.
[[nodiscard]] Reference referenceAt(const Softkey &key, std::size_t column);
[[nodiscard]] Reference referenceAt(const SidePanel &panel, std::size_t column);

// Every record the phone names, each once: its fields, its side panels, then its keys.
[[nodiscard]] QList<ReferenceTo> referencesOf(const Phone &phone);

} // namespace phone
