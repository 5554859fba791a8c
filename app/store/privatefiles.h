// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace store {

// Files that nobody but their user may read.

// Makes the folder, for the user alone, and the ones above it as usual. One that is there stays as
// it is: it may hold more than this program's files.
[[nodiscard]] bool makePrivateFolder(const QString &path);

// Makes an empty file for the user alone, or takes the others' permissions from one that is there.
[[nodiscard]] bool makePrivateFile(const QString &path);

// Renames a damaged file to "<path>.damaged-<UTC of its last change>", and its companions
// (path + suffix) to the same name with their suffix; any of them may be missing. Never overwrites
// anything. Gives the new path, or nothing if there was nothing or it could not be renamed; then
// all of them are where they were.
[[nodiscard]] QString setAside(const QString &path, const QStringList &suffixes = {});

} // namespace store
