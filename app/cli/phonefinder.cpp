// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phonefinder.h"

#include "cli/output.h"
#include "cli/phonelines.h"
#include "session/searchexplanation.h"

namespace cli {

using session::PhoneSearch;

PhoneFinder::PhoneFinder(session::Connection &connection, QObject *parent)
    : QObject(parent)
    , m_search(connection, nullptr)
{
    connect(&m_search, &PhoneSearch::pageArrived, this,
            [this](const QList<phone::PhoneSummary> &phones) { m_hits = phones; });
    connect(&m_search, &PhoneSearch::changed, this, &PhoneFinder::conclude);
}

void PhoneFinder::find(const QString &typed, const QString &customer)
{
    const auto text = phone::SearchText::read(typed);
    if (text.id()) {
        Q_EMIT found(*text.id());
        return;
    }
    m_search.setCustomer(customer);
    m_search.setText(typed);
    m_search.submit();
}

void PhoneFinder::conclude()
{
    if (m_search.state() == PhoneSearch::State::Failed) {
        complain(
            session::explainSearch(*m_search.error(), session::Surface::CommandLine).sentence());
    } else if (m_search.state() != PhoneSearch::State::Done) {
        return;
    } else if (m_search.total() == 0) {
        complain(session::explainNoHits(m_search.text()).sentence());
    } else if (m_search.total() > 1) {
        complainOfSeveral();
    } else {
        const auto id = phone::PhoneId::read(m_hits.isEmpty() ? QString() : m_hits.constFirst().id);
        if (id) {
            m_search.disconnect(this);
            Q_EMIT found(id->id);
            return;
        }
        complain(session::noIdText());
    }
    m_search.disconnect(this);
    Q_EMIT failed();
}

void PhoneFinder::complainOfSeveral()
{
    //: %1 is at least 2
    complain(tr("%1 phones fit. Name one of them by its id:").arg(m_search.total()));
    for (const QString &line : phoneLines(m_hits, {}))
        complain(line);
    const qint64 more = m_search.total() - m_hits.size();
    if (more > 0)
        complain(tr("… and %1 more.").arg(more));
}

} // namespace cli
