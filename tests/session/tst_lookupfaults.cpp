// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"
#include "sessionfixture.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <QTcpServer>

using sandbox::AccessLevel;
using session::LookupError;
using support::idA;
using support::idB;
using support::LoopbackServer;
using support::phoneId;
using support::SessionFixture;
using Kind = session::LookupError::Kind;

namespace {

class Sandbox : public sandbox::SandboxServer
{
public:
    Sandbox()
        : SandboxServer([] { return fakes::FakeClock().now(); })
    {
        if (!start())
            qFatal("no port on the loopback interface");
    }

    void misbehave(const QString &text) { setFault(sandbox::Fault::parse(text).value(), idA); }
    [[nodiscard]] QByteArray goodToken() const { return tokens().forLevel(AccessLevel::Viewer); }
};

// The error of a lookup of phone A; Network without a host if it succeeded.
LookupError errorOf(const QString &url, const QByteArray &token, const api::Timeouts &timeouts = {})
{
    SessionFixture fixture(url, token, timeouts);
    if (!fixture.opens(idA))
        qFatal("the lookup never ended");
    return fixture.session.error().value_or(LookupError());
}

} // namespace

// What goes wrong on the way to a phone, and what the session makes of it.
class TestLookupFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void timeout();
    void aDelayIsNoError();
    void token_data();
    void token();
    void unknownPhone();
    void noToken();
    void refused();
    void hostNotFound();
    void tls();
    void compressed();
    void namesTheServerThatWasAsked();
};

void TestLookupFaults::fault_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("httpStatus");
    const auto row = [](const char *name, Kind kind, int httpStatus) {
        QTest::newRow(name) << kind << httpStatus;
    };
    row("drop", Kind::ConnectionLost, 0);
    row("truncate", Kind::ConnectionLost, 200);
    row("garbage", Kind::NotJson, 0);
    row("not-object", Kind::NotAnObject, 0);
    row("empty", Kind::EmptyBody, 200);
    row("huge", Kind::TooLarge, 200);
    row("redirect", Kind::Redirect, 302);
    row("status:400", Kind::UnexpectedStatus, 400);
    row("status:401", Kind::Unauthorized, 401);
    row("status:403", Kind::Forbidden, 403);
    row("status:404", Kind::NotFound, 404);
    row("status:409", Kind::Conflict, 409);
    row("status:422", Kind::Unprocessable, 422);
    row("status:429", Kind::TooManyRequests, 429);
    row("status:499", Kind::UnexpectedStatus, 499);
    row("status:500", Kind::ServerError, 500);
    row("status:503", Kind::ServerError, 503);
    row("status:599", Kind::ServerError, 599);
}

// Each fault, after a phone has arrived, and a retry that succeeds when it is over.
void TestLookupFaults::fault()
{
    Sandbox server;
    SessionFixture fixture(server.url().toString(), server.goodToken());
    QVERIFY(fixture.opens(idB));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    server.misbehave(name);
    QVERIFY(fixture.opens(idA));
    QVERIFY(fixture.session.error());
    const LookupError error = *fixture.session.error();
    QTEST(error.kind, "kind");
    QTEST(error.httpStatus, "httpStatus");
    QCOMPARE(error.phoneId, idA);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(error.serverMessage.isEmpty(), !name.startsWith(QLatin1String("status")));
    QCOMPARE(error.redirectHost.isEmpty(), error.kind != Kind::Redirect);
    QCOMPARE(error.limit, error.kind == Kind::TooLarge ? 8 * 1024 * 1024 : 0);
    QVERIFY(!error.detail.contains(QString::fromLatin1(server.goodToken())));
    QCOMPARE(fixture.shownId(), idB);
    QVERIFY(fixture.session.isStale());

    server.misbehave(QStringLiteral("none"));
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.shownId(), idA);
}

void TestLookupFaults::timeout()
{
    Sandbox server;
    server.misbehave(QStringLiteral("stall"));
    const LookupError error = errorOf(server.url().toString(), server.goodToken(),
                                      {.transfer = std::chrono::milliseconds(150)});
    QCOMPARE(error.kind, Kind::Timeout);
    QCOMPARE(error.limit, 150);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
}

