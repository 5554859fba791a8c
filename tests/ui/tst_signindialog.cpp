// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "session/signinfixture.h"
#include "support/testcase.h"
#include "ui/dialogs/signindialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/problemlabel.h"
#include "uisupport.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <memory>

using session::Account;
using State = session::Account::State;

namespace {

const QString code = QStringLiteral("481516");
const QByteArray hostileRefusal = support::httpAnswer(
    "403 Forbidden",
    R"({"error":{"code":"account","message":"<b>blocked</b> <img src=x> since noon"}})");

// The dialog in front of a PBX that answers like this, used by keys alone.
struct Dialog {
    explicit Dialog(const QByteArrayList &answers = {support::signedIn})
        : server(answers)
        , fixture(server.server.url())
        , dialog(std::make_unique<ui::SignInDialog>(fixture.account, QStringLiteral("Production")))
        , declined(&fixture.account, &Account::declined)
    {
        if (!support::showActive(*dialog))
            qFatal("the window does not become active");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialog->windowHandle(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar character :
             text) // letters beyond Latin 1 keys as an input method gives them
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(character), Qt::NoModifier);
    }
    // E-mail, Tab, password, Enter; and waits for the answer.
    [[nodiscard]] bool signsIn()
    {
        type(support::user);
        press(Qt::Key_Tab);
        type(support::password);
        press(Qt::Key_Return);
        return fixture.settles();
    }
    [[nodiscard]] bool givesCode(const QString &typed)
    {
        type(typed);
        press(Qt::Key_Return);
        return fixture.settles();
    }
    [[nodiscard]] bool goesToTheToken()
    {
        press(Qt::Key_U, Qt::AltModifier);
        return QTest::qWaitFor([this] { return line("Access token").hasFocus(); });
    }
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
    [[nodiscard]] QString problem() const
    {
        return dialog->findChild<ui::ProblemLabel *>()->text();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QString &seen : support::visibleTexts(*dialog)) {
            if (seen.contains(text))
                return true;
        }
        return false;
    }
    // Whether the password, or what there is of it, can be found in any of the dialog's texts.
    [[nodiscard]] bool holds(const QString &secret) const
    {
        for (const QString &text : support::everyText(*dialog)) {
            if (text.contains(secret))
                return true;
        }
        return false;
    }

    support::SignInServer server;
    support::SignInFixture fixture;
    std::unique_ptr<ui::SignInDialog> dialog;
    QSignalSpy declined;
};

} // namespace

class TestSignInDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByKeysAlone();
    void asksToStaySignedIn();
    void saysWhichPbxItIs();
    void saysWhyItIsAskedFor();
    void waitsForBothFields();
    void asksForTheCode_data();
    void asksForTheCode();
    void asksForAWrongCodeAgain();
    void startsOver();
    void saysWhatWasRefused();
    void showsThePbxsWordsAsPlainText();
    void tellsTheTechnicalLine();
    void tellsNothingOfASecret();
    void cancelsWhileItAsks();
    void declinesWhenItIsClosed();
    void takesATokenInstead();
    void refusesWhatIsNoToken();
    void goesBackFromTheToken();
    void offersTheUserNameAgain();
    void forgetsSecretsWhenItCloses_data();
    void forgetsSecretsWhenItCloses();
    void reachesEverythingByTab();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestSignInDialog::signsInByKeysAlone()
{
    Dialog dialog;
    QVERIFY(dialog.line("E-mail address or user name").hasFocus());
    QVERIFY(dialog.signsIn());
    QCOMPARE(dialog.fixture.account.state(), State::SignedIn);
    QCOMPARE(dialog.server.sent(0).value(QLatin1String("username")).toString(), support::user);
    QCOMPARE(dialog.server.sent(0).value(QLatin1String("password")).toString(), support::password);
    QVERIFY(!dialog.dialog->isVisible());
    QCOMPARE(dialog.dialog->result(), int(QDialog::Accepted));
    QVERIFY(dialog.declined.isEmpty());
}

void TestSignInDialog::asksToStaySignedIn()
{
    Dialog dialog;
    auto *persist = dialog.dialog->findChild<QCheckBox *>();
    QVERIFY(!persist->isChecked());
    dialog.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(persist->isChecked());
    dialog.line("E-mail address or user name").setFocus();
    QVERIFY(dialog.signsIn());
    QCOMPARE(dialog.server.sent(0).value(QLatin1String("persist")).toBool(), true);
}

void TestSignInDialog::saysWhichPbxItIs()
{
    const Dialog dialog;
    QVERIFY(dialog.says(QStringLiteral("Production")));
    QVERIFY(dialog.says(QStringLiteral("127.0.0.1")));
}

void TestSignInDialog::saysWhyItIsAskedFor()
{
    const Dialog dialog;
    dialog.dialog->setReason(QStringLiteral("The sign-in has run out."));
    QVERIFY(dialog.says(QStringLiteral("The sign-in has run out.")));
}

