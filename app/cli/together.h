// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checktogether.h"
#include "phone/phone.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

// Keeps the phones that are checked, for the rules that look at several at once. Not without end: a
// dump of any length is checked in the same memory, and of more phones than a customer has, nobody
// needs to know which have something in common.
class Together
{
public:
    static constexpr qsizetype maxPhones = 1000;
    static constexpr qsizetype maxBytes = 64LL * 1024 * 1024; // of their JSON

    // `place` is what it is called if it has no id, `bytes` the length of its JSON.
    void add(const phone::Phone &phone, const QString &place, qsizetype bytes);

    // Too many were added: they are not kept, and there are no findings.
    [[nodiscard]] bool isFull() const { return m_isFull; }

    // Worst first.
    [[nodiscard]] QList<checks::SharedFinding> findings(const checks::Context &context) const;
    // Of the phone of a finding.
    [[nodiscard]] const QString &place(const checks::SharedFinding &finding) const
    {
        return m_places[finding.phone];
    }

private:
    QList<phone::Phone> m_phones;
    QStringList m_places;
    qsizetype m_bytes = 0;
    bool m_isFull = false;
};

} // namespace cli
