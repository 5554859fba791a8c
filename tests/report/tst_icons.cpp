// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/icons.h"
#include "report/reportsupport.h"

#include "phone/enumerations.h"

#include <QFile>

using report::IconCache;
using report::tintedIcon;

// Icons of the softkey functions, drawn in the colour asked for.
class TestIcons : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionHasItsOwn();
    void tints();
    void isCentredInWideSizes();
    void nothingComesOfNothing_data();
    void nothingComesOfNothing();
    void cacheKeepsAndForgets();
};

void TestIcons::everyFunctionHasItsOwn()
{
    const QImage other = tintedIcon(report::keyIconPath({}), {32, 32}, Qt::black);
    QVERIFY(!other.isNull());
    QVERIFY(!tintedIcon(report::freeKeyIconPath(), {32, 32}, Qt::black).isNull());
    QList<QImage> seen{other};
    for (const phone::Enumerator &function : phone::softkeyFunctions) {
        const QString key = QString::fromLatin1(function.value.data());
        const QImage icon = tintedIcon(report::keyIconPath(key), {32, 32}, Qt::black);
        QVERIFY2(!icon.isNull(), qPrintable(key));
        QVERIFY2(!support::inkIn(icon, 0).isEmpty(), qPrintable(key));
        QVERIFY2(!seen.contains(icon), qPrintable(key));
        seen.append(icon);
    }
}

void TestIcons::tints()
{
    const QImage icon = tintedIcon(report::keyIconPath(QStringLiteral("HOLD")), {64, 64}, Qt::red);
    QCOMPARE(icon.size(), QSize(64, 64));
    int opaque = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor pixel = icon.pixelColor(x, y);
            if (pixel.alpha() != 255)
                continue;
            ++opaque;
            QCOMPARE(pixel, QColor(Qt::red));
        }
    }
    QVERIFY(opaque > 100);
}

void TestIcons::isCentredInWideSizes()
{
    const QImage icon = tintedIcon(report::keyIconPath(QStringLiteral("DND")), {90, 30}, Qt::black);
    QCOMPARE(icon.size(), QSize(90, 30));
    const QRect ink = support::inkIn(icon, 0);
    QVERIFY(ink.left() >= 30);
    QVERIFY(ink.right() < 60);
    QVERIFY(qAbs(ink.width() - ink.height()) <= 1);
}

void TestIcons::nothingComesOfNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    QTest::newRow("no such icon") << QStringLiteral(":/icons/keys/none-such.svg") << QSize(16, 16);
    QTest::newRow("no size") << report::freeKeyIconPath() << QSize(0, 16);
    QTest::newRow("negative size") << report::freeKeyIconPath() << QSize(-4, -4);
}

void TestIcons::nothingComesOfNothing()
{
    QFETCH(QString, path);
    QFETCH(QSize, size);
    QVERIFY(tintedIcon(path, size, Qt::black).isNull());
}

void TestIcons::cacheKeepsAndForgets()
{
    IconCache cache;
    const QString path = report::keyIconPath(QStringLiteral("BLF"));
    const QImage first = cache.icon(path, {16, 16}, Qt::black);
    QCOMPARE(first, tintedIcon(path, {16, 16}, Qt::black));
    QCOMPARE(cache.icon(path, {16, 16}, Qt::black).cacheKey(), first.cacheKey());
    QVERIFY(cache.icon(path, {16, 16}, Qt::red) != first);
    QCOMPARE(cache.count(), 2);
    for (int i = 2; i < IconCache::maxIcons; ++i)
        (void)cache.icon(path, {4, 4}, QColor(0, 0, i % 256, 255 - i / 256));
    (void)cache.icon(path, {5, 5}, Qt::black);
    QVERIFY(cache.count() <= IconCache::maxIcons);
    (void)cache.icon(path, {6, 6}, Qt::black);
    QVERIFY(cache.count() <= IconCache::maxIcons);
    QCOMPARE(cache.icon(path, {16, 16}, Qt::black), first);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
