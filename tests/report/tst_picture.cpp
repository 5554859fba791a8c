// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"
#include "report/picturestyle.h"
#include "report/reportsupport.h"
#include "report/textblock.h"

#include <QJsonArray>

#include <cmath>

using report::Level;
using report::PictureError;
using report::render;
using report::Report;

// Pictures of reports: whole, the same every time, and within the limits.
class TestPicture : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheScaleAskedFor();
    void keepsItsMargins_data();
    void keepsItsMargins();
    void isTheSameEveryTime();
    void drawsEveryPart();
    void longNotesAreWhole();
    void manyKeysAreWhole();
    void highPicturesAreWhole();
    void stripsDoNotShow();
    void limitsScale_data();
    void limitsScale();
    void choosesAScaleForTheHeight();
    void limitsMemory();
    void givesUpEarlyOnHugeAnswers();
};

namespace {

Report fullReport(const char *selection)
{
    return support::reportOf(support::fixturePhone("phones/report_full.json"), selection);
}

Report noteReport(const QString &note)
{
    return support::reportOf(support::phoneOf({{QStringLiteral("notes"), note}}), "phone");
}

// The rows in which two pictures of one size differ, first and last.
std::pair<int, int> differentRows(const QImage &a, const QImage &b)
{
    int first = -1;
    int last = -1;
    for (int y = 0; y < a.height(); ++y) {
        if (std::equal(a.constScanLine(y), a.constScanLine(y) + a.bytesPerLine(),
                       b.constScanLine(y)))
            continue;
        if (first < 0)
            first = y;
        last = y;
    }
    return {first, last};
}

// Both pictures have one size, and differ only in the last `rows` above the footer.
void verifyDifferAtTheEnd(const QImage &a, const QImage &b, int rows)
{
    constexpr int footer = 120;
    QCOMPARE(a.size(), b.size());
    const auto [first, last] = differentRows(a, b);
    QVERIFY(first > a.height() - footer - rows);
    QVERIFY(last < a.height() - 32);
}

} // namespace

void TestPicture::hasTheScaleAskedFor()
{
    const Report report = fullReport("all");
    const auto once = render(report, {1});
    const auto twice = render(report, {2});
    QVERIFY(once && twice);
    QCOMPARE(once->width(), report::pictureWidth);
    QCOMPARE(twice->size(), once->size() * 2);
    QCOMPARE(twice->devicePixelRatio(), 1.0);
    QVERIFY(qAbs(twice->dotsPerMeterX() - 2 * once->dotsPerMeterX()) <= 1);
    const auto odd = render(report, {1.25});
    QVERIFY(odd);
    QCOMPARE(odd->width(), 1225);
    QCOMPARE(render(report)->size(), twice->size());
}

void TestPicture::keepsItsMargins_data()
{
    QTest::addColumn<QByteArray>("fixture");
    QTest::addColumn<QByteArray>("selection");
    for (const char *fixture : {"phones/report_full.json", "phones/report_odd.json"}) {
        for (const QString &name : report::Selection::names()) {
            QTest::addRow("%s %s", fixture, qPrintable(name))
                << QByteArray(fixture) << name.toLatin1();
        }
    }
}

void TestPicture::keepsItsMargins()
{
    QFETCH(QByteArray, fixture);
    QFETCH(QByteArray, selection);
    const phone::Phone phone = support::fixturePhone(fixture.constData());
    const auto picture = render(support::reportOf(phone, selection.constData(), Level::Everything),
                                {1});
    QVERIFY(picture);
    const int margin = int(report::PictureStyle::margin);
    const QRect ink = support::inkIn(*picture, QColor(Qt::white).rgb());
    const QRect inside = picture->rect().adjusted(margin, margin, -margin, -margin);
    QVERIFY(inside.contains(ink));
    QCOMPARE(ink.top(), inside.top());
    QVERIFY(ink.bottom() > inside.bottom() - 8);
    QCOMPARE(ink.left(), inside.left());
    QCOMPARE(ink.right(), inside.right());
}

