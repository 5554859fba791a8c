// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/searchtext.h"
#include "session/explanation.h"

namespace session {

// A search in words, the same for the window and for the command line.

// Why there is no answer. Like explain(), but of a list of phones instead of one phone.
[[nodiscard]] Explanation explainSearch(const LookupError &error,
                                        Surface surface = Surface::Window);

// That no phone fits the text, and what to try instead: it depends on what was typed.
[[nodiscard]] Explanation explainNoHits(const phone::SearchText &text);
// The same, to a reseller who has not chosen whose phones are searched.
[[nodiscard]] Explanation explainNoCustomer(const phone::SearchText &text);
// A sentence that the one phone which fits cannot be opened.
[[nodiscard]] QString noIdText();

} // namespace session
