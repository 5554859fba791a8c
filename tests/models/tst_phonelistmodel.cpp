// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/phonelistmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using models::PhoneListModel;
using models::PhoneRow;
using phone::PhoneSummary;
using phone::Presence;

namespace {

PhoneSummary hans()
{
    return {.id = QStringLiteral("66d0f1a2b3c4d5e6f7a80001"),
            .macAddress = QStringLiteral("0004132A7C51"),
            .modelId = QStringLiteral("aa"),
            .modelName = QStringLiteral("Snom 370"),
            .extensionId = QStringLiteral("bb"),
            .extensionNumber = QStringLiteral("204"),
            .extensionName = QStringLiteral("Hans Andersen"),
            .notes = QStringLiteral("Reception"),
            .presence = Presence::Online};
}

QList<PhoneSummary> phones(int count)
{
    QList<PhoneSummary> list;
    for (int i = 0; i < count; ++i)
        list.append({.id = QString::number(i)});
    return list;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);
}

QStringList texts(const PhoneListModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

// Rows of phones, in words and page by page.
class TestPhoneListModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAPhone();
    void copiesValues();
    void tellsHandsetsOfOneBaseApart_data();
    void tellsHandsetsOfOneBaseApart();
    void saysAllInOneSentence();
    void countsAges_data();
    void countsAges();
    void agesWithTheClock();
    void takesNamesFromTheBook();
    void prefersTheNamesOfTheAnswer();
    void showsHostileTextsAsTheyAre();
    void loadsPageByPage();
    void asksOncePerPage();
    void asksAgainWhenTold();
    void anotherListIsAReset();
    void pins();
    void hasHeaders();
};

void TestPhoneListModel::showsAPhone()
{
    PhoneListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{hans()}, {}});
    QCOMPARE(texts(model, 0).join(u'|'),
             QStringLiteral("Online|00:04:13:2A:7C:51|Snom 370|204|Hans Andersen|Reception|"));
    QCOMPARE(texts(model, 1).join(u'|'), QStringLiteral("Unknown|no MAC address|||||"));
    QCOMPARE(model.index(0, 3).data(PhoneListModel::PhoneIdRole).toString(), hans().id);
    QCOMPARE(model.index(0, 3).data(PhoneListModel::PresenceRole).toInt(), int(Presence::Online));
    QVERIFY(model.row(0).phone == hans());
}

void TestPhoneListModel::copiesValues()
{
    PhoneListModel model;
    PhoneSummary handset = hans();
    handset.handsetAddress = QStringLiteral("0298B10C4E");
    PhoneSummary softphone;
    softphone.handsetAddress = handset.handsetAddress;
    model.setRows({{handset}, {softphone}, {}});
    const auto plain = [&](int row, int column) {
        return model.index(row, column).data(PhoneListModel::PlainRole).toString();
    };
    QCOMPARE(plain(0, PhoneListModel::DeviceColumn), QStringLiteral("00:04:13:2A:7C:51"));
    QCOMPARE(plain(0, PhoneListModel::ExtensionColumn), QStringLiteral("204"));
    QCOMPARE(plain(1, PhoneListModel::DeviceColumn), QStringLiteral("0298B10C4E"));
    QCOMPARE(plain(2, PhoneListModel::DeviceColumn), QString());
}

void TestPhoneListModel::tellsHandsetsOfOneBaseApart_data()
{
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("handset");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("device");
    const QString mac = QStringLiteral("7C2F804DF9A9");
    const QString address = QStringLiteral("0298B10C4E");
    QTest::newRow("desk phone") << mac << QString() << -1 << QStringLiteral("7C:2F:80:4D:F9:A9");
    QTest::newRow("desk phone that counts itself")
        << mac << QString() << 0 << QStringLiteral("7C:2F:80:4D:F9:A9");
    QTest::newRow("first handset")
        << mac << address << 0 << QStringLiteral("7C:2F:80:4D:F9:A9, handset 1");
    QTest::newRow("second handset")
        << mac << address << 1 << QStringLiteral("7C:2F:80:4D:F9:A9, handset 2");
    QTest::newRow("second line of an adapter")
        << mac << QString() << 1 << QStringLiteral("7C:2F:80:4D:F9:A9, handset 2");
    QTest::newRow("largest position") << mac << QString() << 2147483647
                                      << QStringLiteral("7C:2F:80:4D:F9:A9, handset 2147483648");
    QTest::newRow("handset alone") << QString() << address << 0 << address;
    QTest::newRow("odd address") << QStringLiteral("7C2F") << QString() << -1
                                 << QStringLiteral("7C2F");
}

