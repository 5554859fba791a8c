// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/masking.h"
#include "phone/namebook.h"
#include "phone/phone.h"

#include <QString>

#include <optional>

namespace phone {

// Puts names to the ids of one phone, for showing. Names are text of the network like any other: they
// come from the masker, and are hidden where it hides names. Made where it is used, and not kept: it
// refers to what it is given.
class Namer
{
public:
    Namer(const Phone &phone, const Masker &masker, const NameBook &names)
        : m_phone(phone)
        , m_masker(masker)
        , m_names(names)
    {
    }

    // What is known of the record that the value names; nothing as long as nobody has asked, and for
    // a value that names none.
    [[nodiscard]] std::optional<NameEntry> entry(Reference kind, const Value &value) const;
    // "Hans Andersen, 204"; nothing unless it is known, and may be shown.
    [[nodiscard]] QString name(Reference kind, const Value &value,
                               Secrets secrets = Secrets::Masked) const;
    // "Hans Andersen, 204 (64c2e0a1…)": the name before the text of the value, where there is one.
    [[nodiscard]] QString named(const QString &shown, Reference kind, const Value &value,
                                Secrets secrets = Secrets::Masked) const;
    // Why there is no name, in one sentence; nothing where there is one, or may still be.
    [[nodiscard]] QString remark(Reference kind, const Value &value) const;

private:
    const Phone &m_phone;
    const Masker &m_masker;
    const NameBook &m_names;
};

} // namespace phone
