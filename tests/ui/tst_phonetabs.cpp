// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "ui/shell/phonetabs.h"
#include "ui/softkeys/softkeyview.h"
#include "ui/status/messagebanner.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>

using phone::Group;

namespace {

struct Tabs {
    explicit Tabs(const phone::Phone &phone)
    {
        tabs.resize(1000, 700);
        tabs.show();
        tabs.setPhone(phone);
    }
    void goTo(Group group) { tabs.setCurrentIndex(int(group)); }
    [[nodiscard]] QStringList texts() const { return support::visibleTexts(*tabs.currentWidget()); }

    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::PhoneTabs tabs{copier};
};

} // namespace

class TestPhoneTabs : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasATabForEachGroup();
    void showsEveryFieldInItsTab();
    void showsAllOfTheListsOfTheReference();
    void tellsThatTheKeysAreSetOnTheUser();
    void saysThatThereAreNoKeys();
    void showsWhatTheReferenceDoesNotName();
    void hidesASecretWithItsTab();
    void knowsWhatIsInView();
    void dimsEveryTab();
};

void TestPhoneTabs::hasATabForEachGroup()
{
    const Tabs tabs(support::samplePhone(support::referenceId));
    QCOMPARE(tabs.tabs.count(), 10);
    for (int i = 0; i < tabs.tabs.count(); ++i)
        QCOMPARE(tabs.tabs.tabText(i), ui::PhoneTabs::names().at(i));
    QCOMPARE(tabs.tabs.tabToolTip(0), QStringLiteral("Ctrl+1"));
    QCOMPARE(tabs.tabs.tabToolTip(9), QStringLiteral("Ctrl+0"));
}

void TestPhoneTabs::showsEveryFieldInItsTab()
{
    Tabs tabs(support::samplePhone(support::referenceId));
    for (const phone::Field &field : phone::fieldTable) {
        tabs.goTo(field.group);
        if (field.property.kind == phone::Kind::List)
            continue;
        const QString key = phone::key(field.property);
        const ui::ValueField *value = support::valueField(tabs.tabs, key);
        QVERIFY2(value, qPrintable(key));
        QCOMPARE(value->content().text, tabs.tabs.model().fieldIndex(field.id).data().toString());
        QVERIFY2(!value->content().text.isEmpty(), qPrintable(key));
    }
}

void TestPhoneTabs::showsAllOfTheListsOfTheReference()
{
    Tabs tabs(support::samplePhone(support::referenceId));
    tabs.goTo(Group::Softkeys);
    for (const auto &text :
         {"Key 1, Speed dial, Emergency, 112", "0", "Speed dial (SPEEDDIAL)", "112", "Emergency",
          "1", "Busy lamp (BLF)", "1234567890123457890FFFF", "Hans Christian Anderson"})
        QVERIFY2(tabs.texts().contains(QString::fromLatin1(text)), text);
    tabs.goTo(Group::Purchase);
    for (const auto &text : {"1234", "2341", "Rented (RENTED)", "2015-01-01-T00:00:00Z", "1234678",
                             "98850", "12345678901234567890ABCD"})
        QVERIFY2(tabs.texts().contains(QString::fromLatin1(text)), text);
}

void TestPhoneTabs::tellsThatTheKeysAreSetOnTheUser()
{
    Tabs tabs(support::samplePhone(support::keysOnUserId));
    tabs.goTo(Group::Softkeys);
    QVERIFY(tabs.tabs.findChild<ui::MessageBanner *>()->isVisible());
    tabs.tabs.setPhone(support::samplePhone(support::referenceId));
    QVERIFY(!tabs.tabs.findChild<ui::MessageBanner *>()->isVisible());
}

void TestPhoneTabs::saysThatThereAreNoKeys()
{
    Tabs tabs(support::phoneFrom("{}"));
    tabs.goTo(Group::Softkeys);
    QVERIFY(tabs.texts().contains(QStringLiteral("The answer lists no softkeys.")));
    QVERIFY(!tabs.tabs.findChild<ui::SoftkeyView *>()->isVisible());
    tabs.goTo(Group::Purchase);
    QVERIFY(tabs.texts().contains(QStringLiteral("The answer lists no side panels.")));
    tabs.goTo(Group::Other);
    QVERIFY(tabs.texts().contains(
        QStringLiteral("Everything in the answer has its place in the other tabs.")));
}

void TestPhoneTabs::showsWhatTheReferenceDoesNotName()
{
    Tabs tabs(support::phoneFrom(R"({"colour":"amber","deep":{"er":[1]}})"));
    tabs.goTo(Group::Other);
    for (const auto &text : {"colour", "amber", "deep.er", "key not in the reference"})
        QVERIFY2(tabs.texts().join(u' ').contains(QString::fromLatin1(text)), text);
}

void TestPhoneTabs::hidesASecretWithItsTab()
{
    Tabs tabs(support::samplePhone(support::secretsInTextId));
    tabs.goTo(Group::Security);
    ui::ValueField *password = support::valueField(tabs.tabs, QStringLiteral("password"));
    QMenu *menu = support::contextMenu(*password, {5, 5});
    QVERIFY(menu);
    QAction *reveal = support::command(*menu, QStringLiteral("Reveal"));
    QVERIFY(reveal);
    support::choose(*menu, *reveal);
    QVERIFY(tabs.tabs.model().revealed());
    tabs.goTo(Group::Phone);
    QVERIFY(!tabs.tabs.model().revealed());
    tabs.goTo(Group::Security);
    QCOMPARE(password->content().text, phone::Masker::mask());
}

void TestPhoneTabs::knowsWhatIsInView()
{
    Tabs tabs(support::samplePhone(support::referenceId));
    tabs.goTo(Group::Network);
    QVERIFY(tabs.tabs.selection().holds(Group::Network));
    QVERIFY(!tabs.tabs.selection().holds(Group::Phone));
    QVERIFY(!tabs.tabs.selection().holdsRaw());
    tabs.tabs.setCurrentIndex(9);
    QVERIFY(tabs.tabs.selection().holdsRaw());
    QVERIFY(!tabs.tabs.selection().holds(Group::Network));
}

void TestPhoneTabs::dimsEveryTab()
{
    Tabs tabs(support::samplePhone(QStringLiteral("66d0f1a2b3c4d5e6f7a8000b")));
    for (int i = 0; i < tabs.tabs.count(); ++i) {
        tabs.tabs.setCurrentIndex(i);
        QCoreApplication::sendPostedEvents(); // for the layout
        const QImage before = support::rendered(*tabs.tabs.currentWidget());
        tabs.tabs.setDimmed(true);
        QVERIFY2(support::rendered(*tabs.tabs.currentWidget()) != before,
                 qPrintable(tabs.tabs.tabText(i)));
        tabs.tabs.setDimmed(false);
        QCOMPARE(support::rendered(*tabs.tabs.currentWidget()), before);
    }
}

QTEST_MAIN(TestPhoneTabs)
#include "tst_phonetabs.moc"
