// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/summarytexts.h"

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

// The texts of one row of a list of phones.
class PhoneRowTexts : public phone::SummaryTexts
{
public:
    // Both must outlive the texts.
    PhoneRowTexts(const PhoneRow &row, const phone::NameBook &names)
        : SummaryTexts(row.phone, names)
        , m_row(row)
    {
    }

    // "3 days ago", of a phone seen; nothing of one from the PBX.
    [[nodiscard]] QString age(const QDateTime &now) const;
    // "Online, Hans Andersen, extension 204, Snom 370, 00:04:13:…", for screen readers.
    [[nodiscard]] QString sentence(const QDateTime &now) const;
    [[nodiscard]] QString toolTip() const;

private:
    const PhoneRow &m_row;
};

} // namespace models
