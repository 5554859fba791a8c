// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretcollector.h"

#include "phone/labels.h"
#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/propertypath.h"
#include "phone/secretpatterns.h"
#include "phone/valuereader.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace phone {

namespace {

void collectTexts(const QJsonValue &json, qsizetype minLength, qsizetype most, QStringList &texts)
{
    if (json.isArray()) {
        for (const QJsonValue part : json.toArray())
            collectTexts(part, minLength, most, texts);
    } else if (json.isObject()) {
        for (const QJsonValue part : json.toObject())
            collectTexts(part, minLength, most, texts);
    } else if (json.isString() || json.isDouble()) {
        const QString text = jsonText(json).trimmed();
        if (text.size() >= minLength && texts.size() < most)
            texts.append(text);
    }
}

// Where something stands in the answer. Its path is put together only for what asks for it.
struct Place {
    const Place *parent = nullptr; // null at the top
    QString key = {}; // null for an element of a list

    [[nodiscard]] QString path() const
    {
        if (!parent)
            return key;
        return key.isNull() ? parent->path() + QStringLiteral("[]")
                            : childPath(parent->path(), key);
    }
};

// The shortest word before a secret, with what parts the two: "pin:".
constexpr qsizetype shortestAnnouncement = 4;

// The secrets that one answer announces.
class Announced
{
public:
    Announced(qsizetype minLength, qsizetype most)
        : m_minLength(minLength)
        , m_most(most)
    {
    }

    // Of the whole phone.
    void collect(const Phone &phone)
    {
        if (isListed(phone)) {
            collectValues(phone);
            for (const OtherValue &other : phone.others())
                collect(other);
        } else {
            collect(phone.source(), Place());
        }
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    // Whether everything in the answer stands in the phone's values or in others(), where it is found
    // much faster than by going through the object.
    static bool isListed(const Phone &phone)
    {
        const auto &others = phone.others();
        return std::none_of(others.begin(), others.end(), [](const OtherValue &other) {
            return other.reason == OtherValue::Reason::LeftOut;
        });
    }

    void collectValues(const Phone &phone)
    {
        for (const Field &row : fieldTable)
            collect(phone.value(row.id), row.property);
        for (const Softkey &softkey : phone.softkeys())
            collectItem(softkey.values, softkeyColumns, FieldId::Softkeys);
        for (const SidePanel &panel : phone.sidePanels())
            collectItem(panel.values, sidePanelColumns, FieldId::PurchasedSidePanels);
    }

    template <std::size_t Columns>
    void collectItem(const std::array<Value, Columns> &values,
                     const std::array<Property, Columns> &columns, FieldId list)
    {
        for (std::size_t i = 0; i < Columns; ++i)
            collect(values[i], columns[i], list);
    }

    void collect(const Value &value, const Property &property, std::optional<FieldId> list = {})
    {
        collectText(value.received());
        const QJsonValue json = containerIn(value);
        if (json.isNull())
            return;
        const QString name = key(property);
        const QString path = list
            ? childPath(key(field(*list).property) + QStringLiteral("[]"), name)
            : name;
        collect(json, Place{.key = path});
    }

    void collect(const OtherValue &other)
    {
        if (soundsSecret(other))
            phone::collectTexts(other.json, m_minLength, m_most, m_texts);
        else
            collect(other.json, Place{.key = other.path});
    }

    // Whether one of the keys on its path does, which are not in the reference.
    static bool soundsSecret(const OtherValue &other)
    {
        if (other.reason == OtherValue::Reason::UnknownEnumerator
            || other.reason == OtherValue::Reason::Superseded)
            return false; // documented
        return phone::soundsSecret(other.path)
            || other.path.startsWith(QLatin1String("pin."), Qt::CaseInsensitive)
            || other.path.contains(QLatin1String(".pin."), Qt::CaseInsensitive)
            || other.path.contains(QLatin1String("pin["), Qt::CaseInsensitive);
    }

    void collect(const QJsonValue &json, const Place &place)
    {
        if (m_texts.size() >= m_most)
            return;
        if (json.isArray()) {
            for (const QJsonValue item : json.toArray())
                collect(item, Place{&place});
        } else if (json.isObject()) {
            collectObject(json.toObject(), place);
        } else if (json.isString()) {
            collectText(json.toString());
        }
    }

    void collectObject(const QJsonObject &object, const Place &place)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const Place child{&place, it.key()};
            if (phone::soundsSecret(child.key) && !propertyAt(child.path()))
                phone::collectTexts(it.value(), m_minLength, m_most, m_texts);
            else
                collect(it.value(), child);
        }
    }

    void collectText(const QString &text)
    {
        if (m_texts.size() >= m_most || text.size() < m_minLength + shortestAnnouncement)
            return;
        const QList<TextSpan> spans = secretPatternSpans(text);
        for (const TextSpan &span : spans) {
            const QString found = text.mid(span.begin, span.end - span.begin);
            const QString word = found.section(u' ', 0, 0);
            // Of a user name and a password, the password.
            for (const QString &secret : {word, word.section(u':', 1)}) {
                if (secret.size() >= m_minLength && m_texts.size() < m_most
                    && !secret.contains(maskText()))
                    m_texts.append(secret);
            }
        }
    }

    qsizetype m_minLength;
    qsizetype m_most;
    QStringList m_texts;
};

void appendIdentity(const Property &property, const Value &value, QStringList &texts)
{
    const bool tells = property.sensitivity == Sensitivity::Address
        || property.sensitivity == Sensitivity::Name || property.sensitivity == Sensitivity::Id;
    if (!value.hasContent())
        return;
    const QString text = value.received().trimmed();
    if (tells)
        texts.append(text);
    if (property.sensitivity == Sensitivity::Mac) {
        texts.append(text);
        if (const auto mac = MacAddress::parse(text))
            texts += mac->notations();
    }
}

} // namespace

QStringList credentialTexts(const Phone &phone, FieldId id, qsizetype most)
{
    const Value &value = phone.value(id);
    if (value.isPresent())
        return {value.received().trimmed()};
    QStringList texts;
    collectTexts(containerIn(value), 1, most, texts);
    return texts;
}

QStringList announcedTexts(const Phone &phone, qsizetype minLength, qsizetype most)
{
    Announced announced(minLength, most);
    announced.collect(phone);
    return announced.texts();
}

QStringList identityTexts(const Phone &phone)
{
    QStringList texts;
    for (const Field &row : fieldTable)
        appendIdentity(row.property, phone.value(row.id), texts);
    for (const Softkey &key : phone.softkeys()) {
        for (std::size_t i = 0; i < softkeyColumns.size(); ++i)
            appendIdentity(softkeyColumns[i], key.values[i], texts);
    }
    for (const SidePanel &panel : phone.sidePanels()) {
        for (std::size_t i = 0; i < sidePanelColumns.size(); ++i)
            appendIdentity(sidePanelColumns[i], panel.values[i], texts);
    }
    return texts;
}

} // namespace phone
