// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "store/seenphone.h"

#include <QString>
#include <QStringList>

namespace store {

// What a phone is found by: two texts in which search words are looked for. In both, letters are
// small and composed, so that "ÆBLE" finds "æble" however either was typed.
struct SearchColumns {
    // Addresses and ids, which are found by any part of minPartLength characters: shorter parts are
    // in half of all phones. MAC addresses have no separators, IP addresses their shortest form.
    static constexpr qsizetype minPartLength = 4;
    QString numbers;
    // Numbers and names for people, found by any part.
    QString words;
};

[[nodiscard]] SearchColumns searchColumns(const phone::Phone &phone, const SeenPhone &seen);

// The words of a search text, in the form of the columns. Those beyond maxSearchWords are left out.
inline constexpr qsizetype maxSearchWords = 50;
[[nodiscard]] QStringList searchWords(const QString &text);

} // namespace store
