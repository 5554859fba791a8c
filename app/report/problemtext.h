// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/casefile.h"
#include "report/picture.h"

#include <QString>

namespace report {

// One sentence each that says why nothing was written, for the window and for the command line.
[[nodiscard]] QString problemText(const PictureError &error);
// Why a case file was not opened, or not made.
[[nodiscard]] QString problemText(const CaseError &error, const QString &file);

} // namespace report
