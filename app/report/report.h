// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/level.h"
#include "report/selection.h"

#include "phone/field.h"
#include "phone/softkeylayout.h"
#include "phone/status.h"
#include "phone/value.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace report {

// The neutral report: what of a phone leaves the program, as texts that are ready to be shown and
// have been through Redaction. Every format is made from it alone, so that none can hold more.

// The text of one value.
struct Cell {
    QString text; // the word for the state where there is no value
    phone::ValueState state = phone::ValueState::Present;
    bool masked = false; // the value, or a secret inside it, is hidden
    QString remark = {}; // what is odd about the value: "not a date"
    QString utc = {}; // the same time in UTC, of a date
    phone::Kind kind = phone::Kind::Text;

    friend bool operator==(const Cell &, const Cell &) = default;
};

// One field.
struct Row {
    QString label;
    QString key; // the key in the answer, never translated: "ip.mode"
    Cell value;

    friend bool operator==(const Row &, const Row &) = default;
};

// Each row has a cell per header.
struct Table {
    QStringList headers;
    QList<QList<Cell>> rows;
    // Keys in the answer, where it has any: "label" for a column, "softkeys[3]" for a row.
    QStringList columnKeys = {};
    QStringList rowKeys = {};

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    // "softkeys[3].label"; nothing for a cell that is no value of the answer.
    [[nodiscard]] QString keyAt(qsizetype row, qsizetype column) const;
    friend bool operator==(const Table &, const Table &) = default;
};

// Rows under a heading, then keys, then a table; any may be empty.
struct Section {
    QString title;
    QList<Row> rows = {};
    QList<phone::KeyFace> keys = {}; // the places of the softkey layout, in order
    Table table = {};

    friend bool operator==(const Section &, const Section &) = default;
};

// One group, the raw answer, or what was found in the answer.
struct Page {
    std::optional<Selection> selection; // none for findings and changes
    QString title;
    QString banner = {}; // a caution above everything else
    QList<Section> sections = {};
    QString raw = {}; // JSON, indented, line by line
    QString emptyText = {}; // says why there is nothing, where there is nothing

    friend bool operator==(const Page &, const Page &) = default;
};

// What the LED says, in words.
struct StatusLine {
    phone::Presence presence = phone::Presence::Unknown;
    QString word; // "Online"
    QString detail; // "registration runs out in 42 min"; may be empty

    friend bool operator==(const StatusLine &, const StatusLine &) = default;
};

// A fact of the report itself, such as the time of the fetch.
struct Fact {
    QString label;
    QString text;

    friend bool operator==(const Fact &, const Fact &) = default;
};

// Where the report is from, for machines: what files say of themselves.
struct Origin {
    QString phoneId; // masked where ids are
    QDateTime fetchedAt; // invalid if unknown
    Level level = Level::Internal;
    QString program; // "SIP Phone Inspector 0.1.0"

    // "2026-03-04T12:07:25Z", or "unknown"
    [[nodiscard]] QString fetchedUtc() const;
    friend bool operator==(const Origin &, const Origin &) = default;
};

// Something that the level hides, for the list beside a preview.
struct HiddenValue {
    QString label;
    QString key;
    bool isWhole = true; // else only a part of the value is hidden

    friend bool operator==(const HiddenValue &, const HiddenValue &) = default;
};

struct Report {
    QString title; // what the phone is, e.g. "Snom 370"
    QString subtitle; // its MAC address, or what else names it
    StatusLine status;
    QList<Page> pages;
    QList<Fact> footer;
    Origin origin = {};
    QJsonObject object = {}; // what of the answer is selected, and may leave
    QList<HiddenValue> hidden = {};

    // "Snom 370  00:04:13:24:AB:CD"
    [[nodiscard]] QString fullTitle() const;
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace report
