// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notifier.h"

#include <QStringList>

namespace fakes {

// Keeps what the desktop would have been asked to show: "title: body".
class FakeNotifier final : public session::Notifier
{
public:
    void notify(const QString &title, const QString &body) override
    {
        shown.append(title + QStringLiteral(": ") + body);
    }

    QStringList shown;
};

} // namespace fakes
