// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace report {

// What of a phone a report holds: one group, the raw answer, or all of it (the groups in their
// order, then the raw answer). A value; knows nothing of phones.
class Selection
{
public:
    // All of it.
    Selection() = default;

    [[nodiscard]] static Selection all() { return {}; }
    [[nodiscard]] static Selection raw() { return Selection(Part::Raw, phone::Group::Phone); }
    [[nodiscard]] static Selection of(phone::Group group) { return Selection(Part::Group, group); }

    // A name of names(), in any letter case; nothing for any other text.
    [[nodiscard]] static std::optional<Selection> fromName(const QString &name);
    // "phone", "security", … as phone::groupKey() names the groups, then "raw" and "all".
    [[nodiscard]] static QStringList names();

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isAll() const { return m_part == Part::All; }
    [[nodiscard]] bool holds(phone::Group group) const;
    [[nodiscard]] bool holdsRaw() const { return m_part != Part::Group; }

    friend bool operator==(const Selection &, const Selection &) = default;

private:
    enum class Part : quint8 { All, Group, Raw };
    Selection(Part part, phone::Group group)
        : m_part(part)
        , m_group(group)
    {
    }

    Part m_part = Part::All;
    phone::Group m_group = phone::Group::Phone; // meaningful for Part::Group alone
};

} // namespace report
