// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretwatch.h"

#include "expect.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "phone/masking.h"
#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuzz {

namespace {

QString wordsOf(const phone::Property &property)
{
    QStringList words{phone::label(property), phone::help(property), phone::key(property),
                      phone::malformedText(property)};
    for (const phone::Enumerator &row : property.enumeration) {
        words.append(QString::fromLatin1(row.value.data(), qsizetype(row.value.size())));
        words.append(phone::enumeratorName(row));
    }
    return words.join(u'\n');
}

// Every word of the program's own that can stand in a text of a phone.
const QString &programWords()
{
    static const QString words = [] {
        QStringList all{QStringLiteral("… (0123456789 more characters, see the raw answer)"),
                        QStringLiteral("no function")};
        for (const phone::Field &row : phone::fieldTable)
            all.append(wordsOf(row.property));
        for (const phone::Property &column : phone::softkeyColumns)
            all.append(wordsOf(column));
        for (const phone::Property &column : phone::sidePanelColumns)
            all.append(wordsOf(column));
        for (const auto state :
             {phone::ValueState::Absent, phone::ValueState::Null, phone::ValueState::Empty})
            all.append(phone::stateText(state));
        return all.join(u'\n');
    }();
    return words;
}

QString watched(const phone::Phone &phone, const char *key)
{
    const QJsonValue json = phone.source().value(QLatin1String(key));
    if (!json.isString() && !json.isDouble())
        return {};
    const QString text = phone::jsonText(json).trimmed();
    // Beside the mask, a dot of the answer can make more dots than the mask has.
    const bool watch = text.size() >= SecretWatch::minLength
        && !text.contains(phone::Masker::mask().front())
        && !programWords().contains(text, Qt::CaseInsensitive);
    return watch ? text : QString();
}

} // namespace

SecretWatch::SecretWatch(const phone::Phone &phone)
    : m_password(watched(phone, "password"))
    , m_username(watched(phone, "username"))
{
}

void SecretWatch::expectNoPassword(const QString &text) const
{
    expect(m_password.isEmpty() || !text.contains(m_password, Qt::CaseInsensitive),
           "no masked text holds the password");
}

void SecretWatch::expectNoSecret(const QString &text) const
{
    expectNoPassword(text);
    expect(m_username.isEmpty() || !text.contains(m_username, Qt::CaseInsensitive),
           "no masked text holds the user name");
}

void SecretWatch::expectNoPassword(const QJsonValue &json) const
{
    if (json.isString()) {
        expectNoPassword(json.toString());
    } else if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            expectNoPassword(item);
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // The keys of the reference are the program's own words.
            expectNoPassword(it.key());
            expectNoPassword(it.value());
        }
    }
}

} // namespace fuzz
