// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/emergencynumbers.h"

#include "checks/numberlibrary.h"

#include <QLatin1String>
#include <QLocale>

#include <algorithm>
#include <array>

namespace checks {

namespace {

constexpr std::array universal = {
    QLatin1String("112"), QLatin1String("911"), QLatin1String("999"), QLatin1String("000"),
    QLatin1String("110"), QLatin1String("113"), QLatin1String("114"), QLatin1String("118"),
};

} // namespace

EmergencyNumbers::EmergencyNumbers(const NumberLibrary &library, const QString &country)
    : m_library(library)
    , m_country(country.toUpper())
{
}

void EmergencyNumbers::setCountry(const QString &country)
{
    m_country = country.toUpper();
    m_remembered.clear();
}

bool EmergencyNumbers::isUniversal(const QString &digits)
{
    return std::find(universal.begin(), universal.end(), digits) != universal.end();
}

bool EmergencyNumbers::contains(const QString &digits) const
{
    if (isUniversal(digits))
        return true;
    const bool isDigits = std::all_of(digits.begin(), digits.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (m_country.isEmpty() || !isDigits || digits.size() < minDigits || digits.size() > maxDigits)
        return false;
    const auto known = m_remembered.constFind(digits);
    if (known != m_remembered.constEnd())
        return *known;
    const bool isOne = m_library.isEmergency(digits, m_country);
    if (m_remembered.size() < maxRemembered)
        m_remembered.insert(digits, isOne);
    return isOne;
}

QString localCountry()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    // Whole continents have codes, too, but no emergency number.
    const bool isCountry = code.size() == 2 && code.front().isLetter();
    return isCountry ? code : QString();
}

} // namespace checks
