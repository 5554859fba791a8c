// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "store/settings.h"
#include "support/testcase.h"
#include "ui/dialogs/profilesdialog.h"
#include "ui/widgets/problemlabel.h"
#include "uisupport.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using store::Profile;

namespace {

const Profile production{QStringLiteral("p1"),
                         QStringLiteral("Production"),
                         QStringLiteral("https://pbx.example.org"),
                         {}};
const Profile test{
    QStringLiteral("p2"), QStringLiteral("Test"), QStringLiteral("https://test.example.org"), {}};

// The dialog over settings with these profiles, the first of them the default.
struct Dialog {
    explicit Dialog(const QList<Profile> &profiles = {production, test},
                    const QString &current = {})
    {
        settings.setProfiles(profiles);
        dialog = std::make_unique<ui::ProfilesDialog>(settings, current);
        saved = std::make_unique<QSignalSpy>(dialog.get(), &ui::ProfilesDialog::saved);
        if (!support::showActive(*dialog))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key) { QTest::keyClick(dialog->windowHandle(), key); }
    [[nodiscard]] QListWidget &list() const { return *dialog->findChild<QListWidget *>(); }
    [[nodiscard]] QCheckBox &isDefault() const { return *dialog->findChild<QCheckBox *>(); }
    [[nodiscard]] QLineEdit &line(const char *name) const
    {
        for (auto *candidate : dialog->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == QLatin1String(name))
                return *candidate;
        }
        qFatal("no line %s", name);
    }
    [[nodiscard]] QPushButton &button(const char *text) const
    {
        for (auto *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == QLatin1String(text))
                return *candidate;
        }
        qFatal("no button %s", text);
    }
    void retype(const char *name, const QString &text)
    {
        line(name).setFocus();
        line(name).selectAll();
        support::typeKeys(*dialog, text);
    }
    [[nodiscard]] QString problem() const
    {
        return dialog->findChild<ui::ProblemLabel *>()->text();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().count(); ++row)
            names.append(list().item(row)->text());
        return names;
    }

    QTemporaryDir folder;
    store::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ui::ProfilesDialog> dialog;
    std::unique_ptr<QSignalSpy> saved;
};

} // namespace

class TestProfilesDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheProfiles();
    void beginsAtTheProfileInUse();
    void addsAProfileByKeysAlone();
    void changesAProfile();
    void givesAnotherAddressAnotherId();
    void givesAnAddressItsIdAgain();
    void keepsTheIdOfTheSameAddress();
    void removesAProfile();
    void removesThemAll();
    void choosesTheDefault();
    void keepsADefault();
    void goesToWhatIsWrong_data();
    void goesToWhatIsWrong();
    void forgetsTheProblemWhenItIsMended();
    void savesNothingWhenCancelled();
    void stopsAddingAtTheLimit();
    void showsMarkupAsText();
    void reachesEverythingByTab();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestProfilesDialog::showsTheProfiles()
{
    const Dialog dialog;
    QCOMPARE(dialog.names(),
             QStringList({QStringLiteral("Production (default)"), QStringLiteral("Test")}));
    QCOMPARE(dialog.line("Name").text(), production.name);
    QCOMPARE(dialog.line("API address").text(), production.baseUrl);
    QVERIFY(dialog.isDefault().isChecked());
}

void TestProfilesDialog::beginsAtTheProfileInUse()
{
    const Dialog dialog({production, test}, test.id);
    QCOMPARE(dialog.list().currentRow(), 1);
    QCOMPARE(dialog.line("Name").text(), test.name);
    QVERIFY(!dialog.isDefault().isChecked());
}

void TestProfilesDialog::addsAProfileByKeysAlone()
{
    Dialog dialog{QList<Profile>()};
    QVERIFY(!dialog.line("Name").isEnabled());
    dialog.button("Add").setFocus();
    dialog.press(Qt::Key_Space);
    QVERIFY(dialog.line("Name").hasFocus());
    support::typeKeys(*dialog.dialog, QStringLiteral("Lab"));
    dialog.press(Qt::Key_Tab);
    support::typeKeys(*dialog.dialog, QStringLiteral("https://lab.example.org/"));
    dialog.press(Qt::Key_Return);
    QVERIFY(!dialog.dialog->isVisible());
    QCOMPARE(dialog.settings.profiles().size(), 1);
    const Profile lab = dialog.settings.profiles()[0];
    QCOMPARE(lab.name, QStringLiteral("Lab"));
    QCOMPARE(lab.baseUrl, QStringLiteral("https://lab.example.org"));
    QVERIFY(!lab.id.isEmpty());
    QCOMPARE(dialog.settings.defaultProfileId(), lab.id);
    QCOMPARE(dialog.saved->size(), 1);
}

