// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/report.h"
#include "report/selection.h"

#include <QString>

namespace cli {

// What the program is asked to do: the command line, understood.

enum class Command : quint8 { Window, Show, Search, Export, Help, Version };

enum class Format : quint8 { Text, Json, Csv };

struct ShowOptions {
    Format format = Format::Text;
    bool reveal = false; // print secrets as well
};

struct SearchOptions {
    Format format = Format::Text;
};

struct ExportOptions {
    QString file; // ends in ".png"
    report::Selection selection = report::Selection::all();
    qreal scale = report::defaultScale; // report::minScale … report::maxScale
    report::Level level = report::Level::Internal;
};

struct Options {
    Command command = Command::Window;
    // What names the phone, or phones, as typed; anything that the search box takes, and always good
    // to search for. Empty for the window alone, never for another command.
    QString phone;
    QString customer; // whose phones are searched, 24 hex digits; empty: the user's own
    QString api; // the address as typed, or the default's; its form is checked by whoever uses it
    bool hasApi = false; // whether the address was given
    QString profile; // a profile's name as typed; empty for none
    QString tokenFile; // "-" for standard input; empty: the environment
    bool demo = false; // then no address, profile or token counts
    ShowOptions show;
    SearchOptions search;
    ExportOptions exporting;
};

} // namespace cli
