// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/searchtext.h"

#include <QString>

namespace phone {

// What typed text was taken for, to be said beside the search box: "read as MAC address". With a
// remark where something about it is odd. Nothing for no text and for one with a problem.
[[nodiscard]] QString readingText(const SearchText &text);

// One sentence that says why nothing can be asked for, and what would help; nothing without a
// problem. Never repeats the text: that may be a token pasted into the wrong place.
[[nodiscard]] QString problemText(SearchText::Problem problem);

} // namespace phone
