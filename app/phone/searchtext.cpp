// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchtext.h"

#include "phone/dectaddress.h"
#include "phone/hex.h"
#include "phone/ipaddress.h"
#include "phone/macaddress.h"
#include "phone/macnotation.h"
#include "phone/typedtext.h"

#include <array>

namespace phone {

namespace {

// What stickers and people put before an address. The longer of two that begin alike comes first.
constexpr std::array prefixes = {
    "mac address", "mac-address", "mac-adresse", "mac adresse", "macaddress", "mac",  "s/n",
    "sn",          "sep",         "ipei",        "ipui",        "ipv4",       "ipv6", "ip",
};

// The text behind such a prefix, and behind the colon that may follow it; empty without one.
QString withoutPrefix(const QString &text)
{
    for (const char *prefix : prefixes) {
        const QLatin1String word(prefix);
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        QStringView rest = QStringView(text).sliced(word.size());
        constexpr QStringView between = u" :=#.";
        // "::1" keeps its colons.
        while (!rest.isEmpty() && between.contains(rest.front()) && !rest.startsWith(u"::"))
            rest = rest.sliced(1);
        return rest.toString();
    }
    return {};
}

bool looksLikeUrl(QStringView text)
{
    return text.contains(QStringView(u"://")) || text.contains(QStringView(u"/pbx/"))
        || text.startsWith(QStringView(u"www."), Qt::CaseInsensitive);
}

// The digits of a telephone number as people write one: "+45 33 12 34 56", "(33) 12-34-56". Empty
// for anything else: a date, the beginning of an IP address, too few digits to be worth it.
QString telephoneDigits(const QString &text)
{
    constexpr qsizetype minDigits = 5;
    const bool dashes = text.startsWith(u'+') || text.contains(u')');
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isDecimal(QStringView(&c, 1)))
            digits += c;
        else if (!(c == u'+' && i == 0) && c != u' ' && c != u'(' && c != u')'
                 && !(dashes && isDash(c)))
            return {};
    }
    return digits.size() >= minDigits ? digits : QString();
}

// An address as a browser, a log or a phone writes it: without brackets, port, prefix length or
// zone.
QString bareAddress(const QString &text)
{
    if (text.startsWith(u'['))
        return text.section(u']', 0, 0).sliced(1).section(u'%', 0, 0);
    QString bare = text.section(u'/', 0, 0).section(u'%', 0, 0);
    if (bare.count(u':') == 1)
        bare = bare.section(u':', 0, 0);
    return bare;
}

} // namespace

SearchText SearchText::read(QStringView typed)
{
    if (typed.size() > maxUrlLength)
        return problem(Kind::Text, Problem::TooLong);
    const QString text = visibleTyped(strippedTyped(visibleTyped(typed)));
    if (text.isEmpty())
        return {};
    if (const auto id = readId(text))
        return *id;
    if (text.size() > maxTextLength)
        return problem(Kind::Text, Problem::TooLong);
    if (const auto address = readAddress(text))
        return *address;
    if (const auto address = readAddress(withoutPrefix(text)))
        return *address;
    return readText(text);
}

SearchText SearchText::problem(Kind kind, Problem problem)
{
    SearchText result;
    result.m_kind = kind;
    result.m_problem = problem;
    return result;
}

std::optional<SearchText> SearchText::readId(QStringView typed)
{
    const auto id = phone::PhoneId::read(typed);
    if (!id) {
        return looksLikeUrl(typed) ? std::optional(problem(Kind::Url, Problem::UrlWithoutId))
                                   : std::nullopt;
    }
    SearchText result;
    result.m_kind = id->reading == phone::PhoneId::Reading::Url ? Kind::Url : Kind::PhoneId;
    result.m_id = id->id;
    result.m_normalised = id->id.toString();
    return result;
}

std::optional<SearchText> SearchText::readAddress(const QString &text)
{
    for (const auto reader : {readNetworkAddress, readHandset, readMacAddress}) {
        if (auto result = reader(text))
            return result;
    }
    return std::nullopt;
}

std::optional<SearchText> SearchText::readNetworkAddress(const QString &text)
{
    const auto address = IpAddress::parse(bareAddress(text));
    if (!address)
        return std::nullopt;
    SearchText result;
    result.m_kind = address->isIPv4() ? Kind::IPv4 : Kind::IPv6;
    result.m_normalised = address->toString();
    result.add(result.m_normalised);
    result.add(bareAddress(text));
    return result;
}

std::optional<SearchText> SearchText::readHandset(const QString &text)
{
    const auto address = DectAddress::parse(text);
    if (!address)
        return std::nullopt;
    SearchText result;
    result.m_kind = Kind::HandsetAddress;
    result.m_normalised = address->toString();
    result.m_hasWrongCheckDigit = address->hasWrongCheckDigit();
    result.m_mayBeNumber = !address->isFromIpei() && isDecimal(text);
    result.add(result.m_normalised);
    if (address->isFromIpei()) {
        QString digits = text;
        digits.removeIf([](QChar c) { return c.isSpace() || isDash(c); });
        result.add(digits);
    } else if (result.m_mayBeNumber) {
        result.addNumbers(text);
    }
    return result;
}

std::optional<SearchText> SearchText::readMacAddress(const QString &text)
{
    const auto mac = readMac(text);
    if (!mac)
        return std::nullopt;
    SearchText result;
    result.m_kind = mac->isWhole() ? Kind::Mac : Kind::PartOfMac;
    result.m_mayBeNumber = !mac->isOnlyColons && isDecimal(mac->digits);
    const auto address = MacAddress::parse(mac->digits);
    result.m_normalised = address ? address->withColons() : mac->digits;
    result.add(mac->digits);
    if (!mac->padded.isEmpty())
        result.add(mac->padded);
    if (result.m_mayBeNumber) {
        result.addNumbers(mac->digits);
        if (const auto handset = DectAddress::fromTwelveDigits(mac->digits))
            result.add(handset->toString());
    }
    // Blanks and dashes stand between words, too, and a note may hold what was typed.
    if (mac->isGrouped && !mac->isOnlyColons)
        result.add(text);
    return result;
}

SearchText SearchText::readText(const QString &text)
{
    if (text.size() < minTextLength)
        return problem(Kind::Text, Problem::TooShort);
    if (text.size() > maxWordLength && !text.contains(u' '))
        return problem(Kind::Text, Problem::TooLong);
    SearchText result;
    result.m_kind = Kind::Text;
    result.m_normalised = text;
    const QString digits = telephoneDigits(text);
    result.m_mayBeNumber = !digits.isEmpty() || isDecimal(text);
    result.addNumbers(digits);
    result.add(text);
    return result;
}

void SearchText::add(const QString &filter)
{
    if (!filter.isEmpty() && !m_filters.contains(filter))
        m_filters.append(filter);
}

// A number, then the same without the marks of a foreign call and without Denmark's code: the
// reference does not say how the PBX keeps direct numbers.
void SearchText::addNumbers(const QString &digits)
{
    static const QString international = QStringLiteral("00");
    static const QString denmark = QStringLiteral("45");
    constexpr qsizetype nationalLength = 8;
    add(digits);
    QString number = digits;
    if (number.startsWith(international)) {
        number.remove(0, international.size());
        add(number);
    }
    if (number.startsWith(denmark) && number.size() == denmark.size() + nationalLength)
        add(number.sliced(denmark.size()));
}

} // namespace phone
