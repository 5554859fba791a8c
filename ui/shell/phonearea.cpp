// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/phonearea.h"

#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/storeexplanation.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "ui/shell/lookupmessage.h"
#include "ui/shell/phonepage.h"
#include "ui/status/messagebanner.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

// What in the widget can have the focus, in the order in which it was built.
static QList<QWidget *> stopsIn(const QWidget &widget)
{
    QList<QWidget *> stops = widget.findChildren<QWidget *>();
    stops.removeIf([](const QWidget *stop) { return stop->focusPolicy() == Qt::NoFocus; });
    return stops;
}

PhoneArea::PhoneArea(session::Workspace &workspace, Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_lookups(workspace.lookups())
    , m_copier(copier)
{
    layOut();
    follow();
}

void PhoneArea::layOut()
{
    m_banner = new MessageBanner(this);
    m_pages = new QStackedWidget(this);
    QLabel *empty = mutedLabel(tr("Type or scan a MAC address, an extension, a name, an IP address "
                                  "or a phone id."),
                               m_pages);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_banner);
    m_layout->addWidget(m_pages, 1);
}

void PhoneArea::addAbovePhone(QWidget &widget)
{
    const int place = m_layout->indexOf(m_pages);
    const QList<QWidget *> above = stopsIn(*m_layout->itemAt(place - 1)->widget());
    m_layout->insertWidget(place, &widget);
    // Tab follows the eye, though what stands below may have been built before.
    QWidget *before = above.last();
    for (QWidget *stop : stopsIn(widget)) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void PhoneArea::follow()
{
    connect(m_banner, &MessageBanner::retryRequested, &m_lookups, &session::LookupSession::refresh);
    connect(m_banner, &MessageBanner::copyRequested, this, [this](const QString &technical) {
        m_copier.copy(tr("details for support"), technical);
    });
    connect(m_banner, &MessageBanner::dismissed, this, [this] { showNotice({}); });
    connect(&m_lookups, &session::LookupSession::fetched, this,
            [this] { m_pages->setCurrentWidget(&page()); });
    connect(&m_lookups, &session::LookupSession::changed, this, [this] {
        if (!m_lookups.shown())
            m_pages->setCurrentIndex(0);
        updateBanner();
    });
    // What somebody should read stays until the next such thing.
    connect(&m_workspace.profile(), &session::ProfileSession::notice, this, &PhoneArea::showNotice);
    connect(&m_workspace.seenPhones(), &store::SeenPhones::problemChanged, this, [this] {
        if (const auto &problem = m_workspace.seenPhones().problem())
            showNotice(session::explainStore(*problem, session::StoreFile::SeenPhones));
    });
}

PhonePage &PhoneArea::page()
{
    if (!m_page) {
        m_page = new PhonePage(m_workspace, m_copier, m_pages);
        m_pages->addWidget(m_page);
        connect(m_page, &PhonePage::exportRequested, this, &PhoneArea::exportRequested);
    }
    return *m_page;
}

void PhoneArea::showNotice(const QString &text)
{
    m_notice = text;
    updateBanner();
}

// What is wrong with the phone on the screen comes first; the notice waits behind it.
void PhoneArea::updateBanner()
{
    if (const auto message = lookupMessage(m_lookups)) {
        m_banner->setMessage(*message);
    } else if (!m_notice.isEmpty()) {
        MessageBanner::Message notice{MessageBanner::Severity::Notice, m_notice};
        notice.canDismiss = true;
        m_banner->setMessage(notice);
    } else {
        m_banner->clear();
    }
}

} // namespace ui
