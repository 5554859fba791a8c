// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"
#include "session/customers.h"
#include "session/phonesearch.h"
#include "session/profilesession.h"
#include "session/signinerror.h"
#include "store/settings.h"
#include "support/testcase.h"
#include "ui/dialogs/profilesdialog.h"
#include "ui/shell/signinflow.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>

using sandbox::Factor;
using support::SignedOut;
using support::WindowFixture;

namespace {

const QString deskPhonesCustomer = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01");

const sandbox::User &userWith(const WindowFixture &fixture, Factor factor)
{
    for (const sandbox::User &user : fixture.server.users().all()) {
        if (user.factor == factor && !user.isBlocked && user.level >= sandbox::AccessLevel::Viewer)
            return user;
    }
    qFatal("the sandbox has no such user");
}

const sandbox::User &reseller(const WindowFixture &fixture)
{
    const sandbox::User *user = fixture.server.users().find(
        QStringLiteral("reseller@sandbox.example"));
    if (!user)
        qFatal("the sandbox has no reseller");
    return *user;
}

// The dialog that is open above the window; null if there is none.
QDialog *dialog(const WindowFixture &fixture)
{
    const auto dialogs = fixture.window->findChildren<QDialog *>(QString(),
                                                                 Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

bool hasFocusIn(const QWidget *dialog)
{
    return QTest::qWaitFor([dialog] {
        return dialog && QApplication::focusWidget()
            && dialog->isAncestorOf(QApplication::focusWidget());
    });
}

// The dialog goes, and the window has the focus again.
bool isClosed(const WindowFixture &fixture)
{
    return QTest::qWaitFor([&fixture] { return !dialog(fixture); })
        && support::showActive(*fixture.window);
}

// As somebody does who has only a keyboard: the dialog must have the focus where it is needed.
void signIn(WindowFixture &fixture, const sandbox::User &user)
{
    QTRY_VERIFY(dialog(fixture));
    QVERIFY(hasFocusIn(dialog(fixture)));
    // Who has signed in before is known, and goes on at the password.
    if (fixture.workspace.account().userName().isEmpty()) {
        type(user.email);
        press(Qt::Key_Tab);
    }
    type(user.password);
    press(Qt::Key_Return);
    using State = session::Account::State;
    const session::Account &account = fixture.workspace.account();
    if (user.factor != Factor::None) {
        QTRY_COMPARE(account.state(), State::CodeNeeded);
        QVERIFY(hasFocusIn(dialog(fixture)));
        type(user.code);
        press(Qt::Key_Return);
    }
    QTRY_COMPARE(account.state(), State::SignedIn);
}

} // namespace

// From a program that knows nothing yet to a phone, by keyboard alone.
class TestMainWindowSignIn : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndOpensWhatWasAsked_data();
    void signsInAndOpensWhatWasAsked();
    void opensByAnyKindOfInput_data();
    void opensByAnyKindOfInput();
    void picksOneOfSeveralWithTheArrows();
    void saysWhatTheSignInWasRefusedFor();
    void finishesARefreshAfterTheTokenExpired();
    void showsNoPhoneOfThePbxBefore();
    void saysThatTheAddressHasChanged();
    void leavesInPeaceWhoDeclines();
    void leadsAResellerToTheCustomer();
    void goesBackToTheProfilesCustomerAfterSigningOut();
};

void TestMainWindowSignIn::signsInAndOpensWhatWasAsked_data()
{
    QTest::addColumn<Factor>("factor");
    QTest::newRow("password") << Factor::None;
    QTest::newRow("code by SMS") << Factor::Sms;
    QTest::newRow("code of an authenticator") << Factor::Authenticator;
}

void TestMainWindowSignIn::signsInAndOpensWhatWasAsked()
{
    QFETCH(const Factor, factor);
    WindowFixture fixture{SignedOut()};
    QVERIFY(fixture.box().hasFocus());
    QTest::keyClicks(&fixture.box(), QStringLiteral("00:04:13:2A:7C:51"));
    press(Qt::Key_Return);
    signIn(fixture, userWith(fixture, factor));
    QTRY_VERIFY(fixture.session.shown());
    QCOMPARE(fixture.session.shown()->asked.toString(), support::deskPhoneId);
    QVERIFY(isClosed(fixture));
    QCOMPARE(fixture.server.log().harmful(), 0);
}

void TestMainWindowSignIn::opensByAnyKindOfInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<Qt::Key>("end");
    const auto row = [](const char *name, const char *typed,
                        const QString &opened = support::deskPhoneId,
                        Qt::Key end = Qt::Key_Return) {
        QTest::newRow(name) << QString::fromUtf8(typed) << opened << end;
    };
    row("MAC address", "00:04:13:2A:7C:51");
    row("MAC address off a sticker", "0004132A7C51");
    row("MAC address of a switch", "0004.132a.7c51");
    row("scanned, with its prefix", "MAC:0004132A7C51", support::deskPhoneId, Qt::Key_Tab);
    row("end of the MAC address", "2A7C51");
    row("phone id", "66d0f1a2b3c4d5e6f7a80001");
    row("address of the API", "https://api.example.org/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001");
    row("name", "christian andersen");
    row("words of a note", "Headset ordered by Mette");
    row("IPv4 address", "213.83.176.134", support::referenceId);
    row("IPv6 address, written out", "2001:0DB8:0024:0000:0000:0000:0000:0017",
        QStringLiteral("66d0f1a2b3c4d5e6f7a80015"));
    row("DECT handset address", "0298B10C5F", QStringLiteral("66d0f1a2b3c4d5e6f7a80003"));
    row("DECT handset address, as printed in the handset", "02 98B1 0C5F",
        QStringLiteral("66d0f1a2b3c4d5e6f7a80003"));
}

