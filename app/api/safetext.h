// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace api {

// The text without the secrets (any case; a mask in the place of each), then cut to maxLength UTF-16
// code units, never through the middle of a character. Masking first: a cut must not leave a part
// of a secret that is no longer recognised.
[[nodiscard]] QString safeText(QString text, const QStringList &secrets, qsizetype maxLength);

} // namespace api
