// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace phone {

// A MAC address, or a part of one, in any of the notations that stickers, phones, switches and
// operating systems use.
struct TypedMac {
    static constexpr qsizetype length = 12;
    // Shorter parts would find half of all phones.
    static constexpr qsizetype minPartLength = 4;

    QString digits; // hex, upper case; 12 of a whole address, else minPartLength to 11
    // The address with zeros filled in, where a part may also be a whole one that has lost some:
    // "A4:13:2A:7C:51:5". Else empty.
    QString padded;
    bool isGrouped = false; // had anything between its digits
    bool isOnlyColons = false; // … and that was nothing but colons: surely no words or numbers

    [[nodiscard]] bool isWhole() const { return digits.size() == length; }
};

// Hex digits with colons, dashes, dots or blanks between them. Groups of two may have lost their
// leading zeros ("0:4:13:ab:cd:ef"). A part without any of these must hold a digit 0 to 9, or a name
// like "Ebbe" were one.
[[nodiscard]] std::optional<TypedMac> readMac(QStringView text);

} // namespace phone
