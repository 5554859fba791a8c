// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explanation.h"

#include "phone/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace session {

namespace {

using Kind = LookupError::Kind;

constexpr qint64 mebibyte = 1024LL * 1024;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookupError)
};

struct Words {
    QString happened;
    QString advice;
};

// In the window somebody is asked to sign in first: these are the words for who has said no.
Words windowTokenWords(const LookupError &error)
{
    if (error.kind == Kind::NoToken) {
        return {Text::tr("You are not signed in, so the PBX was not asked."),
                Text::tr("Refresh, and sign in when you are asked to.")};
    }
    if (error.serverCode == QLatin1String("expired")) {
        return {Text::tr("Your sign-in has expired."),
                Text::tr("Refresh, and sign in again when you are asked to.")};
    }
    return {Text::tr("The PBX does not accept your sign-in any more."),
            Text::tr("It may have been ended elsewhere, or this computer may have another address "
                     "now. Refresh, and sign in again when you are asked to.")};
}

Words commandLineTokenWords(const LookupError &error)
{
    if (error.kind == Kind::NoToken) {
        return {Text::tr("There is no access token yet, so the PBX was not asked."),
                Text::tr("Put the token into the variable SIPPHONE_INSPECTOR_TOKEN, or into a file "
                         "for --token-file.")};
    }
    if (error.serverCode == QLatin1String("expired")) {
        return {Text::tr("The access token has expired."),
                Text::tr("Get a new token, then run the command again with it.")};
    }
    return {Text::tr("The PBX does not accept the access token."),
            Text::tr("It may have been withdrawn, or belong to another PBX or address. Get a new "
                     "token, then run the command again with it.")};
}

// For want of a token that the PBX takes.
Words tokenWords(const LookupError &error, Surface surface)
{
    return surface == Surface::Window ? windowTokenWords(error) : commandLineTokenWords(error);
}

// What the PBX itself refused.
Words statusWords(const LookupError &error)
{
    switch (error.kind) {
    case Kind::Forbidden:
        return {Text::tr("You are not allowed to see this phone."),
                Text::tr("The account needs the access level VIEWER or higher for this customer. "
                         "An administrator of the PBX can grant it.")};
    case Kind::NotFound:
        return {Text::tr("The PBX has no phone with the id %1.").arg(error.phoneId),
                Text::tr("Check the id for a slip; the phone may also have been deleted.")};
    case Kind::Conflict:
        return {Text::tr("The phone is in a state that keeps the PBX from answering."),
                Text::tr("Somebody may be changing it just now. Try again in a moment.")};
    case Kind::Unprocessable:
        return {Text::tr("The PBX finds the request for this phone invalid."),
                Text::tr("Copy the phone id anew from where it came from, and try again.")};
    case Kind::TooManyRequests:
        return {Text::tr("The PBX has had too many requests and asks for a pause."),
                Text::tr("Wait a minute, then refresh.")};
    case Kind::ServerError:
        return {
            Text::tr("The PBX has a fault of its own and could not answer."),
            Text::tr(
                "The phone and its id are not the cause. Try again in a minute; if it lasts, tell "
                "the operator of the PBX.")};
    default:
        return {Text::tr("The PBX gave an answer that is not expected here (HTTP %1).")
                    .arg(error.httpStatus),
                Text::tr(
                    "Something else may be answering in its place. Check the API address; if it is "
                    "right, tell the operator of the PBX the number.")};
    }
}

