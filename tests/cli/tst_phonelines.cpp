// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phonelines.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using phone::PhoneSummary;

namespace {

QList<PhoneSummary> phones()
{
    return {{.id = QStringLiteral("66d0f1a2b3c4d5e6f7a80001"),
             .macAddress = QStringLiteral("0004132A7C51"),
             .modelId = QStringLiteral("a1"),
             .modelName = QStringLiteral("Snom D785"),
             .extensionId = QStringLiteral("e1"),
             .extensionNumber = QStringLiteral("204"),
             .extensionName = QStringLiteral("Hans"),
             .customerId = QStringLiteral("5f"),
             .notes = QStringLiteral("=cmd()"),
             .presence = phone::Presence::Online},
            {.id = QStringLiteral("66d0f1a2b3c4d5e6f7a80002"),
             .macAddress = QStringLiteral("7C2F804DF9A9"),
             .handsetAddress = QStringLiteral("0298B10C4E"),
             .extensionId = QStringLiteral("e2"),
             .handsetIndex = 1}};
}

phone::NameBook names()
{
    phone::NameBook book;
    book.insert(phone::Reference::Extension, QStringLiteral("e2"),
                {QStringLiteral("Mette"), phone::NameEntry::State::Known, QStringLiteral("205")});
    return book;
}

} // namespace

// Lists of phones for terminals, scripts and spreadsheets.
class TestPhoneLines : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standInColumns();
    void cannotDriveATerminal();
    void areObjects();
    void areRows();
    void mayBeNone();
};

void TestPhoneLines::standInColumns()
{
    QCOMPARE(cli::phoneLines(phones(), names()).join(u'\n'),
             QStringLiteral("00:04:13:2A:7C:51             Online   Snom D785  204  Hans   "
                            "66d0f1a2b3c4d5e6f7a80001  =cmd()\n"
                            "7C:2F:80:4D:F9:A9, handset 2  Unknown             205  Mette  "
                            "66d0f1a2b3c4d5e6f7a80002"));
}

void TestPhoneLines::cannotDriveATerminal()
{
    const QString hostile = QStringLiteral("a\x1b[2J\u009b\u202e\nb");
    const QList<PhoneSummary> list{{.id = hostile,
                                    .macAddress = hostile,
                                    .modelName = hostile,
                                    .extensionName = hostile,
                                    .notes = hostile}};
    for (const QString &text : {cli::phoneLines(list, {}).join(u'|'), cli::phonesAsCsv(list, {}),
                                cli::phonesAsJson(list, {})}) {
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QChar(0x9b)));
    }
    QCOMPARE(cli::phoneLines(list, {}).constFirst().count(u'\n'), 0);
}

void TestPhoneLines::areObjects()
{
    const auto list = QJsonDocument::fromJson(cli::phonesAsJson(phones(), names()).toUtf8())
                          .array();
    QCOMPARE(list.size(), 2);
    const QJsonObject first = list[0].toObject();
    const auto text = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    QCOMPARE(text(first, "_id"), QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    QCOMPARE(text(first, "macAddress"), QStringLiteral("0004132A7C51"));
    QCOMPARE(text(first, "status"), QStringLiteral("online"));
    QCOMPARE(text(first, "notes"), QStringLiteral("=cmd()"));
    QVERIFY(first.value(QLatin1String("handsetIndex")).isNull());
    const QJsonObject second = list[1].toObject();
    QCOMPARE(second.value(QLatin1String("handsetIndex")).toInt(), 1);
    QCOMPARE(text(second, "extension"), QStringLiteral("e2"));
    QCOMPARE(text(second, "extensionNumber"), QStringLiteral("205"));
    QCOMPARE(text(second, "extensionName"), QStringLiteral("Mette"));
    QCOMPARE(text(second, "status"), QStringLiteral("unknown"));
}

void TestPhoneLines::areRows()
{
    const QStringList lines = cli::phonesAsCsv(phones(), names()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             QStringLiteral("\uFEFF\"_id\",\"macAddress\",\"handsetIndex\",\"handsetAddress\","
                            "\"sipPhoneModel\",\"model\",\"extension\",\"extensionNumber\","
                            "\"extensionName\",\"customer\",\"status\",\"notes\""));
    QCOMPARE(lines[1],
             QStringLiteral("\"66d0f1a2b3c4d5e6f7a80001\",\"00:04:13:2A:7C:51\",\"\",\"\",\"a1\","
                            "\"Snom D785\",\"e1\",\"204\",\"Hans\",\"5f\",\"online\",\"'=cmd()\""));
    QVERIFY(lines[2].contains(QStringLiteral("\"7C:2F:80:4D:F9:A9\",\"1\",\"0298B10C4E\"")));
}

void TestPhoneLines::mayBeNone()
{
    QVERIFY(cli::phoneLines({}, {}).isEmpty());
    QCOMPARE(QJsonDocument::fromJson(cli::phonesAsJson({}, {}).toUtf8()).array(), QJsonArray());
    QCOMPARE(cli::phonesAsCsv({}, {}).count(QStringLiteral("\r\n")), 1);
}

QTEST_GUILESS_MAIN(TestPhoneLines)
#include "tst_phonelines.moc"
