// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

namespace report {

// The document as indented JSON that ends in a line break. The control characters that JSON allows
// (U+007F to U+009F) are written as escapes: the same JSON, but it cannot drive a terminal.
[[nodiscard]] QString jsonText(const QJsonDocument &document);

} // namespace report
