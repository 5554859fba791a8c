// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonefile.h"

#include "phone/phonedecoder.h"
#include "phone/regularfile.h"

#include <QCoreApplication>

namespace session {

namespace {

using Kind = OpenError::Kind;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneFile)
};

// The phone's own id where it has a good one; nothing was asked for in any case.
phone::PhoneId idOf(const phone::Phone &phone)
{
    const auto read = phone::PhoneId::read(phone.value(phone::FieldId::Id).received());
    return read ? read->id : phone::PhoneId::read(QString(24, u'0'))->id;
}

OpenError errorOf(const phone::FileError &error)
{
    switch (error.kind) {
    case phone::FileError::Kind::CannotRead:
        return {Kind::CannotRead, error.systemText};
    case phone::FileError::Kind::NotAFile:
        return {Kind::NotAFile};
    case phone::FileError::Kind::TooLarge:
        break;
    }
    return {Kind::NotAPhone, {}, {phone::RelaxedJsonError::Kind::TooLarge}};
}

} // namespace

Fetch fetchOf(const phone::Phone &phone, const QDateTime &at)
{
    return {.asked = idOf(phone), .phone = phone, .at = at, .origin = Fetch::Origin::File};
}

tl::expected<Fetch, OpenError> readPhoneText(const QByteArray &text)
{
    const auto object = phone::readRelaxedJson(text);
    if (!object)
        return tl::unexpected(OpenError{Kind::NotAPhone, {}, object.error()});
    return fetchOf(phone::PhoneDecoder::fromObject(*object));
}

tl::expected<Fetch, OpenError> readPhoneFile(const QString &path)
{
    const auto text = phone::readRegularFile(path, phone::maxRelaxedJson);
    return text ? readPhoneText(*text) : tl::unexpected(errorOf(text.error()));
}

QString problemText(const OpenError &error, const QString &name)
{
    switch (error.kind) {
    case Kind::CannotRead:
        return Text::tr("%1 cannot be read: %2.").arg(name, error.systemText);
    case Kind::NotAFile:
        return Text::tr("%1 is no file.").arg(name);
    case Kind::NotAPhone:
        break;
    }
    //: %1 is the name of a file, %2 a sentence about its content
    return Text::tr("%1 holds no phone. %2").arg(name, phone::problemText(error.json));
}

} // namespace session
