// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openflow.h"

#include "checks/phonediff.h"
#include "report/problemtext.h"
#include "session/lookupsession.h"
#include "session/phonefile.h"
#include "session/workspace.h"
#include "ui/shell/phonearea.h"
#include "ui/status/messagebanner.h"
#include "ui/tickets/casebar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace ui {

namespace {

// Of the first of them that is on this machine.
QString localFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

// Whether it can only be meant as a phone: nothing that is searched for begins like this.
bool isObject(const QMimeData &data)
{
    return data.hasText() && data.text().trimmed().startsWith(u'{');
}

} // namespace

OpenFlow::OpenFlow(session::Workspace &workspace, PhoneArea &area, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_area(area)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&workspace.lookups(), &session::LookupSession::fetched, this, [this] {
        if (m_problem)
            m_problem->clear();
        if (!m_isShowing)
            leaveCase();
    });
}

// Most who start the program open nothing.
void OpenFlow::layOut()
{
    if (m_bar)
        return;
    m_problem = new MessageBanner(&m_area);
    m_bar = new CaseBar(&m_area);
    m_area.addAbovePhone(*m_problem);
    m_area.addAbovePhone(*m_bar);
    connect(m_problem, &MessageBanner::dismissed, m_problem, &MessageBanner::clear);
    connect(m_bar, &CaseBar::fetchChosen, this, &OpenFlow::showCase);
}

void OpenFlow::leaveCase()
{
    m_case.reset();
    if (m_bar)
        m_bar->hide();
}

void OpenFlow::serve(QWidget &line)
{
    line.installEventFilter(this);
}

void OpenFlow::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a phone or a case file"), QString(),
                                   tr("Phones and case files (*.sipcase *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenFlow::openFile);
    dialog->open();
}

void OpenFlow::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (report::namesACase(path)) {
        openCase(path);
        return;
    }
    const auto fetch = session::readPhoneFile(path);
    if (fetch)
        show(*fetch, tr("the file %1").arg(name));
    else
        say(session::problemText(fetch.error(), name));
}

void OpenFlow::openCase(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto content = report::openCase(path);
    if (!content) {
        say(report::problemText(content.error(), name));
        return;
    }
    m_case = std::move(*content);
    m_caseSource = tr("the file %1").arg(name);
    layOut();
    m_bar->setCase(*m_case);
    showCase(0);
}

void OpenFlow::openClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data)
        open(*data, {tr("the clipboard"), tr("The clipboard")});
}

bool OpenFlow::canOpen(const QMimeData &data)
{
    return !localFile(data).isEmpty() || isObject(data);
}

void OpenFlow::open(const QMimeData &data, const Source &source)
{
    const QString path = localFile(data);
    if (!path.isEmpty()) {
        openFile(path);
        return;
    }
    const auto fetch = session::readPhoneText(data.text().toUtf8());
    if (fetch)
        show(*fetch, source.inside);
    else
        say(session::problemText(fetch.error(), source.first));
}

void OpenFlow::show(session::Fetch fetch, const QString &source)
{
    if (!fetch.recorded)
        leaveCase();
    fetch.source = source;
    m_isShowing = true;
    m_workspace.lookups().show(fetch);
    m_isShowing = false;
}

void OpenFlow::showCase(int index)
{
    if (!m_case)
        return;
    const report::CaseFetch &chosen = m_case->fetches[index];
    session::Fetch fetch = session::fetchOf(chosen.phone, chosen.at);
    fetch.recorded = recordedOf(index);
    m_bar->setChanges(fetch.recorded->changes);
    show(fetch, m_caseSource);
}

// A case says what was wrong with the newest fetch. What has changed before that can be told: what is
// hidden in both is no change.
session::RecordedFacts OpenFlow::recordedOf(int index) const
{
    if (index == 0)
        return {m_case->findings, m_case->changes};
    if (index + 1 == m_case->fetches.size())
        return {};
    return {{}, checks::diff({m_case->fetches[index + 1].phone}, {m_case->fetches[index].phone})};
}

void OpenFlow::say(const QString &problem)
{
    MessageBanner::Message message{MessageBanner::Severity::Error, problem};
    message.canDismiss = true;
    layOut();
    m_problem->setMessage(message);
}

bool OpenFlow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWindow = watched == &m_window;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        // The line leaves files to the window below it.
        if (!isWindow && localFile(*drag->mimeData()).isEmpty())
            return false;
        drag->setAccepted(isWindow && canOpen(*drag->mimeData()));
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!isWindow)
            return false;
        drop->acceptProposedAction();
        open(*drop->mimeData(), {tr("what was dropped"), tr("What was dropped")});
        return true;
    }
    case QEvent::ShortcutOverride: {
        // Then it is the window's command.
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return !isWindow && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && data
            && isObject(*data);
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace ui
