// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakenotifier.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"
#include "ui/shell/watchflow.h"
#include "ui/status/headercard.h"
#include "windowfixture.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using support::httpAnswer;
using support::WindowFixture;

namespace {

constexpr int interval = int(session::PhoneWatch::minInterval.count());

// A PBX whose phone is as the test says.
struct Pbx {
    void set(const QByteArray &status)
    {
        bytes = httpAnswer("200 OK",
                           R"({"_id":"66d0f1a2b3c4d5e6f7a80001","status":{)" + status + "}}");
    }
    QByteArray bytes;
    support::LoopbackServer server{
        [this](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); }};
};

struct Fixture {
    explicit Fixture(const QByteArray &status)
    {
        pbx.set(status);
        window = std::make_unique<WindowFixture>(pbx.server.url());
        flow = window->window->findChild<ui::WatchFlow *>();
        flow->setNotifier(notifier);
    }
    // By its key.
    void toggle() const
    {
        QTest::keyClick(window->window->windowHandle(), Qt::Key_W,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    void pass(int seconds) const { window->clock.advance(seconds); }
    [[nodiscard]] QString line() const
    {
        return support::visibleTexts(flow->line()).join(u'\n');
    }
    [[nodiscard]] bool isChecked() const
    {
        for (const QAction *action : window->window->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("&Watch this phone"))
                return action->isChecked();
        }
        return false;
    }

    Pbx pbx;
    fakes::FakeNotifier notifier;
    std::unique_ptr<WindowFixture> window;
    ui::WatchFlow *flow = nullptr;
};

const QByteArray online = R"("online":true,"expires":3600)";
const QByteArray offline = R"("online":false,"expires":-1)";

} // namespace

// Watching the phone on the screen, driven by the clock.
class TestWatchFlow : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void needsAPhone();
    void tellsThatThePhoneWentAway();
    void tellsThatASavedConfigurationWasFetched();
    void stopsByTheSameKey();
    void pausesWhileAMenuIsOpen();
    void leavesAnotherPhoneOnTheScreen();
};

void TestWatchFlow::needsAPhone()
{
    const Fixture fixture(online);
    QVERIFY(!fixture.flow->canWatch());
    fixture.toggle();
    QVERIFY(!fixture.flow->isWatching());
}

void TestWatchFlow::tellsThatThePhoneWentAway()
{
    Fixture fixture(online);
    QVERIFY(fixture.window->looksUp(support::deskPhoneId));
    fixture.toggle();
    QVERIFY(fixture.flow->isWatching());
    QVERIFY(fixture.isChecked());
    QVERIFY2(fixture.line().contains(QStringLiteral("Watching ")),
             qPrintable(fixture.line()));
    fixture.pbx.set(offline);
    fixture.pass(interval);
    QTRY_COMPARE(fixture.notifier.shown.size(), 1);
    QVERIFY(!fixture.flow->isWatching());
    QVERIFY(!fixture.isChecked());
    // The window says the same, and shows the answer.
    QVERIFY(fixture.notifier.shown.first().contains(
        fixture.window->banner().message().happened.section(QStringLiteral(": "), 1)));
    QCOMPARE(fixture.window->session.shown()->at, fixture.window->clock.now());
    QCOMPARE(fixture.window->session.shown()->phone.value(phone::FieldId::Online).received(),
             QStringLiteral("false"));
    const auto requests = fixture.pbx.server.requests().size();
    fixture.pass(10 * interval);
    QCOMPARE(fixture.pbx.server.requests().size(), requests);
}

void TestWatchFlow::tellsThatASavedConfigurationWasFetched()
{
    const auto times = [](const QByteArray &saved, const QByteArray &loaded) {
        return online + R"(,"configSaved":"2026-02-11T)" + saved
            + R"(Z","configLoaded":"2026-02-11T)" + loaded + R"(Z")";
    };
    Fixture fixture(times("13:00:00", "13:01:00"));
    QVERIFY(fixture.window->looksUp(support::deskPhoneId));
    fixture.toggle();
    fixture.pbx.set(times("14:07:40", "13:01:00"));
    fixture.pass(interval);
    QTRY_VERIFY(fixture.line().contains(QStringLiteral("is not fetched yet")));
    QCOMPARE(fixture.notifier.shown.size(), 0);
    fixture.pbx.set(times("14:07:40", "14:08:00"));
    fixture.pass(interval);
    QTRY_COMPARE(fixture.notifier.shown.size(), 1);
    QVERIFY2(fixture.notifier.shown.first().contains(QStringLiteral("configuration")),
             qPrintable(fixture.notifier.shown.first()));
    QVERIFY(!fixture.flow->isWatching());
}

void TestWatchFlow::stopsByTheSameKey()
{
    Fixture fixture(online);
    QVERIFY(fixture.window->looksUp(support::deskPhoneId));
    fixture.toggle();
    QVERIFY(fixture.flow->isWatching());
    fixture.toggle();
    QVERIFY(!fixture.flow->isWatching());
    QVERIFY(!fixture.line().contains(QStringLiteral("Watching ")));
    QCOMPARE(fixture.notifier.shown.size(), 0);
}

void TestWatchFlow::pausesWhileAMenuIsOpen()
{
    Fixture fixture(online);
    QVERIFY(fixture.window->looksUp(support::deskPhoneId));
    fixture.toggle();
    const auto requests = fixture.pbx.server.requests().size();
    auto *menu = fixture.window->window->menuBar()->actions().first()->menu();
    menu->popup(fixture.window->window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    fixture.pass(2 * interval);
    QCOMPARE(fixture.pbx.server.requests().size(), requests);
    QVERIFY(fixture.line().contains(QStringLiteral("paused")));
    menu->close();
    fixture.pass(1);
    QTRY_COMPARE(fixture.pbx.server.requests().size(), requests + 1);
}

void TestWatchFlow::leavesAnotherPhoneOnTheScreen()
{
    Fixture fixture(online);
    QVERIFY(fixture.window->looksUp(support::deskPhoneId));
    fixture.toggle();
    const QString other = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");
    fixture.window->session.open(phone::PhoneId::read(other)->id);
    QVERIFY(fixture.window->settles());
    fixture.pbx.set(offline);
    fixture.pass(interval);
    QTRY_COMPARE(fixture.notifier.shown.size(), 1);
    QCOMPARE(fixture.window->session.shown()->asked.toString(), other);
}

QTEST_MAIN(TestWatchFlow)
#include "tst_watchflow.moc"
