// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "phone/secretfinder.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace phone {

enum class Secrets : quint8 {
    Masked, // secrets are hidden: what people who may see the phone are shown
    CustomerSafe, // nothing stays but what says neither whose phone it is, nor where
    Revealed // nothing is hidden
};

// A text ready for being shown.
struct ShownText {
    QString text;
    ValueState state = ValueState::Absent;
    bool masked = false; // the value itself, or a secret inside it, is hidden

    friend bool operator==(const ShownText &, const ShownText &) = default;
};

// Hides the secrets of one phone: the values of secret properties, unknown keys that sound like
// one, the SIP user name and password wherever else they stand, and what a free text announces as a
// secret, each in other letter case and in encodings as well. Every text of a phone that is shown,
// copied or written comes through here.
class Masker
{
public:
    // In place of a secret; its length says nothing about the secret's.
    static QString mask() { return maskText(); }
    static constexpr qsizetype minSearchedLength = SecretFinder::minWordLength;
    static constexpr qsizetype minPartlySearchedLength = SecretFinder::minCutLength;
    static constexpr qsizetype minPartLength = SecretFinder::minPartLength;
    // Of a credential that came as a list or an object, no more texts than this are searched for.
    static constexpr qsizetype maxSearchedTexts = 16;
    // What a free text announces as a secret is searched for in the others from this length on, as
    // long as there are not more of them.
    static constexpr qsizetype minAnnouncedLength = 6;
    static constexpr qsizetype maxAnnounced = 64;

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
    // A text of the program or of its user that may quote the phone.
    [[nodiscard]] QString text(const QString &text, Secrets secrets = Secrets::Masked) const;
    // The object as received, indented.
    [[nodiscard]] QString json(Secrets secrets = Secrets::Masked) const;
    [[nodiscard]] QJsonObject jsonObject(Secrets secrets = Secrets::Masked) const;

private:
    [[nodiscard]] bool hides(const Property &property, const Value &value, Secrets secrets) const;
    // What stands in place of a value that is hidden.
    [[nodiscard]] QString replacement(const Property &property, const Value &value,
                                      Secrets secrets) const;
    [[nodiscard]] QString scrubbed(const Property &property, const QString &text,
                                   Secrets secrets) const;
    [[nodiscard]] QString scrubbed(const QString &text) const;
    [[nodiscard]] Value cleaned(const Property &property, const Value &value,
                                Secrets secrets) const;
    [[nodiscard]] QString cleanedText(const Property &property, const Value &value,
                                      Secrets secrets) const;
    [[nodiscard]] QJsonValue masked(const QJsonValue &json, const QString &path,
                                    const QString &name, Secrets secrets) const;
    [[nodiscard]] QString maskedKey(const QString &key, const QString &path,
                                    Secrets secrets) const;
    [[nodiscard]] QJsonValue maskedInside(const QJsonValue &json, const QString &path,
                                          const Property *property, Secrets secrets) const;
    [[nodiscard]] const SecretFinder &identities() const;

    Phone m_phone;
    SecretFinder m_passwords; // and what free texts announce
    SecretFinder m_credentials; // these, user names, and patterns
    mutable std::optional<SecretFinder> m_identities; // made when it is first needed
};

// Whether a key that the reference does not name sounds like a secret: "authPassword", "pin".
[[nodiscard]] bool soundsSecret(const QString &key);

} // namespace phone
