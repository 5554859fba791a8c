// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/phonesummary.h"

#include <QDateTime>
#include <QString>

namespace models {

// A phone of a list: as the PBX has just answered it, or as it was seen some time ago.
struct PhoneRow {
    phone::PhoneSummary phone;
    QDateTime seenAt = {}; // invalid: from the PBX, just now
    bool isPinned = false;

    friend bool operator==(const PhoneRow &, const PhoneRow &) = default;
};

// The texts of one row of a list of phones. All of them are printable: what the PBX answered may
// hold anything.
class PhoneRowTexts
{
public:
    // Both must outlive the texts.
    PhoneRowTexts(const PhoneRow &row, const phone::NameBook &names)
        : m_row(row)
        , m_names(names)
    {
    }

    [[nodiscard]] QString presence() const;
    // "7C:2F:80:4D:F9:A9", with the handset where several share it.
    [[nodiscard]] QString device() const;
    // The address alone, for the clipboard: the MAC address, or else the handset's.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString extension() const; // its number
    [[nodiscard]] QString name() const; // the extension's
    [[nodiscard]] QString notes() const;
    // "3 days ago", of a phone seen; nothing of one from the PBX.
    [[nodiscard]] QString age(const QDateTime &now) const;
    // "Online, Hans Andersen, extension 204, Snom 370, 00:04:13:…", for screen readers.
    [[nodiscard]] QString sentence(const QDateTime &now) const;
    [[nodiscard]] QString toolTip() const;

private:
    [[nodiscard]] QString macWithColons() const;

    const PhoneRow &m_row;
    const phone::NameBook &m_names;
};

} // namespace models
