// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace phone {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// An empty list or object. Of a text, see readText.
bool isNothing(const QJsonValue &json)
{
    return (json.isArray() && json.toArray().isEmpty())
        || (json.isObject() && json.toObject().isEmpty());
}

// The number if it is one of 64 bits without a fraction: a double cannot hold all of those.
std::optional<qint64> exactInteger(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    return number == json.toInteger(1) ? std::optional(number) : std::nullopt;
}

// An integer in a text: an optional '-' and digits, blanks around it. One beyond 64 bits is held at
// the nearest bound: it is an integer all the same, and out of every range.
std::optional<qint64> integerInText(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    const bool negative = begin < end && text[begin] == u'-';
    if (negative)
        ++begin;
    if (begin == end)
        return std::nullopt;
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (qsizetype i = begin; i < end; ++i) {
        if (!isDigit(text[i]))
            return std::nullopt;
        const qint64 digit = text[i].unicode() - u'0';
        number = number > (max - digit) / 10 ? max : number * 10 + digit;
    }
    return negative ? -number : number;
}

// Whole numbers of 64 bits are kept to the digit; larger ones are held at the nearest bound, too.
std::optional<qint64> integerInNumber(const QJsonValue &json)
{
    if (const auto exact = exactInteger(json))
        return exact;
    const double number = json.toDouble();
    if (std::trunc(number) != number)
        return std::nullopt;
    return number > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

Value readInteger(const QJsonValue &json)
{
    const auto number = json.isDouble() ? integerInNumber(json) : std::nullopt;
    const QString received = jsonText(json);
    return number ? Value::integer(*number, received) : Value::malformed(received);
}

Value readPlainText(const QJsonValue &json)
{
    return json.isDouble() ? Value::text(jsonText(json)) : Value::malformed(jsonText(json));
}

Value readId(const QJsonValue &json)
{
    if (json.isObject()) {
        const QJsonValue id = json.toObject().value(QLatin1String("_id"));
        if (id.isString() && !id.toString().isEmpty())
            return Value::text(id.toString());
    }
    return readPlainText(json);
}

// Reads exactly `count` digits at `pos` and moves past them.
std::optional<int> digits(QStringView text, qsizetype &pos, int count)
{
    if (pos + count > text.size())
        return std::nullopt;
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (!isDigit(text[pos + i]))
            return std::nullopt;
        number = number * 10 + (text[pos + i].unicode() - u'0');
    }
    pos += count;
    return number;
}

bool skip(QStringView text, qsizetype &pos, char16_t c)
{
    if (pos >= text.size() || text[pos] != c)
        return false;
    ++pos;
    return true;
}

// The fraction's milliseconds: digits beyond the third do not count.
std::optional<int> fraction(QStringView text, qsizetype &pos)
{
    const qsizetype begin = pos;
    int milliseconds = 0;
    int weight = 100;
    for (; pos < text.size() && isDigit(text[pos]); ++pos) {
        milliseconds += (text[pos].unicode() - u'0') * weight;
        weight /= 10;
    }
    return pos > begin ? std::optional(milliseconds) : std::nullopt;
}

// Seconds east of UTC of what stands at `pos`: nothing, Z or ±hh:mm.
std::optional<int> zoneOffset(QStringView text, qsizetype &pos)
{
    if (pos == text.size() || skip(text, pos, u'Z'))
        return 0;
    const bool west = text[pos] == u'-';
    if (!west && text[pos] != u'+')
        return std::nullopt;
    ++pos;
    const auto hours = digits(text, pos, 2);
    if (!hours || !skip(text, pos, u':'))
        return std::nullopt;
    const auto minutes = digits(text, pos, 2);
    if (!minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return west ? -seconds : seconds;
}

std::optional<QTime> timeOfDay(QStringView text, qsizetype &pos)
{
    const auto hour = digits(text, pos, 2);
    if (!hour || !skip(text, pos, u':'))
        return std::nullopt;
    const auto minute = digits(text, pos, 2);
    std::optional<int> second = 0;
    std::optional<int> milliseconds = 0;
    if (skip(text, pos, u':'))
        second = digits(text, pos, 2);
    if (skip(text, pos, u'.'))
        milliseconds = fraction(text, pos);
    if (!minute || !second || !milliseconds)
        return std::nullopt;
    const QTime time(*hour, *minute, *second, *milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

QString jsonText(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Bool:
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Double: {
        if (const auto exact = exactInteger(json))
            return QString::number(*exact);
        return QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

QDateTime readDate(QStringView text)
{
    qsizetype pos = 0;
    const auto year = digits(text, pos, 4);
    const bool dash = skip(text, pos, u'-');
    const auto month = digits(text, pos, 2);
    const bool secondDash = skip(text, pos, u'-');
    const auto day = digits(text, pos, 2);
    if (!year || !dash || !month || !secondDash || !day)
        return {};
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return {};
    if (pos == text.size())
        return QDateTime(date, QTime(0, 0), Qt::UTC);
    if (!skip(text, pos, u'T'))
        return {};
    const auto time = timeOfDay(text, pos);
    const auto offset = time ? zoneOffset(text, pos) : std::nullopt;
    if (!offset || pos != text.size())
        return {};
    return QDateTime(date, *time, Qt::UTC).addSecs(-*offset);
}

QJsonValue containerIn(const Value &value)
{
    const QString &text = value.received();
    if (value.state() != ValueState::Malformed || !(text.startsWith(u'{') || text.startsWith(u'[')))
        return {};
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

Value readText(const Property &property, const QString &text)
{
    if (text.isEmpty())
        return Value::empty(text);
    switch (property.kind) {
    case Kind::Integer: {
        const auto number = integerInText(text);
        return number ? Value::integer(*number, text) : Value::malformed(text);
    }
    case Kind::Date: {
        const QDateTime date = readDate(text);
        return date.isValid() ? Value::date(date, text) : Value::malformed(text);
    }
    case Kind::Boolean:
    case Kind::List:
        return Value::malformed(text);
    case Kind::Id:
    case Kind::Text:
    case Kind::LongText:
    case Kind::Enumeration:
    case Kind::MacAddress:
        break;
    }
    return Value::text(text);
}

Value listValue(qsizetype items)
{
    return items > 0 ? Value::list() : Value::empty(QStringLiteral("[]"));
}

Value readValue(const Property &property, const QJsonValue &json)
{
    if (json.isUndefined())
        return {};
    if (json.isNull())
        return Value::null();
    if (json.isString())
        return readText(property, json.toString());
    if (isNothing(json))
        return Value::empty(jsonText(json));
    switch (property.kind) {
    case Kind::Integer:
        return readInteger(json);
    case Kind::Boolean:
        return json.isBool() ? Value::boolean(json.toBool()) : Value::malformed(jsonText(json));
    case Kind::Date:
        return Value::malformed(jsonText(json));
    case Kind::Id:
        return readId(json);
    case Kind::List:
        return json.isArray() ? listValue(json.toArray().size()) : Value::malformed(jsonText(json));
    case Kind::Text:
    case Kind::LongText:
    case Kind::Enumeration:
    case Kind::MacAddress:
        break;
    }
    return readPlainText(json);
}

} // namespace phone
