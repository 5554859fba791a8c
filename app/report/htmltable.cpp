// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmltable.h"

#include "report/htmlwriter.h"

namespace report {

namespace {

constexpr char sheet[] = R"(body { font: 14px/1.45 "DejaVu Sans", sans-serif; color: #1b222c;
  background: #fff; margin: 2em; }
h1 { font-size: 1.6em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0;
  border-bottom: 1px solid #cfd6de; white-space: pre-wrap; overflow-wrap: anywhere; }
th { color: #5b6775; }
.caution { background: #f1f4f8; color: #a35f00; padding: 0.6em 1em; }
)";

void writeRow(HtmlWriter &writer, const QStringList &row, const char *cell)
{
    writer.open("tr");
    for (const QString &text : row) {
        // Texts in Hebrew or Arabic turn around, without turning what stands beside them.
        writer.element(cell, text, {{"dir", QStringLiteral("auto")}});
    }
    writer.close();
    writer.line();
}

} // namespace

QString htmlPage(const TablePage &page)
{
    HtmlWriter writer;
    writer.beginPage();
    writer.meta("generator", page.program);
    writer.beginBody(page.title, sheet);
    writer.element("h1", page.title);
    writer.line();
    if (!page.caution.isEmpty()) {
        writer.element("p", page.caution, {{"class", QStringLiteral("caution")}});
        writer.line();
    }
    for (const QString &paragraph : page.paragraphs) {
        writer.element("p", paragraph);
        writer.line();
    }
    writer.open("table");
    writer.line();
    for (qsizetype i = 0; i < page.rows.size(); ++i)
        writeRow(writer, page.rows[i], i == 0 ? "th" : "td");
    return writer.take();
}

} // namespace report
