// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace report {

// A list for people, on a page of its own. All texts are plain.
struct TablePage {
    QString title;
    QString caution = {}; // stands out below the title; empty: none
    QStringList paragraphs = {};
    QList<QStringList> rows = {}; // the first one is the header
    QString program = {}; // what made it
};

// The page as one HTML file: no scripts, nothing to fetch, and a policy that would allow neither.
[[nodiscard]] QString htmlPage(const TablePage &page);

} // namespace report
