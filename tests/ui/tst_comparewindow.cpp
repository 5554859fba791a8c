// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparefixture.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QFileDialog>

using support::button;
using support::otherId;
using Fixture = support::CompareFixture;

// Any two of: this fetch, an earlier one, another phone, a file.
class TestCompareWindow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheFetchBefore();
    void comparesWithAnotherPhone();
    void namesWhatBothReferTo();
    void letsChooseAmongSeveral();
    void comparesWithAFile();
    void swapsTheTwo();
    void showsEverythingWhenAsked();
    void filtersByKeys();
    void copiesTheRowsSelected();
    void worksWithoutThePbx();
    void worksWithoutAPhone();
    void followsARefresh();
};

void TestCompareWindow::comparesWithTheFetchBefore()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.fetchesAgain());
    QVERIFY(fixture.opens());
    // The one before on the left, this one on the right.
    QVERIFY(fixture.source(0).currentText().startsWith(QStringLiteral("Earlier, 2026-02-11 ")));
    QVERIFY(fixture.source(1).currentText().startsWith(QStringLiteral("This fetch, 2026-02-11 ")));
    QCOMPARE(fixture.rows(), QStringList());
    QVERIFY2(fixture.texts().contains(QStringLiteral("0 of ")), qPrintable(fixture.texts()));
}

void TestCompareWindow::comparesWithAnotherPhone()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    QVERIFY(fixture.rows().contains(QStringLiteral("macAddress:Changed")));
    QVERIFY(fixture.rows().contains(QStringLiteral("password:Changed")));
    for (const QString &row : fixture.rows())
        QVERIFY2(!row.endsWith(QStringLiteral(":Same")), qPrintable(row));
    // The phone in the main window is what it was.
    QCOMPARE(fixture.session.shown()->asked.toString(), support::deskPhoneId);
}

void TestCompareWindow::namesWhatBothReferTo()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    const auto extension = [&fixture](int side) {
        const auto &phone = fixture.picker(side).side()->phone.phone;
        return phone.value(phone::FieldId::Extension).received();
    };
    QVERIFY(extension(0) != extension(1));
    // "Hans Andersen, 204 (64c2e0a1…)"
    const auto isNamed = [&](int side, models::CompareModel::Column column) {
        const QString text = fixture.cell(QStringLiteral("extension"), column);
        return text.endsWith(u'(' + extension(side) + u')');
    };
    QTRY_VERIFY(isNamed(0, models::CompareModel::BeforeColumn));
    QTRY_VERIFY(isNamed(1, models::CompareModel::AfterColumn));
}

void TestCompareWindow::letsChooseAmongSeveral()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, QStringLiteral("000413"));
    auto *hits = fixture.picker(0).findChildren<QComboBox *>().at(1);
    QTRY_VERIFY(hits->isVisible());
    QVERIFY(!fixture.picker(0).side());
    QVERIFY(fixture.texts().contains(QStringLiteral("Several phones fit: choose one.")));
    hits->setFocus();
    QTest::keyClick(hits, Qt::Key_Down);
    QVERIFY(fixture.hasBoth());
    QVERIFY(hits->isVisible());
}

void TestCompareWindow::comparesWithAFile()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    const QString path = fixture.folder.filePath(QStringLiteral("kept.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"_id":"66d0f1a2b3c4d5e6f7a80001","notes":"Kept elsewhere"})");
    file.close();
    fixture.choose(0, QStringLiteral("A JSON file"));
    QTest::mouseClick(button(fixture.picker(0), QStringLiteral("Choose a file…")), Qt::LeftButton);
    auto *dialog = fixture.compare->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(fixture.hasBoth());
    QVERIFY(fixture.rows().contains(QStringLiteral("notes:Changed")));
    QVERIFY(fixture.rows().contains(QStringLiteral("password:Added")));
    QVERIFY(fixture.texts().contains(QStringLiteral("kept.json")));
}

void TestCompareWindow::swapsTheTwo()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    const QString left = fixture.picker(0).side()->title();
    const QString right = fixture.picker(1).side()->title();
    const auto rows = fixture.rows();
    QTest::keyClick(fixture.compare->windowHandle(), Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(fixture.picker(0).side()->title(), right);
    QCOMPARE(fixture.picker(1).side()->title(), left);
    QCOMPARE(fixture.view().model()->headerData(2, Qt::Horizontal).toString(), right);
    QCOMPARE(fixture.rows().size(), rows.size());
    QCOMPARE(fixture.source(0).accessibleName(), QStringLiteral("Left"));
}

void TestCompareWindow::showsEverythingWhenAsked()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.fetchesAgain());
    QVERIFY(fixture.opens());
    QVERIFY(fixture.compare->findChild<QCheckBox *>()->isChecked());
    QTest::keyClick(fixture.compare->windowHandle(), Qt::Key_O, Qt::AltModifier);
    // The key presses the box visibly, for a moment.
    QTRY_VERIFY(!fixture.compare->findChild<QCheckBox *>()->isChecked());
    QVERIFY(fixture.rows().contains(QStringLiteral("macAddress:Same")));
    QVERIFY(fixture.rows().contains(QStringLiteral("password:Same")));
}

void TestCompareWindow::filtersByKeys()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    QTest::keyClick(fixture.compare->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    support::typeKeys(*fixture.compare, QStringLiteral("mac address"));
    QCOMPARE(fixture.rows(), QStringList(QStringLiteral("macAddress:Changed")));
    QVERIFY2(fixture.texts().contains(QStringLiteral("1 row")), qPrintable(fixture.texts()));
}

void TestCompareWindow::copiesTheRowsSelected()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    QPushButton *copy = button(*fixture.compare, QStringLiteral("Copy rows"));
    QVERIFY(!copy->isEnabled());
    fixture.view().setFocus();
    const QModelIndex group = fixture.view().model()->index(0, 0);
    fixture.view().setCurrentIndex(fixture.view().model()->index(0, 0, group));
    QVERIFY(copy->isEnabled());
    QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier);
    const QString row = support::clipboardText();
    QCOMPARE(row.count(u'\t'), 3);
    QCOMPARE(row.count(u'\n'), 0);
    QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(support::clipboardText().section(u'\n', 1), row);
    QVERIFY(support::clipboardText().startsWith(QStringLiteral("Field\tDifference\t")));
}

void TestCompareWindow::worksWithoutThePbx()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(otherId));
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.fetchesAgain());
    fixture.setFault(QStringLiteral("drop"));
    fixture.server.setFault(*sandbox::Fault::parse(u"drop"), QStringLiteral("/pbx/sipphone"));
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    QVERIFY(fixture.hasBoth());
    fixture.lookUpOther(0, otherId);
    QVERIFY(fixture.hasBoth());
    QVERIFY(fixture.rows().contains(QStringLiteral("macAddress:Changed")));
    QVERIFY(fixture.rows().contains(QStringLiteral("password:Changed")));
}

void TestCompareWindow::worksWithoutAPhone()
{
    Fixture fixture;
    QVERIFY(fixture.opens());
    QVERIFY(fixture.texts().contains(QStringLiteral("Choose two phones")));
    fixture.lookUpOther(0, otherId);
    fixture.lookUpOther(1, support::deskPhoneId);
    QVERIFY(fixture.hasBoth());
    QVERIFY(fixture.rows().contains(QStringLiteral("macAddress:Changed")));
}

void TestCompareWindow::followsARefresh()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.opens());
    const QString before = fixture.source(1).currentText();
    fixture.clock.advance(60);
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QVERIFY(fixture.source(1).currentText() != before);
    QCOMPARE(fixture.picker(1).side()->at, fixture.clock.now());
}

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
