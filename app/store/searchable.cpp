// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchable.h"

#include "phone/fieldtable.h"
#include "phone/ipaddress.h"
#include "phone/macaddress.h"
#include "phone/rowtext.h"

#include <array>

namespace store {

namespace {

// Stands between addresses and names.
constexpr QChar divider(0x1e);

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

// A search word has no blanks, so that none reaches from one value into the next.
QString joined(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values) {
        if (!value.isEmpty())
            texts.append(folded(value));
    }
    return texts.join(u'\n');
}

QString plainMac(const QString &text)
{
    const auto mac = phone::MacAddress::parse(text.trimmed());
    return mac ? mac->plain() : text;
}

QString shortestAddress(const QString &text)
{
    const auto address = phone::IpAddress::parse(text.trimmed());
    return address ? address->toString() : text;
}

// The word as GLOB reads it as nothing but itself.
QString literal(const QString &word)
{
    QString pattern;
    for (const QChar c : word) {
        if (c == u'*' || c == u'?' || c == u'[')
            pattern += u'[' + QString(c) + u']';
        else
            pattern += c;
    }
    return pattern;
}

} // namespace

QString searchableText(const phone::Phone &phone, const SeenPhone &seen)
{
    using phone::FieldId;
    static constexpr std::array addresses = {FieldId::IpAddress, FieldId::NetworkIpAddress,
                                             FieldId::LocalIpAddress, FieldId::PublicIpAddress};
    const phone::PhoneSummary &summary = seen.summary;
    const auto text = [&](FieldId id) {
        return phone.value(id).received().left(phone::maxRowTextLength);
    };
    QStringList numbers{summary.id, plainMac(summary.macAddress), summary.handsetAddress,
                        text(FieldId::Serial)};
    for (const FieldId id : addresses)
        numbers.append(shortestAddress(text(id)));
    const QStringList names{summary.extensionNumber, summary.extensionName, summary.modelName,
                            seen.customerName, summary.notes};
    return joined(numbers) + divider + joined(names);
}

QStringList searchPatterns(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QStringList patterns;
    for (const QString &word : words.first(qMin(words.size(), maxSearchWords))) {
        const QString begin = word.size() < minAddressPart ? u'*' + QString(divider) + u'*'
                                                           : QStringLiteral("*");
        patterns.append(begin + literal(word.left(maxSearchWordLength)) + u'*');
    }
    return patterns;
}

} // namespace store