void TestPicture::isTheSameEveryTime()
{
    const Report report = fullReport("all");
    QCOMPARE(*render(report, {1}), *render(report, {1}));
    QCOMPARE(*render(report, {1.5}), *render(report, {1.5}));
}

void TestPicture::drawsEveryPart()
{
    const Report whole = support::reportOf(support::fixturePhone("phones/report_odd.json"),
                                           "softkeys");
    const QImage picture = *render(whole, {1});
    const auto differs = [&](const auto &change) {
        Report changed = whole;
        change(changed);
        return *render(changed, {1}) != picture;
    };
    QVERIFY(!differs([](Report &) {}));
    QVERIFY(differs([](Report &r) { r.title += u'x'; }));
    QVERIFY(differs([](Report &r) { r.subtitle += u'x'; }));
    QVERIFY(differs([](Report &r) { r.status.word += u'x'; }));
    QVERIFY(differs([](Report &r) { r.status.detail += u'x'; }));
    QVERIFY(differs([](Report &r) { r.status.presence = phone::Presence::Offline; }));
    QVERIFY(differs([](Report &r) { r.pages[0].title += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].banner += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].emptyText = u"x"_qs; }));
    QVERIFY(differs([](Report &r) { r.pages[0].raw = u"x"_qs; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].title += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].label += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].key += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].value.text += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].value.remark = u"x"_qs; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].value.utc = u"x"_qs; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[0].rows[0].value.masked = true; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[1].keys[0].label += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[1].table.headers[1] += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[1].table.columnKeys[1] += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[1].table.rowKeys[1] += u'x'; }));
    QVERIFY(differs([](Report &r) { r.pages[0].sections[1].table.rows[0][1].text += u'x'; }));
    for (int i = 0; i < whole.footer.size(); ++i)
        QVERIFY(differs([i](Report &r) { r.footer[i].text += u'x'; }));
    Report missing = whole;
    missing.pages[0].sections[0].rows[0].value.state = phone::ValueState::Null;
    QVERIFY(*render(missing, {1}) != picture);
}

void TestPicture::longNotesAreWhole()
{
    QString note(20000, u'm');
    const QImage unbroken = *render(noteReport(note), {1});
    note.replace(note.size() - 3, 3, QStringLiteral("iii"));
    verifyDifferAtTheEnd(unbroken, *render(noteReport(note), {1}), 60);
    QVERIFY(unbroken.height() > 20000 / 100 * 15);
}

void TestPicture::manyKeysAreWhole()
{
    const auto reportOf = [](const QString &lastLabel) {
        QJsonArray keys;
        for (int i = 0; i < 60; ++i) {
            keys.append(QJsonObject{{QStringLiteral("index"), i},
                                    {QStringLiteral("function"), QStringLiteral("BLF")},
                                    {QStringLiteral("value"), QStringLiteral("%1").arg(200 + i)},
                                    {QStringLiteral("label"), i == 59 ? lastLabel : u"x"_qs}});
        }
        return support::reportOf(support::phoneOf({{QStringLiteral("softkeys"), keys}}),
                                 "softkeys");
    };
    const QImage picture = *render(reportOf(QStringLiteral("last")), {1});
    const QImage other = *render(reportOf(QStringLiteral("lost")), {1});
    QCOMPARE(picture.size(), other.size());
    const auto [first, last] = differentRows(picture, other);
    // The last key of the grid, and the last row of the table.
    QVERIFY(first < picture.height() - 60 * 24);
    QVERIFY(last > picture.height() - 150);
}

void TestPicture::highPicturesAreWhole()
{
    constexpr int painterLimit = 32767;
    const QString note = QStringLiteral("line\n").repeated(2500);
    const QImage picture = *render(noteReport(note + QStringLiteral("end m")), {1});
    QVERIFY(picture.height() > painterLimit);
    verifyDifferAtTheEnd(picture, *render(noteReport(note + QStringLiteral("end i")), {1}), 60);
    const QRect footer(32, picture.height() - 80, 400, 48);
    QVERIFY(!support::inkIn(picture.copy(footer), QColor(Qt::white).rgb()).isEmpty());
}

