// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "report/formats.h"
#include "report/picture.h"
#include "report/report.h"
#include "report/selection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace cli {

// What the program is asked to do: the command line, understood.

enum class Command : quint8 { Window, Show, Search, Check, Diff, Export, Help, Version };

enum class Format : quint8 { Text, Json, Csv };

struct ShowOptions {
    Format format = Format::Text;
    bool reveal = false; // print secrets as well
};

struct SearchOptions {
    Format format = Format::Text;
};

// Where to take a phone from.
struct PhoneSource {
    enum class Kind : quint8 {
        Phone, // on the PBX; the name is one that the search box takes
        File // in JSON; "-" for standard input
    };
    Kind kind = Kind::File;
    QString name;

    [[nodiscard]] bool isInput() const { return kind == Kind::File && name == QLatin1String("-"); }
};

struct CheckOptions {
    QList<PhoneSource> sources; // none: all phones of a customer
    Format format = Format::Text;
    checks::Severity least = checks::Severity::Data; // what is milder is left out
    QDateTime at; // the time to judge by; invalid: now
    QString country; // two capital letters; empty: the locale's; see takeUserSettings()

    [[nodiscard]] bool asksPbx() const
    {
        return sources.isEmpty()
            || std::any_of(sources.begin(), sources.end(), [](const PhoneSource &source) {
                   return source.kind == PhoneSource::Kind::Phone;
               });
    }
};

struct DiffOptions {
    PhoneSource before;
    PhoneSource after;
    Format format = Format::Text;

    [[nodiscard]] bool asksPbx() const
    {
        return before.kind == PhoneSource::Kind::Phone || after.kind == PhoneSource::Kind::Phone;
    }
};

// One file to write.
struct ExportFile {
    QString name; // "-" for standard output
    const report::Format *format = nullptr; // never null

    [[nodiscard]] bool isStandardOutput() const { return name == QLatin1String("-"); }
};

struct ExportOptions {
    QList<ExportFile> files; // at least one
    report::Selection selection = report::Selection::all();
    report::PictureOptions picture = {}; // its scale is in the range
    report::Level level = report::Level::Internal;
    bool findings = true; // above all else
    bool readsFile = false; // the phone is in a file; no PBX is asked
};

struct Options {
    Command command = Command::Window;
    // What names the phone, or phones, as typed; anything that the search box takes, and always good
    // to search for, or a file that export reads. Empty for the window alone and for check and diff,
    // never for another command.
    QString phone;
    QString customer; // whose phones are searched, 24 hex digits; empty: the user's own
    QString api; // the address as typed, or the default's; its form is checked by whoever uses it
    bool hasApi = false; // whether the address was given
    QString profile; // a profile's name as typed; empty for none
    QString tokenFile; // "-" for standard input; empty: the environment
    bool demo = false; // then no address, profile or token counts
    ShowOptions show;
    SearchOptions search;
    CheckOptions check;
    DiffOptions diff;
    ExportOptions exporting;

    // Whether all that is asked for is in files, so that neither an address nor a token is needed.
    [[nodiscard]] bool isAboutFiles() const
    {
        return (command == Command::Check && !check.asksPbx())
            || (command == Command::Diff && !diff.asksPbx())
            || (command == Command::Export && exporting.readsFile);
    }
};

} // namespace cli
