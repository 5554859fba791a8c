// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace phone {

enum class Secrets : quint8 { Masked, Revealed };

// A text ready for being shown.
struct ShownText {
    QString text;
    ValueState state = ValueState::Absent;
    bool masked = false; // the value itself, or a secret inside it, is hidden

    friend bool operator==(const ShownText &, const ShownText &) = default;
};

// Hides the secrets of one phone: the values of secret properties, unknown keys that sound like
// one, and the SIP user name and password wherever else they stand. Every text of a phone that is
// shown, copied or written comes through here.
class Masker
{
public:
    // In place of a secret; its length says nothing about the secret's.
    static QString mask();
    // Shorter credentials are not searched for in other texts: they would hide half of them.
    static constexpr qsizetype minSearchedLength = 4;
    // Of credentials at least this long, such as the automatic ones of 32 characters, beginnings of
    // minPartLength characters and more are hidden as well.
    static constexpr qsizetype minPartlySearchedLength = 20;
    static constexpr qsizetype minPartLength = 8;
    // Of a credential that came as a list or an object, no more texts than this are searched for.
    static constexpr qsizetype maxSearchedTexts = 16;

    explicit Masker(const Phone &phone);

    [[nodiscard]] ShownText shown(const Property &property, const Value &value,
                                  Secrets secrets = Secrets::Masked) const;
    [[nodiscard]] ShownText shown(const OtherValue &other, Secrets secrets = Secrets::Masked) const;
    // The path of an unknown value; keys are text of the answer, too.
    [[nodiscard]] QString shownPath(const OtherValue &other,
                                    Secrets secrets = Secrets::Masked) const;
    // The value as received, for the clipboard: no label, no words for a state.
    [[nodiscard]] QString plain(const Property &property, const Value &value,
                                Secrets secrets = Secrets::Masked) const;
    // The object as received, indented.
    [[nodiscard]] QString json(Secrets secrets = Secrets::Masked) const;
    [[nodiscard]] QJsonObject jsonObject(Secrets secrets = Secrets::Masked) const;

private:
    [[nodiscard]] bool hides(const Property &property, const Value &value, Secrets secrets) const;
    [[nodiscard]] QString scrubbed(const Property &property, const QString &text) const;
    [[nodiscard]] static QString scrubbed(QString text, const QStringList &needles);
    static void maskBeginnings(QString &text, const QString &needle);
    [[nodiscard]] Value cleaned(const Property &property, const Value &value) const;
    [[nodiscard]] QString cleanedText(const Property &property, const Value &value) const;
    [[nodiscard]] QJsonValue masked(const QJsonValue &json, const QString &path,
                                    const QString &name) const;
    [[nodiscard]] QJsonValue maskedInside(const QJsonValue &json, const QString &path,
                                          const Property *property) const;

    Phone m_phone;
    QStringList m_passwords;
    QStringList m_credentials; // passwords and user names
};

// Whether a key that the reference does not name sounds like a secret: "authPassword", "pin".
[[nodiscard]] bool soundsSecret(const QString &key);

} // namespace phone
