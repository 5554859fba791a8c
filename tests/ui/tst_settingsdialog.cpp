// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/emergencynumbers.h"
#include "looks.h"
#include "store/settings.h"
#include "support/testcase.h"
#include "ui/dialogs/countrybox.h"
#include "ui/dialogs/settingsdialog.h"
#include "uisupport.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

namespace {

struct Dialog {
    Dialog()
    {
        if (!support::showActive(dialog))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key) { QTest::keyClick(dialog.windowHandle(), key); }
    [[nodiscard]] QComboBox &theme() const { return *dialog.findChild<QComboBox *>(); }
    [[nodiscard]] QSpinBox &days() const { return *dialog.findChild<QSpinBox *>(); }
    [[nodiscard]] QSpinBox &watch() const { return *dialog.findChildren<QSpinBox *>().last(); }
    [[nodiscard]] ui::CountryBox &country() const { return *dialog.findChild<ui::CountryBox *>(); }
    [[nodiscard]] static QPushButton &button(const QWidget &window, const char *text)
    {
        for (auto *candidate : window.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == QString::fromUtf8(text))
                return *candidate;
        }
        qFatal("no button %s", text);
    }
    // The question that is asked before everything is forgotten.
    [[nodiscard]] QMessageBox *question()
    {
        QTest::mouseClick(&button(dialog, "Forget all phones seen…"), Qt::LeftButton);
        auto *box = dialog.findChild<QMessageBox *>();
        return box && QTest::qWaitForWindowActive(box) ? box : nullptr;
    }

    QTemporaryDir folder;
    store::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::SettingsDialog dialog{settings};
};

} // namespace

class TestSettingsDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSet();
    void setsTheThemeAtOnce();
    void setsTheDays();
    void takesNumbersWhole();
    void setsTheCountryAtOnce();
    void namesTheSystemsCountry();
    void keepsACountryWithoutAName();
    void setsHowOftenAPhoneIsWatched();
    void keepsTheWatchWithinItsRange();
    void keepsTheDaysWithinTheirRange();
    void forgetsAllWhenConfirmed();
    void forgetsNothingUnlessConfirmed_data();
    void forgetsNothingUnlessConfirmed();
    void goesToTheProfiles();
    void reachesEverythingByTab();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestSettingsDialog::showsWhatIsSet()
{
    const QTemporaryDir folder;
    store::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(store::Theme::Dark);
    settings.setDaysKept(30);
    const ui::SettingsDialog dialog(settings);
    QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), QStringLiteral("Dark"));
    QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 30);
}

void TestSettingsDialog::setsTheThemeAtOnce()
{
    Dialog dialog;
    QSignalSpy changed(&dialog.dialog, &ui::SettingsDialog::themeChanged);
    dialog.theme().setFocus();
    dialog.press(Qt::Key_Down);
    QCOMPARE(dialog.settings.theme(), store::Theme::Light);
    dialog.press(Qt::Key_Down);
    QCOMPARE(dialog.settings.theme(), store::Theme::Dark);
    QCOMPARE(changed.size(), 2);
}

void TestSettingsDialog::setsTheDays()
{
    Dialog dialog;
    QSignalSpy changed(&dialog.dialog, &ui::SettingsDialog::daysKeptChanged);
    QCOMPARE(dialog.days().value(), store::Settings::defaultDaysKept);
    dialog.days().setFocus();
    dialog.press(Qt::Key_Down);
    QCOMPARE(dialog.settings.daysKept(), store::Settings::defaultDaysKept - 1);
    QCOMPARE(changed.size(), 1);
}

// On the way to 365, nothing older than 3 days may be thrown away.
void TestSettingsDialog::takesNumbersWhole()
{
    Dialog dialog;
    QSignalSpy changed(&dialog.dialog, &ui::SettingsDialog::daysKeptChanged);
    dialog.days().setFocus();
    dialog.days().selectAll();
    support::typeKeys(dialog.dialog, QStringLiteral("365"));
    QVERIFY(changed.isEmpty());
    dialog.press(Qt::Key_Tab);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dialog.settings.daysKept(), 365);
}

void TestSettingsDialog::setsTheCountryAtOnce()
{
    Dialog dialog;
    QSignalSpy changed(&dialog.dialog, &ui::SettingsDialog::countryChanged);
    dialog.country().setFocus();
    support::typeKeys(dialog.dialog, QStringLiteral("denm"));
    QCOMPARE(dialog.country().currentText(), QStringLiteral("Denmark"));
    QCOMPARE(dialog.settings.country(), QStringLiteral("DK"));
    QVERIFY(!changed.isEmpty());
    dialog.press(Qt::Key_Home);
    QCOMPARE(dialog.settings.country(), QString());
}

