// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"
#include "support/testcase.h"
#include "ui/forms/secretrevealer.h"
#include "ui/forms/sectionform.h"
#include "ui/forms/valuefield.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using phone::Group;
using phone::Section;

namespace {

// A section of a phone in an active window, which follows the model.
struct Form {
    Form(const phone::Phone &phone, Group group, Section section)
        : form(model, group, section, copier, revealer)
    {
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &form,
                         [this] { form.update(); });
        model.setPhone(phone);
        form.resize(600, 300);
        if (!support::showActive(form))
            qFatal("the window does not become active");
    }
    [[nodiscard]] ui::ValueField &value(const char *key) const
    {
        ui::ValueField *field = support::valueField(form, QString::fromLatin1(key));
        if (!field)
            qFatal("no value %s", key);
        return *field;
    }
    [[nodiscard]] QToolButton *hold(const char *label) const
    {
        const QString name = QStringLiteral("Hold to reveal: %1").arg(QString::fromLatin1(label));
        for (auto *button : form.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

    models::PhoneFieldModel model;
    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::SecretRevealer revealer{model};
    ui::SectionForm form;
};

struct Account : Form {
    Account()
        : Form(support::samplePhone(support::secretsInTextId), Group::Security, Section::SipAccount)
    {
    }
    [[nodiscard]] QString shown() const { return value("password").content().text; }
};

const QString password = QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi");

} // namespace

class TestSectionForm : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void revealsWhileTheButtonIsHeldByMouse();
    void revealsWhileTheButtonIsHeldBySpace();
    void hidesWhenTheHeldButtonIsLeft();
    void offersNothingToRevealWhereThereIsNothing();
    void copiesTheMaskAlsoWhileRevealed();
    void copiesTheSecretByName();
    void copiesTheMacAddressInEveryNotation();
    void offersNoSecretOfOtherValues();
    void linksLabelsToTheirValues();
    void namesTheLevelsInFull();
    void dimsItsValues();
};

void TestSectionForm::revealsWhileTheButtonIsHeldByMouse()
{
    Account account;
    QToolButton *button = account.hold("SIP password");
    QVERIFY(button);
    QCOMPARE(account.shown(), phone::Masker::mask());
    QTest::mousePress(button, Qt::LeftButton);
    QCOMPARE(account.shown(), password);
    QTest::mouseRelease(button, Qt::LeftButton);
    QCOMPARE(account.shown(), phone::Masker::mask());
}

void TestSectionForm::revealsWhileTheButtonIsHeldBySpace()
{
    Account account;
    account.hold("SIP password")->setFocus();
    QTest::keyPress(account.form.windowHandle(), Qt::Key_Space);
    QCOMPARE(account.shown(), password);
    QTest::keyRelease(account.form.windowHandle(), Qt::Key_Space);
    QCOMPARE(account.shown(), phone::Masker::mask());
}

void TestSectionForm::hidesWhenTheHeldButtonIsLeft()
{
    Account account;
    account.hold("SIP password")->setFocus();
    QTest::keyPress(account.form.windowHandle(), Qt::Key_Space);
    QCOMPARE(account.shown(), password);
    QTest::keyClick(account.form.windowHandle(), Qt::Key_Tab);
    QCOMPARE(account.shown(), phone::Masker::mask());
}

void TestSectionForm::offersNothingToRevealWhereThereIsNothing()
{
    const Form form(support::phoneFrom(R"({"username":"someone","password":null})"),
                    Group::Security, Section::SipAccount);
    QVERIFY(form.hold("SIP username")->isVisible());
    QVERIFY(!form.hold("SIP password")->isVisible());
}

void TestSectionForm::copiesTheMaskAlsoWhileRevealed()
{
    Account account;
    account.revealer.reveal(phone::FieldId::Password);
    account.value("password").setFocus();
    QTest::keyClick(account.form.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), phone::Masker::mask());
}

void TestSectionForm::copiesTheSecretByName()
{
    Account account;
    QMenu *menu = support::contextMenu(account.value("password"), {5, 5});
    QVERIFY(menu);
    QAction *copy = support::command(*menu, QStringLiteral("Copy the secret itself: SIP password"));
    QVERIFY(copy);
    support::choose(*menu, *copy);
    QCOMPARE(support::clipboardText(), password);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
        QStringLiteral("x-kde-passwordManagerHint")));
    QCOMPARE(account.shown(), phone::Masker::mask());
}

void TestSectionForm::copiesTheMacAddressInEveryNotation()
{
    const Form form(support::phoneFrom(R"({"macAddress":"000413ABCDEF"})"), Group::Phone,
                    Section::Identity);
    for (const auto &notation : {"00:04:13:AB:CD:EF", "00-04-13-AB-CD-EF", "0004.13AB.CDEF"}) {
        QMenu *menu = support::contextMenu(form.value("macAddress"), {5, 5});
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            const QString text = QStringLiteral("Copy %1").arg(QString::fromLatin1(notation));
            if (action->text().compare(text, Qt::CaseInsensitive) == 0)
                support::choose(*menu, *action);
        }
        QCOMPARE(support::clipboardText().toUpper(), QString::fromLatin1(notation));
    }
}

void TestSectionForm::offersNoSecretOfOtherValues()
{
    const Account account;
    QMenu *menu = support::contextMenu(account.value("instanceId"), {5, 5});
    QVERIFY(menu);
    QVERIFY(!support::command(*menu, QStringLiteral("Copy the secret")));
    QVERIFY(!support::command(*menu, QStringLiteral("Reveal")));
    menu->close();
}

void TestSectionForm::linksLabelsToTheirValues()
{
    const Account account;
    int buddies = 0;
    for (const QLabel *label : account.form.findChildren<QLabel *>()) {
        const auto *value = qobject_cast<const ui::ValueField *>(label->buddy());
        if (!value)
            continue;
        QCOMPARE(value->content().label, label->text());
        ++buddies;
    }
    QCOMPARE(buddies, 3);
}

// In the small table their labels stand apart: a screen reader is told both.
void TestSectionForm::namesTheLevelsInFull()
{
    const Form form(support::samplePhone(support::referenceId), Group::Volume, Section::Levels);
    QCOMPARE(form.value("volume.handsfree.speaker").accessibleName(),
             QStringLiteral("Handsfree speaker: 4"));
    QCOMPARE(form.value("volume.handset.mic").y(), form.value("volume.handset.speaker").y());
    QCOMPARE(form.value("volume.handset.mic").x(), form.value("volume.headset.mic").x());
}

void TestSectionForm::dimsItsValues()
{
    Account account;
    account.form.setDimmed(true);
    QVERIFY(account.value("password").isDimmed());
    account.form.setDimmed(false);
    QVERIFY(!account.value("password").isDimmed());
}

QTEST_MAIN(TestSectionForm)
#include "tst_sectionform.moc"
