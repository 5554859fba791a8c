// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/htmlwriter.h"
#include "report/reportsupport.h"

#include <QRegularExpression>

using report::HtmlWriter;

// HTML in which no text is markup.
class TestHtmlWriter : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void closesWhatIsOpen();
    void beginsPages();
    void reportsRunNothing();
    void reportsFetchNothing();
    void reportsSayWhereTheyAreFrom();
};

void TestHtmlWriter::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    const auto row = [](const char *text, const char *escaped) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(escaped);
    };
    row("plain", "plain");
    row("<br>", "&lt;br&gt;");
    row("a & b", "a &amp; b");
    row("&amp;", "&amp;amp;");
    row("\"><script>alert('x')</script>",
        "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    row("rødgrød", "rødgrød");
}

void TestHtmlWriter::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(report::htmlEscaped(text), escaped);
    HtmlWriter writer;
    writer.element("p", text, {{"title", text}});
    QCOMPARE(writer.take(),
             QStringLiteral("<!DOCTYPE html>\n<p title=\"%1\">%1</p>\n").arg(escaped));
}

void TestHtmlWriter::closesWhatIsOpen()
{
    HtmlWriter writer;
    writer.open("a");
    writer.open("b");
    writer.empty("br");
    QCOMPARE(writer.take(), QStringLiteral("<!DOCTYPE html>\n<a><b><br></b></a>\n"));
}

void TestHtmlWriter::beginsPages()
{
    HtmlWriter writer;
    writer.beginPage();
    writer.meta("phone", QStringLiteral("<1>"));
    writer.beginBody(QStringLiteral("A & B"), "p {}\n");
    QCOMPARE(writer.take(),
             QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                            "&#39;none&#39;; style-src &#39;unsafe-inline&#39;\">\n"
                            "<meta name=\"phone\" content=\"&lt;1&gt;\">\n"
                            "<title>A &amp; B</title>\n<style>\np {}\n</style></head>\n"
                            "<body>\n</body></html>\n"));
}

void TestHtmlWriter::reportsRunNothing()
{
    const QString hostile = QStringLiteral("<script>x</script><img src=x onerror=y>'\"&");
    const QJsonObject object{{QStringLiteral("notes"), hostile},
                             {QStringLiteral("serial"), hostile},
                             {QStringLiteral("macAddress"), hostile},
                             {hostile, hostile}};
    const QString html = report::html(support::reportOf(support::phoneOf(object), "all"));
    for (const char *tag : {"<script", "<img", "<a ", "<iframe", "<link", "<object", "<form"})
        QVERIFY2(!html.contains(QLatin1String(tag), Qt::CaseInsensitive), tag);
    static const QRegularExpression handler(QStringLiteral("<[^>]* on[a-z]+="));
    QVERIFY(!html.contains(handler));
    QVERIFY(html.contains(report::htmlEscaped(hostile)));
}

void TestHtmlWriter::reportsFetchNothing()
{
    const QString html = report::html(
        support::reportOf(support::fixturePhone("phones/report_full.json"), "all"));
    QVERIFY(html.contains(QStringLiteral("default-src &#39;none&#39;")));
    static const QRegularExpression reference(QStringLiteral("<[^>]* (src|href|style)="));
    QVERIFY(!html.contains(reference));
    QVERIFY(!html.contains(QStringLiteral("url(")));
    QVERIFY(!html.contains(QStringLiteral("@import")));
}

void TestHtmlWriter::reportsSayWhereTheyAreFrom()
{
    const QString html = report::html(
        support::reportOf(support::fixturePhone("phones/report_full.json"), "phone"));
    const auto meta = [&](const char *name, const char *content) {
        return html.contains(QStringLiteral("<meta name=\"%1\" content=\"%2\">")
                                 .arg(QLatin1String(name), QLatin1String(content)));
    };
    QVERIFY(meta("phone", "65f0a1b2c3d4e5f600000001"));
    QVERIFY(meta("fetched", "2026-03-04T12:07:25Z"));
    QVERIFY(meta("level", "internal"));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
