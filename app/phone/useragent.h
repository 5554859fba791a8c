// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phone {

// Maker, model and firmware as far as a SIP User-Agent names them, e.g. "snom370/8.7.3.25". The makers'
// forms are in no standard; what is not recognised leaves the texts empty.
struct UserAgent {
    QString maker; // "Snom"
    QString model; // "370"
    QString firmware; // "8.7.3.25"

    [[nodiscard]] bool isKnown() const { return !maker.isEmpty(); }
    // "Snom 370", or nothing
    [[nodiscard]] QString product() const;

    [[nodiscard]] static UserAgent parse(const QString &text);
};

} // namespace phone
