// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace session {
class Clock;
class Connection;
class LookupSession;
} // namespace session

namespace cli {

struct Options;

// A command about phones that it looks up and phones of files: check and diff. It must not end the
// program itself: it says with which exit code it has finished.
class SourceCommand : public QObject
{
    Q_OBJECT

public:
    // The PBX to look phones up at. The session belongs to the command alone; both outlive it.
    struct Pbx {
        session::Connection &connection;
        session::LookupSession &session;
    };

    // The command that the options ask for; null if it is another one. The clock must outlive it.
    // The PBX may be missing if nothing is to be looked up.
    [[nodiscard]] static std::unique_ptr<SourceCommand> make(const Options &options,
                                                             const std::optional<Pbx> &pbx,
                                                             const session::Clock &clock);

    // Once.
    virtual void start() = 0;

Q_SIGNALS:
    // Once, always from the event loop.
    void finished(int exitCode);

protected:
    using QObject::QObject;
};

} // namespace cli