void TestLookupFaults::aDelayIsNoError()
{
    Sandbox server;
    server.misbehave(QStringLiteral("delay:100"));
    SessionFixture fixture(server.url().toString(), server.goodToken());
    QVERIFY(fixture.opens(idA));
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.shownId(), idA);
}

void TestLookupFaults::token_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("serverCode");
    QTest::newRow("expired") << Kind::Unauthorized << QStringLiteral("expired");
    QTest::newRow("unknown") << Kind::Unauthorized << QStringLiteral("invalid_token");
    QTest::newRow("too low a level") << Kind::Forbidden << QStringLiteral("access_denied");
}

void TestLookupFaults::token()
{
    const Sandbox server;
    const QHash<QByteArray, QByteArray> tokens{
        {"expired", server.tokens().expired()},
        {"unknown", "an-unknown-token"},
        {"too low a level", server.tokens().forLevel(AccessLevel::Personal)}};
    const QByteArray token = tokens.value(QTest::currentDataTag());
    const LookupError error = errorOf(server.url().toString(), token);
    QTEST(error.kind, "kind");
    QTEST(error.serverCode, "serverCode");
}

void TestLookupFaults::unknownPhone()
{
    const Sandbox server;
    SessionFixture fixture(server.url().toString(), server.goodToken());
    const QString nobody = QStringLiteral("ffffffffffffffffffffffff");
    QVERIFY(fixture.opens(nobody));
    QVERIFY(fixture.session.error());
    QCOMPARE(fixture.session.error()->kind, Kind::NotFound);
    QCOMPARE(fixture.session.error()->phoneId, nobody);
    QCOMPARE(fixture.session.error()->serverMessage, QStringLiteral("SIP phone not found"));
}

void TestLookupFaults::noToken()
{
    const Sandbox server;
    SessionFixture fixture(server.url().toString(), QByteArray());
    fixture.session.open(phoneId(idA));
    QVERIFY2(fixture.session.isLoading(), "an error comes from the event loop, too");
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.session.error()->kind, Kind::NoToken);
    QCOMPARE(server.requestsServed(), 0);
    fixture.client.setToken(server.goodToken());
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), idA);
}

void TestLookupFaults::refused()
{
    QString url;
    {
        const LoopbackServer gone(support::stalling());
        url = gone.url();
    }
    const LookupError error = errorOf(url, "token");
    QCOMPARE(error.kind, Kind::Refused);
    QCOMPARE(error.httpStatus, 0);
    QVERIFY(!error.detail.isEmpty());
}

// A name kept free for this (RFC 6761). Where no name server answers, one second is enough to wait.
void TestLookupFaults::hostNotFound()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
    const LookupError error = errorOf(QStringLiteral("https://pbx.invalid"), "token");
    QCOMPARE(error.kind, Kind::HostNotFound);
    QCOMPARE(error.host, QStringLiteral("pbx.invalid"));
}

void TestLookupFaults::tls()
{
    const LoopbackServer server(support::answering(support::httpAnswer("200 OK", "{}")),
                                LoopbackServer::Security::Tls);
    QCOMPARE(errorOf(server.url(), "token").kind, Kind::Tls);
    QCOMPARE(server.received(), 0);
}

void TestLookupFaults::compressed()
{
    const LoopbackServer server(
        support::answering(support::httpAnswer("200 OK", "{}", "Content-Encoding: x-unknown\r\n")));
    const LookupError error = errorOf(server.url(), "token");
    QCOMPARE(error.kind, Kind::Network);
    QVERIFY(!error.detail.isEmpty());
}

// The client may have been sent elsewhere while the request was under way.
void TestLookupFaults::namesTheServerThatWasAsked()
{
    const LoopbackServer server(support::answering(support::httpAnswer("200 OK", "<html>")));
    SessionFixture fixture(server.url());
    fixture.session.open(phoneId(idA));
    fixture.client.setBaseUrl(api::BaseUrl::parse(QStringLiteral("https://elsewhere")).value());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.session.error()->kind, Kind::NotJson);
    QCOMPARE(fixture.session.error()->host, QStringLiteral("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestLookupFaults)
#include "tst_lookupfaults.moc"
