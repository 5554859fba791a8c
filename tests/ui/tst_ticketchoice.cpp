// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "support/testcase.h"
#include "ui/tickets/hiddentext.h"
#include "ui/tickets/ticketchoice.h"

using report::Level;
using report::Selection;
using store::TicketSettings;
using ui::TicketChoice;

// What comes back of a ticket, and what does not.
class TestTicketChoice : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsSafe();
    void comesBack();
    void forgetsThatEverythingWasShown();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void boundsTheScale_data();
    void boundsTheScale();
    void countsWhatIsHidden();
    void saysThatNothingIsHidden();
};

void TestTicketChoice::beginsSafe()
{
    const TicketChoice choice = ui::ticketChoice({});
    QCOMPARE(choice.ending(), QStringLiteral("png"));
    QCOMPARE(choice.level, Level::Internal);
    QVERIFY(choice.tabs.isAll());
    QVERIFY(choice.findings && choice.changes);
    QCOMPARE(choice.picture.look, report::Look::Light);
    QCOMPARE(choice.picture.scale, report::defaultScale);
}

void TestTicketChoice::comesBack()
{
    TicketChoice choice;
    choice.level = Level::CustomerSafe;
    choice.tabs = Selection::of(phone::Group::Status) | Selection::raw();
    choice.findings = false;
    choice.picture = {1.5, report::Look::Dark};
    QCOMPARE(choice.ending(), QStringLiteral("sipcase"));
    for (const char *ending : {".md", ".png"}) {
        choice.format = report::formatOf(QLatin1String(ending));
        const TicketChoice back = ui::ticketChoice(ui::ticketSettings(choice));
        QCOMPARE(back.format, choice.format);
        QCOMPARE(back.level, choice.level);
        QCOMPARE(back.tabs, choice.tabs);
        QVERIFY(!back.isTabInView && !back.findings && back.changes);
        QCOMPARE(back.picture.scale, 1.5);
        QCOMPARE(back.picture.look, report::Look::Dark);
    }
    choice.format = nullptr;
    choice.isTabInView = true;
    const TicketChoice back = ui::ticketChoice(ui::ticketSettings(choice));
    QVERIFY(back.isCase());
    QVERIFY(back.isTabInView);
}

void TestTicketChoice::forgetsThatEverythingWasShown()
{
    TicketChoice choice;
    choice.level = Level::Everything;
    QCOMPARE(ui::ticketSettings(choice).level, QStringLiteral("internal"));
    TicketSettings settings;
    settings.level = QStringLiteral("everything");
    QCOMPARE(ui::ticketChoice(settings).level, Level::Internal);
}

void TestTicketChoice::takesNoNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another word") << QStringLiteral("secret");
    QTest::newRow("a comma") << QStringLiteral(",");
}

void TestTicketChoice::takesNoNonsense()
{
    QFETCH(const QString, text);
    TicketSettings settings;
    settings.format = settings.level = settings.tabs = text;
    const TicketChoice choice = ui::ticketChoice(settings);
    QCOMPARE(choice.ending(), QStringLiteral("png"));
    QCOMPARE(choice.level, Level::Internal);
    QVERIFY(choice.tabs.isAll());
}

void TestTicketChoice::boundsTheScale_data()
{
    QTest::addColumn<double>("set");
    QTest::addColumn<double>("scale");
    QTest::newRow("never") << 0.0 << report::defaultScale;
    QTest::newRow("below") << 0.9 << report::defaultScale;
    QTest::newRow("least") << 1.0 << 1.0;
    QTest::newRow("most") << 4.0 << 4.0;
    QTest::newRow("above") << 4.1 << report::defaultScale;
    QTest::newRow("no number") << qQNaN() << report::defaultScale;
}

void TestTicketChoice::boundsTheScale()
{
    QFETCH(const double, set);
    TicketSettings settings;
    settings.scale = set;
    QTEST(ui::ticketChoice(settings).picture.scale, "scale");
}

void TestTicketChoice::countsWhatIsHidden()
{
    const QList<report::HiddenValue> hidden{
        {QStringLiteral("SIP password"), QStringLiteral("password"), true},
        {QStringLiteral("Notes"), QStringLiteral("notes"), false},
        {QStringLiteral("Key 4: Value"), QStringLiteral("softkeys[3].value"), true},
        {QStringLiteral("Key 5: Value"), QStringLiteral("softkeys[4].value"), false},
        {QStringLiteral("Key 5: Label"), QStringLiteral("softkeys[4].label"), true}};
    QCOMPARE(ui::hiddenText(hidden, Level::Internal),
             QStringLiteral("5 value(s) hidden: SIP password, Notes (a part of it), Key 4: "
                            "Value (and 1 more), Key 5: Label."));
}

void TestTicketChoice::saysThatNothingIsHidden()
{
    QCOMPARE(ui::hiddenText({}, Level::CustomerSafe), QStringLiteral("Nothing had to be hidden."));
    QVERIFY(ui::hiddenText({}, Level::Everything).contains(QStringLiteral("can be read")));
}

QTEST_MAIN(TestTicketChoice)
#include "tst_ticketchoice.moc"
