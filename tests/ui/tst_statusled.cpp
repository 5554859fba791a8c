// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/status/statusled.h"
#include "uisupport.h"

#include <array>

using phone::Presence;

namespace {

constexpr std::array everyPresence{Presence::Online, Presence::Offline, Presence::Unknown,
                                   Presence::Contradictory};

QImage drawn(Presence presence, bool dimmed = false)
{
    ui::StatusLed led;
    led.resize(led.sizeHint());
    led.setStatus(presence, QStringLiteral("a sentence"));
    led.setDimmed(dimmed);
    return support::rendered(led);
}

} // namespace

class TestStatusLed : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isUnknownAtFirst();
    void looksDifferentInEachState();
    void differsByShapeAlone();
    void looksWeakerWhileDimmed();
    void saysItsSentence();
    void takesTheFocusByTab();
};

void TestStatusLed::isUnknownAtFirst()
{
    const ui::StatusLed led;
    QCOMPARE(led.presence(), Presence::Unknown);
}

void TestStatusLed::looksDifferentInEachState()
{
    QList<QImage> images;
    for (const Presence presence : everyPresence) {
        const QImage image = drawn(presence);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

// For people who see no colours: light and dark parts differ as well.
void TestStatusLed::differsByShapeAlone()
{
    QList<QImage> images;
    for (const Presence presence : everyPresence) {
        const QImage image = drawn(presence).convertToFormat(QImage::Format_Mono,
                                                             Qt::ThresholdDither);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

void TestStatusLed::looksWeakerWhileDimmed()
{
    QVERIFY(drawn(Presence::Online, true) != drawn(Presence::Online));
}

void TestStatusLed::saysItsSentence()
{
    ui::StatusLed led;
    led.setStatus(Presence::Offline, QStringLiteral("Offline, not registered"));
    QCOMPARE(led.accessibleName(), QStringLiteral("Offline, not registered"));
    QCOMPARE(led.toolTip(), QStringLiteral("Offline, not registered"));
    led.setStatus(Presence::Offline, QStringLiteral("Offline, not registered, 5 s ago"));
    QCOMPARE(led.accessibleName(), QStringLiteral("Offline, not registered, 5 s ago"));
}

void TestStatusLed::takesTheFocusByTab()
{
    QWidget window;
    ui::StatusLed first(&window);
    ui::StatusLed second(&window);
    first.resize(first.sizeHint());
    second.setGeometry(QRect(QPoint(60, 0), second.sizeHint()));
    QVERIFY(support::showActive(window));
    first.setFocus();
    const QImage without = support::rendered(second);
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QVERIFY(support::rendered(second) != without);
}

QTEST_MAIN(TestStatusLed)
#include "tst_statusled.moc"
