// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultrules.h"
#include "support/testcase.h"

using sandbox::Fault;
using sandbox::FaultRules;
using sandbox::Request;

// Which request meets which fault, when there are several.
class TestFaultRules : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesFirst_data();
    void comesFirst();
    void lastCallCounts();
    void tellsPlaces_data();
    void tellsPlaces();
};

static const QString phoneId = QStringLiteral("66d0f1a2b3c4d5e6f7a8000a");

static Fault fault(const char *text)
{
    return Fault::parse(QString::fromLatin1(text)).value();
}

static Request get(const QString &path)
{
    Request request;
    request.method = Request::Method::Get;
    request.path = path;
    return request;
}

static FaultRules sampleRules()
{
    FaultRules rules;
    rules.set(fault("delay:1"), QString());
    rules.set(fault("delay:2"), phoneId.toUpper());
    rules.set(fault("delay:3"), QStringLiteral("/pbx/sipphone"));
    rules.set(fault("delay:4"), QStringLiteral("/pbx/extension/"));
    rules.set(fault("delay:5"), QStringLiteral("/pbx/extension/66d0f1a2b3c4d5e6f7a8000a"));
    rules.set(fault("delay:6"), QStringLiteral("/auth/login"));
    rules.set(fault("delay:7"), QStringLiteral("/customer/"));
    return rules;
}

void TestFaultRules::comesFirst_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("delay"); // of the fault that is met; 0: none

    const auto row = [](const char *name, const QString &path, int delay) {
        QTest::newRow(name) << path << delay;
    };
    row("every phone", QStringLiteral("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000b"), 1);
    row("a phone of its own", QLatin1String("/pbx/sipphone/") + phoneId, 2);
    row("path itself", QStringLiteral("/pbx/sipphone"), 3);
    row("path with another end", QStringLiteral("/pbx/sipphonemodels"), 0);
    row("below a path", QStringLiteral("/pbx/extension/66d0f1a2b3c4d5e6f7a8000b"), 4);
    row("longest path", QLatin1String("/pbx/extension/") + phoneId, 5);
    row("above a path that stands for all below", QStringLiteral("/pbx/extension"), 0);
    row("method does not matter", QStringLiteral("/auth/login"), 6);
    row("unknown path below", QStringLiteral("/customer/x/y/z"), 7);
    row("other path", QStringLiteral("/employee/66d0f1a2b3c4d5e6f7a8000a"), 0);
}

void TestFaultRules::comesFirst()
{
    QFETCH(QString, path);
    QTEST(sampleRules().faultFor(get(path)).delayMs(), "delay");
}

void TestFaultRules::lastCallCounts()
{
    FaultRules rules = sampleRules();
    const QString path = QStringLiteral("/auth/login");
    rules.set(fault("status:503"), path);
    QVERIFY(rules.faultFor(get(path)) == fault("status:503"));
    rules.set(Fault(), path);
    QVERIFY(rules.faultFor(get(path)) == Fault());
    rules.set(Fault(), phoneId);
    QVERIFY2(rules.faultFor(get(QLatin1String("/pbx/sipphone/") + phoneId)) == Fault(),
             "no fault is a phone's own as well");
}

void TestFaultRules::tellsPlaces_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("isPlace");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("phone") << phoneId << true;
    QTest::newRow("path") << QStringLiteral("/auth/login") << true;
    QTest::newRow("everything") << QStringLiteral("/") << true;
    QTest::newRow("id cut short") << phoneId.chopped(1) << false;
    QTest::newRow("path without its slash") << QStringLiteral("auth/login") << false;
}

void TestFaultRules::tellsPlaces()
{
    QFETCH(QString, where);
    QTEST(FaultRules::isPlace(where), "isPlace");
}

QTEST_GUILESS_MAIN(TestFaultRules)
#include "tst_sandboxfaultrules.moc"