void TestSettingsDialog::namesTheSystemsCountry()
{
    const QString local = checks::localCountry();
    const QString first = Dialog().country().itemText(0);
    QVERIFY2(first.startsWith(QStringLiteral("As the system")), qPrintable(first));
    QCOMPARE(first.contains(u':'), !local.isEmpty());
}

// One that a newer version may know.
void TestSettingsDialog::keepsACountryWithoutAName()
{
    const ui::CountryBox box(QStringLiteral("QQ"));
    QCOMPARE(box.currentText(), QStringLiteral("QQ"));
    QVERIFY(box.count() > 240);
}

void TestSettingsDialog::setsHowOftenAPhoneIsWatched()
{
    Dialog dialog;
    QSignalSpy changed(&dialog.dialog, &ui::SettingsDialog::watchIntervalChanged);
    dialog.watch().setFocus();
    dialog.watch().selectAll();
    support::typeKeys(dialog.dialog, QStringLiteral("300"));
    QVERIFY(changed.isEmpty());
    dialog.press(Qt::Key_Tab);
    QCOMPARE(dialog.settings.watchSeconds(), 300);
    QCOMPARE(changed.size(), 1);
}

void TestSettingsDialog::keepsTheWatchWithinItsRange()
{
    Dialog dialog;
    dialog.watch().setValue(store::Settings::maxWatchSeconds + 1);
    QCOMPARE(dialog.settings.watchSeconds(), store::Settings::maxWatchSeconds);
    dialog.watch().setValue(store::Settings::minWatchSeconds - 1);
    QCOMPARE(dialog.settings.watchSeconds(), store::Settings::minWatchSeconds);
}

void TestSettingsDialog::keepsTheDaysWithinTheirRange()
{
    Dialog dialog;
    dialog.days().setValue(store::Settings::maxDaysKept + 1);
    QCOMPARE(dialog.settings.daysKept(), store::Settings::maxDaysKept);
    dialog.days().setValue(store::Settings::minDaysKept - 1);
    QCOMPARE(dialog.settings.daysKept(), store::Settings::minDaysKept);
}

void TestSettingsDialog::forgetsAllWhenConfirmed()
{
    Dialog dialog;
    QSignalSpy forget(&dialog.dialog, &ui::SettingsDialog::forgetAllRequested);
    QMessageBox *box = dialog.question();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(forget.isEmpty());
    QTest::mouseClick(&Dialog::button(*box, "Forget all"), Qt::LeftButton);
    QCOMPARE(forget.size(), 1);
}

void TestSettingsDialog::forgetsNothingUnlessConfirmed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Enter") << Qt::Key_Return;
}

void TestSettingsDialog::forgetsNothingUnlessConfirmed()
{
    QFETCH(Qt::Key, key);
    Dialog dialog;
    QSignalSpy forget(&dialog.dialog, &ui::SettingsDialog::forgetAllRequested);
    QMessageBox *box = dialog.question();
    QVERIFY(box);
    QTest::keyClick(box->windowHandle(), key);
    QTRY_VERIFY(!dialog.dialog.findChild<QMessageBox *>());
    QVERIFY(forget.isEmpty());
    QVERIFY(dialog.dialog.isVisible());
}

void TestSettingsDialog::goesToTheProfiles()
{
    Dialog dialog;
    QSignalSpy profiles(&dialog.dialog, &ui::SettingsDialog::profilesRequested);
    QTest::mouseClick(&Dialog::button(dialog.dialog, "Profiles…"), Qt::LeftButton);
    QCOMPARE(profiles.size(), 1);
}

void TestSettingsDialog::reachesEverythingByTab()
{
    Dialog dialog;
    QList<QWidget *> reached;
    for (int i = 0; i < 10; ++i) {
        reached.append(QApplication::focusWidget());
        dialog.press(Qt::Key_Tab);
    }
    for (QWidget *stop : support::tabStops(dialog.dialog))
        QVERIFY2(reached.contains(stop), stop->metaObject()->className());
    QCOMPARE(support::namelessControls(dialog.dialog), QStringList());
}

void TestSettingsDialog::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestSettingsDialog::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Dialog dialog;
    dialog.dialog.setPalette(palette);
    dialog.dialog.setFont(font);
    QTRY_COMPARE(support::cutTexts(dialog.dialog).join(u'|'), QString());
    QCOMPARE(support::faintTexts(dialog.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
