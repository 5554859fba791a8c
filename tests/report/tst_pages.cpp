// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"
#include "report/picturelayout.h"
#include "report/reportsupport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using report::Fragment;
using report::Report;

// Reports on paper: every line on one page, whole.
class TestPages : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endsBetweenThings_data();
    void endsBetweenThings();
    void headingsStayWithWhatTheyHead();
    void cutsWhatFitsOnNoPage();
    void endsBetweenLines();
    void hasAsManyPagesAsItTakes();
    void refusesWhatIsTooSmall();
    void refusesWhatHasNoEnd();
};

namespace {

// Boxes of these heights below each other.
Fragment boxes(const QList<qreal> &heights)
{
    Fragment fragment;
    for (const qreal height : heights) {
        Fragment box;
        box.add(QRectF(0, 0, 10, height), [](QPainter &, const QRectF &, const QRectF &) {});
        fragment.append(box);
    }
    return fragment;
}

Report longReport(int lines)
{
    Report report = support::reportOf(support::fixturePhone("phones/report_full.json"), "raw");
    report.pages[0].raw = QStringLiteral("line\n").repeated(lines).trimmed();
    return report;
}

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

void TestPages::endsBetweenThings_data()
{
    QTest::addColumn<qreal>("top");
    QTest::addColumn<qreal>("wanted");
    QTest::addColumn<qreal>("end");
    QTest::newRow("just behind one") << 0.0 << 60.0 << 60.0;
    QTest::newRow("in the middle of one") << 0.0 << 59.0 << 40.0;
    QTest::newRow("from the second page on") << 40.0 << 75.0 << 60.0;
    QTest::newRow("behind the last") << 60.0 << 500.0 << 80.0;
}

void TestPages::endsBetweenThings()
{
    QFETCH(qreal, top);
    QFETCH(qreal, wanted);
    QTEST(boxes({20, 20, 20, 20}).pageEnd(top, wanted), "end");
}

void TestPages::headingsStayWithWhatTheyHead()
{
    Fragment fragment = boxes({20, 20, 20, 20});
    fragment.keepTogether(20, 30);
    QCOMPARE(fragment.pageEnd(0, 45), 20.0);
    QCOMPARE(fragment.pageEnd(0, 60), 60.0);
}

void TestPages::cutsWhatFitsOnNoPage()
{
    QCOMPARE(boxes({20, 500}).pageEnd(20, 120), 120.0);
}

void TestPages::endsBetweenLines()
{
    const report::PictureStyle style;
    const Fragment text = style.text(QStringLiteral("line\n").repeated(50).trimmed(), style.body,
                                     Qt::black, 200);
    const qreal line = text.height() / 50;
    QCOMPARE(text.pageEnd(0, line * 7.5), line * 7);
    QCOMPARE(text.pageEnd(line * 7, line * 14), line * 14);
}

void TestPages::hasAsManyPagesAsItTakes()
{
    const int few = pagesOf(report::pdf(longReport(10)).value());
    const int many = pagesOf(report::pdf(longReport(1000)).value());
    QCOMPARE(few, 1);
    QVERIFY2(many > 8 && many < 20, qPrintable(QString::number(many)));
}

void TestPages::refusesWhatIsTooSmall()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(200, 20), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const auto painted = report::paintPages(longReport(10), writer);
    QVERIFY(!painted);
    QCOMPARE(painted.error().kind, report::PictureError::Kind::NoDevice);
}

void TestPages::refusesWhatHasNoEnd()
{
    const auto refused = report::pdf(longReport(200000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, report::PictureError::Kind::TooManyPages);
    QCOMPARE(refused.error().limit, report::maxPages);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
