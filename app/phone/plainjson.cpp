// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/plainjson.h"

#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace phone {

namespace {

PlainJson::Key keyOf(const PlainJson::Json::Member &member)
{
    return {member.name.GetString(), member.name.GetStringLength()};
}

// One of 64, which hardly two keys of a phone share.
quint64 bitOf(PlainJson::Key key)
{
    const auto code = [](char c) { return quint64(uchar(c)); };
    const quint64 hash = key.empty() ? 0
                                     : key.size() * 5 + code(key.front()) * 3 + code(key.back());
    return quint64(1) << hash % 64;
}

// A copy that is parsed where it stands. RapidJSON looks at several characters at once, and so beyond
// the end.
QByteArray parsableCopy(const QByteArray &text)
{
    constexpr qsizetype charactersAtOnce = 16;
    QByteArray copy;
    copy.reserve(text.size() + charactersAtOnce);
    return copy.append(text).append(charactersAtOnce, '\0');
}

} // namespace

PlainJson::PlainJson(const QByteArray &text)
    : m_text(parsableCopy(text))
    , m_allocator(m_pool.data(), m_pool.size())
    , m_document(&m_allocator, stackBytes, &m_allocator)
{
    if (QByteArrayView(text).isValidUtf8())
        parse(text.size());
}

void PlainJson::parse(qsizetype size)
{
    // Without recursion: brackets may stand in each other without end.
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag;
    rapidjson::GenericInsituStringStream<rapidjson::UTF8<>> stream(m_text.data());
    m_document.ParseStream<flags>(stream);
    // A zero ends the text for RapidJSON, wherever it stands.
    m_isOdd = m_document.HasParseError() || !m_document.IsObject()
        || stream.Tell() != std::size_t(size);
}

// Whether no key comes twice. Of those that do, the last counts, and everything must be read so.
bool PlainJson::isPlain(const Json &object)
{
    m_isOdd = m_isOdd || object.MemberCount() > maxMembers;
    quint64 seen = 0; // a bit for each key; those that share one are compared
    for (auto a = object.MemberBegin(); a != object.MemberEnd() && !m_isOdd; ++a) {
        const Key key = keyOf(*a);
        const quint64 bit = bitOf(key);
        const auto isSame = [&](const auto &other) { return keyOf(other) == key; };
        m_isOdd = (seen & bit) != 0 && std::any_of(object.MemberBegin(), a, isSame);
        seen |= bit;
    }
    return !m_isOdd;
}

QString PlainJson::text(const char *bytes, std::size_t length)
{
    QString read = QString::fromUtf8(bytes, qsizetype(length));
    // Of half a character, which Qt keeps, there is no UTF-8.
    m_isOdd = m_isOdd || read.contains(QChar::ReplacementCharacter);
    return read;
}

QString PlainJson::keyText(Key key)
{
    return text(key.data(), key.size());
}

Value PlainJson::read(const Property &property, const Json &json)
{
    return json.IsString() ? readText(property, text(json.GetString(), json.GetStringLength()))
                           : readValue(property, qtValue(json));
}

QJsonValue PlainJson::odd()
{
    m_isOdd = true;
    return {};
}

QJsonValue PlainJson::qtValue(const Json &json, int depth)
{
    switch (json.GetType()) {
    case rapidjson::kNullType:
        return {};
    case rapidjson::kFalseType:
        return false;
    case rapidjson::kTrueType:
        return true;
    case rapidjson::kStringType:
        return text(json.GetString(), json.GetStringLength());
    case rapidjson::kNumberType:
        return json.IsInt64() ? QJsonValue(qint64(json.GetInt64())) : odd();
    case rapidjson::kArrayType:
    case rapidjson::kObjectType:
        break;
    }
    if (depth >= maxDepth)
        return odd();
    if (json.IsArray()) {
        QJsonArray list;
        for (const Json &item : json.GetArray())
            list.append(qtValue(item, depth + 1));
        return list;
    }
    QJsonObject object;
    visitMembers(json, [&](Key key, const Json &value) {
        object.insert(keyText(key), qtValue(value, depth + 1));
    });
    return object;
}

} // namespace phone
