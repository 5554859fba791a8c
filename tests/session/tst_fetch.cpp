// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonedecoder.h"
#include "session/fetch.h"
#include "sessionfixture.h"
#include "support/testcase.h"

using session::Fetch;
using support::idA;

namespace {

Fetch fetchOf(const QByteArray &json, const QDateTime &at = {})
{
    return {support::phoneId(idA), phone::PhoneDecoder::decode(json).value(), at};
}

} // namespace

class TestFetch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void age_data();
    void age();
    void isOfAnotherPhone_data();
    void isOfAnotherPhone();
};

void TestFetch::age_data()
{
    QTest::addColumn<qint64>("later");
    QTest::addColumn<qint64>("age");
    QTest::newRow("just now") << qint64(0) << qint64(0);
    QTest::newRow("a second") << qint64(1) << qint64(1);
    QTest::newRow("three minutes") << qint64(180) << qint64(180);
    QTest::newRow("a week") << qint64(604'800) << qint64(604'800);
    QTest::newRow("clock set back by a second") << qint64(-1) << qint64(0);
    QTest::newRow("clock set back by a year") << qint64(-31'536'000) << qint64(0);
}

void TestFetch::age()
{
    QFETCH(const qint64, later);
    fakes::FakeClock clock;
    const Fetch fetch = fetchOf("{}", clock.now());
    clock.advance(later);
    QTEST(fetch.ageAt(clock.now()), "age");
    QTEST(fetch.ageAt(clock.now().toOffsetFromUtc(3600)), "age");
}

void TestFetch::isOfAnotherPhone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same") << QByteArray(R"({"_id":"66d0f1a2b3c4d5e6f7a80001"})") << false;
    QTest::newRow("same in upper case")
        << QByteArray(R"({"_id":"66D0F1A2B3C4D5E6F7A80001"})") << false;
    QTest::newRow("another") << QByteArray(R"({"_id":"66d0f1a2b3c4d5e6f7a80002"})") << true;
    QTest::newRow("longer") << QByteArray(R"({"_id":"66d0f1a2b3c4d5e6f7a800010"})") << true;
    QTest::newRow("not an id") << QByteArray(R"({"_id":"phone"})") << true;
    QTest::newRow("object with the same")
        << QByteArray(R"({"_id":{"_id":"66d0f1a2b3c4d5e6f7a80001"}})") << false;
    // Missing data is shown as such; it proves nothing.
    QTest::newRow("none") << QByteArray("{}") << false;
    QTest::newRow("null") << QByteArray(R"({"_id":null})") << false;
    QTest::newRow("empty") << QByteArray(R"({"_id":""})") << false;
    QTest::newRow("malformed") << QByteArray(R"({"_id":[1]})") << false;
}

void TestFetch::isOfAnotherPhone()
{
    QFETCH(const QByteArray, json);
    QTEST(fetchOf(json).isOfAnotherPhone(), "expected");
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
