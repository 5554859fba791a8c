// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace checks {

class NumberLibrary;

// Which numbers call for help: a few that every country gets, and those of one country, which the
// library knows. It is asked only about what could be one and is none of the few, and never
// without a country.
class EmergencyNumbers
{
public:
    // Two letters, as of ISO 3166, in any case; empty for no country. The library must outlive this.
    EmergencyNumbers(const NumberLibrary &library, const QString &country);

    // Another country from now on.
    void setCountry(const QString &country);
    [[nodiscard]] const QString &country() const { return m_country; }
    // Digits 0 to 9 only; anything else is no emergency number.
    [[nodiscard]] bool contains(const QString &digits) const;

    // Whether it is one of the numbers that every country gets.
    [[nodiscard]] static bool isUniversal(const QString &digits);

    // No country has longer ones, nor shorter.
    static constexpr qsizetype maxDigits = 8;
    static constexpr qsizetype minDigits = 2;
    // Answers that are remembered.
    static constexpr qsizetype maxRemembered = 1000;

private:
    const NumberLibrary &m_library;
    QString m_country; // capitals, or empty
    mutable QHash<QString, bool> m_remembered; // the library needs some 10 microseconds an answer
};

// The country of the machine's locale; empty if it names none.
[[nodiscard]] QString localCountry();

} // namespace checks
