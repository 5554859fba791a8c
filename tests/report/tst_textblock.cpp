// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsupport.h"
#include "report/textblock.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using report::TextBlock;

// Texts that are wrapped, and never cut.
class TestTextBlock : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsWithoutBlanks_data();
    void wrapsWithoutBlanks();
    void seamsOfWindowsDoNotShow();
    void keepsLineBreaks();
    void showsTagsAsText();
    void stopsAtTheMaximum();
    void drawsTheLinesAskedFor();
};

namespace {

QFont mono()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

constexpr int columns = 50;

// A width that holds so many characters and half a one.
qreal width()
{
    return QFontMetricsF(mono()).horizontalAdvance(QString(columns, u'x')) * (columns + 0.5)
        / columns;
}

qreal lineHeight()
{
    return TextBlock(QStringLiteral("x"), mono(), width()).height();
}

QImage drawn(const TextBlock &block, qreal top, qreal bottom)
{
    QImage image(int(width()) + 20, int(block.height()) + 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.paint(painter, {5, 5}, Qt::black, top, bottom);
    return image;
}

} // namespace

void TestTextBlock::wrapsWithoutBlanks_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("one line") << qsizetype(columns);
    QTest::newRow("one more") << qsizetype(columns + 1);
    QTest::newRow("window") << TextBlock::windowLength;
    QTest::newRow("window and one") << TextBlock::windowLength + 1;
    QTest::newRow("20,000 characters") << qsizetype(20000);
}

void TestTextBlock::wrapsWithoutBlanks()
{
    QFETCH(qsizetype, length);
    const TextBlock block(QString(length, u'x'), mono(), width());
    const qreal lines = std::ceil(qreal(length) / columns);
    QCOMPARE(block.height(), lines * lineHeight());
    QVERIFY(block.naturalWidth() <= width());
}

void TestTextBlock::seamsOfWindowsDoNotShow()
{
    const TextBlock block(QString(3 * TextBlock::windowLength, u'x'), mono(), width());
    const QImage image = drawn(block, 0, block.height() + 5);
    const int line = int(lineHeight());
    const int lines = int(block.height()) / line;
    for (int i = 1; i < lines - 1; ++i)
        QCOMPARE(image.copy(0, 5 + i * line, image.width(), line),
                 image.copy(0, 5, image.width(), line));
}

void TestTextBlock::keepsLineBreaks()
{
    const TextBlock block(QStringLiteral("a\n\nb\n"), mono(), width());
    QCOMPARE(block.height(), 4 * lineHeight());
    QCOMPARE(TextBlock(QString(), mono(), width()).height(), lineHeight());
}

void TestTextBlock::showsTagsAsText()
{
    const TextBlock tagged(QStringLiteral("<b>x</b>"), mono(), width());
    const TextBlock bare(QStringLiteral("x"), mono(), width());
    QVERIFY(tagged.naturalWidth() > 7 * bare.naturalWidth());
}

void TestTextBlock::stopsAtTheMaximum()
{
    const QString text = QString(1000, u'\n');
    const qreal limit = 20 * lineHeight();
    const TextBlock block(text, mono(), width(), Qt::AlignLeft, limit);
    QVERIFY(block.height() > limit);
    QVERIFY(block.height() < 2 * limit);
    const TextBlock fits(QString(19, u'\n'), mono(), width(), Qt::AlignLeft, limit);
    QCOMPARE(fits.height(), limit);
}

void TestTextBlock::drawsTheLinesAskedFor()
{
    const QString text = QStringLiteral("x\n").repeated(40) + u'x';
    const TextBlock block(text, mono(), width());
    const QRgb white = QColor(Qt::white).rgb();
    const QRect all = support::inkIn(drawn(block, 0, block.height() + 5), white);
    const QRect upper = support::inkIn(drawn(block, 0, block.height() / 2), white);
    QVERIFY(all.bottom() > block.height() - lineHeight());
    QVERIFY(upper.bottom() > block.height() / 2 - lineHeight());
    QVERIFY(upper.bottom() < all.bottom() - 10 * lineHeight());
}

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
