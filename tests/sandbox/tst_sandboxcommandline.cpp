// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "support/testcase.h"

using sandbox::CommandLine;
using sandbox::Fault;

// The arguments of sipphone-sandbox, and the sentences for those that make no sense.
class TestCommandLine : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasSensibleDefaults();
    void readsSwitches();
    void readsPort_data();
    void readsPort();
    void readsPhones_data();
    void readsPhones();
    void readsTokenLife_data();
    void readsTokenLife();
    void readsFaultsInOrder();
    void readsFaultForPath();
    void explainsMistake_data();
    void explainsMistake();
    void helpNamesEveryOption();
};

static CommandLine parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{QStringLiteral("sipphone-sandbox")} + arguments);
}

void TestCommandLine::hasSensibleDefaults()
{
    const CommandLine line = parse({});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.port, quint16(0));
    QVERIFY(line.faults.isEmpty());
    QCOMPARE(line.tokenLife.count(), 900);
    QCOMPARE(line.phones, 0);
    QVERIFY(!line.untilStdinCloses && !line.listPhones && !line.help && !line.version);
}

void TestCommandLine::readsSwitches()
{
    QVERIFY(parse({QStringLiteral("--until-stdin-closes")}).untilStdinCloses);
    QVERIFY(parse({QStringLiteral("--list-phones")}).listPhones);
    QVERIFY(parse({QStringLiteral("--help")}).help);
    QVERIFY(parse({QStringLiteral("-h")}).help);
    QVERIFY(parse({QStringLiteral("--version")}).version);
}

void TestCommandLine::readsPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port"); // -1: refused

    QTest::newRow("any") << QStringLiteral("0") << 0;
    QTest::newRow("highest") << QStringLiteral("65535") << 65535;
    QTest::newRow("above the highest") << QStringLiteral("65536") << -1;
    QTest::newRow("negative") << QStringLiteral("-1") << -1;
    QTest::newRow("a word") << QStringLiteral("http") << -1;
}

void TestCommandLine::readsPort()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    const CommandLine line = parse({QStringLiteral("--port=") + text});
    QCOMPARE(line.error.isEmpty(), port >= 0);
    if (port >= 0)
        QCOMPARE(int(line.port), port);
    else
        QVERIFY(line.error.contains(text));
}

void TestCommandLine::readsPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("phones"); // -1: refused

    QTest::newRow("none") << QStringLiteral("0") << 0;
    QTest::newRow("many") << QStringLiteral("100000") << 100'000;
    QTest::newRow("most") << QStringLiteral("1000000") << 1'000'000;
    QTest::newRow("above the most") << QStringLiteral("1000001") << -1;
    QTest::newRow("negative") << QStringLiteral("-1") << -1;
    QTest::newRow("a word") << QStringLiteral("many") << -1;
}

void TestCommandLine::readsPhones()
{
    QFETCH(QString, text);
    QFETCH(int, phones);
    const CommandLine line = parse({QStringLiteral("--phones=") + text});
    QCOMPARE(line.error.isEmpty(), phones >= 0);
    if (phones >= 0)
        QCOMPARE(line.phones, phones);
    else
        QVERIFY(line.error.contains(text));
}

void TestCommandLine::readsTokenLife_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // 0: refused

    QTest::newRow("least") << QStringLiteral("1") << 1;
    QTest::newRow("most") << QStringLiteral("604800") << CommandLine::longestTokenLife;
    QTest::newRow("none") << QStringLiteral("0") << 0;
    QTest::newRow("above the most") << QStringLiteral("604801") << 0;
    QTest::newRow("negative") << QStringLiteral("-5") << 0;
    QTest::newRow("with a unit") << QStringLiteral("5m") << 0;
}

void TestCommandLine::readsTokenLife()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const CommandLine line = parse({QStringLiteral("--token-life=") + text});
    QCOMPARE(line.error.isEmpty(), seconds > 0);
    if (seconds > 0)
        QCOMPARE(line.tokenLife.count(), seconds);
    else
        QVERIFY(line.error.contains(text));
}

void TestCommandLine::readsFaultForPath()
{
    const CommandLine line = parse(
        {QStringLiteral("--fault"), QStringLiteral("delay:20@/pbx/extension/")});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.faults.at(0).where, QStringLiteral("/pbx/extension/"));
}

void TestCommandLine::readsFaultsInOrder()
{
    const QString id = QStringLiteral("66d0f1a2b3c4d5e6f7a8000A");
    const CommandLine line = parse({QStringLiteral("--fault"), QStringLiteral("delay:20"),
                                    QStringLiteral("--fault"), QStringLiteral("drop@") + id});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.faults.size(), 2);
    QVERIFY(line.faults.at(0).fault == *Fault::parse(u"delay:20"));
    QCOMPARE(line.faults.at(0).where, QString());
    QVERIFY(line.faults.at(1).fault == *Fault::parse(u"drop"));
    QCOMPARE(line.faults.at(1).where, id);
}

void TestCommandLine::explainsMistake_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence must name

    const auto fault = [](const char *name, const char *value) {
        const QString text = QString::fromLatin1(value);
        QTest::newRow(name) << QStringList{QStringLiteral("--fault"), text} << text;
    };
    fault("unknown fault", "explode");
    fault("fault for no phone", "drop@");
    fault("fault for an id of 23 digits", "drop@66d0f1a2b3c4d5e6f7a8000");
    fault("fault for an id of 25 digits", "drop@66d0f1a2b3c4d5e6f7a8000a1");
    fault("fault for an id that is not hex", "drop@66d0f1a2b3c4d5e6f7a8000g");
    fault("fault without a kind", "@66d0f1a2b3c4d5e6f7a8000a");
    QTest::newRow("a mistake before a good one")
        << QStringList{QStringLiteral("--fault=explode"), QStringLiteral("--fault=drop")}
        << QStringLiteral("explode");
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--listen")} << QStringLiteral("listen");
    QTest::newRow("stray word") << QStringList{QStringLiteral("start")} << QStringLiteral("start");
}

void TestCommandLine::explainsMistake()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = parse(arguments);
    QVERIFY2(line.error.contains(named), qPrintable(line.error));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = parse({}).helpText;
    for (const char *option :
         {"--help", "--version", "--port", "--fault", "--until-stdin-closes", "--phones",
          "--list-phones", "not-object", "delay:MS", "KIND[@PHONEID|@/PATH]", "--token-life"}) {
        QVERIFY2(help.contains(QLatin1String(option)), option);
    }
    QVERIFY2(!help.contains(QLatin1String("--help-all")), "an option that does nothing");
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_sandboxcommandline.moc"
