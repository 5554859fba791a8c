// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/address.h"
#include "checks/context.h"
#include "checks/moment.h"
#include "phone/masking.h"
#include "phone/phone.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace checks {

// One phone, read by the conventions of the rules. Absent, null and empty are all no value. A
// malformed value is present, and yet no text, no number and no date: what compares it finds
// nothing to compare. Decides nothing itself.
class Facts
{
public:
    // Both must outlive the facts.
    Facts(const phone::Phone &phone, const Context &context);

    [[nodiscard]] const phone::Phone &phone() const { return m_phone; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] Moment now() const { return m_now; }

    // As the phone has it, except for references (see `replacements`).
    [[nodiscard]] const phone::Value &value(phone::FieldId id) const;
    [[nodiscard]] bool present(phone::FieldId id) const { return value(id).hasContent(); }
    // Empty where there is no text to compare.
    [[nodiscard]] QStringView text(phone::FieldId id) const { return textOf(value(id)); }
    [[nodiscard]] bool is(phone::FieldId id, QLatin1String text) const;
    [[nodiscard]] std::optional<qint64> integer(phone::FieldId id) const;
    [[nodiscard]] bool isTrue(phone::FieldId id) const;
    [[nodiscard]] bool isFalse(phone::FieldId id) const;
    [[nodiscard]] std::optional<Moment> moment(phone::FieldId id) const;
    // ip.address and status.*: IPv6 as well, and ::ffff:a.b.c.d is a.b.c.d.
    [[nodiscard]] std::optional<Address> address(phone::FieldId id) const;
    // network.*: IPv4 only.
    [[nodiscard]] std::optional<Address> ipv4(phone::FieldId id) const;
    // A client in a browser or on a desk's computer, which has no hardware of its own.
    [[nodiscard]] bool isWebRtc() const { return present(phone::FieldId::InstanceId); }

    // The value in plain words, secrets masked, short enough for a sentence.
    [[nodiscard]] QString shown(phone::FieldId id) const;
    [[nodiscard]] QString shown(const phone::Property &property, const phone::Value &value) const;
    // The phone's id as received, secrets masked; empty if there is none.
    [[nodiscard]] QString phoneId() const;

    // Longer values are cut in a sentence.
    static constexpr qsizetype maxShownLength = 80;

    [[nodiscard]] static QStringView textOf(const phone::Value &value)
    {
        return value.isPresent() ? QStringView(value.received()) : QStringView();
    }

private:
    void readReferences();
    [[nodiscard]] const phone::Masker &masker() const;

    const phone::Phone &m_phone;
    const Context &m_context;
    Moment m_now;
    // References that the rules read otherwise than the phone does; hardly ever any.
    std::vector<std::pair<phone::FieldId, phone::Value>> m_replacements;
    mutable std::optional<phone::Masker> m_masker; // made when the first text is shown
    // Each is read once, by the first of the many rules that ask for it.
    mutable std::array<std::optional<std::optional<Address>>, phone::fieldTable.size()> m_addresses;
};

} // namespace checks
