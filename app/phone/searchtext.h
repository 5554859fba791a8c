// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace phone {

// What was typed, pasted or scanned into the search box, told apart by its shape alone, and what
// the PBX is to be asked for it. It decides nothing about when or whom to ask.
class SearchText
{
public:
    enum class Kind : quint8 {
        Nothing,
        PhoneId, // 24 hex digits
        Url, // of the API; its id, if it has one
        Mac,
        PartOfMac, // 4 to 11 hex digits
        HandsetAddress, // of a DECT handset
        IPv4,
        IPv6,
        Text // anything else: names, numbers, notes
    };
    // Why nothing can be asked.
    enum class Problem : quint8 { None, TooShort, TooLong, UrlWithoutId };

    // In UTF-16 units. Longer texts are no names, but may be a token in the wrong place.
    static constexpr qsizetype minTextLength = 2;
    static constexpr qsizetype maxTextLength = 100;
    static constexpr qsizetype maxWordLength = 48; // without a blank
    static constexpr qsizetype maxUrlLength = 2048;

    SearchText() = default; // Nothing

    [[nodiscard]] static SearchText read(QStringView typed);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    // The phone itself, of PhoneId and Url: no search is needed.
    [[nodiscard]] const std::optional<phone::PhoneId> &id() const { return m_id; }
    // What the PBX is asked to filter by, in its own notation, the best first: the next one is only
    // worth asking when those before have found nothing. Empty where there is an id or a problem.
    [[nodiscard]] const QStringList &filters() const { return m_filters; }
    // What was read, in the notation people know best: "00:04:13:2A:7C:51", "2001:db8::1".
    [[nodiscard]] const QString &normalised() const { return m_normalised; }
    // Decimal digits alone, so that it may as well be an extension's or a telephone number.
    [[nodiscard]] bool mayBeNumber() const { return m_mayBeNumber; }
    // A handset's IPEI whose check digit does not fit: somebody may have mistyped a digit.
    [[nodiscard]] bool hasWrongCheckDigit() const { return m_hasWrongCheckDigit; }

    friend bool operator==(const SearchText &, const SearchText &) = default;

private:
    [[nodiscard]] static SearchText problem(Kind kind, Problem problem);
    [[nodiscard]] static std::optional<SearchText> readId(QStringView typed);
    [[nodiscard]] static std::optional<SearchText> readAddress(const QString &text);
    [[nodiscard]] static std::optional<SearchText> readNetworkAddress(const QString &text);
    [[nodiscard]] static std::optional<SearchText> readHandset(const QString &text);
    [[nodiscard]] static std::optional<SearchText> readMacAddress(const QString &text);
    [[nodiscard]] static SearchText readText(const QString &text);
    void add(const QString &filter);
    void addNumbers(const QString &digits);

    Kind m_kind = Kind::Nothing;
    Problem m_problem = Problem::None;
    std::optional<phone::PhoneId> m_id;
    QStringList m_filters;
    QString m_normalised;
    bool m_mayBeNumber = false;
    bool m_hasWrongCheckDigit = false;
};

} // namespace phone
