// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "support/testcase.h"

using sandbox::Answer;
using sandbox::User;

// Signing in: who gets a token, how long it lasts, and the refusals, one of each kind.
class TestSandboxLogin : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesToken_data();
    void givesToken();
    void refuses_data();
    void refuses();
    void refusalsHaveTheirMessages();
    void wantsJson_data();
    void wantsJson();
    void tokenExpires();
    void persistentTokenDoesNot();
    void shortLifeIsPartOfAMinute();
    void personalUserSeesNoPhone();
    void takesNewUser();
};

static QString mail(const char *who)
{
    return QLatin1String(who) + QLatin1String("@sandbox.example");
}

// The right credentials; a code that is not asked for is left aside.
static QJsonObject credentials(const User &user)
{
    return {{QStringLiteral("username"), user.email},
            {QStringLiteral("password"), user.password},
            {QStringLiteral("smsKey"), user.code},
            {QStringLiteral("authenticatorToken"), user.code},
            {QStringLiteral("cookie"), false}};
}

static QByteArray tokenIn(const Answer &answer)
{
    return ApiFixture::objectIn(answer).value(QLatin1String("token")).toString().toLatin1();
}

void TestSandboxLogin::givesToken_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("customerName");

    const QString andeby = QStringLiteral("Andeby Bogtryk ApS");
    QTest::newRow("no second factor") << mail("viewer") << QStringLiteral("VIEWER") << andeby;
    QTest::newRow("SMS") << mail("sms") << QStringLiteral("MANAGER") << andeby;
    QTest::newRow("authenticator") << mail("authenticator") << QStringLiteral("OWNER") << andeby;
    QTest::newRow("reseller") << mail("reseller") << QStringLiteral("RESELLER")
                              << QStringLiteral("Nordlys Telefoni A/S");
    QTest::newRow("upper case") << QStringLiteral("VIEWER@sandbox.example")
                                << QStringLiteral("VIEWER") << andeby;
}

void TestSandboxLogin::givesToken()
{
    QFETCH(QString, email);
    ApiFixture fixture;
    QJsonObject given = credentials(*fixture.api().users().find(email));
    given.insert(QLatin1String("username"), email);
    const Answer answer = fixture.logIn(given);
    QCOMPARE(answer.status, 200);
    const QJsonObject reply = ApiFixture::objectIn(answer);
    QTEST(reply.value(QLatin1String("accessLevel")).toString(), "level");
    QTEST(reply.value(QLatin1String("customerName")).toString(), "customerName");
    QCOMPARE(reply.value(QLatin1String("expiresInMinutes")).toInt(), 15);
    QVERIFY(!reply.value(QLatin1String("name")).toString().isEmpty());

    const QString own = QStringLiteral("/employee/")
        + reply.value(QLatin1String("employee")).toString();
    QCOMPARE(fixture.get(own, tokenIn(answer)).status, 200);
}

void TestSandboxLogin::refuses_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QJsonObject>("changes"); // of the right credentials
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *who, const QJsonObject &changes, int status,
                        const char *code) {
        QTest::newRow(name) << mail(who) << changes << status << QString::fromLatin1(code);
    };
    const QString password = QStringLiteral("password");
    const QString username = QStringLiteral("username");
    const QString sms = QStringLiteral("smsKey");
    const QString totp = QStringLiteral("authenticatorToken");
    const QString wrong = QStringLiteral("00000000");
    row("wrong password", "viewer", {{password, wrong}}, 401, "credentials_invalid");
    row("unknown user", "viewer", {{username, mail("nobody")}}, 401, "credentials_invalid");
    row("wrong password and right code", "sms", {{password, wrong}}, 401, "credentials_invalid");
    row("SMS code missing", "sms", {{sms, QString()}}, 401, "smsKey");
    row("SMS code wrong", "sms", {{sms, wrong}}, 401, "smsKey");
    row("authenticator code missing", "authenticator", {{totp, QString()}}, 401,
        "authenticatorToken");
    row("authenticator code wrong", "authenticator", {{totp, wrong}}, 401, "authenticatorToken");
    row("blocked", "blocked", {}, 403, "account");
    row("no password", "viewer", {{password, QJsonValue()}}, 422, "password");
    row("user name is a number", "viewer", {{username, 7}}, 422, "username");
}

void TestSandboxLogin::refuses()
{
    QFETCH(QString, email);
    QFETCH(QJsonObject, changes);
    ApiFixture fixture;
    const User user = *fixture.api().users().find(email);
    QJsonObject given = credentials(user);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        given.insert(it.key(), it.value());
    const Answer answer = fixture.logIn(given);
    QTEST(answer.status, "status");
    QTEST(ApiFixture::codeOf(answer), "code");
    QVERIFY(!answer.body.contains(user.password.toLatin1()));
    QVERIFY(user.code.isEmpty() || !answer.body.contains(user.code.toLatin1()));
}

