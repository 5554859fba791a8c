// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include "phone/namebook.h"
#include "session/fetch.h"

namespace cli {

// Writes the phone into each of the files, as their formats say, and returns the exit code. What
// failed has been said on standard error. Pictures need a QGuiApplication, but no display.
[[nodiscard]] int exportPhone(const session::Fetch &fetch, const ExportOptions &options,
                              const phone::NameBook &names);

// The same for the phone in the file that options.phone names: JSON, an object literal, or a case
// file, of which it is the newest fetch. "-" is standard input. Nothing is looked up.
[[nodiscard]] int exportFromFile(const Options &options);

// Whether what names a phone on the command line names a file that holds it: something with a folder
// in it, an ending of such files, or "-". The file itself is not asked for.
[[nodiscard]] bool namesAFile(const QString &word);

} // namespace cli
