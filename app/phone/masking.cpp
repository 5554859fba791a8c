// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"

#include "phone/format.h"
#include "phone/labels.h"
#include "phone/valuereader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace phone {

namespace {

// The texts in a value of whatever type: a password that came as an object is secret in its parts.
void collectTexts(const QJsonValue &json, QStringList &texts)
{
    if (json.isArray()) {
        for (const QJsonValue part : json.toArray())
            collectTexts(part, texts);
    } else if (json.isObject()) {
        for (const QJsonValue part : json.toObject())
            collectTexts(part, texts);
    } else if (json.isString() || json.isDouble()) {
        const QString text = jsonText(json).trimmed();
        if (text.size() >= Masker::minSearchedLength && texts.size() < Masker::maxSearchedTexts)
            texts.append(text);
    }
}

// Needles are replaced longest first, or a short one could leave half of a long one standing.
void sortByLength(QStringList &texts)
{
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

// Longer paths are not in the table; they are neither built nor looked up, as their keys may have
// millions of characters.
constexpr qsizetype maxPathLength = 128;

constexpr bool pathsFit()
{
    constexpr std::size_t positionAndDot = 24;
    constexpr auto longest = std::size_t(maxPathLength) - positionAndDot;
    const auto fit = [&](FieldId list, const auto &columns) {
        return std::all_of(columns.begin(), columns.end(), [&](const Property &column) {
            return field(list).property.path.size() + column.path.size() < longest;
        });
    };
    return fit(FieldId::Softkeys, softkeyColumns)
        && fit(FieldId::PurchasedSidePanels, sidePanelColumns)
        && std::all_of(fieldTable.begin(), fieldTable.end(),
                       [&](const Field &row) { return row.property.path.size() < longest; });
}
static_assert(pathsFit(), "a path of the table would not be found");

// The property at a path without list positions; null for paths that are not in the table.
const Property *propertyAt(const QString &path)
{
    static const QHash<QString, const Property *> properties = [] {
        const auto text = [](std::string_view view) {
            return QString::fromLatin1(view.data(), qsizetype(view.size()));
        };
        QHash<QString, const Property *> known;
        for (const Field &row : fieldTable) {
            known.insert(text(row.property.path), &row.property);
            if (!row.fallbackPath.empty())
                known.insert(text(row.fallbackPath), &row.property);
        }
        const auto insertColumns = [&](FieldId list, const auto &columns) {
            for (const Property &column : columns)
                known.insert(text(field(list).property.path) + QStringLiteral("[].")
                                 + text(column.path),
                             &column);
        };
        insertColumns(FieldId::Softkeys, softkeyColumns);
        insertColumns(FieldId::PurchasedSidePanels, sidePanelColumns);
        return known;
    }();
    return properties.value(path);
}

QString childPath(const QString &path, const QString &key)
{
    if (path.size() + key.size() >= maxPathLength)
        return QStringLiteral("?");
    return path.isEmpty() ? key : path + u'.' + key;
}

// "softkeys[3].label" as the table names it: "softkeys[].label"
QString withoutPositions(QString path)
{
    qsizetype open = 0;
    while ((open = path.indexOf(u'[', open)) >= 0) {
        const qsizetype close = path.indexOf(u']', open);
        if (close < 0)
            break;
        path.remove(open + 1, close - open - 1);
        open += 2;
    }
    return path;
}

bool holdsNothing(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined() || (json.isString() && json.toString().isEmpty())
        || (json.isArray() && json.toArray().isEmpty())
        || (json.isObject() && json.toObject().isEmpty());
}

} // namespace

QString Masker::mask()
{
    return QStringLiteral("••••••••");
}

Masker::Masker(const Phone &phone)
    : m_phone(phone)
{
    const QJsonObject &source = phone.source();
    collectTexts(source.value(QLatin1String("password")), m_passwords);
    collectTexts(source.value(QLatin1String("username")), m_credentials);
    m_credentials += m_passwords;
    sortByLength(m_passwords);
    sortByLength(m_credentials);
}

bool Masker::hides(const Property &property, const Value &value, Secrets secrets) const
{
    return secrets == Secrets::Masked && property.sensitivity == Sensitivity::Secret
        && value.hasContent();
}

ShownText Masker::shown(const Property &property, const Value &value, Secrets secrets) const
{
    if (hides(property, value, secrets))
        return {mask(), value.state(), true};
    const QString text = displayText(property, value);
    if (secrets == Secrets::Revealed || !value.hasContent())
        return {text, value.state(), false};
    const QString clean = scrubbed(property, displayText(property, cleaned(property, value)));
    return {clean, value.state(), clean != text};
}

// Secrets go before a text is made presentable: that may cut one in two, or replace its control
// characters, and then it would not be found.
Value Masker::cleaned(const Property &property, const Value &value) const
{
    if (value.toInteger() || value.toBool() || value.toDate())
        return value;
    const QString text = cleanedText(property, value);
    return value.isPresent() ? Value::text(text) : Value::malformed(text);
}

QString Masker::cleanedText(const Property &property, const Value &value) const
{
    if (value.state() == ValueState::Malformed) {
        // As JSON: its escapes would hide a secret, and keys inside may sound like one.
        const auto document = QJsonDocument::fromJson(value.received().toUtf8());
        const QJsonValue json = document.isArray() ? QJsonValue(document.array())
                                                   : QJsonValue(document.object());
        const QJsonValue clean = maskedInside(json, key(property), &property);
        if (clean != json)
            return jsonText(clean);
    }
    return scrubbed(property, value.received());
}

ShownText Masker::shown(const OtherValue &other, Secrets secrets) const
{
    const bool hiding = secrets == Secrets::Masked;
    const QJsonValue json = hiding ? masked(other.json, other.path, other.path) : other.json;
    const ValueState state = json.isNull() ? ValueState::Null
        : holdsNothing(json)               ? ValueState::Empty
                                           : ValueState::Present;
    if (state != ValueState::Present)
        return {stateText(state), state, false};
    const QString text = printable(jsonText(json));
    const QString clean = hiding ? scrubbed(text, m_credentials) : text;
    return {clean, state, json != other.json || clean != text};
}

QString Masker::shownPath(const OtherValue &other, Secrets secrets) const
{
    if (secrets == Secrets::Revealed)
        return printable(other.path);
    return scrubbed(printable(scrubbed(other.path, m_credentials)), m_credentials);
}

QString Masker::plain(const Property &property, const Value &value, Secrets secrets) const
{
    if (!value.hasContent())
        return {};
    if (hides(property, value, secrets))
        return mask();
    const bool revealed = secrets == Secrets::Revealed;
    return (revealed ? value.received() : cleanedText(property, value)).trimmed();
}

QString Masker::json(Secrets secrets) const
{
    return QString::fromUtf8(QJsonDocument(jsonObject(secrets)).toJson(QJsonDocument::Indented));
}

QJsonObject Masker::jsonObject(Secrets secrets) const
{
    if (secrets == Secrets::Revealed)
        return m_phone.source();
    return maskedInside(m_phone.source(), QString(), nullptr).toObject();
}

QString Masker::scrubbed(const Property &property, const QString &text) const
{
    // Some accounts are named after the MAC address or an id: those stay readable.
    const bool identifies = property.kind == Kind::MacAddress || property.kind == Kind::Id;
    return scrubbed(text, identifies ? m_passwords : m_credentials);
}

// A key's label, or somebody in a hurry, may have cut a credential short.
void Masker::maskBeginnings(QString &text, const QString &needle)
{
    const QString beginning = needle.left(minPartLength);
    qsizetype at = 0;
    while ((at = text.indexOf(beginning, at, Qt::CaseInsensitive)) >= 0) {
        qsizetype length = minPartLength;
        while (length < needle.size() && at + length < text.size()
               && text[at + length].toCaseFolded() == needle[length].toCaseFolded())
            ++length;
        text.replace(at, length, mask());
        at += mask().size();
    }
}

QString Masker::scrubbed(QString text, const QStringList &needles)
{
    for (const QString &needle : needles) {
        text.replace(needle, mask(), Qt::CaseInsensitive);
        if (needle.size() >= minPartlySearchedLength)
            maskBeginnings(text, needle);
    }
    return text;
}

// `name` is what tells of a secret where the table does not know the path.
QJsonValue Masker::masked(const QJsonValue &json, const QString &path, const QString &name) const
{
    const Property *property = path.size() < maxPathLength ? propertyAt(withoutPositions(path))
                                                           : nullptr;
    const bool secret = property ? property->sensitivity == Sensitivity::Secret
                                 : soundsSecret(name);
    if (secret && !holdsNothing(json))
        return mask();
    return maskedInside(json, path, property);
}

QJsonValue Masker::maskedInside(const QJsonValue &json, const QString &path,
                                const Property *property) const
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            result.insert(scrubbed(it.key(), m_credentials),
                          masked(it.value(), childPath(path, it.key()), it.key()));
        }
        return result;
    }
    if (json.isArray()) {
        const QString itemPath = path.endsWith(u"[]") ? path : path + QStringLiteral("[]");
        QJsonArray result;
        for (const QJsonValue item : json.toArray())
            result.append(maskedInside(item, itemPath, nullptr));
        return result;
    }
    if (json.isString() || json.isDouble()) {
        const QString text = jsonText(json);
        const QString clean = property ? scrubbed(*property, text) : scrubbed(text, m_credentials);
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
