// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup.h"

namespace report {

static QString blockText(const Block &block, const MarkupRules &rules)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return rules.heading(block.level) + rules.escaped(block.text);
    case Block::Kind::Caution:
        return rules.caution + rules.escaped(block.text);
    case Block::Kind::Paragraph:
        return rules.escaped(block.text);
    case Block::Kind::Table:
        return rules.table(block).trimmed();
    case Block::Kind::Raw:
        return rules.raw(block.text);
    }
    return {};
}

QString markup(const Report &report, const MarkupRules &rules)
{
    QString text;
    const QList<Block> blocks = blocksOf(report);
    for (const Block &block : blocks)
        text += blockText(block, rules) + QStringLiteral("\n\n");
    return text.trimmed() + u'\n';
}

} // namespace report
