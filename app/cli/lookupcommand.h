// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcodes.h"
#include "phone/namebook.h"
#include "session/fetch.h"

#include <QObject>

#include <chrono>

namespace session {
class LookupSession;
class Names;
} // namespace session

namespace cli {

// A command without a window: looks up one phone, then does something with it. It must not end the
// program itself: it says with which exit code it has finished.
class LookupCommand : public QObject
{
    Q_OBJECT

public:
    // The session must outlive the command, and belong to it alone.
    explicit LookupCommand(session::LookupSession &session, QObject *parent = nullptr);

    // Names for the phone's ids are asked for as well, but not waited for longer than this. Without
    // names, which must outlive the command, ids stay ids.
    static constexpr std::chrono::seconds namesPatience{3};
    void setNames(session::Names &names) { m_names = &names; }

    void start(const phone::PhoneId &id);

Q_SIGNALS:
    // Once, always from the event loop. What failed has been said on standard error.
    void finished(int exitCode);

protected:
    // As far as they are known by now.
    [[nodiscard]] phone::NameBook names() const;

private:
    // Whether what is delivered has names in it.
    [[nodiscard]] virtual bool wantsNames() const { return true; }
    // Returns the exit code, after complaining if it is not exitDone.
    [[nodiscard]] virtual int deliver(const session::Fetch &fetch) = 0;

    void conclude();
    void finish();

    session::LookupSession &m_session;
    session::Names *m_names = nullptr;
    bool m_isFinished = false;
};

} // namespace cli
