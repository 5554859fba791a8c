// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/listtablemodel.h"
#include "models/phonefieldmodel.h"
#include "models/softkeymodel.h"
#include "support/testcase.h"

#include <QSignalSpy>

using models::ListTableModel;
using models::PhoneFieldModel;
using models::SoftkeyModel;
using phone::FieldId;
using support::textsWith;

namespace {

// All that the three models say of the phone of the first.
QStringList allTexts(PhoneFieldModel &model)
{
    using List = ListTableModel::List;
    QStringList texts = support::allTexts(model);
    for (const List list : {List::Softkeys, List::SidePanels, List::Others})
        texts += support::allTexts(ListTableModel(model, list));
    SoftkeyModel keys;
    keys.setPhone(model.phone(), model.masker());
    return texts + support::allTexts(keys);
}

} // namespace

// That no role of any cell holds a secret, and how one is shown.
class TestModelSecrets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noRoleHoldsASecret();
    void noRoleHoldsASecretThatIsADate();
    void noRoleOfASampleHoldsASecret_data();
    void noRoleOfASampleHoldsASecret();
    void reveals_data();
    void reveals();
    void revealsOneAtATime();
    void hides();
    void hidesWhenThePhoneChanges();
    void hidingNothingIsQuiet();
    void announcesOnlyWhatChanges();
};

void TestModelSecrets::noRoleHoldsASecret()
{
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    const QStringList texts = allTexts(model);
    QVERIFY2(!textsWith(texts, QStringLiteral(" and ")).isEmpty(), "what stands around is shown");
    QVERIFY(!textsWith(texts, phone::Masker::mask()).isEmpty());
    for (const QString &secret : support::plantedSecrets) {
        const QStringList found = textsWith(texts, secret);
        QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
    }
}

// It could stand in a date, and a date is shown in several ways.
void TestModelSecrets::noRoleHoldsASecretThatIsADate()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"password":"2015-01-01","status":{"configSaved":"2015-01-01T05:00Z"},
        "purchaseInfo":{"sidePanels":[{"date":"2015-01-01"}]}})"));
    const QStringList found = textsWith(allTexts(model), QStringLiteral("2015-01-01"));
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
}

void TestModelSecrets::noRoleOfASampleHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const sandbox::SamplePhone &sample : sandbox::samplePhones())
        QTest::newRow(sample.file.data()) << sandbox::readPhone(sample);
}

void TestModelSecrets::noRoleOfASampleHoldsASecret()
{
    QFETCH(const QByteArray, json);
    PhoneFieldModel model;
    model.setPhone(phoneOf(json));
    const QStringList texts = allTexts(model);
    for (const char *name : {"password", "username", "customConfig"}) {
        const QJsonValue secret = model.phone().source().value(QLatin1String(name));
        if (secret.toString().size() >= phone::Masker::minSearchedLength)
            QVERIFY2(textsWith(texts, secret.toString()).isEmpty(), name);
    }
}

void TestModelSecrets::reveals_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("clear");
    QTest::newRow("password") << FieldId::Password << QStringLiteral("<GEHEIM>&'q\"7");
    QTest::newRow("username") << FieldId::Username << QStringLiteral("b<BRUGER>4711");
    QTest::newRow("customConfig") << FieldId::CustomConfig << QStringLiteral("x: OPSAETNING");
}

// In the one cell, and in what it displays: nowhere else, and not for copying.
void TestModelSecrets::reveals()
{
    QFETCH(const FieldId, id);
    QFETCH(const QString, clear);
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    const QModelIndex index = model.fieldIndex(id);
    QVERIFY(index.data(PhoneFieldModel::SecretRole).toBool());
    QVERIFY(index.data(PhoneFieldModel::MaskedRole).toBool());
    model.reveal(id);
    QVERIFY(model.revealed() == id);
    QCOMPARE(index.data().toString(), clear);
    QVERIFY(!index.data(PhoneFieldModel::MaskedRole).toBool());
    QVERIFY(index.data(PhoneFieldModel::SecretRole).toBool());
    QCOMPARE(index.data(PhoneFieldModel::PlainRole).toString(), phone::Masker::mask());
    QStringList found;
    const QStringList texts = allTexts(model);
    for (const QString &secret : support::plantedSecrets)
        found += textsWith(texts, secret);
    QCOMPARE(found, QStringList{clear});
}

void TestModelSecrets::revealsOneAtATime()
{
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    model.reveal(FieldId::Password);
    model.reveal(FieldId::Username);
    QVERIFY(model.revealed() == FieldId::Username);
    QCOMPARE(model.fieldIndex(FieldId::Password).data().toString(), phone::Masker::mask());
    QVERIFY(model.fieldIndex(FieldId::Username).data().toString() != phone::Masker::mask());
}

void TestModelSecrets::hides()
{
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    model.reveal(FieldId::Password);
    model.hide();
    QVERIFY(!model.revealed());
    QCOMPARE(model.fieldIndex(FieldId::Password).data().toString(), phone::Masker::mask());
}

void TestModelSecrets::hidesWhenThePhoneChanges()
{
    PhoneFieldModel model;
    const phone::Phone phone = support::phoneWithPlantedSecrets();
    model.setPhone(phone);
    for (const phone::Phone &next : {phone, phoneOf(R"({"password":"another one"})")}) {
        model.reveal(FieldId::Password);
        // In the very first signal of the change already.
        QStringList seen;
        const auto look = [&] {
            seen.append(model.fieldIndex(FieldId::Password).data().toString());
        };
        connect(&model, &QAbstractItemModel::dataChanged, this, look);
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, look);
        model.setPhone(next);
        model.disconnect(this);
        seen.removeDuplicates();
        QCOMPARE(seen, QStringList{phone::Masker::mask()});
        QVERIFY(!model.revealed());
        QCOMPARE(model.fieldIndex(FieldId::Password).data().toString(), phone::Masker::mask());
    }
}

void TestModelSecrets::hidingNothingIsQuiet()
{
    PhoneFieldModel model;
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.hide();
    QCOMPARE(changes.count(), 0);
}

void TestModelSecrets::announcesOnlyWhatChanges()
{
    PhoneFieldModel model;
    model.setPhone(support::phoneWithPlantedSecrets());
    QList<QModelIndex> changed;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &from, const QModelIndex &to) {
                QCOMPARE(from, to);
                changed.append(from);
            });
    const QModelIndex password = model.fieldIndex(FieldId::Password);
    const QModelIndex username = model.fieldIndex(FieldId::Username);
    model.reveal(FieldId::Password);
    QCOMPARE(changed, QList<QModelIndex>{password});
    model.reveal(FieldId::Username);
    QCOMPARE(changed, (QList<QModelIndex>{password, password, username}));
    model.hide();
    QCOMPARE(changed, (QList<QModelIndex>{password, password, username, username}));
    model.disconnect(this);
}

QTEST_GUILESS_MAIN(TestModelSecrets)
#include "tst_modelsecrets.moc"
