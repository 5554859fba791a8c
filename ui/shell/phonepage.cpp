// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/phonepage.h"

#include "models/fieldmarks.h"
#include "session/clock.h"
#include "session/diagnosis.h"
#include "session/lookupsession.h"
#include "session/modelpictures.h"
#include "session/names.h"
#include "session/recentchanges.h"
#include "session/workspace.h"
#include "ui/findings/answers.h"
#include "ui/findings/findingslist.h"
#include "ui/shell/phonetabs.h"
#include "ui/status/headercard.h"

#include <QBuffer>
#include <QImageReader>
#include <QPixmap>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

// A refresh that is answered at once must not make the page flicker.
constexpr std::chrono::milliseconds dimDelay{120};

constexpr int maxFindingsPart = 5; // of the page's height: this fraction of it

constexpr int pictureSide = 44; // on the screen, in logical pixels
constexpr int maxPictureSide = 1024; // as received

} // namespace

PhonePage::PhonePage(session::Workspace &workspace, Copier &copier, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(workspace.lookups())
    , m_clock(workspace.clock())
    , m_header(new HeaderCard(copier, this))
    , m_findings(new FindingsList(copier, this))
    , m_answers(new Answers(this))
    , m_tabs(new PhoneTabs(copier, this))
    , m_dimTimer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_findings);
    layout->addWidget(m_answers);
    layout->addWidget(m_tabs, 1);
    m_dimTimer->setSingleShot(true);
    m_dimTimer->setInterval(dimDelay);
    connect(m_dimTimer, &QTimer::timeout, this, [this] { setDimmed(m_session.isStale()); });
    connect(m_header, &HeaderCard::refreshRequested, &m_session, &session::LookupSession::refresh);
    connect(m_header, &HeaderCard::exportRequested, this, &PhonePage::exportRequested);
    connect(m_findings, &FindingsList::fieldRequested, m_tabs, &PhoneTabs::goTo);
    connect(m_findings, &FindingsList::shownChanged, this, &PhonePage::showMarks);
    connect(&m_session, &session::LookupSession::fetched, this, &PhonePage::showFetch);
    connect(&m_workspace.diagnosis(), &session::Diagnosis::changed, this, &PhonePage::showFindings);
    connect(&m_workspace.changes(), &session::RecentChanges::expired, this, &PhonePage::showMarks);
    connect(&m_session, &session::LookupSession::changed, this, [this] {
        m_header->setRefreshable(m_session.canRefresh());
        if (m_session.isLoading())
            m_dimTimer->start();
        else
            setDimmed(m_session.isStale());
    });
    connect(&m_workspace.names(), &session::Names::arrived, this, &PhonePage::showNames);
    connect(&m_workspace.names(), &session::Names::listArrived, this, &PhonePage::showNames);
    connect(&m_workspace.pictures(), &session::ModelPictures::arrived, this,
            &PhonePage::showPicture);
    connect(&m_clock, &session::Clock::ticked, this, &PhonePage::showNow);
    if (m_session.shown())
        showFetch();
}

void PhonePage::showFetch()
{
    updateFindings();
    m_tabs->setPhone(m_session.shown()->phone, marks());
    showNames();
    showNow();
}

void PhonePage::updateFindings()
{
    m_findings->setFindings(m_workspace.diagnosis().findings());
    m_tabs->setHistory(m_workspace.diagnosis().history());
    m_answers->setPhone(m_session.shown()->phone, m_workspace.diagnosis().context());
}

void PhonePage::showFindings()
{
    updateFindings();
    showMarks();
}

void PhonePage::showMarks()
{
    m_tabs->setMarks(marks());
}

models::FieldMarks PhonePage::marks() const
{
    models::FieldMarks marks;
    marks.setFindings(m_findings->shown());
    marks.setChanges(m_workspace.changes().before());
    return marks;
}

void PhonePage::showNames()
{
    if (!m_session.shown())
        return;
    const phone::NameBook &names = m_workspace.names().book();
    m_tabs->setNames(names);
    m_header->setFetch(*m_session.shown(), m_tabs->model().masker(), names);
    showPicture();
}

// The bytes come from the network: what is no picture of a sensible size is none.
void PhonePage::showPicture()
{
    if (!m_session.shown())
        return;
    const phone::Value &model = m_session.shown()->phone.value(phone::FieldId::SipPhoneModel);
    QByteArray bytes = m_workspace.pictures().picture(model.received());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    QPixmap picture;
    if (size.isValid() && size.width() <= maxPictureSide && size.height() <= maxPictureSide) {
        const qreal ratio = devicePixelRatioF();
        const QImage image = reader.read();
        picture = QPixmap::fromImage(image.scaled(QSize(pictureSide, pictureSide) * ratio,
                                                  Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(ratio);
    }
    m_header->setPicture(picture);
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
    m_findings->setDimmed(dimmed);
    m_answers->setDimmed(dimmed);
    m_tabs->setDimmed(dimmed);
}

// The values must have most of the room, however much is wrong.
void PhonePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_findings->setHeightLimit(height() / maxFindingsPart);
}

} // namespace ui
