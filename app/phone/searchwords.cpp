// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchwords.h"

#include <QCoreApplication>

namespace phone {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

} // namespace

QString readingText(const SearchText &text)
{
    if (text.problem() != SearchText::Problem::None)
        return {};
    switch (text.kind()) {
    case SearchText::Kind::Nothing:
        return {};
    case SearchText::Kind::PhoneId:
        return Text::tr("read as phone id");
    case SearchText::Kind::Url:
        return Text::tr("read as address of the API");
    case SearchText::Kind::Mac:
        return text.mayBeNumber() ? Text::tr("read as MAC address or number")
                                  : Text::tr("read as MAC address");
    case SearchText::Kind::PartOfMac:
        return text.mayBeNumber() ? Text::tr("read as number or part of a MAC address")
                                  : Text::tr("read as part of a MAC address");
    case SearchText::Kind::HandsetAddress:
        if (text.hasWrongCheckDigit())
            return Text::tr("read as handset address; its check digit does not fit");
        return text.mayBeNumber() ? Text::tr("read as handset address or number")
                                  : Text::tr("read as handset address");
    case SearchText::Kind::IPv4:
        return Text::tr("read as IPv4 address");
    case SearchText::Kind::IPv6:
        return Text::tr("read as IPv6 address");
    case SearchText::Kind::Text:
        break;
    }
    return text.mayBeNumber() ? Text::tr("read as number") : Text::tr("read as text");
}

QString problemText(SearchText::Problem problem)
{
    switch (problem) {
    case SearchText::Problem::TooShort:
        return Text::tr("One character finds too much: type at least two.");
    case SearchText::Problem::TooLong:
        return Text::tr("This is too long to be searched for: names, numbers and addresses have at "
                        "most %1 characters, and no word has more than %2.")
            .arg(QString::number(SearchText::maxTextLength),
                 QString::number(SearchText::maxWordLength));
    case SearchText::Problem::UrlWithoutId:
        return Text::tr("This address names no phone: one that does ends in /pbx/sipphone/ and the "
                        "phone's id of 24 hexadecimal digits.");
    case SearchText::Problem::None:
        break;
    }
    return {};
}

} // namespace phone
