// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/led.h"
#include "report/reportsupport.h"

#include <QPainter>

using phone::Presence;
using report::Theme;

// The status LED says its state without colour.
class TestLed : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shapesDiffer();
    void staysInside_data();
    void staysInside();
};

namespace {

constexpr std::array presences = {Presence::Online, Presence::Offline, Presence::Unknown,
                                  Presence::Contradictory};

QImage drawn(Presence presence, const QRectF &rect, const Theme &theme)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    report::paintLed(painter, rect, presence, theme);
    return image;
}

} // namespace

void TestLed::shapesDiffer()
{
    Theme theme = Theme::light();
    theme.good = theme.bad = theme.warn = theme.muted = Qt::black;
    QList<QImage> seen;
    for (const Presence presence : presences) {
        const QImage image = drawn(presence, QRectF(20, 20, 16, 16), theme);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestLed::staysInside_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("square") << QRectF(20, 20, 16, 16);
    QTest::newRow("wide") << QRectF(10, 20, 40, 12);
    QTest::newRow("high") << QRectF(20, 4, 10, 50);
}

void TestLed::staysInside()
{
    QFETCH(QRectF, rect);
    for (const Presence presence : presences) {
        const QImage image = drawn(presence, rect, Theme::light());
        const QRect ink = support::inkIn(image, QColor(Qt::white).rgb());
        QVERIFY(!ink.isEmpty());
        QVERIFY(rect.toAlignedRect().contains(ink));
    }
}

QTEST_MAIN(TestLed)
#include "tst_led.moc"
