// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

using support::answeringAndClosing;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;

// Pictures come from beside the API, and the token stays at home.
class TestModelPicture : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void asksWithoutTheToken();
    void sizeAtTheLimit_data();
    void sizeAtTheLimit();
};

void TestModelPicture::address_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *base, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(expected);
    };
    row("the vendor's", "https://api.telecomx.example",
        "https://image.telecomx.example/0123456789abcdef01234567.png?width=200&height=200");
    row("upper case", "https://API.telecomx.example",
        "https://image.telecomx.example/0123456789abcdef01234567.png?width=200&height=200");
    row("with path and port", "https://api.pbx.example:8443/v1",
        "https://image.pbx.example/0123456789abcdef01234567.png?width=200&height=200");
    row("another name", "https://pbx.example/v1",
        "https://pbx.example/v1/image/0123456789abcdef01234567.png");
    row("api only inside", "https://rapi.example",
        "https://rapi.example/image/0123456789abcdef01234567.png");
    row("sandbox", "http://127.0.0.1:8080",
        "http://127.0.0.1:8080/image/0123456789abcdef01234567.png");
}

void TestModelPicture::address()
{
    QFETCH(const QString, base);
    const api::ObjectId id = *api::ObjectId::parse(support::phoneId);
    QTEST(QString::fromLatin1(support::baseUrl(base).picture(id).toEncoded()), "expected");
}

void TestModelPicture::asksWithoutTheToken()
{
    LoopbackServer server(support::answering(httpAnswer("200 OK", "\x89PNG")));
    ClientFixture fixture(server.url());
    for (const QByteArray &token : {support::token, QByteArray()}) {
        fixture.client.setToken(token);
        Outcome outcome(fixture.client.picture(*api::ObjectId::parse(support::phoneId)));
        QTRY_COMPARE(outcome.count, 1);
        QVERIFY(outcome.result);
        QCOMPARE(outcome.result->body, QByteArray("\x89PNG"));
        const QByteArray request = server.requests().constLast();
        QVERIFY(request.startsWith("GET /image/0123456789abcdef01234567.png HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nAccept: image/png\r\n"));
        QVERIFY(!request.contains("Authorization"));
    }
}

void TestModelPicture::sizeAtTheLimit_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("length announced") << true;
    QTest::newRow("until closed") << false;
}

void TestModelPicture::sizeAtTheLimit()
{
    QFETCH(const bool, announced);
    const qsizetype limit = api::limits::maxPictureBytes;
    for (const qsizetype size : {limit, limit + 1}) {
        const QByteArray body(size, 'p');
        LoopbackServer server(answeringAndClosing(announced ? httpAnswer("200 OK", body)
                                                            : "HTTP/1.1 200 OK\r\n\r\n" + body));
        ClientFixture fixture(server.url());
        Outcome outcome(fixture.client.picture(*api::ObjectId::parse(support::phoneId)));
        QTRY_COMPARE(outcome.count, 1);
        QCOMPARE(outcome.result.has_value(), size == limit);
        if (!outcome.result) {
            QCOMPARE(outcome.result.error().kind, Kind::TooLarge);
            QCOMPARE(outcome.result.error().limit, limit);
        }
    }
}

QTEST_GUILESS_MAIN(TestModelPicture)
#include "tst_modelpicture.moc"
