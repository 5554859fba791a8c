// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/call.h"
#include "session/fetch.h"
#include "session/lookuperror.h"

#include <tl/expected.hpp>

#include <functional>

namespace session {

class Clock;

// Asks the PBX for one phone. `take` gets its fetch, or why there is none, from the event loop and
// once, unless the call is cancelled or the listener is gone before; then the call is no more. The
// clock must outlive the listener.
[[nodiscard]] Call *callForPhone(
    Connection &connection, const Clock &clock, const phone::PhoneId &id, Asking asking,
    const QObject &listener,
    const std::function<void(const tl::expected<Fetch, LookupError> &)> &take);

} // namespace session
