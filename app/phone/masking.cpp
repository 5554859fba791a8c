// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"

#include "phone/format.h"
#include "phone/harmless.h"
#include "phone/labels.h"
#include "phone/macaddress.h"
#include "phone/propertypath.h"
#include "phone/secretcollector.h"
#include "phone/secretpatterns.h"
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace phone {

namespace {

bool holdsNothing(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined() || (json.isString() && json.toString().isEmpty())
        || (json.isArray() && json.toArray().isEmpty())
        || (json.isObject() && json.toObject().isEmpty());
}

// Whether it is more than a text.
bool isParsed(const Value &value)
{
    return value.toInteger() || value.toBool() || value.toDate();
}

// Whether the text is written as ids and MAC addresses are.
bool isInHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const QChar lower = c.toLower();
        return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f') || c == u':'
            || c == u'-' || c == u'.';
    });
}

// The half of the MAC address that names the maker, as the other names the device; nothing of any
// other text. What has been halved stays as it is.
QString halfOfMac(QString text)
{
    const QString hidden = QStringLiteral(":••:••:••");
    if (text.endsWith(hidden))
        text.replace(text.size() - hidden.size(), hidden.size(), QStringLiteral(":00:00:00"));
    const auto mac = MacAddress::parse(text);
    return mac ? mac->withColons().left(8) + hidden : QString();
}

} // namespace

Masker::Masker(const Phone &phone)
    : m_phone(phone)
{
    using Patterns = SecretFinder::Patterns;
    const QStringList passwords = credentialTexts(phone, FieldId::Password, maxSearchedTexts)
        + announcedTexts(phone, minAnnouncedLength, maxAnnounced);
    m_passwords = SecretFinder(passwords, Patterns::Left);
    m_credentials = SecretFinder(
        passwords + credentialTexts(phone, FieldId::Username, maxSearchedTexts), Patterns::Found);
}

const SecretFinder &Masker::identities() const
{
    if (!m_identities)
        m_identities.emplace(identityTexts(m_phone), SecretFinder::Patterns::Left);
    return *m_identities;
}

bool Masker::hides(const Property &property, const Value &value, Secrets secrets) const
{
    if (secrets == Secrets::Revealed || !value.hasContent())
        return false;
    return property.sensitivity == Sensitivity::Secret
        || (secrets == Secrets::CustomerSafe && !isHarmless(property, value));
}

QString Masker::replacement(const Property &property, const Value &value, Secrets secrets) const
{
    if (secrets == Secrets::CustomerSafe && property.sensitivity == Sensitivity::Mac
        && m_passwords.find(value.received()).isEmpty()) {
        const QString half = halfOfMac(value.received().trimmed());
        return half.isEmpty() ? mask() : half;
    }
    return mask();
}

ShownText Masker::shown(const Property &property, const Value &value, Secrets secrets) const
{
    if (hides(property, value, secrets))
        return {replacement(property, value, secrets), value.state(), true};
    const QString text = displayText(property, value);
    if (secrets == Secrets::Revealed || !value.hasContent())
        return {text, value.state(), false};
    const Value searched = cleaned(property, value, secrets);
    // Nothing was found in what was received, and that is what is shown.
    if (!isParsed(value) && searched.received() == value.received() && text == value.received())
        return {text, value.state(), false};
    const QString clean = scrubbed(property, displayText(property, searched), secrets);
    return {clean, value.state(), clean != text};
}

// Secrets go before a text is made presentable: that may cut one in two, or replace its control
// characters, and then it would not be found.
Value Masker::cleaned(const Property &property, const Value &value, Secrets secrets) const
{
    if (isParsed(value))
        return value;
    const QString text = cleanedText(property, value, secrets);
    return value.isPresent() ? Value::text(text) : Value::malformed(text);
}

QString Masker::cleanedText(const Property &property, const Value &value, Secrets secrets) const
{
    // As JSON: its escapes would hide a secret, and keys inside may sound like one.
    const QJsonValue json = containerIn(value);
    if (!json.isNull()) {
        const QJsonValue clean = maskedInside(json, key(property), &property, secrets);
        if (clean != json)
            return jsonText(clean);
    }
    return scrubbed(property, value.received(), secrets);
}

ShownText Masker::shown(const OtherValue &other, Secrets secrets) const
{
    const bool hiding = secrets != Secrets::Revealed;
    const QJsonValue json = hiding ? masked(other.json, other.path, other.path, secrets)
                                   : other.json;
    const ValueState state = json.isNull() ? ValueState::Null
        : holdsNothing(json)               ? ValueState::Empty
                                           : ValueState::Present;
    if (state != ValueState::Present)
        return {stateText(state), state, false};
    const QString text = printable(jsonText(json));
    // Of a list that goes on, the value is the program's own.
    if (secrets == Secrets::CustomerSafe && other.reason != OtherValue::Reason::LeftOut)
        return {mask(), state, true};
    const QString clean = hiding ? scrubbed(text) : text;
    return {clean, state, json != other.json || clean != text};
}

