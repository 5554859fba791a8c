// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/searchexplanation.h"

#include "phone/format.h"

#include <QCoreApplication>

namespace session {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhoneSearch)
};

using TextKind = phone::SearchText::Kind;

// What differs from the lookup of one phone; nothing where its words fit.
Explanation ownWords(const LookupError &error)
{
    switch (error.kind) {
    case LookupError::Kind::Forbidden:
        return {
            Text::tr("You are not allowed to see a list of phones here."),
            Text::tr("The account needs the access level VIEWER or higher for this customer. An "
                     "administrator of the PBX can grant it."),
            {}};
    case LookupError::Kind::NotFound:
        return {Text::tr("The PBX knows no such customer, or no list of phones."),
                Text::tr("Choose another customer, and check the API address."),
                {}};
    case LookupError::Kind::Conflict:
        return {Text::tr("The PBX is in a state that keeps it from searching."),
                Text::tr("Try again in a moment."),
                {}};
    case LookupError::Kind::Unprocessable:
        return {Text::tr("The PBX does not take this text for a search."),
                Text::tr("Leave out signs other than letters and digits, and try again."),
                {}};
    case LookupError::Kind::TooLarge:
        return {Text::tr("The list of phones is too large, so it was not read."),
                Text::tr("Type more, so that fewer phones are found."),
                {}};
    case LookupError::Kind::NotJson:
        return {Text::tr("What %1 answered is no list of phones: it is not JSON.").arg(error.host),
                Text::tr("Something else may be answering in its place, such as a guest network's "
                         "sign-in page. Check the API address."),
                {}};
    case LookupError::Kind::NotAnObject:
        return {Text::tr("What %1 answered is no list of phones: it is JSON, but no object.")
                    .arg(error.host),
                Text::tr("Check the API address; if it is right, tell the operator of the PBX."),
                {}};
    case LookupError::Kind::Switched:
        return {Text::tr("The program went to another PBX before %1 answered.").arg(error.host),
                Text::tr("Search again to ask there."),
                {}};
    default:
        return {};
    }
}

QString handsetAdvice(const phone::SearchText &text)
{
    return text.hasWrongCheckDigit()
        ? Text::tr("The check digit of this IPEI does not fit the others: compare the digits with "
                   "the sticker.")
        : Text::tr("Compare the digits with the sticker, or search for the base's MAC address.");
}

QString advice(const phone::SearchText &text)
{
    switch (text.kind()) {
    case TextKind::Mac:
        return text.mayBeNumber()
            ? Text::tr("Compare the digits, or try the last four or six of them.")
            : Text::tr("Compare the digits with the sticker, or try the last four of them.");
    case TextKind::PartOfMac:
        return text.mayBeNumber()
            ? Text::tr("Try the name, or other digits of the number or the MAC address.")
            : Text::tr(
                "Try other digits: the last ones of the MAC address tell phones apart best.");
    case TextKind::HandsetAddress:
        return handsetAdvice(text);
    case TextKind::IPv4:
    case TextKind::IPv6:
        return Text::tr(
            "The PBX searches the address that a phone is locked to, not the one that it "
            "comes from. Try the name or the extension.");
    default:
        return Text::tr("Try fewer letters, the extension's number, or the last four digits of the "
                        "MAC address.");
    }
}

} // namespace

Explanation explainSearch(const LookupError &error, Surface surface)
{
    const Explanation usual = explain(error, surface);
    const Explanation own = ownWords(error);
    if (own.happened.isEmpty())
        return usual;
    return {phone::printable(own.happened), own.advice, usual.technical};
}

Explanation explainNoHits(const phone::SearchText &text)
{
    //: %1 is what was typed
    return {
        Text::tr("No phone fits “%1”.").arg(phone::printable(text.normalised())), advice(text), {}};
}

Explanation explainNoCustomer(const phone::SearchText &text)
{
    return {explainNoHits(text).happened,
            Text::tr("No customer is chosen: choose the customer beside the search box, and the "
                     "customer’s phones are searched."),
            {}};
}

QString noIdText()
{
    return Text::tr("The PBX lists one phone, but without an id that it can be asked for by.");
}

} // namespace session
