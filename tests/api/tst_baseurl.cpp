// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"
#include "support/testcase.h"

using api::BaseUrl;
using api::BaseUrlError;

class TestBaseUrl : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void comparesOrigins_data();
    void comparesOrigins();
};

void TestBaseUrl::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char *text, const char *expected,
                        const char *host) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                            << QString::fromUtf8(host);
    };
    row("host", "https://api.example.com", "https://api.example.com", "api.example.com");
    row("slash at end", "https://api.example.com/", "https://api.example.com", "api.example.com");
    row("case", "HTTPS://API.Example.com", "https://api.example.com", "api.example.com");
    row("white space around", " https://a.example\n", "https://a.example", "a.example");
    row("port", "https://a.example:8443", "https://a.example:8443", "a.example");
    row("path", "https://a.example/v1/api", "https://a.example/v1/api", "a.example");
    row("path and slash", "https://a.example/v1.2/", "https://a.example/v1.2", "a.example");
    row("dots in a name", "https://a.example/..a/b..", "https://a.example/..a/b..", "a.example");
    row("IPv6", "https://[2001:db8::1]/x", "https://[2001:db8::1]/x", "2001:db8::1");
    row("plain 127.0.0.1", "http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1");
    row("plain 127.1.2.3", "http://127.1.2.3", "http://127.1.2.3", "127.1.2.3");
    row("plain ::1", "http://[::1]:80/", "http://[::1]:80", "::1");
    row("plain localhost", "http://LocalHost:1/x", "http://localhost:1/x", "localhost");
}

void TestBaseUrl::accepts()
{
    QFETCH(const QString, text);
    const auto base = BaseUrl::parse(text);
    QVERIFY(base);
    QTEST(base->toString(), "expected");
    QTEST(base->host(), "host");
    const QString id(24, u'c');
    const QUrl url = base->resolve(api::Request::sipPhone(*api::ObjectId::parse(id)));
    QFETCH(const QString, expected);
    QCOMPARE(url.toString(QUrl::FullyEncoded | QUrl::NormalizePathSegments),
             expected + QStringLiteral("/pbx/sipphone/") + id);
}

void TestBaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BaseUrlError>("error");
    const auto row = [](const char *name, const char *text, BaseUrlError error) {
        QTest::newRow(name) << QString::fromUtf8(text) << error;
    };
    row("nothing", "", BaseUrlError::Invalid);
    row("no scheme", "api.example.com", BaseUrlError::Invalid);
    row("no scheme but slashes", "//api.example.com", BaseUrlError::Invalid);
    row("no host", "https://", BaseUrlError::Invalid);
    row("no host but path", "https:///pbx", BaseUrlError::Invalid);
    row("no slashes", "https:api.example.com", BaseUrlError::Invalid);
    row("space inside", "https://a.example/a b", BaseUrlError::Invalid);
    row("line break inside", "https://a.example/a\r\nX: y", BaseUrlError::Invalid);
    row("backslash", "https://a.example\\@b.example", BaseUrlError::Invalid);
    row("port too large", "https://a.example:65536", BaseUrlError::Invalid);
    row("port 0", "https://a.example:0", BaseUrlError::Invalid);
    row("dot segments", "https://a.example/v1/../x", BaseUrlError::Invalid);
    row("dot segments at end", "https://a.example/v1/..", BaseUrlError::Invalid);
    row("dot segment", "https://a.example/./x", BaseUrlError::Invalid);
    row("encoded dots", "https://a.example/%2e%2E/x", BaseUrlError::Invalid);
    row("encoded twice", "https://a.example/%252e%252e/x", BaseUrlError::Invalid);
    row("encoded slash", "https://a.example/a%2F..%2Fb", BaseUrlError::Invalid);
    row("encoded question mark", "https://a.example/a%3Fb", BaseUrlError::Invalid);
    row("empty segment", "https://a.example//x", BaseUrlError::Invalid);
    row("two slashes at end", "https://a.example//", BaseUrlError::Invalid);
    row("ftp", "ftp://a.example", BaseUrlError::Scheme);
    row("file", "file://localhost/etc", BaseUrlError::Scheme);
    row("plain host", "http://api.example.com", BaseUrlError::PlainHttpNotLoopback);
    row("plain LAN", "http://192.168.1.5", BaseUrlError::PlainHttpNotLoopback);
    row("plain 128", "http://128.0.0.1", BaseUrlError::PlainHttpNotLoopback);
    row("plain 126", "http://126.255.255.255", BaseUrlError::PlainHttpNotLoopback);
    row("plain any address", "http://0.0.0.0", BaseUrlError::PlainHttpNotLoopback);
    row("plain ::2", "http://[::2]", BaseUrlError::PlainHttpNotLoopback);
    row("plain like loopback", "http://127.0.0.1.example", BaseUrlError::PlainHttpNotLoopback);
    row("plain like localhost", "http://localhost.example", BaseUrlError::PlainHttpNotLoopback);
    row("user", "https://me@a.example", BaseUrlError::HasUserInfo);
    row("user and password", "https://me:pw@a.example", BaseUrlError::HasUserInfo);
    row("loopback as user", "http://127.0.0.1@a.example", BaseUrlError::HasUserInfo);
    row("empty user", "https://@a.example", BaseUrlError::HasUserInfo);
    row("query", "https://a.example/?x=1", BaseUrlError::HasQueryOrFragment);
    row("empty query", "https://a.example?", BaseUrlError::HasQueryOrFragment);
    row("fragment", "https://a.example/#x", BaseUrlError::HasQueryOrFragment);
}

void TestBaseUrl::refuses()
{
    QFETCH(const QString, text);
    const auto base = BaseUrl::parse(text);
    QVERIFY(!base);
    QTEST(base.error(), "error");
}

void TestBaseUrl::comparesOrigins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << QStringLiteral("https://a.example") << true;
    QTest::newRow("path") << QStringLiteral("https://a.example/x") << true;
    QTest::newRow("port named") << QStringLiteral("https://a.example:443") << true;
    QTest::newRow("other port") << QStringLiteral("https://a.example:444") << false;
    QTest::newRow("other host") << QStringLiteral("https://b.example") << false;
    QTest::newRow("other scheme") << QStringLiteral("http://localhost:443") << false;
}

void TestBaseUrl::comparesOrigins()
{
    QFETCH(const QString, other);
    const auto base = BaseUrl::parse(QStringLiteral("https://a.example"));
    QTEST(base->isSameOrigin(*BaseUrl::parse(other)), "expected");
}

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