void TestSignInDialog::waitsForBothFields()
{
    Dialog dialog;
    dialog.press(Qt::Key_Return);
    QVERIFY(!dialog.button("Sign in").isEnabled());
    dialog.type(support::user);
    dialog.press(Qt::Key_Return);
    QVERIFY(!dialog.button("Sign in").isEnabled());
    QCOMPARE(dialog.fixture.account.state(), State::SignedOut);
    dialog.press(Qt::Key_Tab);
    dialog.type(QStringLiteral("x"));
    QVERIFY(dialog.button("Sign in").isEnabled());
}

void TestSignInDialog::asksForTheCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("text message") << support::smsWanted << QStringLiteral("text message (SMS)")
                                  << QStringLiteral("smsKey");
    QTest::newRow("authenticator")
        << support::authenticatorWanted << QStringLiteral("authenticator")
        << QStringLiteral("authenticatorToken");
}

void TestSignInDialog::asksForTheCode()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(QString, key);
    Dialog dialog({answer, support::signedIn});
    QVERIFY(dialog.signsIn());
    QVERIFY(dialog.says(words));
    QVERIFY(dialog.problem().isEmpty()); // it is no problem, but a step
    QVERIFY(dialog.line("Code").hasFocus());
    QVERIFY(dialog.givesCode(code));
    QCOMPARE(dialog.server.sent(1).value(key).toString(), code);
    QCOMPARE(dialog.server.sent(1).value(QLatin1String("password")).toString(), support::password);
    QCOMPARE(dialog.fixture.account.state(), State::SignedIn);
    QVERIFY(!dialog.dialog->isVisible());
}

void TestSignInDialog::asksForAWrongCodeAgain()
{
    Dialog dialog({support::smsWanted, support::smsWanted, support::signedIn});
    QVERIFY(dialog.signsIn());
    QVERIFY(dialog.givesCode(QStringLiteral("0000")));
    QVERIFY2(dialog.problem().contains(QStringLiteral("not accepted")),
             qPrintable(dialog.problem()));
    QVERIFY(dialog.line("Code").hasFocus());
    QVERIFY(dialog.givesCode(code)); // takes the place of the wrong one
    QCOMPARE(dialog.server.sent(2).value(QLatin1String("smsKey")).toString(), code);
    QVERIFY(!dialog.dialog->isVisible());
}

void TestSignInDialog::startsOver()
{
    Dialog dialog({support::smsWanted, support::signedIn});
    QVERIFY(dialog.signsIn());
    dialog.press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(dialog.line("Password").hasFocus());
    QCOMPARE(dialog.fixture.account.state(), State::SignedOut);
    QVERIFY(dialog.line("Code").text().isEmpty());
    dialog.press(Qt::Key_Return);
    QVERIFY(dialog.fixture.settles());
    QVERIFY(!dialog.server.sent(1).contains(QLatin1String("smsKey")));
}

void TestSignInDialog::saysWhatWasRefused()
{
    Dialog dialog({support::wrongPassword, support::signedIn});
    QVERIFY(dialog.signsIn());
    QVERIFY(dialog.problem().contains(QStringLiteral("user name and password")));
    QVERIFY(dialog.line("Password").hasFocus());
    dialog.type(QStringLiteral("another"));
    dialog.press(Qt::Key_Return);
    QVERIFY(dialog.problem().isEmpty());
    QVERIFY(dialog.fixture.settles());
    QCOMPARE(dialog.server.sent(1).value(QLatin1String("password")).toString(),
             QStringLiteral("another"));
}

void TestSignInDialog::showsThePbxsWordsAsPlainText()
{
    Dialog dialog({hostileRefusal});
    QVERIFY(dialog.signsIn());
    QVERIFY2(dialog.problem().contains(QStringLiteral("<b>blocked</b> <img src=x> since noon")),
             qPrintable(dialog.problem()));
    for (const auto *label : dialog.dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->textFormat() != Qt::PlainText)
            QVERIFY2(!Qt::mightBeRichText(label->text()), qPrintable(label->text()));
    }
}

void TestSignInDialog::tellsTheTechnicalLine()
{
    Dialog dialog({hostileRefusal});
    QVERIFY(dialog.signsIn());
    QVERIFY(dialog.says(QStringLiteral("HTTP 403")));
}

void TestSignInDialog::tellsNothingOfASecret()
{
    Dialog dialog({hostileRefusal});
    QVERIFY(dialog.signsIn());
    QVERIFY(!dialog.problem().contains(support::password));
    QVERIFY(!dialog.says(support::password));
}

