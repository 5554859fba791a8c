// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsontext.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

bool isControl(char c)
{
    return c >= 0 && c < ' ';
}

bool needsEscape(char c)
{
    return isControl(c) || c == '"' || c == '\\';
}

} // namespace

JsonText &JsonText::add(const char *key, const QString &value)
{
    return addJson(key, quoted(value));
}

JsonText &JsonText::addOrNull(const char *key, const QString &value)
{
    return addJson(key, value.isEmpty() ? QByteArrayLiteral("null") : quoted(value));
}

JsonText &JsonText::add(const char *key, int value)
{
    return addJson(key, QByteArray::number(value));
}

JsonText &JsonText::add(const char *key, bool value)
{
    return addJson(key, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonText &JsonText::addJson(const char *key, const QByteArray &json)
{
    m_text += m_text.size() > 1 ? ",\"" : "\"";
    m_text += key;
    m_text += "\":";
    m_text += json;
    return *this;
}

QByteArray JsonText::object()
{
    m_text += '}';
    return std::move(m_text);
}

QByteArray JsonText::quoted(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (std::none_of(utf8.begin(), utf8.end(), needsEscape))
        return '"' + utf8 + '"';
    QByteArray text;
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (isControl(c))
            text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            text += c;
    }
    return '"' + text + '"';
}

QByteArray JsonText::of(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace sandbox
