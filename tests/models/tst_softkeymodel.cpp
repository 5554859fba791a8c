// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/softkeymodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using models::SoftkeyModel;

namespace {

void show(SoftkeyModel &model, const phone::Phone &phone)
{
    model.setPhone(phone, phone::Masker(phone));
}

void showKeys(SoftkeyModel &model, const QByteArray &keys)
{
    show(model, phoneOf("{\"softkeys\":[" + keys + "]}"));
}

QStringList sentences(const SoftkeyModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

} // namespace

class TestSoftkeyModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void roles();
    void plain_data();
    void plain();
    void toolTipsEscapeMarkup();
    void masksSecrets();
    void staysSoundFromPhoneToPhone();
    void refreshChangesValuesOnly();
    void growsAndShrinksAtTheEnd();
    void isAList();
};

void TestSoftkeyModel::rows_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *keys, const char *expected) {
        QTest::newRow(name) << QByteArray(keys)
                            << QString::fromUtf8(expected).split(u'\n', Qt::SkipEmptyParts);
    };
    row("no keys", "", "");
    row("one key", R"({"index":0,"function":"BLF","value":"204","label":"Hans"})",
        "Key 1, Busy lamp, Hans, 204");
    row("out of order", R"({"index":1,"function":"DND"},{"index":0,"function":"REDIAL"})",
        "Key 1, Redial\nKey 2, Do not disturb");
    row("gap", R"({"index":2,"function":"HOLD"})", "Key 1, not set\nKey 2, not set\nKey 3, Hold");
    row("long gap", R"({"index":0,"function":"HOLD"},{"index":20,"function":"MENU"})",
        "Key 1, Hold\nKey 2–20, not set\nKey 21, Menu");
    row("shared", R"({"index":0,"function":"HOLD"},{"index":0,"function":"MENU"})",
        "Key 1, Hold, position used twice\nKey 1, Menu, position used twice");
    row("without a place, unknown function", R"({"function":"PARKING","label":"Park"})",
        "Key ?, PARKING, Park");
    row("no function", R"({"index":0})", "Key 1, no function");
}

void TestSoftkeyModel::rows()
{
    QFETCH(const QByteArray, keys);
    SoftkeyModel model;
    showKeys(model, keys);
    QTEST(sentences(model), "expected");
}

void TestSoftkeyModel::roles()
{
    SoftkeyModel model;
    showKeys(model, R"({"index":1,"function":"BLF","value":"204","label":"Hans"})");
    const QModelIndex key = model.index(1);
    const QString sentence = QStringLiteral("Key 2, Busy lamp, Hans, 204");
    QCOMPARE(key.data(Qt::DisplayRole).toString(), sentence);
    QCOMPARE(key.data(Qt::AccessibleTextRole).toString(), sentence);
    QCOMPARE(key.data(SoftkeyModel::LabelledRole).toString(), sentence);
    QCOMPARE(key.data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>%1</qt>").arg(sentence));
    QVERIFY(!key.data(Qt::DecorationRole).isValid());
    QCOMPARE(model.face(1).functionKey, QStringLiteral("BLF"));
    QVERIFY(model.face(0).kind == phone::SoftkeySlot::Kind::Free);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestSoftkeyModel::plain_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *key, const char *expected) {
        QTest::newRow(name) << QByteArray(key) << QString::fromUtf8(expected);
    };
    row("value", R"({"index":0,"function":"BLF","value":"204","label":"Hans"})", "204");
    row("label where there is no value", R"({"index":0,"value":"","label":"Hans"})", "Hans");
    row("neither", R"({"index":0,"function":"DND"})", "");
    row("free place", R"({"index":1})", "");
}

void TestSoftkeyModel::plain()
{
    QFETCH(const QByteArray, key);
    SoftkeyModel model;
    showKeys(model, key);
    QTEST(model.index(0).data(SoftkeyModel::PlainRole).toString(), "expected");
}

void TestSoftkeyModel::toolTipsEscapeMarkup()
{
    SoftkeyModel model;
    showKeys(model, R"({"index":0,"function":"<i>X</i>","value":"a&b","label":"<img src=x>"})");
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<qt>Key 1, &lt;i&gt;X&lt;/i&gt;, &lt;img src=x&gt;, a&amp;b</qt>"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Key 1, <i>X</i>, <img src=x>, a&b"));
}

void TestSoftkeyModel::masksSecrets()
{
    SoftkeyModel model;
    show(model, phoneOf(R"({"password":"pw123456","softkeys":[{"index":0,"function":"URL",
        "value":"https://door/?pw123456","label":"pw123456"}]})"));
    const QString mask = phone::Masker::mask();
    QCOMPARE(model.index(0).data().toString(),
             QStringLiteral("Key 1, Web address, %1, https://door/?%1").arg(mask));
    QVERIFY(support::textsWith(support::allTexts(model), QStringLiteral("pw123456")).isEmpty());
}

void TestSoftkeyModel::staysSoundFromPhoneToPhone()
{
    SoftkeyModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        show(model, phone);
        const auto places = phone::softkeySlots(phone);
        QCOMPARE(model.rowCount(), places.size());
        const phone::Masker masker(phone);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.face(row) == phone::keyFace(phone, places[row], masker));
    }
    QCOMPARE(resets.count(), 0);
}

void TestSoftkeyModel::refreshChangesValuesOnly()
{
    SoftkeyModel model;
    showKeys(model, R"({"index":2,"label":"a"})");
    const QPersistentModelIndex kept = model.index(2);
    const QSignalSpy come(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    showKeys(model, R"({"index":2,"label":"b"})");
    QCOMPARE(come.count() + gone.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(2));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("Key 3, no function, b"));
}

void TestSoftkeyModel::growsAndShrinksAtTheEnd()
{
    SoftkeyModel model;
    showKeys(model, R"({"index":0,"label":"a"})");
    const QPersistentModelIndex first = model.index(0);
    QSignalSpy come(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    // A row that was there must be announced as changed, not slip in with the new ones.
    QStringList beforeInsertion;
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [&] { beforeInsertion = sentences(model); });
    showKeys(model, R"({"index":0,"label":"b"},{"index":2,"label":"c"})");
    model.disconnect(this);
    QCOMPARE(beforeInsertion, QStringList{QStringLiteral("Key 1, no function, b")});
    QCOMPARE(come.count(), 1);
    QCOMPARE(come[0][1].toInt(), 1);
    QCOMPARE(come[0][2].toInt(), 2);
    const QPersistentModelIndex last = model.index(2);
    showKeys(model, R"({"index":0,"label":"d"})");
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone[0][1].toInt(), 1);
    QCOMPARE(gone[0][2].toInt(), 2);
    QCOMPARE(first.data().toString(), QStringLiteral("Key 1, no function, d"));
    QVERIFY(!last.isValid());
}

void TestSoftkeyModel::isAList()
{
    SoftkeyModel model;
    showKeys(model, R"({"index":0})");
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

QTEST_GUILESS_MAIN(TestSoftkeyModel)
#include "tst_softkeymodel.moc"
