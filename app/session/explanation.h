// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lookuperror.h"

#include <QString>

namespace session {

// Where somebody reads the words. It only matters to what they can do about a missing token.
enum class Surface : quint8 { Window, CommandLine };

// A failed lookup in words, the same for the window and for the command line but where they say how
// to sign in. Plain text: parts of it come from the network.
struct Explanation {
    QString happened; // one sentence that can be read to a waiting customer
    QString advice; // what to do next, and who can
    QString technical; // one line for whoever mends it; without secrets

    // What happened and what to do, in one line.
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] Explanation explain(const LookupError &error, Surface surface = Surface::Window);

} // namespace session