void TestSandboxLogin::refusalsHaveTheirMessages()
{
    ApiFixture fixture;
    const auto message = [&](const char *who, const QString &code) {
        QJsonObject given = credentials(*fixture.api().users().find(mail(who)));
        given.insert(QLatin1String("smsKey"), code);
        const QJsonObject reply = ApiFixture::objectIn(fixture.logIn(given));
        return reply.value(QLatin1String("error")).toObject().value(QLatin1String("message"));
    };
    QVERIFY(message("sms", QString()).toString().contains(QLatin1String("SMS code required")));
    QVERIFY(message("sms", QStringLiteral("x")).toString().contains(QLatin1String("not valid")));
    QVERIFY(message("blocked", QString()).toString().contains(QLatin1String("Nordlys Telefoni")));
}

void TestSandboxLogin::wantsJson_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json";
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}");
    QTest::newRow("no type") << QByteArray() << QByteArray("{}");
    QTest::newRow("no body") << json << QByteArray();
    QTest::newRow("array") << json << QByteArray("[]");
    QTest::newRow("cut short") << json << QByteArray("{\"username\":");
}

void TestSandboxLogin::wantsJson()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    ApiFixture fixture;
    sandbox::Request request;
    request.method = sandbox::Request::Method::Post;
    request.path = QStringLiteral("/auth/login");
    request.contentType = contentType;
    request.body = body;
    const Answer answer = fixture.api().answer(request, fixture.now());
    QCOMPARE(answer.status, 400);
    QCOMPARE(ApiFixture::codeOf(answer), QStringLiteral("bad request"));
}

void TestSandboxLogin::tokenExpires()
{
    ApiFixture fixture;
    const QByteArray token = tokenIn(
        fixture.logIn(credentials(*fixture.api().users().find(mail("viewer")))));
    const QString list = QStringLiteral("/pbx/sipphone");
    const QDateTime start = fixture.now();
    fixture.setNow(start.addSecs(15 * 60 - 1));
    QCOMPARE(fixture.get(list, token).status, 200);
    fixture.setNow(start.addSecs(15 * 60));
    const Answer late = fixture.get(list, token);
    QCOMPARE(late.status, 401);
    QCOMPARE(ApiFixture::codeOf(late), QStringLiteral("expired"));
}

void TestSandboxLogin::persistentTokenDoesNot()
{
    ApiFixture fixture;
    QJsonObject given = credentials(*fixture.api().users().find(mail("viewer")));
    given.insert(QLatin1String("persist"), true);
    const Answer answer = fixture.logIn(given);
    const QJsonObject reply = ApiFixture::objectIn(answer);
    QCOMPARE(reply.value(QLatin1String("expiresInMinutes")).toInt(), -1);
    fixture.setNow(fixture.now().addYears(1));
    QCOMPARE(fixture.get(QStringLiteral("/pbx/sipphone"), tokenIn(answer)).status, 200);
}

void TestSandboxLogin::shortLifeIsPartOfAMinute()
{
    ApiFixture fixture;
    fixture.api().logins().setTokenLife(std::chrono::seconds(3));
    const Answer answer = fixture.logIn(credentials(*fixture.api().users().find(mail("viewer"))));
    const QJsonObject reply = ApiFixture::objectIn(answer);
    QCOMPARE(reply.value(QLatin1String("expiresInMinutes")).toDouble(), 0.05);
    fixture.setNow(fixture.now().addSecs(3));
    QCOMPARE(fixture.get(QStringLiteral("/pbx/sipphone"), tokenIn(answer)).status, 401);
}

void TestSandboxLogin::personalUserSeesNoPhone()
{
    ApiFixture fixture;
    const Answer answer = fixture.logIn(credentials(*fixture.api().users().find(mail("personal"))));
    QCOMPARE(answer.status, 200);
    const Answer list = fixture.get(QStringLiteral("/pbx/sipphone"), tokenIn(answer));
    QCOMPARE(list.status, 403);
    QCOMPARE(ApiFixture::codeOf(list), QStringLiteral("access_denied"));
}

void TestSandboxLogin::takesNewUser()
{
    ApiFixture fixture;
    const qsizetype before = fixture.api().users().all().size();
    User user = *fixture.api().users().find(mail("viewer"));
    user.password = QStringLiteral("another");
    fixture.api().users().add(user);
    QCOMPARE(fixture.api().users().all().size(), before);
    user.email = QStringLiteral("new@sandbox.example");
    fixture.api().users().add(user);
    QCOMPARE(fixture.api().users().all().size(), before + 1);
    QCOMPARE(fixture.logIn(credentials(user)).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxLogin)
#include "tst_sandboxlogin.moc"