void TestMainWindowSignIn::opensByAnyKindOfInput()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, opened);
    QFETCH(const Qt::Key, end);
    WindowFixture fixture;
    QTest::keyClicks(&fixture.box(), typed);
    press(end);
    QTRY_VERIFY(fixture.session.shown());
    QCOMPARE(fixture.session.shown()->asked.toString(), opened);
    QVERIFY(fixture.box().hasFocus());
}

// The handsets of one base share its MAC address.
void TestMainWindowSignIn::picksOneOfSeveralWithTheArrows()
{
    WindowFixture fixture;
    const phone::Phone handset = support::samplePhone(QStringLiteral("66d0f1a2b3c4d5e6f7a80003"));
    const QString mac = handset.value(phone::FieldId::MacAddress).received();
    QTest::keyClicks(&fixture.box(), mac);
    press(Qt::Key_Return);
    QTRY_VERIFY(fixture.window->findChild<QTableView *>()
                && fixture.window->findChild<QTableView *>()->model()->rowCount() > 1);
    QVERIFY(!fixture.session.shown());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(fixture.box().hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(fixture.session.shown());
    QCOMPARE(fixture.session.shown()->phone.value(phone::FieldId::MacAddress).received(), mac);
}

void TestMainWindowSignIn::saysWhatTheSignInWasRefusedFor()
{
    WindowFixture fixture{SignedOut()};
    QTest::keyClicks(&fixture.box(), support::deskPhoneId);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog(fixture));
    QVERIFY(hasFocusIn(dialog(fixture)));
    type(userWith(fixture, Factor::None).email);
    press(Qt::Key_Tab);
    const QString wrong = QStringLiteral("not-the-password");
    type(wrong);
    press(Qt::Key_Return);
    QTRY_VERIFY(fixture.workspace.account().error());
    const QString texts = support::visibleTexts(*dialog(fixture)).join(u'\n');
    QVERIFY(!texts.contains(wrong));
    QVERIFY2(texts.contains(session::explainSignIn(*fixture.workspace.account().error()).happened),
             qPrintable(texts));
}

void TestMainWindowSignIn::finishesARefreshAfterTheTokenExpired()
{
    WindowFixture fixture{SignedOut()};
    QTest::keyClicks(&fixture.box(), support::deskPhoneId);
    press(Qt::Key_Return);
    signIn(fixture, userWith(fixture, Factor::None));
    QTRY_VERIFY(fixture.session.shown());
    QVERIFY(isClosed(fixture));
    fixture.server.expireTokens();
    fixture.clock.advance(60);
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QTRY_VERIFY(dialog(fixture));
    QVERIFY(support::visibleTexts(*dialog(fixture))
                .join(u'\n')
                .contains(QStringLiteral("Your sign-in has expired.")));
    signIn(fixture, userWith(fixture, Factor::None));
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.session.shown()->at, fixture.clock.now());
}

