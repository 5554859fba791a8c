// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/numberlibrary.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using checks::NumberLibrary;

class TestNumberLibrary : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhenAsked();
    void knowsEmergencyNumbers();
    void writesReadably_data();
    void writesReadably();
    void knowsNothingWithoutTheModule_data();
    void knowsNothingWithoutTheModule();
};

void TestNumberLibrary::loadsWhenAsked()
{
    const NumberLibrary library;
    QVERIFY(!library.isLoaded());
    QVERIFY(library.isEmergency(QStringLiteral("112"), QStringLiteral("DK")));
    QVERIFY(library.isLoaded());
}

void TestNumberLibrary::knowsEmergencyNumbers()
{
    const NumberLibrary library;
    const auto isOne = [&](const char *digits, const char *country) {
        return library.isEmergency(QString::fromLatin1(digits), QString::fromLatin1(country));
    };
    QVERIFY(isOne("110", "DE"));
    QVERIFY(isOne("17", "FR"));
    QVERIFY(!isOne("17", "DK"));
    QVERIFY(!isOne("33334444", "DK"));
    QVERIFY(!isOne("112", "ZZ"));
    QVERIFY(!isOne("112", ""));
    QVERIFY(!isOne("", "DK"));
}

void TestNumberLibrary::writesReadably_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *number, const char *country,
                        const char *text) {
        QTest::newRow(name) << QString::fromUtf8(number) << QString::fromLatin1(country)
                            << QString::fromUtf8(text);
    };
    row("of the country", "33334444", "DK", "33 33 44 44");
    row("of the world", "+4533334444", "DK", "+45 33 33 44 44");
    row("of the world, no country", "+4533334444", "", "+45 33 33 44 44");
    row("another country's", "02079460958", "GB", "020 7946 0958");
    row("an extension", "204", "DK", "204");
    row("an emergency number", "112", "DK", "112");
    row("too long", "+45333344445555666677778888", "DK", "+45333344445555666677778888");
    row("with a feature code", "*21*33334444#", "DK", "*21*33334444#");
    row("a name", "Hans Æ", "DK", "Hans Æ");
    row("no country", "33334444", "", "33334444");
    row("nothing", "", "DK", "");
}

void TestNumberLibrary::writesReadably()
{
    QFETCH(const QString, number);
    QFETCH(const QString, country);
    QFETCH(const QString, text);
    QCOMPARE(NumberLibrary().readable(number, country), text);
    const QString long_ = number + QString(1000, u'1');
    QCOMPARE(NumberLibrary().readable(long_, country), long_);
}

void TestNumberLibrary::knowsNothingWithoutTheModule_data()
{
    QTest::addColumn<QStringList>("files");
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    QFile noModule(folder.filePath(QStringLiteral("no-module.so")));
    QVERIFY(noModule.open(QIODevice::WriteOnly));
    noModule.write("not a library");
    QTest::newRow("no file") << QStringList{QStringLiteral("/nonexistent/sipphone-numbers.so")};
    QTest::newRow("something else") << QStringList{noModule.fileName()};
    QTest::newRow("a library of the system's, by name") << QStringList{QStringLiteral("libc.so.6")};
    QTest::newRow("nowhere") << QStringList();
}

void TestNumberLibrary::knowsNothingWithoutTheModule()
{
    QFETCH(const QStringList, files);
    const NumberLibrary library(files);
    QVERIFY(!library.isEmergency(QStringLiteral("112"), QStringLiteral("DK")));
    QCOMPARE(library.readable(QStringLiteral("33334444"), QStringLiteral("DK")),
             QStringLiteral("33334444"));
    QVERIFY(!library.isLoaded());
}

QTEST_GUILESS_MAIN(TestNumberLibrary)
#include "tst_numberlibrary.moc"
