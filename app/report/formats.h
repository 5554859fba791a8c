// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/report.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <span>

namespace report {

// What a report can be written as. Files of a format end in its ending.
struct Format {
    QLatin1String ending; // "png", without the dot; names the format on command lines, too
    QLatin1String otherEnding; // "htm": also understood, or empty
    QLatin1String mimeType;
    bool isText = true; // UTF-8, fit for a terminal or the clipboard
    const char *name = nullptr; // English; formatName() translates it
    tl::expected<QByteArray, PictureError> (*write)(const Report &report,
                                                    const PictureOptions &options) = nullptr;
};

// Pictures first, then texts.
[[nodiscard]] std::span<const Format> formats();

// The format of a file by its ending, in any letter case; null for any other.
[[nodiscard]] const Format *formatOf(const QString &fileName);
// "Web page (HTML)"
[[nodiscard]] QString formatName(const Format &format);
// ".png", ".pdf", …: for a sentence.
[[nodiscard]] QStringList formatEndings();

} // namespace report
