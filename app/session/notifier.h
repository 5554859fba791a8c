// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {

// Tells somebody who is not looking at the window. Meant for what was asked for by name, such as
// news of a watched phone. The texts are plain and hold no secret; whether anybody sees them is not
// known, so the window says the same.
class Notifier
{
public:
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    // `title` is a few words, `body` a sentence. Returns at once.
    virtual void notify(const QString &title, const QString &body) = 0;
};

} // namespace session
