// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats.h"
#include "report/reportsupport.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using report::Format;

// The one table of formats.
class TestFormats : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endings_data();
    void endings();
    void areTold();
    void writesEach_data();
    void writesEach();
    void jsonIsTheRedactedObject();
    void pngSaysWhereItIsFrom();
    void everyTextHoldsEveryValue_data();
    void everyTextHoldsEveryValue();
};

namespace {

void addFormats()
{
    QTest::addColumn<QString>("ending");
    for (const Format &format : report::formats())
        QTest::newRow(format.ending.data()) << QString(format.ending);
}

const Format &formatOf(const QString &ending)
{
    return *report::formatOf(u'.' + ending);
}

report::Report fullReport(const char *selection = "all")
{
    return support::reportOf(support::fixturePhone("phones/report_full.json"), selection);
}

} // namespace

void TestFormats::endings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *file, const char *ending) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(ending);
    };
    row("a.png", "png");
    row("a.b.PDF", "pdf");
    row("/tmp/x.htm", "html");
    row("x.html", "html");
    row("x.md", "md");
    row("x.markdown", "md");
    row("x.txt", "txt");
    row("x.jira", "jira");
    row("x.Json", "json");
    row("x.csv", "csv");
    row("png", "");
    row("x.", "");
    row("x.exe", "");
    row("x.png/y", "");
    row("", "");
}

void TestFormats::endings()
{
    QFETCH(QString, file);
    QFETCH(QString, ending);
    const Format *format = report::formatOf(file);
    QCOMPARE(format ? QString(format->ending) : QString(), ending);
}

void TestFormats::areTold()
{
    QStringList names;
    for (const Format &format : report::formats()) {
        names.append(report::formatName(format));
        QVERIFY(!format.mimeType.isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(report::formatEndings().size(), qsizetype(report::formats().size()));
    QVERIFY(report::formatEndings().contains(QStringLiteral(".csv")));
}

void TestFormats::writesEach_data()
{
    addFormats();
}

void TestFormats::writesEach()
{
    QFETCH(QString, ending);
    const Format &format = formatOf(ending);
    const auto bytes = format.write(fullReport(), {});
    QVERIFY(bytes);
    QVERIFY(bytes->size() > 1000);
    if (format.isText) {
        QVERIFY(bytes->endsWith('\n'));
        QStringDecoder decoder(QStringDecoder::Utf8);
        QVERIFY(!QString(decoder(*bytes)).isEmpty() && !decoder.hasError());
        QVERIFY(bytes->contains("65f0a1b2c3d4e5f600000001"));
    } else {
        const QByteArray start = ending == QStringLiteral("png") ? "\x89PNG" : "%PDF-";
        QVERIFY(bytes->startsWith(start));
    }
    // The same every time, but for the date that Qt writes into a PDF.
    if (ending != QStringLiteral("pdf"))
        QCOMPARE(*format.write(fullReport(), {}), *bytes);
}

void TestFormats::jsonIsTheRedactedObject()
{
    const report::Report report = fullReport();
    const QJsonObject object = QJsonDocument::fromJson(
                                   *formatOf(QStringLiteral("json")).write(report, {}))
                                   .object();
    QCOMPARE(object, report.object);
    QJsonObject source = support::fixturePhone("phones/report_full.json").source();
    QCOMPARE(object.keys(), source.keys());
    QVERIFY(object.value(QStringLiteral("password")) != source.value(QStringLiteral("password")));
}

void TestFormats::pngSaysWhereItIsFrom()
{
    const auto bytes = formatOf(QStringLiteral("png")).write(fullReport("codec"), {});
    const QImage image = QImage::fromData(*bytes, "png");
    QCOMPARE(image.text(QStringLiteral("Phone")), QStringLiteral("65f0a1b2c3d4e5f600000001"));
    QCOMPARE(image.text(QStringLiteral("Fetched")), QStringLiteral("2026-03-04T12:07:25Z"));
    QCOMPARE(image.text(QStringLiteral("Level")), QStringLiteral("internal"));
    QVERIFY(
        image.text(QStringLiteral("Software")).startsWith(QStringLiteral("SIP Phone Inspector ")));
    const auto safe = formatOf(QStringLiteral("png"))
                          .write(support::reportOf(support::fixturePhone("phones/report_full.json"),
                                                   "codec", report::Level::CustomerSafe),
                                 {});
    const QImage safeImage = QImage::fromData(*safe, "png");
    QCOMPARE(safeImage.text(QStringLiteral("Phone")), phone::Masker::mask());
    QCOMPARE(safeImage.text(QStringLiteral("Level")), QStringLiteral("customer-safe"));
}

void TestFormats::everyTextHoldsEveryValue_data()
{
    addFormats();
}

// Label and key of each field, and both forms of a time.
void TestFormats::everyTextHoldsEveryValue()
{
    QFETCH(QString, ending);
    const Format &format = formatOf(ending);
    if (!format.isText || ending == QStringLiteral("json"))
        return;
    const QString text = QString::fromUtf8(*format.write(fullReport(), {}));
    for (const phone::Field &row : phone::fieldTable) {
        QString name = phone::key(row.property);
        // Levels are a table: "volume.handset" and "mic".
        if (name.startsWith(QStringLiteral("volume.")))
            name = name.section(u'.', 2);
        if (ending == QStringLiteral("md") || ending == QStringLiteral("jira"))
            name = name.section(u'_', -1);
        QVERIFY2(text.contains(name), qPrintable(name));
    }
    QVERIFY(text.contains(QStringLiteral("2026-03-04 12:07:25 +00:00"))
            || text.contains(QStringLiteral("2026-03-04 12:07:25 &#43;00:00")));
    QVERIFY(text.contains(QStringLiteral("2026-03-04 12:07:25 UTC")));
}

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
