// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookupcommand.h"

#include "cli/output.h"
#include "session/explanation.h"
#include "session/lookupsession.h"
#include "session/names.h"

#include <QTimer>

#include <utility>

namespace cli {

LookupCommand::LookupCommand(session::LookupSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &session::LookupSession::changed, this, [this] {
        if (!m_session.isLoading())
            conclude();
    });
}

void LookupCommand::start(const phone::PhoneId &id)
{
    m_session.open(id);
}

void LookupCommand::conclude()
{
    m_session.disconnect(this);
    if (m_session.error()) {
        complain(session::explain(*m_session.error(), session::Surface::CommandLine).sentence());
        Q_EMIT finished(exitFailed);
        return;
    }
    const session::Fetch &fetch = *m_session.shown();
    if (fetch.isOfAnotherPhone()) {
        complain(tr("Careful: the PBX answered with another phone than %1.")
                     .arg(fetch.asked.toString()));
    }
    if (m_names && wantsNames())
        m_names->wantFor(fetch.phone);
    if (!m_names || !m_names->isBusy()) {
        finish();
        return;
    }
    connect(m_names, &session::Names::settled, this, &LookupCommand::finish);
    QTimer::singleShot(namesPatience, this, &LookupCommand::finish);
}

void LookupCommand::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished(deliver(*m_session.shown()));
}

phone::NameBook LookupCommand::names() const
{
    return m_names ? m_names->book() : phone::NameBook();
}

} // namespace cli
