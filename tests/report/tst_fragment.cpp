// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fragment.h"
#include "support/testcase.h"

#include <QImage>
#include <QPainter>

using report::Fragment;

// Pieces of a picture, put together.
class TestFragment : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsToWhatItHolds();
    void appendsBelow();
    void leavesOutWhatIsFarAway();
};

namespace {

Fragment box(qreal height, QList<qreal> *tops = nullptr)
{
    Fragment fragment;
    fragment.add(QRectF(0, 0, 10, height), [tops](QPainter &, const QRectF &rect, const QRectF &) {
        if (tops)
            tops->append(rect.top());
    });
    return fragment;
}

} // namespace

void TestFragment::growsToWhatItHolds()
{
    Fragment fragment;
    QVERIFY(fragment.isEmpty());
    QCOMPARE(fragment.height(), 0.0);
    fragment.add(box(12), {5, 30});
    QCOMPARE(fragment.height(), 42.0);
    fragment.growTo(20);
    QCOMPARE(fragment.height(), 42.0);
    fragment.growTo(50);
    QCOMPARE(fragment.height(), 50.0);
}

void TestFragment::appendsBelow()
{
    Fragment fragment = box(12);
    QCOMPARE(fragment.append(box(8), 4), 16.0);
    QCOMPARE(fragment.height(), 24.0);
}

void TestFragment::leavesOutWhatIsFarAway()
{
    QList<qreal> tops;
    Fragment fragment;
    for (int i = 0; i < 10; ++i)
        fragment.append(box(100, &tops));
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    fragment.paint(painter, QRectF(0, 440, 10, 20));
    QCOMPARE(tops, QList<qreal>{400.0});
    tops.clear();
    fragment.paint(painter, QRectF(0, 0, 10, 1000));
    QCOMPARE(tops.size(), 10);
}

QTEST_MAIN(TestFragment)
#include "tst_fragment.moc"
