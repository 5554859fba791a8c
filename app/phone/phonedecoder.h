// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace phone {

// Why an answer is no phone at all. Odd values inside an object never are a reason.
struct DecodeError {
    enum class Kind : quint8 {
        NotJson,
        NotAnObject,
        NoList // an object, but without the list that was asked for
    };
    Kind kind = Kind::NotJson;
    qint64 offset = 0; // bytes into the answer at which the JSON ends making sense
    QString detail; // the parser's own words; never text of the answer

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

// The answer's object, whatever it holds.
[[nodiscard]] tl::expected<QJsonObject, DecodeError> readObject(const QByteArray &json);

// Turns the PBX's answer into a Phone, by the field table alone. Lenient: whatever an object holds
// becomes a phone, and nothing of it is lost (Phone::others, Phone::source).
class PhoneDecoder
{
public:
    // List items beyond this are counted, not decoded; the largest known phone has under 400 keys.
    static constexpr qsizetype maxListItems = 1000;
    // Unknown values beyond this are counted, not listed.
    static constexpr qsizetype maxOthers = 500;
    // Unknown objects are taken apart to this depth; deeper ones are kept whole.
    static constexpr int maxOtherDepth = 6;
    // Nor are those with a longer path, which each of their values would hold again.
    static constexpr qsizetype maxOtherPath = 512;

    [[nodiscard]] static tl::expected<Phone, DecodeError> decode(const QByteArray &json);
    [[nodiscard]] static Phone fromObject(const QJsonObject &object);
};

} // namespace phone
