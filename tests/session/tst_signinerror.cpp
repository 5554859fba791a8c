// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "signinfixture.h"
#include "support/testcase.h"

#include <QSet>

using session::explainSignIn;
using session::Explanation;
using session::Factor;
using session::factorWanted;
using session::SignInError;
using session::signInError;
using ApiKind = api::Error::Kind;
using Kind = session::SignInError::Kind;

namespace {

constexpr int kindCount = int(Kind::Expired) + 1;

api::Error refusal(int status, const char *message, const char *code = "", const char *path = "")
{
    api::Error error;
    error.kind = ApiKind::HttpStatus;
    error.httpStatus = status;
    error.host = QStringLiteral("pbx.example.dk");
    error.serverMessage = QString::fromUtf8(message);
    error.serverCode = QString::fromUtf8(code);
    error.serverPath = QString::fromUtf8(path);
    return error;
}

SignInError example(Kind kind)
{
    SignInError error{.kind = kind};
    error.facts.host = QStringLiteral("Host");
    error.facts.kind = session::LookupError::Kind::Refused;
    error.facts.redirectHost = QStringLiteral("login.example.dk");
    if (kind == Kind::Code)
        error.factor = Factor::Sms;
    return error;
}

} // namespace

// From a refusal to a step of the sign-in, or to words that can be read to somebody.
class TestSignInError : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void factor_data();
    void factor();
    void kind_data();
    void kind();
    void eachKindHasItsOwnWords();
    void happened_data();
    void happened();
    void codesOfEachFactor();
    void saysWhatThePbxSays_data();
    void saysWhatThePbxSays();
    void technicalLine();
};

void TestSignInError::factor_data()
{
    QTest::addColumn<api::Error>("error");
    QTest::addColumn<QString>("factor");
    const QString sms = QStringLiteral("sms");
    const QString authenticator = QStringLiteral("authenticator");
    QTest::newRow("none") << refusal(401, "please login", "credentials_invalid") << QString();
    QTest::newRow("code smsKey") << refusal(401, "", "smsKey") << sms;
    QTest::newRow("code SMS_REQUIRED") << refusal(403, "", "SMS_REQUIRED") << sms;
    QTest::newRow("path") << refusal(422, "Missing", "required", "smsKey") << sms;
    QTest::newRow("message") << refusal(400, "Enter the code from the text message") << sms;
    QTest::newRow("code authenticatorToken")
        << refusal(401, "", "authenticatorToken") << authenticator;
    QTest::newRow("TOTP") << refusal(409, "TOTP code required") << authenticator;
    QTest::newRow("2FA") << refusal(401, "", "2fa") << authenticator;
    QTest::newRow("two-factor") << refusal(401, "Two-factor authentication") << authenticator;
    QTest::newRow("any second factor, by text message")
        << refusal(401, "Two-factor code sent as SMS") << sms;
    QTest::newRow("the path says it best")
        << refusal(401, "We never send an SMS", "invalid", "authenticatorToken") << authenticator;
    QTest::newRow("the code before the message")
        << refusal(401, "Authenticator is not set up", "smsKey") << sms;
    QTest::newRow("a fault of the PBX") << refusal(500, "SMS gateway down") << QString();
    QTest::newRow("too many") << refusal(429, "Too many SMS") << QString();
    api::Error lost = refusal(401, "sms");
    lost.kind = ApiKind::ConnectionLost;
    QTest::newRow("no answer of a PBX") << lost << QString();
}

void TestSignInError::factor()
{
    QFETCH(const api::Error, error);
    QFETCH(const QString, factor);
    const auto wanted = factorWanted(error);
    QCOMPARE(wanted.has_value(), !factor.isEmpty());
    if (wanted) {
        const Factor expected = factor == QLatin1String("sms") ? Factor::Sms
                                                               : Factor::Authenticator;
        QVERIFY(*wanted == expected);
    }
}

void TestSignInError::kind_data()
{
    QTest::addColumn<api::Error>("error");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *name, int status, Kind expected) {
        QTest::newRow(name) << refusal(status, "") << expected;
    };
    row("400", 400, Kind::Refused);
    row("401", 401, Kind::Credentials);
    row("403", 403, Kind::Refused);
    row("404", 404, Kind::NoSignInThere);
    row("405", 405, Kind::NoSignInThere);
    row("422", 422, Kind::Refused);
    row("429", 429, Kind::TooManyAttempts);
    row("500", 500, Kind::ServerError);
    row("599", 599, Kind::ServerError);
    row("600", 600, Kind::Refused);
    const auto other = [](const char *name, ApiKind kind, Kind expected) {
        api::Error error;
        error.kind = kind;
        QTest::newRow(name) << error << expected;
    };
    other("redirect", ApiKind::Redirect, Kind::Redirect);
    other("too large", ApiKind::TooLarge, Kind::BadAnswer);
    other("empty", ApiKind::EmptyBody, Kind::BadAnswer);
    other("refused", ApiKind::Refused, Kind::NotReached);
    other("TLS", ApiKind::Tls, Kind::NotReached);
    other("timeout", ApiKind::Timeout, Kind::NotReached);
}