void TestProfilesDialog::changesAProfile()
{
    Dialog dialog;
    dialog.list().setCurrentRow(1);
    dialog.retype("Name", QStringLiteral("Trial"));
    QCOMPARE(dialog.names()[1], QStringLiteral("Trial"));
    dialog.retype("Customer id", QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    dialog.press(Qt::Key_Return);
    const Profile changed = dialog.settings.profiles()[1];
    QCOMPARE(changed.name, QStringLiteral("Trial"));
    QCOMPARE(changed.customerId, QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    QCOMPARE(changed.id, test.id);
    QCOMPARE(dialog.saved->at(0)[0].toStringList(), QStringList());
}

// The token that is kept under the id must never be sent to the other address.
void TestProfilesDialog::givesAnotherAddressAnotherId()
{
    Dialog dialog;
    dialog.retype("API address", QStringLiteral("https://new.example.org"));
    dialog.press(Qt::Key_Return);
    const Profile moved = dialog.settings.profiles()[0];
    QCOMPARE(moved.baseUrl, QStringLiteral("https://new.example.org"));
    QVERIFY(moved.id != production.id);
    QCOMPARE(dialog.settings.defaultProfileId(), moved.id);
    QCOMPARE(dialog.saved->at(0)[0].toStringList(), QStringList(production.id));
}

// The phones seen at an address are kept under the id.
void TestProfilesDialog::givesAnAddressItsIdAgain()
{
    QStringList ids;
    for (const char *address :
         {"https://a.example.org", "https://b.example.org", "https://a.example.org"}) {
        Dialog dialog;
        dialog.retype("API address", QString::fromLatin1(address));
        dialog.press(Qt::Key_Return);
        ids.append(dialog.settings.profiles()[0].id);
    }
    QVERIFY(ids[0] != ids[1]);
    QCOMPARE(ids[2], ids[0]);
    // Two profiles of one address each have their own.
    Dialog dialog;
    dialog.retype("API address", test.baseUrl);
    dialog.press(Qt::Key_Return);
    QVERIFY(dialog.settings.profiles()[0].id != dialog.settings.profiles()[1].id);
}

void TestProfilesDialog::keepsTheIdOfTheSameAddress()
{
    Dialog dialog;
    dialog.retype("API address", QStringLiteral(" https://PBX.example.org/"));
    dialog.press(Qt::Key_Return);
    QCOMPARE(dialog.settings.profiles()[0], production);
    QCOMPARE(dialog.saved->at(0)[0].toStringList(), QStringList());
}

void TestProfilesDialog::removesAProfile()
{
    Dialog dialog;
    QTest::mouseClick(&dialog.button("Remove"), Qt::LeftButton);
    QCOMPARE(dialog.names(), QStringList(QStringLiteral("Test (default)")));
    QCOMPARE(dialog.line("Name").text(), test.name);
    QTest::mouseClick(&dialog.button("Save"), Qt::LeftButton);
    QCOMPARE(dialog.settings.profiles(), QList<Profile>{test});
    QCOMPARE(dialog.settings.defaultProfileId(), test.id);
    QCOMPARE(dialog.saved->at(0)[0].toStringList(), QStringList(production.id));
}

void TestProfilesDialog::removesThemAll()
{
    Dialog dialog;
    QTest::mouseClick(&dialog.button("Remove"), Qt::LeftButton);
    QTest::mouseClick(&dialog.button("Remove"), Qt::LeftButton);
    QVERIFY(!dialog.button("Remove").isEnabled());
    QVERIFY(!dialog.line("Name").isEnabled());
    QVERIFY(dialog.line("Name").text().isEmpty());
    QTest::mouseClick(&dialog.button("Save"), Qt::LeftButton);
    QVERIFY(dialog.settings.profiles().isEmpty());
}

void TestProfilesDialog::choosesTheDefault()
{
    Dialog dialog;
    dialog.list().setCurrentRow(1);
    QTest::mouseClick(&dialog.isDefault(), Qt::LeftButton, {},
                      QPoint(5, dialog.isDefault().height() / 2));
    QCOMPARE(dialog.names(),
             QStringList({QStringLiteral("Production"), QStringLiteral("Test (default)")}));
    QTest::mouseClick(&dialog.button("Save"), Qt::LeftButton);
    QCOMPARE(dialog.settings.defaultProfileId(), test.id);
}

void TestProfilesDialog::keepsADefault()
{
    const Dialog dialog;
    QVERIFY(dialog.isDefault().isChecked());
    QVERIFY(!dialog.isDefault().isEnabled());
}

void TestProfilesDialog::goesToWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("name") << QStringLiteral("Name") << QStringLiteral(" ")
                          << QStringLiteral("a name");
    QTest::newRow("http") << QStringLiteral("API address")
                          << QStringLiteral("http://pbx.example.org")
                          << QStringLiteral("must begin with https://");
    QTest::newRow("customer") << QStringLiteral("Customer id") << QStringLiteral("Andeby")
                              << QStringLiteral("24 characters");
}

void TestProfilesDialog::goesToWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QString, typed);
    QFETCH(QString, word);
    Dialog dialog;
    dialog.list().setCurrentRow(1);
    dialog.retype(qPrintable(line), typed);
    dialog.list().setCurrentRow(0);
    dialog.press(Qt::Key_Return);
    QVERIFY(dialog.dialog->isVisible());
    QCOMPARE(dialog.list().currentRow(), 1);
    QVERIFY(dialog.line(qPrintable(line)).hasFocus());
    QVERIFY2(dialog.problem().contains(word), qPrintable(dialog.problem()));
    QVERIFY(dialog.saved->isEmpty());
    QCOMPARE(dialog.settings.profiles()[1], test);
}

