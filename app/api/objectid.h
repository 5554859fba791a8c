// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace api {

// The PBX's id of one object: exactly 24 hexadecimal ASCII digits, and never anything else, so
// that it can stand in a path without being escaped. It must not say what kind of object it names.
class ObjectId final
{
public:
    static constexpr qsizetype length = 24;

    // nullopt unless the text is 24 hexadecimal digits, with nothing before or after them.
    // Upper case is accepted and kept as lower case.
    [[nodiscard]] static std::optional<ObjectId> parse(QStringView text);

    // The 24 digits in lower case.
    [[nodiscard]] QString toString() const;

    bool operator==(const ObjectId &other) const = default;

private:
    ObjectId() = default;

    // An array, not a QString: a moved-from id must not become an empty one.
    std::array<char, length> m_digits{};
};

} // namespace api
