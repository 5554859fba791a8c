// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phoneidtext.h"

#include <QCoreApplication>

namespace phone {

QString problemText(PhoneId::Problem problem)
{
    switch (problem) {
    case PhoneId::Problem::Nothing:
        return QCoreApplication::translate("PhoneId",
                                           "A phone is named by its id: 24 hexadecimal digits.");
    case PhoneId::Problem::WrongLength:
        return QCoreApplication::translate(
            "PhoneId", "This is no phone id: it has too few or too many digits, an id has 24.");
    case PhoneId::Problem::WrongCharacters:
        return QCoreApplication::translate(
            "PhoneId", "This is no phone id: an id has 24 digits, each of them 0 to 9 or A to F.");
    case PhoneId::Problem::UrlWithoutId:
        return QCoreApplication::translate(
            "PhoneId",
            "This address names no phone: one that does ends in /pbx/sipphone/ and the "
            "phone's id of 24 hexadecimal digits.");
    }
    Q_UNREACHABLE();
}

} // namespace phone
