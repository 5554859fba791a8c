// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace report {

// What of a phone a report holds: any of its groups and the raw answer, or all of them (the groups in
// their order, then the raw answer). A value; knows nothing of phones.
class Selection
{
public:
    // All of it.
    Selection() = default;

    [[nodiscard]] static Selection all() { return {}; }
    [[nodiscard]] static Selection nothing() { return Selection(0); }
    [[nodiscard]] static Selection raw() { return Selection(rawPart); }
    [[nodiscard]] static Selection of(phone::Group group) { return Selection(1u << int(group)); }

    // A name of names(), in any letter case; nothing for any other text.
    [[nodiscard]] static std::optional<Selection> fromName(const QString &name);
    // "phone", "security", … as phone::groupKey() names the groups, then "raw" and "all".
    [[nodiscard]] static QStringList names();

    // Of several parts, their names with a comma between; empty for nothing.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isAll() const { return m_parts == allParts; }
    [[nodiscard]] bool isNothing() const { return m_parts == 0; }
    [[nodiscard]] bool holds(phone::Group group) const { return m_parts & (1u << int(group)); }
    [[nodiscard]] bool holdsRaw() const { return m_parts & rawPart; }

    // What is in either of them.
    friend Selection operator|(const Selection &first, const Selection &second)
    {
        return Selection(first.m_parts | second.m_parts);
    }
    friend bool operator==(const Selection &, const Selection &) = default;

private:
    explicit Selection(quint32 parts)
        : m_parts(parts)
    {
    }

    // A bit for each group, then one for the raw answer.
    static constexpr quint32 rawPart = 1u << phone::groupCount;
    static constexpr quint32 allParts = (rawPart << 1) - 1;
    quint32 m_parts = allParts;
};

} // namespace report
