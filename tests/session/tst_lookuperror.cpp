// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "phone/phonedecoder.h"
#include "phone/phonesummary.h"
#include "session/lookuperror.h"
#include "sessionfixture.h"
#include "support/testcase.h"

using session::LookupError;
using session::lookupError;
using ApiKind = api::Error::Kind;
using Kind = session::LookupError::Kind;

// From what the transport and the decoder say to what a person is told about.
class TestLookupError : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfTransportError_data();
    void kindOfTransportError();
    void kindOfStatus_data();
    void kindOfStatus();
    void keepsTheFacts();
    void notJson();
    void notAnObject();
    void noList();
};

void TestLookupError::kindOfTransportError_data()
{
    QTest::addColumn<ApiKind>("kind");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("no token") << ApiKind::NoToken << Kind::NoToken;
    QTest::newRow("redirect") << ApiKind::Redirect << Kind::Redirect;
    QTest::newRow("refused") << ApiKind::Refused << Kind::Refused;
    QTest::newRow("host not found") << ApiKind::HostNotFound << Kind::HostNotFound;
    QTest::newRow("TLS") << ApiKind::Tls << Kind::Tls;
    QTest::newRow("timeout") << ApiKind::Timeout << Kind::Timeout;
    QTest::newRow("connection lost") << ApiKind::ConnectionLost << Kind::ConnectionLost;
    QTest::newRow("too large") << ApiKind::TooLarge << Kind::TooLarge;
    QTest::newRow("empty body") << ApiKind::EmptyBody << Kind::EmptyBody;
    QTest::newRow("switched") << ApiKind::Switched << Kind::Switched;
    QTest::newRow("anything else") << ApiKind::Network << Kind::Network;
}

// The status only counts where it is the error.
void TestLookupError::kindOfTransportError()
{
    QFETCH(const ApiKind, kind);
    for (const int status : {0, 200, 404}) {
        api::Error error;
        error.kind = kind;
        error.httpStatus = status;
        QTEST(lookupError(error, QString()).kind, "expected");
    }
}

void TestLookupError::kindOfStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("expected");
    const auto row = [](int status, Kind expected) {
        QTest::addRow("%d", status) << status << expected;
    };
    row(100, Kind::UnexpectedStatus);
    row(400, Kind::UnexpectedStatus);
    row(401, Kind::Unauthorized);
    row(402, Kind::UnexpectedStatus);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(405, Kind::UnexpectedStatus);
    row(409, Kind::Conflict);
    row(410, Kind::UnexpectedStatus);
    row(422, Kind::Unprocessable);
    row(429, Kind::TooManyRequests);
    row(499, Kind::UnexpectedStatus);
    row(500, Kind::ServerError);
    row(502, Kind::ServerError);
    row(599, Kind::ServerError);
    row(600, Kind::UnexpectedStatus);
    row(999, Kind::UnexpectedStatus);
}

void TestLookupError::kindOfStatus()
{
    QFETCH(const int, status);
    api::Error error;
    error.kind = ApiKind::HttpStatus;
    error.httpStatus = status;
    const LookupError result = lookupError(error, QString());
    QTEST(result.kind, "expected");
    QCOMPARE(result.httpStatus, status);
}

void TestLookupError::keepsTheFacts()
{
    const api::Error error{.kind = ApiKind::Redirect,
                           .httpStatus = 302,
                           .host = QStringLiteral("pbx.example.dk"),
                           .serverMessage = QStringLiteral("message"),
                           .serverCode = QStringLiteral("code"),
                           .redirectHost = QStringLiteral("other.example.dk"),
                           .limit = 7,
                           .detail = QStringLiteral("detail")};
    const LookupError expected{.kind = Kind::Redirect,
                               .phoneId = QStringLiteral("id"),
                               .host = error.host,
                               .httpStatus = 302,
                               .serverMessage = error.serverMessage,
                               .serverCode = error.serverCode,
                               .redirectHost = error.redirectHost,
                               .limit = 7,
                               .detail = error.detail};
    QVERIFY(lookupError(error, QStringLiteral("id")) == expected);
}

void TestLookupError::notJson()
{
    const auto decoded = phone::PhoneDecoder::decode("{\"secret\": oops}");
    QVERIFY(!decoded);
    const LookupError error = lookupError(decoded.error(), QStringLiteral("id"),
                                          QStringLiteral("pbx.example.dk"));
    QCOMPARE(error.kind, Kind::NotJson);
    QCOMPARE(error.phoneId, QStringLiteral("id"));
    QCOMPARE(error.host, QStringLiteral("pbx.example.dk"));
    QCOMPARE(error.httpStatus, 0);
    QVERIFY2(error.detail.endsWith(QStringLiteral(" at byte %1").arg(decoded.error().offset)),
             qPrintable(error.detail));
    QVERIFY(error.detail.startsWith(decoded.error().detail));
    QVERIFY(!error.detail.contains(QLatin1String("oops")));
}

void TestLookupError::notAnObject()
{
    const auto decoded = phone::PhoneDecoder::decode("[1]");
    QVERIFY(!decoded);
    const LookupError error = lookupError(decoded.error(), QStringLiteral("id"),
                                          QStringLiteral("pbx.example.dk"));
    const LookupError expected{.kind = Kind::NotAnObject,
                               .phoneId = QStringLiteral("id"),
                               .host = QStringLiteral("pbx.example.dk")};
    QVERIFY(error == expected);
}

void TestLookupError::noList()
{
    const auto list = phone::readPhoneList("{}");
    QVERIFY(!list);
    const LookupError error = lookupError(list.error(), {}, QStringLiteral("pbx.example.dk"));
    QVERIFY((error == LookupError{.kind = Kind::NoList, .host = QStringLiteral("pbx.example.dk")}));
}

QTEST_GUILESS_MAIN(TestLookupError)
#include "tst_lookuperror.moc"
