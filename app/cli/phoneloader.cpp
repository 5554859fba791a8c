// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phoneloader.h"

#include "cli/output.h"
#include "cli/phonefinder.h"
#include "session/explanation.h"
#include "session/lookupsession.h"

namespace cli {

PhoneLoader::PhoneLoader(const SourceCommand::Pbx &pbx, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
{
    // Queued: not from inside a signal of what is used again next.
    connect(
        &m_pbx.session, &session::LookupSession::changed, this,
        [this] {
            if (m_isLoading && !m_pbx.session.isLoading())
                conclude();
        },
        Qt::QueuedConnection);
}

void PhoneLoader::load(const QString &name, const QString &customer)
{
    auto *finder = new PhoneFinder(m_pbx.connection, this);
    connect(finder, &PhoneFinder::found, this, [this](const phone::PhoneId &id) {
        m_isLoading = true;
        m_pbx.session.open(id);
    });
    connect(finder, &PhoneFinder::failed, this, &PhoneLoader::failed, Qt::QueuedConnection);
    connect(finder, &PhoneFinder::found, finder, &QObject::deleteLater);
    connect(finder, &PhoneFinder::failed, finder, &QObject::deleteLater);
    finder->find(name, customer);
}

void PhoneLoader::conclude()
{
    m_isLoading = false;
    const QString asked = m_pbx.session.asked()->toString();
    if (m_pbx.session.error()) {
        const auto text = session::explain(*m_pbx.session.error(), session::Surface::CommandLine);
        complain(asked + QStringLiteral(": ") + text.sentence());
        Q_EMIT failed();
        return;
    }
    const session::Fetch &fetch = *m_pbx.session.shown();
    if (fetch.isOfAnotherPhone())
        complain(tr("Careful: the PBX answered with another phone than %1.").arg(asked));
    Q_EMIT loaded(fetch);
}

} // namespace cli