// What happened on the way to the PBX.
Words networkWords(const LookupError &error)
{
    switch (error.kind) {
    case Kind::Refused:
        return {Text::tr("Nothing answers at %1.").arg(error.host),
                Text::tr(
                    "The server may be down, or a firewall in between. Check the API address, then "
                    "try again.")};
    case Kind::HostNotFound:
        return {Text::tr("The server %1 cannot be found.").arg(error.host),
                Text::tr("Check that this computer is online, then check the API address.")};
    case Kind::Tls:
        return {
            Text::tr("There is no trusted connection to %1, so nothing was sent.").arg(error.host),
            Text::tr("Its certificate may have run out, or something in between may be listening. "
                     "Tell your network's administrator.")};
    case Kind::Timeout:
        return {Text::tr("%1 did not answer in time (%2 s).")
                    .arg(error.host, QString::number(qreal(error.limit) / 1000)),
                Text::tr("The network may be slow or blocked. Try again.")};
    case Kind::ConnectionLost:
        return {
            Text::tr("The connection to %1 broke before the answer was complete.").arg(error.host),
            Text::tr("Try again; if it happens again, check the network connection.")};
    case Kind::Redirect:
        return {
            error.redirectHost.isEmpty()
                ? Text::tr("%1 sends the request on to another address.").arg(error.host)
                : Text::tr("%1 sends the request on to %2.").arg(error.host, error.redirectHost),
            Text::tr("It was not followed, so that the token stays where it belongs. Check the API "
                     "address.")};
    default:
        return {Text::tr("The request to %1 failed.").arg(error.host),
                Text::tr("Check the network connection, then try again.")};
    }
}

// What is wrong with the answer itself.
Words answerWords(const LookupError &error)
{
    switch (error.kind) {
    case Kind::TooLarge:
        return {Text::tr("The answer is larger than %1 MiB, so it was not read.")
                    .arg(error.limit / mebibyte),
                Text::tr("No phone's record is that large. Check the API address.")};
    case Kind::EmptyBody:
        return {Text::tr("%1 answered, but with nothing.").arg(error.host),
                Text::tr("Try again; if it happens again, tell the operator of the PBX.")};
    case Kind::NotJson:
        return {
            Text::tr("What %1 answered is not a phone's record: it is not JSON.").arg(error.host),
            Text::tr(
                "Something else may be answering in its place, such as a guest network's sign-in "
                "page. Check the API address.")};
    case Kind::NoList:
        return {Text::tr("What %1 answered is no list of phones.").arg(error.host),
                Text::tr("The address may be that of another service. Check the API address.")};
    default:
        return {Text::tr("What %1 answered is not a phone's record: it is JSON, but no object.")
                    .arg(error.host),
                Text::tr("Check the API address; if it is right, tell the operator of the PBX.")};
    }
}

Words words(const LookupError &error, Surface surface)
{
    switch (error.kind) {
    case Kind::NoToken:
    case Kind::Unauthorized:
        return tokenWords(error, surface);
    case Kind::Switched:
        return {Text::tr("The program went to another PBX before %1 answered.").arg(error.host),
                Text::tr("Open the phone again to ask for it there.")};
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Unprocessable:
    case Kind::TooManyRequests:
    case Kind::ServerError:
    case Kind::UnexpectedStatus:
        return statusWords(error);
    case Kind::TooLarge:
    case Kind::EmptyBody:
    case Kind::NotJson:
    case Kind::NotAnObject:
    case Kind::NoList:
        return answerWords(error);
    case Kind::Redirect:
    case Kind::Refused:
    case Kind::HostNotFound:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Network:
        break;
    }
    return networkWords(error);
}

QString technicalLine(const LookupError &error)
{
    QStringList facts;
    if (error.httpStatus > 0)
        facts.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    // The network library's words for an error's status only repeat it.
    const QString detail = error.httpStatus >= 400 ? QString() : error.detail;
    for (const QString &fact : {error.serverCode, error.serverMessage, detail, error.host}) {
        if (!fact.isEmpty())
            facts.append(phone::printable(fact));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QString Explanation::sentence() const
{
    return happened + u' ' + advice;
}

Explanation explain(const LookupError &error, Surface surface)
{
    const Words text = words(error, surface);
    return {phone::printable(text.happened), text.advice, technicalLine(error)};
}

} // namespace session
