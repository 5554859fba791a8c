// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace report {

// The report as one column of headings, paragraphs and tables, for the formats that know nothing
// else. Label, key and value of a field stand in cells of their own, and a value's cell holds the
// value alone: what has to be said about it is a remark.

struct BlockCell {
    enum class Role : quint8 { Text, Label, Key, Value, Missing, Masked, Remark };
    QString text;
    Role role = Role::Text;

    friend bool operator==(const BlockCell &, const BlockCell &) = default;
};

struct Block {
    enum class Kind : quint8 { Heading, Caution, Paragraph, Table, Raw };
    Kind kind = Kind::Paragraph;
    QString text = {}; // of all but tables
    int level = 0; // of a heading: 1 for the report, 2 for a page, 3 for a section
    QStringList headers = {};
    QList<QList<BlockCell>> rows = {}; // as many cells as headers

    friend bool operator==(const Block &, const Block &) = default;
};

[[nodiscard]] QList<Block> blocksOf(const Report &report);

// "Online, registration runs out in 42 min"
[[nodiscard]] QString statusText(const StatusLine &status);

// What has to be said about the value: UTC, "hidden", "not a date".
[[nodiscard]] QString remarkOf(const Cell &cell);

} // namespace report