void TestSignInDialog::cancelsWhileItAsks()
{
    const support::LoopbackServer silent([](QTcpSocket &, const QByteArray &) {});
    support::SignInFixture fixture(silent.url());
    ui::SignInDialog dialog(fixture.account, QStringLiteral("Production"));
    QVERIFY(support::showActive(dialog));
    fixture.account.signIn(support::user, support::password, false);
    auto *progress = dialog.findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    for (const auto *line : dialog.findChildren<QLineEdit *>())
        QVERIFY(!line->isEnabled());
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(dialog.isVisible());
    QVERIFY(!progress->isVisible());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestSignInDialog::declinesWhenItIsClosed()
{
    Dialog dialog;
    dialog.press(Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
    QCOMPARE(dialog.declined.size(), 1);
}

void TestSignInDialog::takesATokenInstead()
{
    Dialog dialog;
    QVERIFY(dialog.goesToTheToken());
    dialog.type(QString::fromLatin1(support::goodToken));
    dialog.press(Qt::Key_Return);
    QCOMPARE(dialog.fixture.account.state(), State::SignedIn);
    QCOMPARE(dialog.fixture.received[0][0].toByteArray(), support::goodToken);
    QVERIFY(!dialog.dialog->isVisible());
    QCOMPARE(dialog.server.server.connections(), 0);
}

void TestSignInDialog::refusesWhatIsNoToken()
{
    Dialog dialog;
    QVERIFY(dialog.goesToTheToken());
    dialog.type(QStringLiteral("two words"));
    dialog.press(Qt::Key_Return);
    QVERIFY(dialog.problem().contains(QStringLiteral("cannot be an access token")));
    QVERIFY(dialog.dialog->isVisible());
    QVERIFY(!dialog.says(QStringLiteral("two words")));
}

void TestSignInDialog::goesBackFromTheToken()
{
    Dialog dialog;
    QVERIFY(dialog.goesToTheToken());
    dialog.type(QStringLiteral("two words"));
    dialog.press(Qt::Key_Return);
    dialog.press(Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(dialog.line("E-mail address or user name").hasFocus());
    QVERIFY(dialog.problem().isEmpty()); // it was about the other way
    QVERIFY(dialog.line("Access token").text().isEmpty());
}

void TestSignInDialog::offersTheUserNameAgain()
{
    Dialog first;
    QVERIFY(first.signsIn());
    first.fixture.account.expire();
    ui::SignInDialog second(first.fixture.account, QStringLiteral("Production"));
    QVERIFY(support::showActive(second));
    QTest::keyClick(second.windowHandle(), Qt::Key_A); // the focus is in the password
    for (const auto *line : second.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Password"))
            QCOMPARE(line->text(), QStringLiteral("a"));
        else if (line->isVisible())
            QCOMPARE(line->text(), support::user);
    }
}

void TestSignInDialog::forgetsSecretsWhenItCloses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("signed in") << support::signedIn;
    QTest::newRow("refused, then closed") << support::wrongPassword;
    QTest::newRow("code wanted, then closed") << support::smsWanted;
}

void TestSignInDialog::forgetsSecretsWhenItCloses()
{
    QFETCH(QByteArray, answer);
    Dialog dialog({answer});
    QVERIFY(dialog.signsIn());
    dialog.press(Qt::Key_Escape);
    QVERIFY(!dialog.dialog->isVisible());
    QVERIFY(!dialog.holds(support::password));
    auto &line = dialog.line("Password");
    QVERIFY(line.text().isEmpty());
    line.setEchoMode(QLineEdit::Normal);
    line.undo();
    QVERIFY(line.text().isEmpty());
}

void TestSignInDialog::reachesEverythingByTab()
{
    Dialog dialog;
    QList<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        reached.append(QApplication::focusWidget());
        dialog.press(Qt::Key_Tab);
    }
    for (QWidget *stop : support::tabStops(*dialog.dialog))
        QVERIFY2(reached.contains(stop), stop->metaObject()->className());
    QCOMPARE(reached[0], &dialog.line("E-mail address or user name"));
    QCOMPARE(reached[1], &dialog.line("Password"));
    QCOMPARE(support::namelessControls(*dialog.dialog), QStringList());
}

void TestSignInDialog::looksWholeInEachLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QByteArray>("answer");
    for (const auto &[name, answer] :
         {std::pair("refused", hostileRefusal), std::pair("code", support::authenticatorWanted)}) {
        QTest::addRow("%s, light", name) << ui::lightPalette() << QFont() << answer;
        QTest::addRow("%s, dark", name) << ui::darkPalette() << QFont() << answer;
        QTest::addRow("%s, large text", name)
            << ui::lightPalette() << support::doubledFont() << answer;
    }
}

void TestSignInDialog::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    QFETCH(QByteArray, answer);
    Dialog dialog({answer});
    dialog.dialog->setPalette(palette);
    dialog.dialog->setFont(font);
    QVERIFY(dialog.signsIn());
    QTRY_COMPARE(support::cutTexts(*dialog.dialog).join(u'|'), QString());
    QCOMPARE(support::faintTexts(*dialog.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
