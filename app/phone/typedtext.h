// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace phone {

// What people type, paste and scan, before it is read as anything.

// Without what stands around it: blanks, the line break of a scanner, quotes of any shape, and the
// brackets and commas of a mail or a JSON text.
[[nodiscard]] QStringView strippedTyped(QStringView text);

// In one line, without what cannot be seen: zero-width characters and direction marks, which come
// along when text is copied from a web page or a certificate.
[[nodiscard]] QString visibleTyped(QStringView text);

// Any of the hyphens, dashes and minus signs that word processors make of '-'.
[[nodiscard]] bool isDash(QChar c);

} // namespace phone