void TestPicture::stripsDoNotShow()
{
    Report report = fullReport("raw");
    report.pages[0].raw = QStringLiteral("Åg|\n").repeated(3000).trimmed();
    const QImage picture = *render(report, {1});
    const report::TextBlock line(QStringLiteral("Åg|"), report::PictureStyle().mono, 500);
    const int height = int(line.height());
    // Far enough from the heading and the footer, every line looks like the one above it.
    for (int y = 300; y < picture.height() - 300; ++y) {
        QVERIFY2(std::equal(picture.constScanLine(y),
                            picture.constScanLine(y) + picture.bytesPerLine(),
                            picture.constScanLine(y + height)),
                 qPrintable(QString::number(y)));
    }
}

void TestPicture::limitsScale_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("taken");
    QTest::newRow("least") << report::minScale << true;
    QTest::newRow("less") << report::minScale - 0.01 << false;
    QTest::newRow("most") << report::maxScale << true;
    QTest::newRow("more") << report::maxScale + 0.01 << false;
    QTest::newRow("none chosen") << report::defaultScale << true;
    QTest::newRow("hardly anything") << 0.01 << false;
    QTest::newRow("negative") << -2.0 << false;
    QTest::newRow("endless") << qreal(INFINITY) << false;
    QTest::newRow("no number") << qreal(NAN) << false;
}

void TestPicture::limitsScale()
{
    QFETCH(qreal, scale);
    QFETCH(bool, taken);
    const auto picture = render(fullReport("codec"), {scale});
    QCOMPARE(picture.has_value(), taken);
    if (!taken)
        QCOMPARE(picture.error(), PictureError{PictureError::Kind::ScaleOutOfRange});
}

void TestPicture::choosesAScaleForTheHeight()
{
    const auto sharp = render(fullReport("codec"));
    QCOMPARE(sharp->width(), int(report::pictureWidth * report::sharpScale));
    Report report = fullReport("codec");
    const auto pixels = [&report] {
        return qint64(report::pictureWidth) * render(report, {report::minScale})->height();
    };
    constexpr auto sharpness = qint64(report::sharpScale * report::sharpScale);
    while (pixels() * sharpness <= report::mostSharpPixels) {
        QCOMPARE(render(report)->width(), int(report::pictureWidth * report::sharpScale));
        report.pages += report.pages;
    }
    const auto less = render(report);
    QVERIFY(less->width() < int(report::pictureWidth * report::sharpScale));
    QVERIFY(qint64(less->width()) * less->height() <= report::mostSharpPixels);
    // It never gets too small to be read.
    while (pixels() <= report::mostSharpPixels)
        report.pages += report.pages;
    QCOMPARE(render(report)->width(), report::pictureWidth);
}

void TestPicture::limitsMemory()
{
    const Report report = fullReport("all");
    const qint64 bytes = render(report, {1.5})->sizeInBytes();
    QCOMPARE(render(report, {1.5}, bytes)->sizeInBytes(), bytes);
    const auto refused = render(report, {1.5}, bytes - 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PictureError::Kind::TooLarge);
    QCOMPARE(refused.error().limit, bytes - 1);
    QVERIFY(refused.error().bytes > bytes - 1);
}

void TestPicture::givesUpEarlyOnHugeAnswers()
{
    // Wholly laid out, this would take gigabytes.
    Report report = fullReport("raw");
    report.pages[0].raw = QString(64 * 1024 * 1024, u'{');
    constexpr qint64 limit = 16 * 1024 * 1024;
    const auto refused = render(report, {1}, limit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PictureError::Kind::TooLarge);
    QVERIFY(refused.error().bytes < 4 * limit);
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
