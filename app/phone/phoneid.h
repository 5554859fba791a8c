// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace phone {

// The id of a phone: 24 hex digits, as the reference asks for.
class PhoneId
{
public:
    // How typed text was read, for saying so beside the search box.
    enum class Reading : quint8 { Id, Url };
    // Why typed text names no phone.
    enum class Problem : quint8 {
        Nothing, // no text
        WrongLength, // hex digits, but not 24 of them
        WrongCharacters, // something else than hex digits
        UrlWithoutId // a URL, but of no phone
    };
    struct Read;

    // An id, or a URL of the API such as https://host/pbx/sipphone/ID, blanks and quotes around it
    // allowed. Of a URL nothing but the id is used: no request ever goes where a pasted URL points.
    [[nodiscard]] static tl::expected<Read, Problem> read(QStringView typed);

    [[nodiscard]] const QString &toString() const { return m_digits; }

    friend bool operator==(const PhoneId &, const PhoneId &) = default;

private:
    explicit PhoneId(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits; // as typed; the API compares in any case
};

struct PhoneId::Read {
    PhoneId id;
    Reading reading;
};

} // namespace phone
