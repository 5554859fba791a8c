// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phoneid.h"
#include "support/testcase.h"

using phone::PhoneId;

class TestPhoneId : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestPhoneId::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<PhoneId::Reading>("reading");
    const QString id = QStringLiteral("1234567890ABCDEF12345678");
    const auto asId = [&](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << id << PhoneId::Reading::Id;
    };
    const auto asUrl = [&](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << id << PhoneId::Reading::Url;
    };
    asId("id", id);
    asId("blanks around", QStringLiteral(" \t") + id + QStringLiteral("\r\n"));
    asId("quoted", u'"' + id + u'"');
    asId("from a JSON text", QStringLiteral(" '") + id + QStringLiteral("',"));
    asId("from a mail", u'<' + id + u'>');
    asId("in brackets", u'(' + id + QStringLiteral(");"));
    QTest::newRow("small letters are kept")
        << QStringLiteral("1234567890abcdef12345678") << QStringLiteral("1234567890abcdef12345678")
        << PhoneId::Reading::Id;
    asUrl("URL of the reference", QStringLiteral("https://api.telecomx.dk/pbx/sipphone/") + id);
    asUrl("other host", QStringLiteral("http://127.0.0.1:8080/pbx/sipphone/") + id);
    asUrl("base path", QStringLiteral("https://example.dk/api/v2/pbx/sipphone/") + id);
    asUrl("slash behind", QStringLiteral("https://example.dk/pbx/sipphone/") + id + u'/');
    asUrl("more behind",
          QStringLiteral("https://example.dk/pbx/sipphone/") + id + QStringLiteral("/reboot"));
    asUrl("query",
          QStringLiteral("https://example.dk/pbx/sipphone/") + id + QStringLiteral("?token=abc"));
    asUrl("fragment",
          QStringLiteral("https://example.dk/pbx/sipphone/") + id + QStringLiteral("#status"));
    asUrl("no scheme", QStringLiteral("example.dk/pbx/sipphone/") + id);
    asUrl("path alone", QStringLiteral("/pbx/sipphone/") + id);
    asUrl("quoted URL", QStringLiteral("<https://example.dk/pbx/sipphone/") + id + u'>');
}

void TestPhoneId::reads()
{
    QFETCH(const QString, typed);
    const auto read = PhoneId::read(typed);
    QVERIFY(read);
    QTEST(read->id.toString(), "id");
    QTEST(read->reading, "reading");
    QVERIFY(PhoneId::read(read->id.toString())->id == read->id);
}

void TestPhoneId::refuses_data()
{
    using Problem = PhoneId::Problem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const char *typed, Problem problem) {
        QTest::newRow(name) << QString::fromUtf8(typed) << problem;
    };
    row("nothing", "", Problem::Nothing);
    row("blanks", "  \t\n", Problem::Nothing);
    row("quotes", "\"\"", Problem::Nothing);
    row("one digit too few", "1234567890ABCDEF1234567", Problem::WrongLength);
    row("one digit too many", "1234567890ABCDEF123456789", Problem::WrongLength);
    row("MAC address", "4EE8A34B56F3", Problem::WrongLength);
    row("as the reference's sample", "1234567890123457890AAAA", Problem::WrongLength);
    row("a letter that is no digit", "1234567890ABCDEF1234567G", Problem::WrongCharacters);
    row("blank inside", "1234567890AB CDEF12345678", Problem::WrongCharacters);
    row("MAC address with colons", "4E:E8:A3:4B:56:F3", Problem::WrongCharacters);
    row("name", "Hans", Problem::WrongCharacters);
    row("wide digits", "１234567890ABCDEF12345678", Problem::WrongCharacters);
    row("URL of the host", "https://example.dk/", Problem::UrlWithoutId);
    row("URL of a customer", "https://example.dk/customer/1234567890ABCDEF12345678",
        Problem::UrlWithoutId);
    row("URL without the id", "https://example.dk/pbx/sipphone/", Problem::UrlWithoutId);
    row("URL that ends early", "https://example.dk/pbx/sipphone", Problem::UrlWithoutId);
    row("URL with a short id", "https://example.dk/pbx/sipphone/1234567890ABCDEF1234567",
        Problem::UrlWithoutId);
    row("id in the query", "https://example.dk/?sipphone/1234567890ABCDEF12345678",
        Problem::UrlWithoutId);
    row("id in the host's name", "https://1234567890ABCDEF12345678/pbx/", Problem::UrlWithoutId);
    row("slashes", "///", Problem::UrlWithoutId);
}

void TestPhoneId::refuses()
{
    QFETCH(const QString, typed);
    const auto read = PhoneId::read(typed);
    QVERIFY(!read);
    QTEST(read.error(), "problem");
}

QTEST_GUILESS_MAIN(TestPhoneId)
#include "tst_phoneid.moc"
