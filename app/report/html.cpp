// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "report/blocks.h"
#include "report/htmlwriter.h"

namespace report {

namespace {

constexpr char sheet[] = R"(body { font: 14px/1.45 "DejaVu Sans", sans-serif; color: #1b222c;
  background: #fff; max-width: 70em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin-bottom: 0; }
h2 { font-size: 1.25em; border-bottom: 1px solid #cfd6de; margin-top: 2em; }
h3 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0;
  border-bottom: 1px solid #f1f4f8; white-space: pre-wrap; overflow-wrap: anywhere; }
th, .label, .remark { color: #5b6775; }
.key, pre { font-family: "DejaVu Sans Mono", monospace; font-size: 0.9em; }
.missing { color: #5b6775; font-style: italic; }
.masked { background: #f1f4f8; }
.caution { background: #f1f4f8; color: #a35f00; padding: 0.6em 1em; }
pre { background: #f1f4f8; padding: 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
)";

QString className(BlockCell::Role role)
{
    switch (role) {
    case BlockCell::Role::Label:
        return QStringLiteral("label");
    case BlockCell::Role::Key:
        return QStringLiteral("key");
    case BlockCell::Role::Missing:
        return QStringLiteral("missing");
    case BlockCell::Role::Masked:
        return QStringLiteral("masked");
    case BlockCell::Role::Remark:
        return QStringLiteral("remark");
    case BlockCell::Role::Text:
    case BlockCell::Role::Value:
        break;
    }
    return QStringLiteral("value");
}

void writeTable(HtmlWriter &writer, const Block &table)
{
    writer.open("table");
    writer.line();
    writer.open("tr");
    for (const QString &header : table.headers)
        writer.element("th", header);
    writer.close();
    writer.line();
    for (const QList<BlockCell> &row : table.rows) {
        writer.open("tr");
        for (const BlockCell &cell : row) {
            // Texts in Hebrew or Arabic turn around, without turning what stands beside them.
            writer.element("td", cell.text,
                           {{"class", className(cell.role)}, {"dir", QStringLiteral("auto")}});
        }
        writer.close();
        writer.line();
    }
    writer.close();
}

void writeBlock(HtmlWriter &writer, const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        writer.element(block.level == 1 ? "h1" : block.level == 2 ? "h2" : "h3", block.text);
        break;
    case Block::Kind::Caution:
        writer.element("p", block.text, {{"class", QStringLiteral("caution")}});
        break;
    case Block::Kind::Paragraph:
        writer.element("p", block.text);
        break;
    case Block::Kind::Table:
        writeTable(writer, block);
        break;
    case Block::Kind::Raw:
        writer.element("pre", block.text);
        break;
    }
    writer.line();
}

} // namespace

QString html(const Report &report)
{
    HtmlWriter writer;
    writer.beginPage();
    writer.meta("generator", report.origin.program);
    writer.meta("phone", report.origin.phoneId);
    writer.meta("fetched", report.origin.fetchedUtc());
    writer.meta("level", levelKey(report.origin.level));
    writer.beginBody(report.fullTitle(), sheet);
    const QList<Block> blocks = blocksOf(report);
    for (const Block &block : blocks)
        writeBlock(writer, block);
    return writer.take();
}

} // namespace report
