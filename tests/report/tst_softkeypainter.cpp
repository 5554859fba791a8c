// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsupport.h"
#include "report/softkeypainter.h"

#include <QGuiApplication>
#include <QPainter>

using phone::KeyFace;
using phone::SoftkeySlot;
using report::IconCache;
using report::Overflow;
using report::SoftkeyPainter;
using report::Theme;

using Mark = SoftkeyPainter::Mark;

// Keys as they are drawn on the screen and in pictures.
class TestSoftkeyPainter : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void drawsInsideOnly_data();
    void drawsInsideOnly();
    void everyTextIsDrawn();
    void elidedKeysHaveOneHeight();
    void wrappedKeysGrow();
    void wrappedTextIsWhole();
    void kindsDiffer();
    void marksDiffer();
    void iconsAreSharp();

private:
    IconCache m_icons;
};

namespace {

const QRgb white = QColor(Qt::white).rgb();

QFont font()
{
    QFont result = QGuiApplication::font();
    result.setPixelSize(13);
    return result;
}

KeyFace busyLamp()
{
    KeyFace face;
    face.number = QStringLiteral("3");
    face.functionName = QStringLiteral("Busy lamp");
    face.functionKey = QStringLiteral("BLF");
    face.label = QStringLiteral("Hans");
    face.value = QStringLiteral("204");
    face.kind = SoftkeySlot::Kind::Key;
    return face;
}

KeyFace endless()
{
    KeyFace face = busyLamp();
    face.number = QStringLiteral("9223372036854775808");
    face.functionName = QString(400, u'F');
    face.label = QString(400, u'L');
    face.value = QString(400, u'V');
    face.shared = true;
    return face;
}

KeyFace freeRange()
{
    KeyFace face;
    face.number = QStringLiteral("13–99");
    face.kind = SoftkeySlot::Kind::FreeRange;
    return face;
}

constexpr int gap = 12;

QImage drawn(IconCache &icons, const KeyFace &face, Overflow overflow, Mark mark = Mark::None)
{
    const SoftkeyPainter painter(Theme::light(), font(), overflow, icons);
    const qreal width = SoftkeyPainter::keySize(font()).width();
    const QRectF rect(gap, gap, width, painter.heightFor(face, width));
    QImage image((rect.size() + QSizeF(2 * gap, 2 * gap)).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter target(&image);
    painter.paint(target, rect, face, mark);
    return image;
}

} // namespace

void TestSoftkeyPainter::drawsInsideOnly_data()
{
    QTest::addColumn<KeyFace>("face");
    QTest::addColumn<Overflow>("overflow");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("usual") << busyLamp() << Overflow::Elide << Mark::None;
    QTest::newRow("current") << busyLamp() << Overflow::Elide << Mark::Current;
    QTest::newRow("hovered") << busyLamp() << Overflow::Elide << Mark::Hovered;
    QTest::newRow("endless elided") << endless() << Overflow::Elide << Mark::None;
    QTest::newRow("endless wrapped") << endless() << Overflow::Wrap << Mark::None;
    QTest::newRow("free range") << freeRange() << Overflow::Wrap << Mark::Current;
}

void TestSoftkeyPainter::drawsInsideOnly()
{
    QFETCH(KeyFace, face);
    QFETCH(Overflow, overflow);
    QFETCH(Mark, mark);
    const QImage image = drawn(m_icons, face, overflow, mark);
    const QRect inside = image.rect().adjusted(gap, gap, -gap, -gap);
    const QRect ink = support::inkIn(image, white);
    // The frame touches all four sides, and nothing is beyond.
    QCOMPARE(ink, inside);
}

void TestSoftkeyPainter::everyTextIsDrawn()
{
    for (const Overflow overflow : {Overflow::Elide, Overflow::Wrap}) {
        const QImage full = drawn(m_icons, busyLamp(), overflow);
        for (QString KeyFace::*part : {&KeyFace::number, &KeyFace::functionName,
                                       &KeyFace::functionKey, &KeyFace::label, &KeyFace::value}) {
            KeyFace without = busyLamp();
            (without.*part).clear();
            QVERIFY(drawn(m_icons, without, overflow) != full);
        }
    }
}

void TestSoftkeyPainter::elidedKeysHaveOneHeight()
{
    const SoftkeyPainter painter(Theme::light(), font(), Overflow::Elide, m_icons);
    const QSizeF size = SoftkeyPainter::keySize(font());
    QCOMPARE(painter.heightFor(busyLamp(), size.width()), size.height());
    QCOMPARE(painter.heightFor(endless(), size.width()), size.height());
    QCOMPARE(painter.heightFor(freeRange(), size.width()), size.height());
}

void TestSoftkeyPainter::wrappedKeysGrow()
{
    const SoftkeyPainter painter(Theme::light(), font(), Overflow::Wrap, m_icons);
    const QSizeF size = SoftkeyPainter::keySize(font());
    QCOMPARE(painter.heightFor(freeRange(), size.width()), size.height());
    KeyFace face = busyLamp();
    QVERIFY(painter.heightFor(face, size.width()) <= size.height() + 1);
    face.value = QString(100, u'V');
    const qreal higher = painter.heightFor(face, size.width());
    QVERIFY(higher > size.height() + 30);
    QVERIFY(painter.heightFor(face, 2 * size.width()) < higher);
}

void TestSoftkeyPainter::wrappedTextIsWhole()
{
    KeyFace face = endless();
    face.shared = false;
    const QImage image = drawn(m_icons, face, Overflow::Wrap);
    face.value.back() = QLatin1Char(' ');
    const QImage without = drawn(m_icons, face, Overflow::Wrap);
    QCOMPARE(image.size(), without.size());
    QVERIFY(image != without);
    // Room for the last line below all others: its ink does not touch the frame.
    const QRect inner = image.rect().adjusted(gap + 2, 0, -gap - 2, -gap - 2);
    const QRect bottom(inner.left() + 8, inner.bottom() - 4, inner.width() - 16, 5);
    QVERIFY(support::inkIn(image.copy(bottom), white).isEmpty());
}

void TestSoftkeyPainter::kindsDiffer()
{
    KeyFace shared = busyLamp();
    shared.shared = true;
    QVERIFY(drawn(m_icons, shared, Overflow::Elide) != drawn(m_icons, busyLamp(), Overflow::Elide));
    // Only the key says in words that it is not alone, where there is room for words.
    const SoftkeyPainter painter(Theme::light(), font(), Overflow::Wrap, m_icons);
    QVERIFY(painter.heightFor(shared, 200) > painter.heightFor(busyLamp(), 200));

    KeyFace blank = freeRange();
    blank.kind = SoftkeySlot::Kind::Key;
    QVERIFY(drawn(m_icons, blank, Overflow::Elide) != drawn(m_icons, freeRange(), Overflow::Elide));
    // Dashed: the left border has gaps.
    const QImage image = drawn(m_icons, freeRange(), Overflow::Elide);
    const QRect border(gap, gap + 8, 1, image.height() - 2 * gap - 16);
    int gaps = 0;
    for (int y = border.top(); y <= border.bottom(); ++y)
        gaps += image.pixel(gap, y) == white ? 1 : 0;
    QVERIFY(gaps > 5);
}

void TestSoftkeyPainter::marksDiffer()
{
    QList<QImage> seen;
    for (const Mark mark : {Mark::None, Mark::Hovered, Mark::Current}) {
        const QImage image = drawn(m_icons, busyLamp(), Overflow::Elide, mark);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestSoftkeyPainter::iconsAreSharp()
{
    IconCache icons;
    const SoftkeyPainter painter(Theme::light(), font(), Overflow::Elide, icons);
    QImage image(1000, 400, QImage::Format_RGB32);
    QPainter target(&image);
    painter.paint(target, QRectF(0, 0, 200, 80), busyLamp());
    QCOMPARE(icons.count(), 1);
    target.scale(3, 3);
    painter.paint(target, QRectF(0, 0, 200, 80), busyLamp());
    // Drawn anew at three times the size, not blown up.
    QCOMPARE(icons.count(), 2);
}

QTEST_MAIN(TestSoftkeyPainter)
#include "tst_softkeypainter.moc"
