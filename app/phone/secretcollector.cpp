// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretcollector.h"

#include "phone/macaddress.h"
#include "phone/masking.h"
#include "phone/propertypath.h"
#include "phone/secretpatterns.h"
#include "phone/valuereader.h"

#include <QJsonArray>

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

// The secrets that one answer announces.
class Announced
{
public:
    Announced(qsizetype minLength, qsizetype most)
        : m_minLength(minLength)
        , m_most(most)
    {
    }

    void collect(const QJsonValue &json, const QString &path)
    {
        if (m_texts.size() >= m_most)
            return;
        if (json.isArray()) {
            for (const QJsonValue item : json.toArray())
                collect(item, path + QStringLiteral("[]"));
        } else if (json.isObject()) {
            collectObject(json.toObject(), path);
        } else if (json.isString()) {
            collectText(json.toString());
        }
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    void collectObject(const QJsonObject &object, const QString &path)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString child = childPath(path, it.key());
            if (!propertyAt(child) && soundsSecret(it.key()))
                collectTexts(it.value(), m_minLength, m_most, m_texts);
            else
                collect(it.value(), child);
        }
    }

    void collectText(const QString &text)
    {
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
    const std::string_view path = field(id).property.path;
    QStringList texts;
    collectTexts(phone.source().value(QLatin1String(path.data(), qsizetype(path.size()))), 1, most,
                 texts);
    return texts;
}

QStringList announcedTexts(const Phone &phone, qsizetype minLength, qsizetype most)
{
    Announced announced(minLength, most);
    announced.collect(phone.source(), QString());
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
