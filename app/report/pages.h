// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/report.h"

#include <QByteArray>

#include <tl/expected.hpp>

class QPagedPaintDevice;

namespace report {

// More pages are refused: nobody would print them.
inline constexpr qint64 maxPages = 1000;

// Draws the report on the pages of a printer or a PDF, as wide as they are and on as many as it takes;
// no line is cut in two. Always light, as paper is.
[[nodiscard]] tl::expected<void, PictureError> paintPages(const Report &report,
                                                          QPagedPaintDevice &device);

// A PDF of A4 pages. Its metadata say what the report is, and where it is from.
[[nodiscard]] tl::expected<QByteArray, PictureError> pdf(const Report &report);

} // namespace report
