// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/picturefile.h"

#include <QString>

namespace report {

// One sentence each that says why there is no picture, for the window and for the command line.
[[nodiscard]] QString problemText(const PictureError &error);
[[nodiscard]] QString problemText(const PictureFileError &error, const QString &file);

} // namespace report
