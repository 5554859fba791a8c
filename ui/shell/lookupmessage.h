// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/status/messagebanner.h"

#include <optional>

namespace session {
class LookupSession;
}

namespace ui {

// The most urgent thing to say about the phone that is looked up; none if all is well.
[[nodiscard]] std::optional<MessageBanner::Message> lookupMessage(
    const session::LookupSession &lookups);

} // namespace ui
