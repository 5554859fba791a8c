// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

using namespace std::chrono_literals;
using support::WindowFixture;

namespace {

QPushButton *button(const QWidget &root, const char *text)
{
    for (auto *candidate : root.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

bool isDimmed(const WindowFixture &fixture)
{
    const ui::ValueField *id = support::valueField(*fixture.window, QStringLiteral("_id"));
    return id && id->isDimmed();
}

QString ageText(const WindowFixture &fixture)
{
    for (const QString &text : support::visibleTexts(*fixture.window)) {
        if (text.startsWith(QStringLiteral("as of ")))
            return text;
    }
    return {};
}

} // namespace

// The window when something goes wrong: it says what, and keeps what it has.
class TestMainWindowFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void givesEachFaultItsOwnSentence();
    void saysThatThereIsNoToken();
    void keepsThePhoneWhenARefreshFails();
    void keepsTheFormerPhoneWhenAnotherFails();
    void dimsThePhoneWhileLoading();
    void doesNotFlickerWhenTheAnswerIsQuick();
    void triesAgain();
    void copiesTheDetails();

private:
    QStringList m_sentences;
};

void TestMainWindowFaults::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("happened");
    const auto row = [](const char *fault, const char *happened) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(happened);
    };
    row("status:401", "does not accept your sign-in");
    row("status:403", "not allowed to see this phone");
    row("status:404", "no phone with the id 12345678901234567890ABCD");
    row("status:409", "a state that keeps the PBX from answering");
    row("status:422", "finds the request for this phone invalid");
    row("status:429", "too many requests");
    row("status:500", "has a fault of its own");
    row("status:418", "HTTP 418");
    row("drop", "broke before the answer was complete");
    row("garbage", "it is not JSON");
    row("not-object", "JSON, but no object");
    row("empty", "answered, but with nothing");
    row("redirect", "sends the request on");
    row("huge", "larger than 8 MiB");
    row("stall", "did not answer in time");
}

void TestMainWindowFaults::saysWhatWentWrong()
{
    QFETCH(QString, fault);
    QFETCH(QString, happened);
    const bool waits = fault == QStringLiteral("stall");
    WindowFixture fixture(QString(), waits ? api::Timeouts{500ms, 2000ms} : api::Timeouts());
    fixture.setFault(fault);
    QVERIFY(fixture.looksUp(support::referenceId));
    QVERIFY(fixture.banner().isVisible());
    const QStringList texts = support::visibleTexts(fixture.banner());
    QVERIFY(texts.size() >= 2); // what happened and what to do
    QVERIFY2(texts[0].contains(happened), qPrintable(texts[0]));
    QVERIFY(fixture.banner().accessibleName().contains(happened));
    const QString token = QString::fromLatin1(
        fixture.server.tokens().forLevel(sandbox::AccessLevel::Viewer));
    QVERIFY(!support::everyText(*fixture.window).join(u' ').contains(token));
    m_sentences.append(texts[0]);
}

void TestMainWindowFaults::givesEachFaultItsOwnSentence()
{
    QVERIFY(m_sentences.size() > 10);
    QCOMPARE(m_sentences.removeDuplicates(), 0);
}

void TestMainWindowFaults::saysThatThereIsNoToken()
{
    WindowFixture fixture;
    fixture.client.setToken({});
    QVERIFY(fixture.looksUp(support::referenceId));
    QVERIFY(fixture.banner().message().happened.contains(QStringLiteral("not signed in")));
    QCOMPARE(fixture.phonesAsked(), 0);
}

void TestMainWindowFaults::keepsThePhoneWhenARefreshFails()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(!isDimmed(fixture));
    const QString title = fixture.window->windowTitle();
    fixture.setFault(QStringLiteral("status:500"));
    fixture.clock.advance(180);
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settles());
    QVERIFY(fixture.banner().isVisible());
    QVERIFY(isDimmed(fixture));
    QCOMPARE(ageText(fixture), QStringLiteral("as of 2026-02-11 14:07:25 +00:00, 3 min ago"));
    QCOMPARE(fixture.window->windowTitle(), title);

    fixture.setFault(QStringLiteral("none"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.banner().isVisible());
    QVERIFY(!isDimmed(fixture));
    QCOMPARE(ageText(fixture), QStringLiteral("as of 2026-02-11 14:10:25 +00:00, 0 s ago"));
}

void TestMainWindowFaults::keepsTheFormerPhoneWhenAnotherFails()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.setFault(QStringLiteral("status:404"));
    QVERIFY(fixture.looksUp(support::referenceId));
    QVERIFY(isDimmed(fixture));
    QCOMPARE(support::valueField(*fixture.window, QStringLiteral("_id"))->content().text,
             support::deskPhoneId);
    QVERIFY(fixture.banner().message().happened.contains(QStringLiteral("still the former phone")));
}

void TestMainWindowFaults::dimsThePhoneWhileLoading()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    fixture.setFault(QStringLiteral("delay:600000"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QTRY_VERIFY(isDimmed(fixture));
    QVERIFY(support::visibleTexts(*fixture.window->statusBar())
                .contains(QStringLiteral("Asking for phone %1…").arg(support::deskPhoneId)));
    fixture.session.cancel();
    QVERIFY(!isDimmed(fixture));
    QVERIFY(!fixture.banner().isVisible());
}

void TestMainWindowFaults::doesNotFlickerWhenTheAnswerIsQuick()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    bool dimmed = false;
    connect(&fixture.session, &session::LookupSession::changed, this,
            [&] { dimmed = dimmed || isDimmed(fixture); });
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settles());
    QVERIFY(!dimmed);
    fixture.session.disconnect(this);
}

void TestMainWindowFaults::triesAgain()
{
    WindowFixture fixture;
    fixture.setFault(QStringLiteral("drop"));
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QPushButton *again = button(fixture.banner(), "Try again");
    QVERIFY(again && again->isVisible());
    fixture.setFault(QStringLiteral("none"));
    again->setFocus();
    QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Space);
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.banner().isVisible());
    QVERIFY(support::valueField(*fixture.window, QStringLiteral("macAddress")));
}

void TestMainWindowFaults::copiesTheDetails()
{
    WindowFixture fixture;
    fixture.setFault(QStringLiteral("status:503"));
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QTest::mouseClick(button(fixture.banner(), "Copy details"), Qt::LeftButton);
    QVERIFY(support::clipboardText().contains(QStringLiteral("HTTP 503")));
    QCOMPARE(support::clipboardText(), fixture.banner().message().technical);
}

QTEST_MAIN(TestMainWindowFaults)
#include "tst_mainwindowfaults.moc"
