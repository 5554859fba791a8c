// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/selection.h"

#include "phone/softkeylayout.h"
#include "phone/status.h"
#include "phone/value.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace report {

// The neutral report: what of a phone leaves the program, as texts that are ready to be shown and
// have been masked. Pictures and texts are made from it alone, so that they cannot hold more.

enum class Level : quint8 {
    Internal, // secrets are masked
    Everything // nothing is masked
};

// The text of one value.
struct Cell {
    QString text; // the word for the state where there is no value
    phone::ValueState state = phone::ValueState::Present;
    bool masked = false; // the value, or a secret inside it, is hidden
    QString remark = {}; // what is odd about the value: "not a date"
    QString utc = {}; // the same time in UTC, of a date

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

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
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

// One group, or the raw answer.
struct Page {
    Selection selection;
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

struct Report {
    QString title; // what the phone is, e.g. "Snom 370"
    QString subtitle; // its MAC address, or what else names it
    StatusLine status;
    QList<Page> pages;
    QList<Fact> footer;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace report
