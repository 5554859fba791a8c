// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/theme.h"
#include "support/testcase.h"

#include <QPalette>

using report::Theme;

// Colours that can be told from what they stand on, whatever the palette.
class TestTheme : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void standsOut_data();
    void standsOut();
    void pictureColoursStandOut();
    void followsThePalette();
};

namespace {

QPalette paletteOf(QColor window, QColor base, QColor text, QColor highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

void verifyContrast(const Theme &theme, const QColor &ground)
{
    QVERIFY(Theme::contrast(theme.accent, ground) >= Theme::minContrast);
    for (const QColor &color : {theme.good, theme.bad, theme.warn})
        QVERIFY2(Theme::contrast(color, ground) >= Theme::minTextContrast,
                 qPrintable(color.name()));
    const qreal text = Theme::contrast(theme.text, ground);
    QVERIFY(Theme::contrast(theme.muted, ground) >= std::min(Theme::minTextContrast, text));
}

} // namespace

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
    // The grey that is known to pass 4.5 on white by a hair.
    QVERIFY(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTheme::standsOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black,
                                        QColor(0x30, 0x8c, 0xc6));
    QTest::newRow("dark") << paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20),
                                       QColor(0xfc, 0xfc, 0xfc), QColor(0x1d, 0x4e, 0x6f));
    QTest::newRow("high contrast black") << paletteOf(Qt::black, Qt::black, Qt::white, Qt::yellow);
    QTest::newRow("high contrast white") << paletteOf(Qt::white, Qt::white, Qt::black, Qt::yellow);
    QTest::newRow("yellow on blue")
        << paletteOf(QColor(0, 0, 0x80), QColor(0, 0, 0x80), Qt::yellow, Qt::white);
    QTest::newRow("warm paper") << paletteOf(QColor(0xfb, 0xf1, 0xd3), QColor(0xff, 0xf8, 0xe5),
                                             QColor(0x5b, 0x46, 0x36), QColor(0xd3, 0x86, 0x0a));
    QTest::newRow("grey highlight")
        << paletteOf(Qt::white, Qt::white, Qt::black, QColor(0xdd, 0xdd, 0xdd));
}

void TestTheme::standsOut()
{
    QFETCH(QPalette, palette);
    const Theme theme = Theme::fromPalette(palette);
    QCOMPARE(theme.window, palette.color(QPalette::Window));
    QCOMPARE(theme.surface, palette.color(QPalette::Base));
    for (const QColor &ground : {theme.window, theme.surface, theme.fill})
        verifyContrast(theme, ground);
}

void TestTheme::pictureColoursStandOut()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const QColor &ground : {theme.window, theme.surface, theme.fill})
            verifyContrast(theme, ground);
    }
}

void TestTheme::followsThePalette()
{
    const QPalette light = paletteOf(Qt::white, Qt::white, Qt::black, Qt::blue);
    const QPalette dark = paletteOf(Qt::black, Qt::black, Qt::white, Qt::blue);
    const Theme onLight = Theme::fromPalette(light);
    const Theme onDark = Theme::fromPalette(dark);
    QVERIFY(onDark.good.lightness() > onLight.good.lightness());
    // A hue says what a colour means: it stays.
    QVERIFY(qAbs(onDark.bad.hslHue() - onLight.bad.hslHue()) <= 3);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
