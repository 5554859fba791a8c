// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace support {

// One form of a secret, and what must not be read anywhere if it is hidden.
struct Planting {
    const char *name;
    QString text; // to be put somewhere
    QString core; // the part of the text that gives the secret away
    bool anyCase = false; // in whatever letter case
};

// Each character as "%41".
inline QString percentEncoded(const QString &text, bool upperCase)
{
    QString encoded;
    for (const char byte : text.toUtf8()) {
        const QString digits = QStringLiteral("%1").arg(uchar(byte), 2, 16, QLatin1Char('0'));
        encoded += u'%' + (upperCase ? digits.toUpper() : digits);
    }
    return encoded;
}

// In base64, so many characters behind the beginning of what is encoded. The core leaves out the
// characters that hold bits of the neighbours.
inline Planting inBase64(const char *name, const QString &secret, int before,
                         QByteArray::Base64Options options = QByteArray::Base64Encoding)
{
    const QByteArray bytes = secret.toUtf8();
    const QByteArray whole = QByteArray("u:p").left(before) + bytes + "zz";
    const QString text = QString::fromLatin1(whole.toBase64(options));
    const int begin = (before * 8 + 5) / 6;
    const auto end = (qsizetype(before) + bytes.size()) * 8 / 6;
    return {name, text, text.mid(begin, end - begin)};
}

// The secret as people and programs write it. It should have 8 characters or more, of both cases.
inline QList<Planting> plantings(const QString &secret)
{
    const auto same = [](const char *name, const QString &text, bool anyCase = false) {
        return Planting{name, text, text, anyCase};
    };
    const Planting base64 = inBase64("base64", secret, 0);
    QString percentBase64 = base64.text;
    percentBase64.replace(u'=', QStringLiteral("%3D")).replace(u'+', QStringLiteral("%2B"));
    return {same("as it is", secret, true),
            same("in capitals", secret.toUpper(), true),
            same("in small letters", secret.toLower(), true),
            same("percent-encoded", percentEncoded(secret, true)),
            same("percent-encoded in small letters", percentEncoded(secret.toLower(), false)),
            same("percent-encoded in part", secret.left(3) + percentEncoded(secret.mid(3), true)),
            base64,
            inBase64("base64, one character on", secret, 1),
            inBase64("base64, two characters on", secret, 2),
            inBase64("base64 of capitals", secret.toUpper(), 0),
            inBase64("base64 for URLs", secret, 1,
                     QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            Planting{"base64, percent-encoded", percentBase64, base64.core},
            same("in hex", QString::fromLatin1(secret.toUtf8().toHex()), true)};
}

// Whether the text gives the planted secret away.
inline bool givesAway(const QString &text, const Planting &planting)
{
    return text.contains(planting.core, planting.anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
}

} // namespace support
