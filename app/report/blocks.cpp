// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

namespace {

using Role = BlockCell::Role;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Blocks)
};

BlockCell valueOf(const Cell &cell)
{
    const bool missing = cell.state < phone::ValueState::Present;
    return {cell.text, missing ? Role::Missing : cell.masked ? Role::Masked : Role::Value};
}

// A column of remarks stands only where there is one.
void dropEmptyRemarks(Block &table)
{
    const bool hasRemarks = std::any_of(table.rows.begin(), table.rows.end(),
                                        [](const auto &row) { return !row.last().text.isEmpty(); });
    if (hasRemarks)
        return;
    table.headers.removeLast();
    for (QList<BlockCell> &row : table.rows)
        row.removeLast();
}

Block fieldTable(const QList<Row> &rows)
{
    Block table{Block::Kind::Table};
    table.headers = {Text::tr("Field"), Text::tr("Key"), Text::tr("Value"), Text::tr("Remark")};
    for (const Row &row : rows) {
        table.rows.append({{row.label, Role::Label},
                           {row.key, Role::Key},
                           valueOf(row.value),
                           {remarkOf(row.value), Role::Remark}});
    }
    dropEmptyRemarks(table);
    return table;
}

// "Position: not a whole number; Label: hidden"
QString remarksOf(const QList<Cell> &row, const QStringList &headers)
{
    QStringList remarks;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString remark = remarkOf(row[i]);
        if (!remark.isEmpty())
            remarks.append(headers.value(i) + QStringLiteral(": ") + remark);
    }
    return remarks.join(QStringLiteral("; "));
}

Block tableBlock(const Table &table)
{
    const bool hasKeys = !table.rowKeys.isEmpty();
    Block block{Block::Kind::Table};
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const QString key = table.columnKeys.value(i);
        //: %1 is the name of a column, %2 its key in the answer
        block.headers.append(key.isEmpty() ? table.headers[i]
                                           : Text::tr("%1 (%2)").arg(table.headers[i], key));
    }
    if (hasKeys)
        block.headers.insert(1, Text::tr("Key in the answer"));
    block.headers.append(Text::tr("Remark"));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QList<BlockCell> cells;
        for (const Cell &cell : table.rows[i])
            cells.append(valueOf(cell));
        if (hasKeys) {
            cells.first().role = Role::Label;
            cells.insert(1, {table.rowKeys.value(i), Role::Key});
        }
        cells.append({remarksOf(table.rows[i], table.headers), Role::Remark});
        block.rows.append(cells);
    }
    dropEmptyRemarks(block);
    return block;
}

void appendPage(const Page &page, QList<Block> &blocks)
{
    const auto append = [&](Block::Kind kind, const QString &text, int level = 0) {
        if (!text.isEmpty())
            blocks.append({kind, text, level});
    };
    append(Block::Kind::Heading, page.title, 2);
    append(Block::Kind::Caution, page.banner);
    append(Block::Kind::Paragraph, page.emptyText);
    for (const Section &section : page.sections) {
        append(Block::Kind::Heading, section.title, 3);
        if (!section.rows.isEmpty())
            blocks.append(fieldTable(section.rows));
        if (!section.table.isEmpty())
            blocks.append(tableBlock(section.table));
    }
    append(Block::Kind::Raw, page.raw);
}

} // namespace

QList<Block> blocksOf(const Report &report)
{
    QList<Block> blocks;
    blocks.append({Block::Kind::Heading, report.fullTitle(), 1});
    blocks.append({Block::Kind::Paragraph, statusText(report.status)});
    for (const Page &page : report.pages)
        appendPage(page, blocks);
    blocks.append({Block::Kind::Heading, Text::tr("About this report"), 2});
    Block facts{Block::Kind::Table};
    facts.headers = {Text::tr("What"), Text::tr("Value")};
    for (const Fact &fact : report.footer)
        facts.rows.append({{fact.label, Role::Label}, {fact.text, Role::Value}});
    blocks.append(facts);
    return blocks;
}

QString statusText(const StatusLine &status)
{
    return status.detail.isEmpty() ? status.word
                                   : QStringLiteral("%1, %2").arg(status.word, status.detail);
}

QString remarkOf(const Cell &cell)
{
    QStringList remarks;
    if (!cell.utc.isEmpty())
        remarks.append(cell.utc);
    if (cell.masked)
        remarks.append(Text::tr("hidden"));
    if (!cell.remark.isEmpty())
        remarks.append(cell.remark);
    return remarks.join(QStringLiteral("; "));
}

} // namespace report
