// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fetch.h"

#include <QObject>

namespace session {
class LookupSession;
}

namespace cli {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

// A command without a window: looks up one phone, then does something with it. It must not end the
// program itself: it says with which exit code it has finished.
class LookupCommand : public QObject
{
    Q_OBJECT

public:
    // The session must outlive the command, and belong to it alone.
    explicit LookupCommand(session::LookupSession &session, QObject *parent = nullptr);

    void start(const phone::PhoneId &id);

Q_SIGNALS:
    // Once, always from the event loop. What failed has been said on standard error.
    void finished(int exitCode);

private:
    // Returns the exit code, after complaining if it is not exitDone.
    [[nodiscard]] virtual int deliver(const session::Fetch &fetch) = 0;

    void conclude();

    session::LookupSession &m_session;
};

} // namespace cli