void TestProfilesDialog::forgetsTheProblemWhenItIsMended()
{
    Dialog dialog;
    dialog.retype("Name", QStringLiteral(" "));
    dialog.press(Qt::Key_Return);
    QVERIFY(!dialog.problem().isEmpty());
    support::typeKeys(*dialog.dialog, QStringLiteral("P"));
    QVERIFY(dialog.problem().isEmpty());
}

void TestProfilesDialog::savesNothingWhenCancelled()
{
    Dialog dialog;
    dialog.retype("Name", QStringLiteral("Other"));
    QTest::mouseClick(&dialog.button("Remove"), Qt::LeftButton);
    dialog.press(Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
    QCOMPARE(dialog.settings.profiles(), QList<Profile>({production, test}));
    QVERIFY(dialog.saved->isEmpty());
}

void TestProfilesDialog::stopsAddingAtTheLimit()
{
    QList<Profile> profiles;
    for (int i = 0; i < store::Settings::maxProfiles - 1; ++i)
        profiles.append({QString::number(i), QString::number(i), production.baseUrl, {}});
    const Dialog dialog(profiles);
    QVERIFY(dialog.button("Add").isEnabled());
    QTest::mouseClick(&dialog.button("Add"), Qt::LeftButton);
    QVERIFY(!dialog.button("Add").isEnabled());
    QTest::mouseClick(&dialog.button("Remove"), Qt::LeftButton);
    QVERIFY(dialog.button("Add").isEnabled());
}

void TestProfilesDialog::showsMarkupAsText()
{
    Dialog dialog;
    dialog.retype("Name", QStringLiteral("<b>x</b>"));
    QCOMPARE(dialog.names()[0], QStringLiteral("<b>x</b> (default)"));
}

void TestProfilesDialog::reachesEverythingByTab()
{
    Dialog dialog({production, test}, test.id);
    QList<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        reached.append(QApplication::focusWidget());
        dialog.press(Qt::Key_Tab);
    }
    for (QWidget *stop : support::tabStops(*dialog.dialog))
        QVERIFY2(reached.contains(stop), stop->metaObject()->className());
    QCOMPARE(support::namelessControls(*dialog.dialog), QStringList());
}

void TestProfilesDialog::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestProfilesDialog::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Dialog dialog;
    dialog.dialog->setPalette(palette);
    dialog.dialog->setFont(font);
    dialog.retype("API address", QStringLiteral("http://pbx.example.org"));
    dialog.press(Qt::Key_Return);
    QTRY_COMPARE(support::cutTexts(*dialog.dialog).join(u'|'), QString());
    QCOMPARE(support::faintTexts(*dialog.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