void TestPhoneListModel::tellsHandsetsOfOneBaseApart()
{
    QFETCH(const QString, mac);
    QFETCH(const QString, handset);
    QFETCH(const int, index);
    PhoneListModel model;
    model.setRows(
        {{PhoneSummary{.macAddress = mac, .handsetAddress = handset, .handsetIndex = index}}});
    QTEST(model.index(0, PhoneListModel::DeviceColumn).data().toString(), "device");
}

void TestPhoneListModel::saysAllInOneSentence()
{
    PhoneListModel model;
    model.setNow(noon());
    model.setRows({{hans()}, {hans(), noon().addDays(-3), true}, {}});
    const auto sentence = [&](int row) {
        return model.index(row, PhoneListModel::NameColumn).data(Qt::AccessibleTextRole).toString();
    };
    const QString words = QStringLiteral(
        "Online, Hans Andersen, extension 204, Snom 370, 00:04:13:2A:7C:51, Reception");
    QCOMPARE(sentence(0), words);
    QCOMPARE(sentence(1), words + QStringLiteral(", pinned, seen 3 day(s) ago"));
    QCOMPARE(sentence(2), QStringLiteral("Unknown, no MAC address"));
}

void TestPhoneListModel::countsAges_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
    QTest::newRow("under a minute") << qint64(59) << QStringLiteral("just now");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min ago");
    QTest::newRow("hours") << qint64(7500) << QStringLiteral("2 h 5 min ago");
    QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 day(s) ago");
    QTest::newRow("clock set back") << qint64(-500) << QStringLiteral("just now");
}

void TestPhoneListModel::countsAges()
{
    QFETCH(const qint64, seconds);
    PhoneListModel model;
    model.setNow(noon());
    model.setRows({{hans(), noon().addSecs(-seconds)}});
    QTEST(model.index(0, PhoneListModel::AgeColumn).data().toString(), "age");
    QCOMPARE(model.index(0, 0).data(PhoneListModel::SeenAtRole).toDateTime(),
             noon().addSecs(-seconds));
}

void TestPhoneListModel::agesWithTheClock()
{
    PhoneListModel model;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(noon());
    model.setRows({{hans()}});
    model.setNow(noon().addSecs(60));
    QVERIFY2(changes.isEmpty(), "nothing from the PBX has an age");
    model.setRows({{hans()}, {hans(), noon()}});
    model.setNow(noon().addSecs(120));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0, PhoneListModel::AgeColumn));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(1, PhoneListModel::AgeColumn));
    QCOMPARE(model.index(1, PhoneListModel::AgeColumn).data().toString(),
             QStringLiteral("2 min ago"));
}

