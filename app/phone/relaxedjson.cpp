// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/relaxedjson.h"

#include "phone/relaxedparser.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace phone {

namespace {

using Kind = RelaxedJsonError::Kind;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RelaxedJson)
};

} // namespace

tl::expected<QJsonObject, RelaxedJsonError> readRelaxedJson(const QByteArray &text)
{
    if (text.size() > maxRelaxedJson)
        return tl::unexpected(RelaxedJsonError{Kind::TooLarge});
    // Most are plain JSON, which Qt reads faster.
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    return RelaxedParser(QString::fromUtf8(text)).read();
}

QString problemText(const RelaxedJsonError &error)
{
    switch (error.kind) {
    case Kind::Empty:
        return Text::tr("There is no text in it.");
    case Kind::TooLarge:
        return Text::tr("It is larger than %1, which no phone is.")
            .arg(QLocale().formattedDataSize(maxRelaxedJson, 0));
    case Kind::TooDeep:
        return Text::tr("Its objects stand in each other deeper than those of any phone.");
    case Kind::NotAnObject:
        return Text::tr("It is no phone, which is a single JSON object.");
    case Kind::Syntax:
        break;
    }
    return Text::tr("It is no JSON object: it ends making sense in line %1, column %2.")
        .arg(error.line)
        .arg(error.column);
}

} // namespace phone
