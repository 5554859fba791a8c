// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/relaxedparser.h"

#include <QJsonArray>

namespace phone {

namespace {

using Kind = RelaxedJsonError::Kind;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

// The quote that ends what this one begins, or none. Wikis and mail programs turn straight ones.
QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case u'\'':
    case u'"':
        return open;
    case u'‘':
        return u'’';
    case u'“':
        return u'”';
    default:
        return {};
    }
}

} // namespace

tl::expected<QJsonObject, RelaxedJsonError> RelaxedParser::read()
{
    skip();
    if (m_at == m_text.size())
        return tl::unexpected(RelaxedJsonError{Kind::Empty});
    const bool isObject = next() == u'{';
    const Value value = readValue(1);
    if (value) {
        static_cast<void>(take(u';'));
        skip();
    }
    if (!value || m_at != m_text.size())
        return tl::unexpected(error());
    if (!isObject)
        return tl::unexpected(RelaxedJsonError{Kind::NotAnObject});
    return value->toObject();
}

RelaxedParser::Value RelaxedParser::readValue(int depth)
{
    skip();
    const QChar c = next();
    if (depth > maxRelaxedDepth)
        return fail(Kind::TooDeep);
    if (c == u'{')
        return readObject(depth);
    if (c == u'[')
        return readList(depth);
    if (isDigit(c) || c == u'-' || c == u'+' || c == u'.')
        return readNumber();
    if (isIdentifier(c))
        return readWord(depth);
    if (const auto text = readString())
        return QJsonValue(*text);
    return fail();
}

RelaxedParser::Value RelaxedParser::readObject(int depth)
{
    QJsonObject object;
    ++m_at;
    while (!take(u'}')) {
        const auto key = readKey();
        if (!key || !take(u':'))
            return fail();
        const Value value = readValue(depth + 1);
        if (!value)
            return value;
        // What is undefined is not there.
        if (!value->isUndefined())
            object.insert(*key, *value);
        if (!take(u',') && next() != u'}')
            return fail();
    }
    return QJsonValue(object);
}

RelaxedParser::Value RelaxedParser::readList(int depth)
{
    QJsonArray list;
    ++m_at;
    while (!take(u']')) {
        const Value value = readValue(depth + 1);
        if (!value)
            return value;
        list.append(value->isUndefined() ? QJsonValue(QJsonValue::Null) : *value);
        if (!take(u',') && next() != u']')
            return fail();
    }
    return QJsonValue(list);
}

RelaxedParser::Value RelaxedParser::readNumber()
{
    const qsizetype begin = m_at;
    if (next() == u'+' || next() == u'-')
        ++m_at;
    while (isIdentifier(next()) || next() == u'.'
           || ((next() == u'+' || next() == u'-') && m_text[m_at - 1].toLower() == u'e'))
        ++m_at;
    const QString text = m_text.mid(begin, m_at - begin);
    bool isNumber = false;
    // Whole numbers of 64 bits are kept to the digit, as from JSON.
    const qint64 whole = text.toLongLong(&isNumber, text.contains(u'x') ? 16 : 10);
    if (isNumber)
        return QJsonValue(whole);
    const double number = text.toDouble(&isNumber);
    if (isNumber && qIsFinite(number))
        return QJsonValue(number);
    m_at = begin;
    return fail();
}

RelaxedParser::Value RelaxedParser::readWord(int depth)
{
    const qsizetype begin = m_at;
    QString word = readIdentifier();
    if (word == QLatin1String("true") || word == QLatin1String("false"))
        return QJsonValue(word == QLatin1String("true"));
    if (word == QLatin1String("null"))
        return QJsonValue(QJsonValue::Null);
    if (word == QLatin1String("undefined"))
        return QJsonValue(QJsonValue::Undefined);
    if (word == QLatin1String("new")) {
        skip();
        word = readIdentifier();
    }
    if (!word.isEmpty() && take(u'(')) {
        const Value value = readValue(depth + 1);
        if (!value)
            return value;
        return take(u')') ? value : fail();
    }
    m_at = begin;
    return fail();
}

std::optional<QString> RelaxedParser::readKey()
{
    skip();
    if (isIdentifier(next()))
        return readIdentifier();
    return readString();
}

std::optional<QString> RelaxedParser::readString()
{
    const QChar close = closingQuote(next());
    if (close.isNull())
        return std::nullopt;
    const qsizetype begin = m_at;
    QString text;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != u'\n';) {
        const QChar c = m_text[m_at++];
        if (c == close)
            return text;
        if (c != u'\\')
            text += c;
        else if (!readEscape(text))
            break;
    }
    // It never ends: where it begins says more.
    m_at = begin;
    return std::nullopt;
}

bool RelaxedParser::readEscape(QString &text)
{
    if (m_at == m_text.size())
        return false;
    const QChar c = m_text[m_at++];
    switch (c.unicode()) {
    case u'n':
        text += u'\n';
        return true;
    case u't':
        text += u'\t';
        return true;
    case u'r':
        text += u'\r';
        return true;
    case u'b':
        text += u'\b';
        return true;
    case u'f':
        text += u'\f';
        return true;
    case u'\n': // the line goes on
        return true;
    case u'u':
    case u'x': {
        const auto character = readHex(c == u'u' ? 4 : 2);
        text += character.value_or(QChar());
        return character.has_value();
    }
    default:
        text += c;
        return true;
    }
}

std::optional<QChar> RelaxedParser::readHex(int digits)
{
    bool isHex = false;
    const uint code = m_text.mid(m_at, digits).toUInt(&isHex, 16);
    if (!isHex || m_at + digits > m_text.size())
        return std::nullopt;
    m_at += digits;
    return QChar(char16_t(code));
}

QString RelaxedParser::readIdentifier()
{
    const qsizetype begin = m_at;
    while (isIdentifier(next()))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

void RelaxedParser::skip()
{
    while (m_at < m_text.size()) {
        const QStringView rest = QStringView(m_text).mid(m_at);
        qsizetype end = -1;
        if (rest.front().isSpace() || rest.front() == QChar(QChar::ByteOrderMark))
            end = 1;
        else if (rest.startsWith(u"//"))
            end = rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n');
        else if (rest.startsWith(u"/*"))
            end = rest.indexOf(u"*/", 2) < 0 ? -1 : rest.indexOf(u"*/", 2) + 2;
        if (end < 0)
            return;
        m_at += end;
    }
}

bool RelaxedParser::take(char16_t c)
{
    skip();
    if (next() != c)
        return false;
    ++m_at;
    return true;
}

QChar RelaxedParser::next() const
{
    return m_at < m_text.size() ? m_text[m_at] : QChar();
}

RelaxedParser::Value RelaxedParser::fail(Kind kind)
{
    m_problem = kind;
    return std::nullopt;
}

RelaxedJsonError RelaxedParser::error() const
{
    if (m_problem != Kind::Syntax)
        return {m_problem};
    const QStringView before = QStringView(m_text).left(m_at);
    return {m_problem, int(before.count(u'\n')) + 1, int(m_at - before.lastIndexOf(u'\n'))};
}

} // namespace phone