QString Masker::shownPath(const OtherValue &other, Secrets secrets) const
{
    if (secrets == Secrets::Revealed)
        return printable(other.path);
    if (secrets == Secrets::CustomerSafe && other.reason != OtherValue::Reason::LeftOut) {
        const qsizetype known = documentedLength(other.path);
        if (known < other.path.size())
            return other.path.left(known) + (known > 0 ? QStringLiteral(".") : QString()) + mask();
    }
    return scrubbed(printable(scrubbed(other.path)));
}

QString Masker::plain(const Property &property, const Value &value, Secrets secrets) const
{
    if (!value.hasContent())
        return {};
    if (hides(property, value, secrets))
        return replacement(property, value, secrets);
    const bool revealed = secrets == Secrets::Revealed;
    return (revealed ? value.received() : cleanedText(property, value, secrets)).trimmed();
}

QString Masker::text(const QString &text, Secrets secrets) const
{
    if (secrets == Secrets::Revealed)
        return text;
    QList<TextSpan> spans = m_credentials.find(text);
    if (secrets == Secrets::CustomerSafe) {
        spans += identities().find(text);
        spans += identityPatternSpans(text, DottedNumbers::Addresses);
    }
    return withMasks(text, spans);
}

QString Masker::json(Secrets secrets) const
{
    return QString::fromUtf8(QJsonDocument(jsonObject(secrets)).toJson(QJsonDocument::Indented));
}

QJsonObject Masker::jsonObject(Secrets secrets) const
{
    if (secrets == Secrets::Revealed)
        return m_phone.source();
    return maskedInside(m_phone.source(), QString(), nullptr, secrets).toObject();
}

QString Masker::scrubbed(const Property &property, const QString &text, Secrets secrets) const
{
    // Some accounts are named after the MAC address or an id: those stay readable.
    const bool identifies = (property.kind == Kind::MacAddress || property.kind == Kind::Id)
        && isInHex(text);
    QList<TextSpan> spans = (identifies ? m_passwords : m_credentials).find(text);
    // Other kinds have been found to be harmless, whatever number somebody has.
    if (secrets == Secrets::CustomerSafe && property.kind == Kind::Text) {
        const bool isVersion = &property == &field(FieldId::UserAgent).property;
        spans += identities().find(text);
        spans += identityPatternSpans(
            text, isVersion ? DottedNumbers::Versions : DottedNumbers::Addresses);
    }
    return withMasks(text, spans);
}

QString Masker::scrubbed(const QString &text) const
{
    return withMasks(text, m_credentials.find(text));
}

// `name` is what tells of a secret where the table does not know the path.
QJsonValue Masker::masked(const QJsonValue &json, const QString &path, const QString &name,
                          Secrets secrets) const
{
    if (holdsNothing(json))
        return json;
    const Property *property = propertyAt(path);
    if (property) {
        const Value value = readValue(*property, json);
        if (hides(*property, value, secrets))
            return replacement(*property, value, secrets);
    } else if (soundsSecret(name)
               || (secrets == Secrets::CustomerSafe
                   && !(json.isObject() && holdsProperties(path)))) {
        return mask();
    }
    return maskedInside(json, path, property, secrets);
}

// Keys that the table does not know are text of the answer.
QString Masker::maskedKey(const QString &key, const QString &path, Secrets secrets) const
{
    if (propertyAt(path) || holdsProperties(path))
        return key;
    return secrets == Secrets::CustomerSafe ? mask() : scrubbed(key);
}

QJsonValue Masker::maskedInside(const QJsonValue &json, const QString &path,
                                const Property *property, Secrets secrets) const
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString child = childPath(path, it.key());
            result.insert(maskedKey(it.key(), child, secrets),
                          masked(it.value(), child, it.key(), secrets));
        }
        return result;
    }
    if (json.isArray()) {
        const QString itemPath = path.endsWith(u"[]") ? path : path + QStringLiteral("[]");
        QJsonArray result;
        for (const QJsonValue item : json.toArray())
            result.append(masked(item, itemPath, QString(), secrets));
        return result;
    }
    if (json.isString() || json.isDouble()) {
        const QString text = jsonText(json);
        const QString clean = property ? scrubbed(*property, text, secrets) : scrubbed(text);
        return clean == text ? json : QJsonValue(clean);
    }
    return json;
}

bool soundsSecret(const QString &key)
{
    static constexpr std::array words = {"pass",       "pwd",       "secret",      "token",
                                         "credential", "kodeord",   "adgangskode", "apikey",
                                         "pincode",    "privatekey"};
    if (key.compare(QLatin1String("pin"), Qt::CaseInsensitive) == 0
        || key.endsWith(QLatin1String(".pin"), Qt::CaseInsensitive))
        return true;
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return key.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

} // namespace phone
