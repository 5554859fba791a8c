// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include "phone/namebook.h"
#include "session/fetch.h"

#include <QDateTime>

namespace cli {

// Writes the phone into each of the files, as their formats say, with what is wrong with it, and
// returns the exit code. What failed has been said on standard error. `now` is the time to judge by
// where the PBX did not say its own. Pictures need a QGuiApplication, but no display.
[[nodiscard]] int exportPhone(const session::Fetch &fetch, const ExportOptions &options,
                              const phone::NameBook &names, const QDateTime &now);

// The same for the phone in the file that options.phone names: JSON, an object literal, or a case
// file, of which it is the newest fetch, with the findings and changes of the case. "-" is standard
// input. Nothing is looked up.
[[nodiscard]] int exportFromFile(const Options &options, const QDateTime &now);

// Whether what names a phone on the command line names a file that holds it: something with a folder
// in it, an ending of such files, or "-". The file itself is not asked for.
[[nodiscard]] bool namesAFile(const QString &word);

} // namespace cli
