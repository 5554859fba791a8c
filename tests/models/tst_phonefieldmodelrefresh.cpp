// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfixture.h"
#include "models/phonefieldmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using models::PhoneFieldModel;
using phone::FieldId;
using phone::Group;

namespace {

// The dataChanged() signals below each parent, by the parent's place in the tree.
class Changes
{
public:
    explicit Changes(PhoneFieldModel &model)
        : m_model(model)
    {
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context,
                         [this](const QModelIndex &from, const QModelIndex &to) {
                             m_ranges.append({from, to});
                         });
    }

    [[nodiscard]] int count() const { return int(m_ranges.size()); }

    // Whether there was one signal below the parent, for all of it; or none where nothing is.
    [[nodiscard]] bool coverOnce(const QModelIndex &parent) const
    {
        int found = 0;
        bool whole = true;
        for (const auto &[from, to] : m_ranges) {
            if (from.parent() != parent)
                continue;
            ++found;
            whole = whole && from == m_model.index(0, 0, parent)
                && to
                    == m_model.index(m_model.rowCount(parent) - 1, m_model.columnCount(parent) - 1,
                                     parent);
        }
        return whole && found == (m_model.rowCount(parent) > 0 ? 1 : 0);
    }

    void clear() { m_ranges.clear(); }

private:
    PhoneFieldModel &m_model;
    QObject m_context;
    QList<std::pair<QModelIndex, QModelIndex>> m_ranges;
};

QModelIndex listIndex(const PhoneFieldModel &model, FieldId list)
{
    return model.fieldIndex(list, PhoneFieldModel::LabelColumn);
}

} // namespace

// That another phone changes values only: views keep their place.
class TestPhoneFieldModelRefresh : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void staysSoundFromPhoneToPhone();
    void announcesEachGroupOnce();
    void keepsPersistentIndexes();
    void growsAndShrinksAtTheEnd();
    void showsTheOldValuesUntilRowsHaveGone();
};

void TestPhoneFieldModelRefresh::staysSoundFromPhoneToPhone()
{
    PhoneFieldModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        model.setPhone(phone);
        model.setPhone(phone);
        QCOMPARE(model.rowCount(listIndex(model, FieldId::Softkeys)), phone.softkeys().size());
        QCOMPARE(model.rowCount(listIndex(model, FieldId::PurchasedSidePanels)),
                 phone.sidePanels().size());
        QCOMPARE(model.rowCount(model.groupIndex(Group::Other)), phone.others().size());
        QCOMPARE(model.phone().source(), phone.source());
    }
    model.setPhone(phone::Phone());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 0);
}

void TestPhoneFieldModelRefresh::announcesEachGroupOnce()
{
    PhoneFieldModel model;
    Changes changes(model);
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        model.reveal(FieldId::Password);
        changes.clear();
        model.setPhone(phone);
        int parents = 0;
        const auto check = [&](const QModelIndex &parent) {
            parents += model.rowCount(parent) > 0 ? 1 : 0;
            return changes.coverOnce(parent);
        };
        for (int group = 0; group < phone::groupCount; ++group)
            QVERIFY2(check(model.groupIndex(Group(group))), qPrintable(QString::number(group)));
        QVERIFY(check(listIndex(model, FieldId::Softkeys)));
        QVERIFY(check(listIndex(model, FieldId::PurchasedSidePanels)));
        QCOMPARE(changes.count(), parents);
    }
}

void TestPhoneFieldModelRefresh::keepsPersistentIndexes()
{
    PhoneFieldModel model;
    QHash<FieldId, QPersistentModelIndex> kept;
    for (const phone::Field &row : phone::fieldTable)
        kept.insert(row.id, model.fieldIndex(row.id));
    for (const phone::Phone &phone : support::samplesThereAndBack()) {
        model.setPhone(phone);
        for (const phone::Field &row : phone::fieldTable) {
            QVERIFY(kept[row.id].isValid());
            QCOMPARE(QModelIndex(kept[row.id]), model.fieldIndex(row.id));
        }
    }
}

void TestPhoneFieldModelRefresh::growsAndShrinksAtTheEnd()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"softkeys":[{"label":"a"},{"label":"b"},{"label":"c"}]})"));
    const QModelIndex keys = listIndex(model, FieldId::Softkeys);
    const QPersistentModelIndex first = model.index(0, 3, keys);
    const QPersistentModelIndex last = model.index(2, 3, keys);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    model.setPhone(phoneOf(R"({"softkeys":[{"label":"x"}]})"));
    QCOMPARE(removed.count(), 1);
    const QVariantList gone = removed.takeFirst();
    QCOMPARE(gone[0].toModelIndex(), keys);
    QCOMPARE(gone[1].toInt(), 1);
    QCOMPARE(gone[2].toInt(), 2);
    QCOMPARE(first.data().toString(), QStringLiteral("x"));
    QVERIFY(!last.isValid());

    model.setPhone(phoneOf(R"({"softkeys":[{"label":"y"},{"label":"z"}]})"));
    QCOMPARE(removed.count(), 0);
    QCOMPARE(inserted.count(), 1);
    const QVariantList come = inserted.takeFirst();
    QCOMPARE(come[0].toModelIndex(), keys);
    QCOMPARE(come[1].toInt(), 1);
    QCOMPARE(come[2].toInt(), 1);
    QCOMPARE(first.data().toString(), QStringLiteral("y"));
    model.setPhone(phoneOf(R"({"softkeys":[{"label":"same"},{"label":"length"}]})"));
    QCOMPARE(removed.count() + inserted.count(), 0);
}

// Whoever reads a row in the moment it goes or comes finds all of it.
void TestPhoneFieldModelRefresh::showsTheOldValuesUntilRowsHaveGone()
{
    PhoneFieldModel model;
    model.setPhone(phoneOf(R"({"softkeys":[{"label":"a"},{"label":"b"}]})"));
    QStringList seen;
    const auto read = [&](const QModelIndex &parent, int, int last) {
        seen.append(model.index(last, 3, parent).data().toString());
    };
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, read);
    connect(&model, &QAbstractItemModel::rowsInserted, this, read);
    model.setPhone(phoneOf(R"({"softkeys":[{"label":"x"}]})"));
    model.setPhone(phoneOf(R"({"softkeys":[{"label":"x"},{"label":"y"}]})"));
    QCOMPARE(seen.join(u' '), QStringLiteral("b y"));
    model.disconnect(this);
}

QTEST_GUILESS_MAIN(TestPhoneFieldModelRefresh)
#include "tst_phonefieldmodelrefresh.moc"
