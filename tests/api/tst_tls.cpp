// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

using support::answering;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;

#ifdef __SANITIZE_ADDRESS__
// OpenSSL frees what it keeps for Qt's network thread when that thread ends, which Qt does not
// quite wait for: at the end of the program it may still count as a leak.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so";
}
#endif

// That the token goes to nobody who cannot prove to be the server.
class TestTls : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusesACertificateNobodyTrusts();
    void refusesATrustedCertificateForAnotherName();
    void refusesAServerWithoutTls();
    void givesUpOnASilentServer();
    void worksWithATrustedCertificate();

private:
    QSslConfiguration m_default;
};

static void trustTheFixture()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(support::fixture("tls/selfsigned.crt")));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_default = QSslConfiguration::defaultConfiguration();
}

void TestTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
}

void TestTls::refusesACertificateNobodyTrusts()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")), LoopbackServer::Security::Tls);
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::Tls);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(server.received(), 0);
    QCOMPARE(server.requests().size(), 0);
}

// The certificate is for localhost and 127.0.0.1; 127.0.0.2 reaches the same machine.
void TestTls::refusesATrustedCertificateForAnotherName()
{
    trustTheFixture();
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")), LoopbackServer::Security::Tls,
                          QHostAddress(QStringLiteral("127.0.0.2")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QCOMPARE(outcome.error().kind, Kind::Tls);
    QCOMPARE(server.received(), 0);
}

// As a web server answers that takes the handshake for a bad request.
void TestTls::refusesAServerWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, &received] { received += socket->readAll(); });
        socket->write(httpAnswer("400 Bad Request", "<html>"));
    });
    ClientFixture fixture(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    Outcome outcome(fixture.get());
    QCOMPARE(outcome.error().kind, Kind::Tls);
    QCOMPARE(outcome.error().httpStatus, 0);
    QVERIFY(!received.contains(support::token));
}

void TestTls::givesUpOnASilentServer()
{
    LoopbackServer server(support::stalling());
    QString url = server.url();
    url.replace(QLatin1String("http:"), QLatin1String("https:"));
    ClientFixture fixture(url, {.transfer = std::chrono::milliseconds(150)});
    Outcome outcome(fixture.get());
    QCOMPARE(outcome.error().kind, Kind::Timeout);
    QCOMPARE(server.requests().size(), 0);
}

// Shows that the tests above fail for the certificate and for nothing else.
void TestTls::worksWithATrustedCertificate()
{
    trustTheFixture();
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")), LoopbackServer::Security::Tls);
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().contains("Bearer " + support::token));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
