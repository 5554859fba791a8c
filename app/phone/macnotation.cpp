// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/macnotation.h"

#include "phone/hex.h"
#include "phone/typedtext.h"

#include <QStringList>

#include <algorithm>

namespace phone {

namespace {

constexpr qsizetype pairCount = 6;

// The digits as they were grouped, and by what.
struct Grouped {
    QStringList groups;
    bool colons = false;
    bool dots = false;
    bool others = false; // dashes or blanks
};

std::optional<Grouped> grouped(QStringView text)
{
    Grouped result;
    bool begins = true;
    for (const QChar c : text) {
        const bool dash = isDash(c) || c.isSpace();
        if (c != u':' && c != u'.' && !dash) {
            if (!isHex(QStringView(&c, 1), 1))
                return std::nullopt;
            if (begins)
                result.groups.append(QString());
            result.groups.last() += c.toUpper();
            begins = false;
            continue;
        }
        begins = true;
        result.colons |= c == u':';
        result.dots |= c == u'.';
        result.others |= dash;
    }
    return result;
}

qsizetype longest(const QStringList &groups)
{
    qsizetype length = 0;
    for (const QString &group : groups)
        length = qMax(length, group.size());
    return length;
}

QString padded(const QStringList &groups)
{
    QString digits;
    for (const QString &group : groups)
        digits += group.rightJustified(2, u'0');
    return digits;
}

bool holdsDecimal(const QString &digits)
{
    return std::any_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Six groups, some of a single digit. "0:4:13:…" has lost zeros; where it is the last group alone,
// somebody may be in the middle of typing it.
TypedMac sixGroups(const QStringList &groups)
{
    const bool onlyLast = std::all_of(groups.cbegin(), groups.cend() - 1,
                                      [](const QString &group) { return group.size() == 2; });
    if (onlyLast && groups.constLast().size() == 1)
        return {groups.join(QString()), padded(groups)};
    return {padded(groups), {}};
}

// Whether the groups can be a piece of an address: equal ones of 2, 4 or 6, cut at either end.
bool isPiece(const QStringList &groups)
{
    const qsizetype width = longest(groups);
    if (width != 2 && width != 4 && width != 6)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cend() - 1,
                       [&](const QString &group) { return group.size() == width || width == 2; });
}

std::optional<TypedMac> part(const Grouped &typed)
{
    const QStringList &groups = typed.groups;
    const bool single = groups.size() == 1;
    if (!single && !isPiece(groups))
        return std::nullopt;
    // "10.20.30" is rather the beginning of an IP address.
    if (typed.dots && longest(groups) < 4)
        return std::nullopt;
    QString digits = groups.constFirst();
    if (!single) {
        // Inside, a single digit of a pair has lost its zero.
        if (longest(groups) == 2)
            digits += padded(groups.mid(1, groups.size() - 2));
        else
            digits += groups.mid(1, groups.size() - 2).join(QString());
        digits += groups.constLast();
    }
    if (digits.size() < TypedMac::minPartLength || digits.size() >= TypedMac::length)
        return std::nullopt;
    const bool onlyColons = !single && typed.colons && !typed.dots && !typed.others;
    if (!onlyColons && !holdsDecimal(digits))
        return std::nullopt;
    return TypedMac{digits, {}};
}

} // namespace

std::optional<TypedMac> readMac(QStringView text)
{
    const auto typed = grouped(text);
    if (!typed || typed->groups.isEmpty())
        return std::nullopt;
    const QStringList &groups = typed->groups;
    const QString digits = groups.join(QString());
    std::optional<TypedMac> result;
    if (digits.size() == TypedMac::length)
        result = TypedMac{digits, {}};
    else if (groups.size() == pairCount && longest(groups) <= 2)
        result = sixGroups(groups);
    else
        result = part(*typed);
    if (result) {
        result->isGrouped = typed->colons || typed->dots || typed->others;
        result->isOnlyColons = typed->colons && !typed->dots && !typed->others;
    }
    return result;
}

} // namespace phone