// It would look as if the other PBX had said it.
void TestMainWindowSignIn::showsNoPhoneOfThePbxBefore()
{
    WindowFixture fixture{SignedOut()};
    const QString title = fixture.window->windowTitle();
    QTest::keyClicks(&fixture.box(), support::deskPhoneId);
    press(Qt::Key_Return);
    signIn(fixture, userWith(fixture, Factor::None));
    QTRY_VERIFY(fixture.session.shown());
    QVERIFY(isClosed(fixture));
    QVERIFY(fixture.window->windowTitle() != title);
    store::Profile other = *fixture.workspace.profile().profile();
    other.id = QStringLiteral("other");
    QVERIFY(fixture.workspace.profile().activate(other));
    QVERIFY(!fixture.session.shown());
    QCOMPARE(fixture.window->windowTitle(), title);
    QVERIFY(support::visibleTexts(*fixture.window)
                .join(u'\n')
                .contains(QStringLiteral("Type or scan a MAC address")));
}

void TestMainWindowSignIn::saysThatTheAddressHasChanged()
{
    WindowFixture fixture{SignedOut()};
    store::Profile profile = *fixture.workspace.profile().profile();
    profile.name = QStringLiteral("Test");
    QVERIFY(fixture.workspace.profile().activate(profile));
    fixture.workspace.settings().setProfiles({profile});
    fixture.window->findChild<ui::SignInFlow *>()->editProfiles();
    QTRY_VERIFY(fixture.window->findChild<ui::ProfilesDialog *>());
    auto *profiles = fixture.window->findChild<ui::ProfilesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(profiles));
    for (auto *line : profiles->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("API address")) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("https://new.example.org"));
            QTest::keyClick(line, Qt::Key_Return);
            break;
        }
    }
    QTRY_VERIFY(support::visibleTexts(*fixture.window)
                    .join(u'\n')
                    .contains(QStringLiteral("goes to another address now")));
    QCOMPARE(fixture.workspace.profile().profile()->baseUrl,
             QStringLiteral("https://new.example.org"));
}

void TestMainWindowSignIn::leavesInPeaceWhoDeclines()
{
    WindowFixture fixture{SignedOut()};
    QTest::keyClicks(&fixture.box(), support::deskPhoneId);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog(fixture));
    QVERIFY(hasFocusIn(dialog(fixture)));
    press(Qt::Key_Escape);
    QVERIFY(isClosed(fixture));
    QVERIFY(fixture.settles());
    QVERIFY(fixture.session.error());
    QVERIFY(fixture.banner().isVisible());
    // Searching for what is typed does not ask again; Enter does.
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&fixture.box(), QStringLiteral("andersen"));
    QTRY_COMPARE(fixture.workspace.search().state(), session::PhoneSearch::State::Failed);
    QVERIFY(!dialog(fixture));
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog(fixture));
}

// The PBX shows a reseller no phones before a customer is chosen.
void TestMainWindowSignIn::leadsAResellerToTheCustomer()
{
    WindowFixture fixture{SignedOut()};
    QTest::keyClicks(&fixture.box(), QStringLiteral("0004132A7C51"));
    press(Qt::Key_Return);
    signIn(fixture, reseller(fixture));
    QTRY_VERIFY(support::visibleTexts(*fixture.window)
                    .join(u'\n')
                    .contains(QStringLiteral("No customer is chosen")));
    QVERIFY(!fixture.session.shown());
    fixture.workspace.customers().choose(deskPhonesCustomer);
    QVERIFY(fixture.looksUp(QStringLiteral("0004132A7C51")));
    QTRY_VERIFY(fixture.session.shown());
    QVERIFY(!support::visibleTexts(*fixture.window)
                 .join(u'\n')
                 .contains(QStringLiteral("No customer is chosen")));
}

void TestMainWindowSignIn::goesBackToTheProfilesCustomerAfterSigningOut()
{
    WindowFixture fixture{SignedOut()};
    store::Profile profile = *fixture.workspace.profile().profile();
    profile.id = QStringLiteral("with a customer");
    profile.customerId = deskPhonesCustomer;
    QVERIFY(fixture.workspace.profile().activate(profile));
    QTest::keyClicks(&fixture.box(), QStringLiteral("0004132A7C51"));
    press(Qt::Key_Return);
    signIn(fixture, reseller(fixture));
    QTRY_VERIFY(fixture.session.shown());
    QVERIFY(isClosed(fixture));
    fixture.workspace.account().signOut();
    fixture.workspace.account().signIn(reseller(fixture).email, reseller(fixture).password, false);
    QTRY_COMPARE(fixture.workspace.account().state(), session::Account::State::SignedIn);
    QTRY_VERIFY(fixture.workspace.customers().chosen());
    QCOMPARE(fixture.workspace.customers().chosen()->id, deskPhonesCustomer);
}

QTEST_MAIN(TestMainWindowSignIn)
#include "tst_mainwindowsignin.moc"
