// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/phonefieldmodel.h"
#include "models/softkeymodel.h"
#include "phone/reference.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using models::PhoneFieldModel;
using models::SoftkeyModel;
using phone::FieldId;
using phone::NameBook;
using phone::Reference;
using State = phone::NameEntry::State;

namespace {

constexpr auto phoneJson = R"({"_id":"1","sipPhoneModel":"a0","extension":"e0","product":"b0",
    "customer":"5f","purchaseInfo":{"sidePanels":[{"product":"b0"},{"product":"b1"}]},
    "softkeys":[{"index":0,"function":"BLF","value":"e0"},
                {"index":1,"function":"SPEEDDIAL","value":"e0"},
                {"index":2,"function":"QUEUE","value":"c2"}]})";

NameBook with(NameBook names, Reference kind, const char *id, const phone::NameEntry &entry)
{
    names.insert(kind, QString::fromLatin1(id), entry);
    return names;
}

phone::NameEntry hans()
{
    return {QStringLiteral("Hans"), State::Known, QStringLiteral("204")};
}

} // namespace

// Names that arrive while a phone is shown.
class TestPhoneFieldModelNames : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsANameBeforeTheId();
    void eachNameIsOneChange();
    void changesItemsOfLists();
    void namesOfKeys();
    void copiesTheId();
    void saysWhyThereIsNone();
    void escapesNames();
    void keepsNamesFromPhoneToPhone();
    void staysSound();
};

void TestPhoneFieldModelNames::showsANameBeforeTheId()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    const QModelIndex extension = model.fieldIndex(FieldId::Extension);
    QCOMPARE(extension.data().toString(), QStringLiteral("e0"));
    QCOMPARE(extension.data(PhoneFieldModel::NameRole).toString(), QString());
    model.setNames(with({}, Reference::Extension, "e0", hans()));
    QCOMPARE(extension.data().toString(), QStringLiteral("Hans, 204 (e0)"));
    QCOMPARE(extension.data(PhoneFieldModel::NameRole).toString(), QStringLiteral("Hans, 204"));
    QCOMPARE(model.fieldIndex(FieldId::Id).data().toString(), QStringLiteral("1"));
}

void TestPhoneFieldModelNames::eachNameIsOneChange()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    NameBook names = with({}, Reference::Model, "a0", {QStringLiteral("Snom 370")});
    model.setNames(names);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.fieldIndex(FieldId::SipPhoneModel));
    QCOMPARE(changes[0][1].toModelIndex(), model.fieldIndex(FieldId::SipPhoneModel));
    names = with(names, Reference::Customer, "5f", {QStringLiteral("Andeby")});
    model.setNames(names);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes[1][0].toModelIndex(), model.fieldIndex(FieldId::Customer));
    model.setNames(names);
    model.setNames(with(names, Reference::Customer, "60", {QStringLiteral("other")}));
    QCOMPARE(changes.count(), 2);
}

void TestPhoneFieldModelNames::changesItemsOfLists()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    const QModelIndex keys = model.fieldIndex(FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    const QModelIndex panels = model.fieldIndex(FieldId::PurchasedSidePanels,
                                                PhoneFieldModel::LabelColumn);
    const int valueColumn = int(phone::SoftkeyColumn::Value);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    NameBook names = with({}, Reference::Extension, "e0", hans());
    model.setNames(names);
    QCOMPARE(changes.count(), 2); // the phone's own extension, and the busy lamp
    QCOMPARE(changes[1][0].toModelIndex(), model.index(0, valueColumn, keys));
    QCOMPARE(model.index(0, valueColumn, keys).data().toString(), QStringLiteral("Hans, 204 (e0)"));
    QCOMPARE(model.index(1, valueColumn, keys).data().toString(), QStringLiteral("e0"));
    model.setNames(with(names, Reference::Product, "b1", {QStringLiteral("KM 25")}));
    QCOMPARE(changes.count(), 3);
    QCOMPARE(changes[2][0].toModelIndex().parent(), panels);
    QCOMPARE(changes[2][0].toModelIndex().data().toString(), QStringLiteral("KM 25 (b1)"));
}

void TestPhoneFieldModelNames::namesOfKeys()
{
    SoftkeyModel model;
    const phone::Phone phone = phoneOf(phoneJson);
    model.setPhone(phone, phone::Masker(phone));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    NameBook names = with({}, Reference::Extension, "e0", hans());
    model.setNames(names);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Key 1, Busy lamp, Hans, 204"));
    QCOMPARE(model.index(0).data(SoftkeyModel::PlainRole).toString(), QStringLiteral("e0"));
    names = with(names, Reference::Queue, "c2", {{}, State::Forbidden});
    model.setNames(names);
    QCOMPARE(changes.count(), 2);
    QVERIFY(model.index(2)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("You are not allowed to see this queue.")));
    // They are there for the next phone as well.
    model.setPhone(phone, phone::Masker(phone));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Key 1, Busy lamp, Hans, 204"));
}

void TestPhoneFieldModelNames::copiesTheId()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    model.setNames(with({}, Reference::Extension, "e0", hans()));
    QCOMPARE(model.fieldIndex(FieldId::Extension).data(PhoneFieldModel::PlainRole).toString(),
             QStringLiteral("e0"));
}

void TestPhoneFieldModelNames::saysWhyThereIsNone()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    const QModelIndex product = model.fieldIndex(FieldId::Product);
    const QString before = product.data(Qt::ToolTipRole).toString();
    model.setNames(with({}, Reference::Product, "b0", {{}, State::Forbidden}));
    QCOMPARE(product.data().toString(), QStringLiteral("b0"));
    const QString after = product.data(Qt::ToolTipRole).toString();
    QCOMPARE(after,
             before.chopped(5)
                 + QStringLiteral("<br>You are not allowed to see this product.</qt>"));
}

void TestPhoneFieldModelNames::escapesNames()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(phoneJson));
    model.setNames(with({}, Reference::Extension, "e0", {QStringLiteral("<img src=x>\x1b")}));
    QCOMPARE(model.fieldIndex(FieldId::Extension).data().toString(),
             QStringLiteral("<img src=x>␛ (e0)"));
    for (const QString &text : support::allTexts(model))
        QVERIFY(!text.startsWith(QStringLiteral("<qt>")) || !text.contains(QStringLiteral("<img")));
}

void TestPhoneFieldModelNames::keepsNamesFromPhoneToPhone()
{
    PhoneFieldModel model;
    model.setNames(with({}, Reference::Extension, "e0", hans()));
    model.setPhone(phoneOf(phoneJson));
    QCOMPARE(model.fieldIndex(FieldId::Extension).data().toString(),
             QStringLiteral("Hans, 204 (e0)"));
    model.setPhone(phoneOf(R"({"extension":"e1"})"));
    QCOMPARE(model.fieldIndex(FieldId::Extension).data().toString(), QStringLiteral("e1"));
}

void TestPhoneFieldModelNames::staysSound()
{
    PhoneFieldModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    NameBook names;
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        model.setPhone(phone);
        for (const phone::ReferenceTo &reference : phone::referencesOf(phone)) {
            names.insert(reference.kind, reference.id, {reference.id.toUpper()});
            model.setNames(names);
        }
    }
}

QTEST_GUILESS_MAIN(TestPhoneFieldModelNames)
#include "tst_phonefieldmodelnames.moc"
