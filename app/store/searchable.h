// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "store/seenphone.h"

#include <QString>
#include <QStringList>

namespace store {

// What phones seen are found by: one text for each phone, and patterns for SQLite's GLOB, which is
// the fastest way through 100,000 texts and needs no index that would keep what was deleted. Letters
// are small and composed in both, so that "ÆBLE" finds "æble" however either was typed.

// Addresses and ids are found by parts from this length on: shorter ones are in half of all phones.
// Numbers and names for people are found by any part.
inline constexpr qsizetype minAddressPart = 4;
// Words beyond are left out, and longer words are cut.
inline constexpr qsizetype maxSearchWords = 50;
inline constexpr qsizetype maxSearchWordLength = 1000;

// MAC addresses have no separators in it, IP addresses their shortest form.
[[nodiscard]] QString searchableText(const phone::Phone &phone, const SeenPhone &seen);

// One for each word of what is looked for; a phone must match all of them.
[[nodiscard]] QStringList searchPatterns(const QString &text);

} // namespace store
