// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/phonepage.h"

#include "session/clock.h"
#include "session/lookupsession.h"
#include "ui/shell/phonetabs.h"
#include "ui/status/headercard.h"

#include <QFrame>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

// A refresh that is answered at once must not make the page flicker.
constexpr std::chrono::milliseconds dimDelay{120};

} // namespace

PhonePage::PhonePage(session::LookupSession &session, session::Clock &clock, Copier &copier,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_header(new HeaderCard(copier, this))
    , m_tabs(new PhoneTabs(copier, this))
    , m_dimTimer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_dimTimer->setSingleShot(true);
    m_dimTimer->setInterval(dimDelay);
    connect(m_dimTimer, &QTimer::timeout, this, [this] { setDimmed(m_session.isStale()); });
    connect(m_header, &HeaderCard::refreshRequested, &m_session, &session::LookupSession::refresh);
    connect(m_header, &HeaderCard::exportRequested, this, &PhonePage::exportRequested);
    connect(&m_session, &session::LookupSession::fetched, this, &PhonePage::showFetch);
    connect(&m_session, &session::LookupSession::changed, this, [this] {
        if (m_session.isLoading())
            m_dimTimer->start();
        else
            setDimmed(m_session.isStale());
    });
    connect(&m_clock, &session::Clock::ticked, this, &PhonePage::showNow);
    if (m_session.shown())
        showFetch();
}

void PhonePage::showFetch()
{
    m_tabs->setPhone(m_session.shown()->phone);
    m_header->setFetch(*m_session.shown(), m_tabs->model().masker());
    showNow();
}

void PhonePage::showNow()
{
    if (m_session.shown())
        m_header->setNow(*m_session.shown(), m_clock.now());
}

void PhonePage::setDimmed(bool dimmed)
{
    m_dimTimer->stop();
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    m_header->setDimmed(dimmed);
    m_tabs->setDimmed(dimmed);
}

} // namespace ui
