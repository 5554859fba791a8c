// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filename.h"
#include "report/reportsupport.h"

#include <QRegularExpression>

using report::Level;
using report::suggestedFileName;

// File names of pictures.
class TestFileName : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePhone_data();
    void namesThePhone();
    void isSafe_data();
    void isSafe();
    void tellsTimeAndLevel();
    void hidesWhoseItIs();
    void keepsThePasswordOut();
};

void TestFileName::namesThePhone_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("name");
    const QString id = QStringLiteral("65f0a1b2c3d4e5f600000001");
    const auto time = [](const char *who) {
        return QStringLiteral("sipphone_%1_20260304T120725Z_internal.png")
            .arg(QString::fromLatin1(who));
    };
    QTest::newRow("MAC address") << QJsonObject{{QStringLiteral("_id"), id},
                                                {QStringLiteral("macAddress"),
                                                 QStringLiteral("000413a1b2c3")}}
                                 << time("000413A1B2C3");
    QTest::newRow("no MAC address")
        << QJsonObject{{QStringLiteral("_id"), id}} << time("65f0a1b2c3d4e5f600000001");
    QTest::newRow("no MAC address worth the name")
        << QJsonObject{{QStringLiteral("_id"), id},
                       {QStringLiteral("macAddress"), QStringLiteral("../../etc")}}
        << time("65f0a1b2c3d4e5f600000001");
    QTest::newRow("nothing") << QJsonObject() << time("unknown");
}

void TestFileName::namesThePhone()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, name);
    QCOMPARE(suggestedFileName(support::phoneOf(object), support::fetchTime(), Level::Internal,
                               QStringLiteral("png")),
             name);
}

void TestFileName::isSafe_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("climbs") << QStringLiteral("../../../etc/passwd");
    QTest::newRow("drive") << QStringLiteral("C:\\windows\\x");
    QTest::newRow("shell") << QStringLiteral("$(reboot);`x`|&<>*?\"'");
    QTest::newRow("lines") << QStringLiteral("a\nb\tc\rd");
    QTest::newRow("zero") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("other letters") << QStringLiteral("телефон٣");
    QTest::newRow("turned around") << QStringLiteral("gnp.\u202egpj");
    QTest::newRow("longest") << QString(report::maxNamePart, u'a');
    QTest::newRow("endless") << QString(100000, u'a');
}

void TestFileName::isSafe()
{
    QFETCH(QString, id);
    const QString name = suggestedFileName(support::phoneOf({{QStringLiteral("_id"), id}}),
                                           support::fetchTime(), Level::Internal,
                                           QStringLiteral("png"));
    static const QRegularExpression safe(
        QStringLiteral("\\Asipphone_[A-Za-z0-9-]{1,64}_[0-9TZ]+_internal\\.png\\z"));
    QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
}

void TestFileName::tellsTimeAndLevel()
{
    const phone::Phone phone = support::fixturePhone("phones/report_full.json");
    const QDateTime east = support::fetchTime().toOffsetFromUtc(3600);
    QCOMPARE(suggestedFileName(phone, east, Level::Everything, QStringLiteral("pdf")),
             QStringLiteral("sipphone_000413A1B2C3_20260304T120725Z_everything.pdf"));
    QCOMPARE(suggestedFileName(phone, {}, Level::Internal, QStringLiteral("sipcase")),
             QStringLiteral("sipphone_000413A1B2C3_internal.sipcase"));
}

void TestFileName::hidesWhoseItIs()
{
    const auto name = [](const QJsonObject &object) {
        return suggestedFileName(support::phoneOf(object), {}, Level::CustomerSafe,
                                 QStringLiteral("png"));
    };
    const QString id = QStringLiteral("65f0a1b2c3d4e5f600000001");
    QCOMPARE(name({{QStringLiteral("macAddress"), QStringLiteral("000413a1b2c3")},
                   {QStringLiteral("_id"), id}}),
             QStringLiteral("sipphone_000413xxxxxx_customer-safe.png"));
    QCOMPARE(name({{QStringLiteral("_id"), id}}),
             QStringLiteral("sipphone_unknown_customer-safe.png"));
    QCOMPARE(name({{QStringLiteral("macAddress"), QStringLiteral("abcdef")}}),
             QStringLiteral("sipphone_unknown_customer-safe.png"));
}

void TestFileName::keepsThePasswordOut()
{
    const QJsonObject object{{QStringLiteral("_id"), QStringLiteral("swordfish77")},
                             {QStringLiteral("password"), QStringLiteral("swordfish77")}};
    const QString name = suggestedFileName(support::phoneOf(object), support::fetchTime(),
                                           Level::Everything, QStringLiteral("png"));
    QVERIFY2(!name.contains(QStringLiteral("swordfish")), qPrintable(name));
}

QTEST_MAIN(TestFileName)
#include "tst_filename.moc"
