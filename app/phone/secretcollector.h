// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QStringList>

namespace phone {

// The words of one phone that must not be read anywhere else, for SecretFinder. All of them hold
// secrets: for nothing but finding them.

// What the property, at the top of the answer, holds: of a password that came as a list or an
// object, its first `most` texts.
[[nodiscard]] QStringList credentialTexts(const Phone &phone, FieldId id, qsizetype most);

// What keys that sound secret hold, and what free texts announce as a secret, of at least so many
// characters; the first `most` of them.
[[nodiscard]] QStringList announcedTexts(const Phone &phone, qsizetype minLength, qsizetype most);

// What tells whose phone it is, and where: addresses, names, ids and the MAC address in each
// notation.
[[nodiscard]] QStringList identityTexts(const Phone &phone);

} // namespace phone
