// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"
#include "report/picture.h"
#include "report/report.h"
#include "report/selection.h"

#include <QString>

#include <optional>

namespace cli {

// What the program is asked to do: the command line, understood.

enum class Command : quint8 { Window, Show, Export, Help, Version };

enum class Format : quint8 { Text, Json };

struct ShowOptions {
    Format format = Format::Text;
    bool reveal = false; // print secrets as well
};

struct ExportOptions {
    QString file; // ends in ".png"
    report::Selection selection = report::Selection::all();
    qreal scale = report::defaultScale; // report::minScale … report::maxScale
    report::Level level = report::Level::Internal;
};

struct Options {
    Command command = Command::Window;
    std::optional<phone::PhoneId> phone; // always there for Show and Export
    QString api; // the address as typed; its form is checked by whoever uses it
    QString tokenFile; // "-" for standard input; empty: the environment
    bool demo = false; // then neither the address nor a token counts
    ShowOptions show;
    ExportOptions exporting;
};

} // namespace cli
