// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/phonesummary.h"

#include <QString>

namespace phone {

// The texts of a phone as lists show it, with the names that are known of its ids. All of them are
// printable: what the PBX answered may hold anything. Made where it is used, and not kept: it refers
// to what it is given.
class SummaryTexts
{
public:
    SummaryTexts(const PhoneSummary &phone, const NameBook &names)
        : m_phone(phone)
        , m_names(names)
    {
    }

    [[nodiscard]] QString presence() const;
    // "7C:2F:80:4D:F9:A9", with the handset where several share it.
    [[nodiscard]] QString device() const;
    // The address alone, for the clipboard: the MAC address, or else the handset's.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString mac() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString extension() const; // its number
    [[nodiscard]] QString name() const; // the extension's
    [[nodiscard]] QString notes() const;

private:
    const PhoneSummary &m_phone;
    const NameBook &m_names;
};

} // namespace phone
