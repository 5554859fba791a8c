// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace api {

// The text without the token (any case; a mask in its place), then cut to maxLength UTF-16 code
// units, never through the middle of a character. Masking first: a cut must not leave a part of
// the token that is no longer recognised.
[[nodiscard]] QString safeText(QString text, const QByteArray &token, qsizetype maxLength);

} // namespace api
