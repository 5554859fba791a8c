// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinerror.h"

#include "phone/format.h"

#include <QCoreApplication>

namespace session {

namespace {

using Kind = SignInError::Kind;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignInError)
};

struct Words {
    QString happened;
    QString advice;
};

Words codeWords(const SignInError &error)
{
    if (error.factor == Factor::Sms) {
        return {Text::tr("The code from the text message was not accepted."),
                Text::tr("Type the newest code again. If it has run out, go back and sign in once "
                         "more for a new one.")};
    }
    return {Text::tr("The code from the authenticator was not accepted."),
            Text::tr("Wait for the next code and type that. If it happens again, check the clock "
                     "of the device that shows the codes.")};
}

// What the PBX itself answered.
Words answerWords(const SignInError &error)
{
    switch (error.kind) {
    case Kind::Credentials:
        return {Text::tr("The PBX does not accept this user name and password."),
                Text::tr("Check both for a slip, and that the account belongs to this PBX.")};
    case Kind::Code:
        return codeWords(error);
    case Kind::NoSignInThere:
        return {Text::tr("There is no sign-in at %1.").arg(error.facts.host),
                Text::tr("Check the API address of the profile.")};
    case Kind::TooManyAttempts:
        return {Text::tr("The PBX has had too many attempts to sign in and asks for a pause."),
                Text::tr("Wait a minute, then try again.")};
    case Kind::ServerError:
        return {Text::tr("The PBX has a fault of its own and could not sign you in."),
                Text::tr("Your user name and password are not the cause. Try again in a minute; if "
                         "it lasts, tell the operator of the PBX.")};
    case Kind::NoToken:
        return {Text::tr("The PBX answered the sign-in, but gave no access token."),
                Text::tr("Something may have to be set up first, such as an authenticator: sign in "
                         "once on the PBX's own web page, then here again.")};
    case Kind::BadAnswer:
        return {Text::tr("What %1 answered is no sign-in to a PBX.").arg(error.facts.host),
                Text::tr("Something else may be answering in its place, such as a guest network's "
                         "sign-in page. Check the API address of the profile.")};
    default:
        return {Text::tr("The PBX refuses the sign-in."),
                Text::tr("An administrator of the PBX can see whether the account is open, and "
                         "from where it may be used.")};
    }
}

Words redirectWords(const LookupError &facts)
{
    return {facts.redirectHost.isEmpty()
                ? Text::tr("%1 sends the sign-in on to another address.").arg(facts.host)
                : Text::tr("%1 sends the sign-in on to %2.").arg(facts.host, facts.redirectHost),
            Text::tr("It was not followed, so that your password goes nowhere else. Check the API "
                     "address of the profile.")};
}

Words words(const SignInError &error)
{
    switch (error.kind) {
    case Kind::NotAToken:
        return {Text::tr("This text cannot be an access token."),
                Text::tr("A token is one long word without blanks. Copy all of it, and nothing "
                         "else.")};
    case Kind::Expired:
        return {Text::tr("This access token has expired."), Text::tr("Get a new one, or sign in.")};
    case Kind::Redirect:
        return redirectWords(error.facts);
    case Kind::NotReached: {
        const Explanation network = explain(error.facts);
        return {network.happened, network.advice};
    }
    default:
        return answerWords(error);
    }
}

// The PBX's own words, as far as it has any.
QString saidByServer(const LookupError &facts)
{
    const QString &said = facts.serverMessage.trimmed().isEmpty() ? facts.serverCode
                                                                  : facts.serverMessage;
    if (said.trimmed().isEmpty())
        return {};
    return u' ' + Text::tr("It says: “%1”.").arg(said.trimmed());
}

} // namespace

Explanation explainSignIn(const SignInError &error)
{
    const Words text = words(error);
    LookupError facts = error.facts;
    // Said already, and not only to whoever mends it.
    facts.serverMessage.clear();
    return {phone::printable(text.happened + saidByServer(error.facts)), text.advice,
            explain(facts).technical};
}

} // namespace session
