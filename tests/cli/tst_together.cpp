// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/together.h"
#include "phone/phonedecoder.h"
#include "support/testcase.h"

using cli::Together;

namespace {

// All of them are the same device.
phone::Phone twin(int number)
{
    return phone::PhoneDecoder::fromObject(
        {{QStringLiteral("_id"), QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'))},
         {QStringLiteral("macAddress"), QStringLiteral("000413AABBCC")}});
}

const checks::Context context{.now = QDateTime(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC)};

} // namespace

// What is kept for the rules that look at several phones at once, and when no more is.
class TestTogether : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPhonesHaveInCommon();
    void stopsAtTheMostPhones();
    void stopsAtTheMostBytes();
};

void TestTogether::findsWhatPhonesHaveInCommon()
{
    Together together;
    QVERIFY(together.findings(context).isEmpty());
    together.add(twin(1), QStringLiteral("a[0]"), 10);
    together.add(twin(2), QStringLiteral("b[0]"), 10);
    const auto findings = together.findings(context);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].finding.rule, QStringLiteral("X1"));
    QCOMPARE(together.place(findings[0]), QStringLiteral("a[0]"));
    QCOMPARE(together.place(findings[1]), QStringLiteral("b[0]"));
}

void TestTogether::stopsAtTheMostPhones()
{
    Together together;
    for (int i = 0; i < Together::maxPhones; ++i)
        together.add(twin(i), {}, 0);
    QVERIFY(!together.isFull());
    QCOMPARE(together.findings(context).size(), Together::maxPhones);
    together.add(twin(int(Together::maxPhones)), {}, 0);
    QVERIFY(together.isFull());
    QVERIFY(together.findings(context).isEmpty());
    together.add(twin(1), {}, 0);
    QVERIFY(together.findings(context).isEmpty());
}

void TestTogether::stopsAtTheMostBytes()
{
    Together together;
    together.add(twin(1), {}, Together::maxBytes - 1);
    together.add(twin(2), {}, 1);
    QVERIFY(!together.isFull());
    together.add(twin(3), {}, 1);
    QVERIFY(together.isFull());
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