void TestPhoneListModel::takesNamesFromTheBook()
{
    PhoneSummary phone = hans();
    phone.modelName.clear();
    phone.extensionName.clear();
    phone.extensionNumber.clear();
    PhoneListModel model;
    model.setRows({{phone}});
    QCOMPARE(texts(model, 0).mid(2, 3), QStringList({QString(), QString(), QString()}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    phone::NameBook book;
    book.insert(phone::Reference::Model, QStringLiteral("AA"), {QStringLiteral("Snom 715")});
    book.insert(
        phone::Reference::Extension, QStringLiteral("bb"),
        {QStringLiteral("Mette Lund"), phone::NameEntry::State::Known, QStringLiteral("205")});
    model.setNames(book);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(texts(model, 0).mid(2, 3).join(u'|'), QStringLiteral("Snom 715|205|Mette Lund"));
    book.insert(phone::Reference::Extension, QStringLiteral("bb"),
                {{}, phone::NameEntry::State::Forbidden});
    model.setNames(book);
    QCOMPARE(texts(model, 0).mid(2, 3).join(u'|'), QStringLiteral("Snom 715||"));
}

void TestPhoneListModel::prefersTheNamesOfTheAnswer()
{
    PhoneListModel model;
    model.setRows({{hans()}});
    phone::NameBook book;
    book.insert(phone::Reference::Model, QStringLiteral("aa"), {QStringLiteral("other")});
    book.insert(phone::Reference::Extension, QStringLiteral("bb"),
                {QStringLiteral("other"), phone::NameEntry::State::Known, QStringLiteral("1")});
    model.setNames(book);
    QCOMPARE(texts(model, 0).mid(2, 3).join(u'|'), QStringLiteral("Snom 370|204|Hans Andersen"));
}

void TestPhoneListModel::showsHostileTextsAsTheyAre()
{
    PhoneSummary phone = hans();
    phone.notes = QStringLiteral("<b>a</b>\x1b[2J\u202e");
    phone.extensionName = QStringLiteral("<img src=x>");
    phone.id = QStringLiteral("<i>");
    PhoneListModel model;
    model.setRows({{phone}});
    QCOMPARE(model.index(0, PhoneListModel::NotesColumn).data().toString(),
             QStringLiteral("<b>a</b>␛[2J\uFFFD"));
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.startsWith(QStringLiteral("<qt>")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")));
    QVERIFY(!tip.contains(QStringLiteral("<i>")) && tip.contains(QStringLiteral("&lt;i&gt;")));
    for (const QString &text : support::allTexts(model)) {
        if (text != phone.id)
            QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)),
                     qPrintable(text));
    }
}

void TestPhoneListModel::loadsPageByPage()
{
    PhoneListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy rows(&model, &QAbstractItemModel::rowsInserted);
    model.append(phones(3), true);
    const QPersistentModelIndex kept = model.index(1, 0);
    model.append(phones(2), false);
    model.append({}, false);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows[1][1].toInt(), 3);
    QCOMPARE(rows[1][2].toInt(), 4);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(PhoneListModel::PhoneIdRole).toString(), QStringLiteral("1"));
    QVERIFY(!model.canFetchMore({}));
}

void TestPhoneListModel::asksOncePerPage()
{
    PhoneListModel model;
    const QSignalSpy asked(&model, &PhoneListModel::moreWanted);
    model.fetchMore({});
    QCOMPARE(asked.count(), 0);
    model.append(phones(3), true);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchMore(model.index(0, 0)));
    model.fetchMore({});
    QCOMPARE(asked.count(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(asked.count(), 1);
    model.append(phones(3), true);
    QVERIFY(model.canFetchMore({}));
}

void TestPhoneListModel::asksAgainWhenTold()
{
    PhoneListModel model;
    const QSignalSpy asked(&model, &PhoneListModel::moreWanted);
    model.setRows({{hans()}}, true);
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    model.setHasMore(true);
    model.fetchMore({});
    QCOMPARE(asked.count(), 2);
}

void TestPhoneListModel::anotherListIsAReset()
{
    PhoneListModel model;
    model.append(phones(3), true);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({{hans()}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPhoneListModel::pins()
{
    PhoneListModel model;
    model.setRows({{hans()}, {PhoneSummary{.id = QStringLiteral("b")}}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto isPinned = [&](int row) {
        return model.index(row, 0).data(PhoneListModel::PinnedRole).toBool();
    };
    model.setPinned(hans().id.toUpper(), true);
    QVERIFY(isPinned(0) && !isPinned(1));
    QCOMPARE(changes.count(), 1);
    model.setPinned(hans().id, true);
    model.setPinned(QStringLiteral("other"), true);
    QCOMPARE(changes.count(), 1);
    model.setPinned(hans().id, false);
    QVERIFY(!isPinned(0));
}

void TestPhoneListModel::hasHeaders()
{
    const PhoneListModel model;
    QSet<QString> headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString header = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!header.isEmpty());
        headers.insert(header);
    }
    QCOMPARE(headers.size(), PhoneListModel::ColumnCount);
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestPhoneListModel)
#include "tst_phonelistmodel.moc"