void TestSignInError::kind()
{
    QFETCH(const api::Error, error);
    const SignInError made = signInError(error);
    QTEST(made.kind, "expected");
    QVERIFY(made.facts == session::lookupError(error, QString()));
    QVERIFY(!made.factor);
}

void TestSignInError::eachKindHasItsOwnWords()
{
    QSet<QString> happened;
    QSet<QString> advice;
    for (int i = 0; i < kindCount; ++i) {
        const Explanation words = explainSignIn(example(Kind(i)));
        for (const QString &text : {words.happened, words.advice}) {
            QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qUtf8Printable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(QLatin1String("  ")),
                     qUtf8Printable(text));
        }
        happened.insert(words.happened);
        advice.insert(words.advice);
    }
    QCOMPARE(happened.size(), kindCount);
    QVERIFY(advice.size() >= kindCount - 1);
}

void TestSignInError::happened_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Kind kind, const char *expected) {
        QTest::newRow(name) << kind << QString::fromUtf8(expected);
    };
    row("password", Kind::Credentials, "The PBX does not accept this user name and password.");
    row("code", Kind::Code, "The code from the text message was not accepted.");
    row("anything else", Kind::Refused, "The PBX refuses the sign-in.");
    row("no such path", Kind::NoSignInThere, "There is no sign-in at Host.");
    row("429", Kind::TooManyAttempts,
        "The PBX has had too many attempts to sign in and asks for a pause.");
    row("5xx", Kind::ServerError, "The PBX has a fault of its own and could not sign you in.");
    row("redirect", Kind::Redirect, "Host sends the sign-in on to login.example.dk.");
    row("network", Kind::NotReached, "Nothing answers at Host.");
    row("no PBX", Kind::BadAnswer, "What Host answered is no sign-in to a PBX.");
    row("no token", Kind::NoToken, "The PBX answered the sign-in, but gave no access token.");
    row("pasted text", Kind::NotAToken, "This text cannot be an access token.");
    row("expired", Kind::Expired, "This access token has expired.");
}

void TestSignInError::happened()
{
    QFETCH(const Kind, kind);
    QTEST(explainSignIn(example(kind)).happened, "expected");
}

void TestSignInError::codesOfEachFactor()
{
    SignInError error = example(Kind::Code);
    const Explanation sms = explainSignIn(error);
    error.factor = Factor::Authenticator;
    const Explanation authenticator = explainSignIn(error);
    QCOMPARE(authenticator.happened,
             QStringLiteral("The code from the authenticator was not accepted."));
    QVERIFY(sms.advice.contains(QLatin1String("newest")));
    QVERIFY(authenticator.advice.contains(QLatin1String("clock")));
}

void TestSignInError::saysWhatThePbxSays_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *message, const char *code, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(code)
                            << QString::fromUtf8(said);
    };
    row("message", "IP address is blacklisted", "blacklisted",
        " It says: “IP address is blacklisted”.");
    row("code alone", "", "blacklisted", " It says: “blacklisted”.");
    row("blanks", " \n", " ", "");
    row("nothing", "", "", "");
    row("markup as it is", "<b>Call</b> &amp;", "", " It says: “<b>Call</b> &amp;”.");
    row("lines", "a\nb", "", " It says: “a␊b”.");
    row("placeholders", "%1 %2", "", " It says: “%1 %2”.");
}

void TestSignInError::saysWhatThePbxSays()
{
    QFETCH(const QString, message);
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    SignInError error = example(Kind::Refused);
    error.facts.serverMessage = message;
    error.facts.serverCode = code;
    QCOMPARE(explainSignIn(error).happened, QStringLiteral("The PBX refuses the sign-in.") + said);
}

void TestSignInError::technicalLine()
{
    const SignInError error = signInError(refusal(403, "IP address is blacklisted", "blacklisted"));
    QCOMPARE(explainSignIn(error).technical,
             QStringLiteral("HTTP 403 · blacklisted · pbx.example.dk"));
}

QTEST_GUILESS_MAIN(TestSignInError)
#include "tst_signinerror.moc"
