// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"
#include "support/testcase.h"
#include "ui/forms/rawview.h"
#include "uisupport.h"

class TestRawView : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheAnswerIndented();
    void masksSecrets();
    void staysMaskedWhileASecretIsRevealed();
    void writesNothingUntilItIsSeen();
    void followsThePhone();
    void keepsTheSelectionOfTheSameAnswer();
    void cannotBeEdited();
    void looksWeakerWhileDimmed();
};

void TestRawView::showsTheAnswerIndented()
{
    models::PhoneFieldModel model;
    model.setPhone(support::phoneFrom(R"({"ip":{"mode":"OPEN"}})"));
    ui::RawView view(model);
    view.show();
    QVERIFY(view.toPlainText().contains(QStringLiteral("\n        \"mode\": \"OPEN\"\n")));
}

void TestRawView::masksSecrets()
{
    models::PhoneFieldModel model;
    model.setPhone(support::samplePhone(support::secretsInTextId));
    ui::RawView view(model);
    view.show();
    QVERIFY(view.toPlainText().contains(
        QStringLiteral("\"password\": \"%1\"").arg(phone::Masker::mask())));
    QVERIFY(!view.toPlainText().contains(QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi")));
}

void TestRawView::staysMaskedWhileASecretIsRevealed()
{
    models::PhoneFieldModel model;
    model.setPhone(support::samplePhone(support::secretsInTextId));
    ui::RawView view(model);
    view.show();
    model.reveal(phone::FieldId::CustomConfig);
    QVERIFY(!view.toPlainText().contains(QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi")));
}

void TestRawView::writesNothingUntilItIsSeen()
{
    models::PhoneFieldModel model;
    ui::RawView view(model);
    model.setPhone(support::samplePhone(support::deskPhoneId));
    QVERIFY(view.toPlainText().isEmpty());
    view.show();
    QVERIFY(!view.toPlainText().isEmpty());
}

void TestRawView::followsThePhone()
{
    models::PhoneFieldModel model;
    ui::RawView view(model);
    view.show();
    model.setPhone(support::phoneFrom(R"({"notes":"first"})"));
    QVERIFY(view.toPlainText().contains(QStringLiteral("first")));
    model.setPhone(support::phoneFrom(R"({"notes":"second"})"));
    QVERIFY(view.toPlainText().contains(QStringLiteral("second")));
}

void TestRawView::keepsTheSelectionOfTheSameAnswer()
{
    models::PhoneFieldModel model;
    ui::RawView view(model);
    view.show();
    model.setPhone(support::samplePhone(support::deskPhoneId));
    view.selectAll();
    model.setPhone(support::samplePhone(support::deskPhoneId));
    QVERIFY(view.textCursor().hasSelection());
}

void TestRawView::cannotBeEdited()
{
    models::PhoneFieldModel model;
    model.setPhone(support::samplePhone(support::deskPhoneId));
    ui::RawView view(model);
    QVERIFY(support::showActive(view));
    const QString before = view.toPlainText();
    QTest::keyClicks(&view, QStringLiteral("abc"));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(view.toPlainText(), before);
}

void TestRawView::looksWeakerWhileDimmed()
{
    models::PhoneFieldModel model;
    model.setPhone(support::samplePhone(support::deskPhoneId));
    ui::RawView view(model);
    view.resize(400, 300);
    view.show();
    const QImage before = support::rendered(view);
    view.setDimmed(true);
    QVERIFY(support::rendered(view) != before);
    view.setDimmed(false);
    QCOMPARE(support::rendered(view), before);
}

QTEST_MAIN(TestRawView)
#include "tst_rawview.moc"
