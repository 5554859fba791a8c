// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace models {

// A tool tip of plain lines; empty ones are left out. Qt reads tool tips as HTML when they look
// like it, and some of the text comes from the network: so it is always HTML, and always escaped.
[[nodiscard]] QString plainToolTip(const QStringList &lines);

} // namespace models
