// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mark.h"
#include "report/reportsupport.h"

#include <QPainter>

using checks::Severity;
using report::Mark;
using report::Theme;

// The marks say what they mean without colour.
class TestMark : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachSeverityHasItsOwn();
    void wordsDiffer();
    void shapesDiffer();
    void standOutFromTheWindow();
    void staysInside_data();
    void staysInside();
};

namespace {

constexpr std::array marks = {Mark::Error,   Mark::Warning, Mark::Information, Mark::Data,
                              Mark::Changed, Mark::Added,   Mark::Removed,     Mark::NotKnown};
static_assert(marks.size() == report::markCount);

QImage drawn(Mark mark, const QRectF &rect, const Theme &theme)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    report::paintMark(painter, rect, mark, theme);
    return image;
}

} // namespace

void TestMark::eachSeverityHasItsOwn()
{
    QCOMPARE(report::markOf(Severity::Error), Mark::Error);
    QCOMPARE(report::markOf(Severity::Warning), Mark::Warning);
    QCOMPARE(report::markOf(Severity::Information), Mark::Information);
    QCOMPARE(report::markOf(Severity::Data), Mark::Data);
}

void TestMark::wordsDiffer()
{
    QStringList words;
    for (const Mark mark : marks)
        words.append(report::markWord(mark));
    QCOMPARE(words,
             QStringList({QStringLiteral("Error"), QStringLiteral("Warning"),
                          QStringLiteral("Information"), QStringLiteral("Data"),
                          QStringLiteral("Changed"), QStringLiteral("Added"),
                          QStringLiteral("Removed"), QStringLiteral("Not known")}));
}

void TestMark::shapesDiffer()
{
    Theme theme = Theme::light();
    theme.accent = theme.bad = theme.warn = theme.muted = Qt::black;
    QList<QImage> seen;
    for (const Mark mark : marks) {
        const QImage image = drawn(mark, QRectF(20, 20, 12, 12), theme);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestMark::standOutFromTheWindow()
{
    for (const Mark mark : marks) {
        const Theme theme = Theme::light();
        QVERIFY(Theme::contrast(report::markColour(mark, theme), theme.window)
                >= Theme::minContrast);
    }
}

void TestMark::staysInside_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("square") << QRectF(20, 20, 16, 16);
    QTest::newRow("wide") << QRectF(10, 20, 40, 12);
    QTest::newRow("high") << QRectF(20, 4, 10, 50);
}

void TestMark::staysInside()
{
    QFETCH(const QRectF, rect);
    for (const Mark mark : marks) {
        const QImage image = drawn(mark, rect, Theme::light());
        const QRect ink = support::inkIn(image, QColor(Qt::white).rgb());
        QVERIFY(!ink.isEmpty());
        QVERIFY(rect.toAlignedRect().contains(ink));
    }
}

QTEST_MAIN(TestMark)
#include "tst_mark.moc"
