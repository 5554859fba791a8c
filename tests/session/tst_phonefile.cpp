// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonefile.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using session::Fetch;
using Kind = session::OpenError::Kind;

// Phones that come without the PBX.
class TestPhoneFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void hasNoTime();
    void readsFiles();
    void saysWhyNot_data();
    void saysWhyNot();
};

void TestPhoneFile::readsTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("asked");
    const QString none(24, u'0');
    QTest::newRow("JSON") << support::fixture("phones/reference.json")
                          << QStringLiteral("12345678901234567890ABCD");
    QTest::newRow("literal of the reference") << support::fixture("phones/reference.literal")
                                              << QStringLiteral("12345678901234567890ABCD");
    QTest::newRow("short id") << QByteArray("{ _id: '12' }") << none;
    QTest::newRow("nothing in it") << QByteArray("{}") << none;
}

void TestPhoneFile::readsTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, asked);
    const auto fetch = session::readPhoneText(text);
    QVERIFY(fetch);
    QCOMPARE(fetch->asked.toString(), asked);
    QCOMPARE(fetch->origin, Fetch::Origin::File);
    QVERIFY(!fetch->isOfAnotherPhone());
}

void TestPhoneFile::hasNoTime()
{
    const auto fetch = session::readPhoneText("{}");
    QVERIFY(!fetch->at.isValid());
    QCOMPARE(fetch->ageAt(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)), 0);
}

void TestPhoneFile::readsFiles()
{
    const auto fetch = session::readPhoneFile(
        QStringLiteral(SIPPHONE_FIXTURES "/phones/reference.literal"));
    QVERIFY(fetch);
    QCOMPARE(fetch->phone.value(phone::FieldId::MacAddress).received(),
             QStringLiteral("4EE8A34B56F3"));
}

void TestPhoneFile::saysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such file") << QStringLiteral("/none/such.json") << Kind::CannotRead
                                  << QStringLiteral("cannot be read");
    QTest::newRow("folder") << QStringLiteral(SIPPHONE_FIXTURES) << Kind::CannotRead
                            << QStringLiteral("cannot be read");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << Kind::NotAFile
                            << QStringLiteral("is no file");
    QTest::newRow("something else") << QStringLiteral(SIPPHONE_FIXTURES "/../CMakeLists.txt")
                                    << Kind::NotAPhone << QStringLiteral("line 1");
}

void TestPhoneFile::saysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    QFETCH(QString, part);
    const auto fetch = session::readPhoneFile(path);
    QVERIFY(!fetch);
    QCOMPARE(fetch.error().kind, kind);
    const QString sentence = session::problemText(fetch.error(), path);
    QVERIFY2(sentence.startsWith(path) && sentence.contains(part), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestPhoneFile)
#include "tst_phonefile.moc"
