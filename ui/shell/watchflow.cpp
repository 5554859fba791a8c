// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchflow.h"

#include "session/clock.h"
#include "session/diagnosis.h"
#include "session/lookupsession.h"
#include "session/phonesearch.h"
#include "session/watchline.h"
#include "session/workspace.h"
#include "store/settings.h"
#include "ui/shell/phonearea.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>

namespace ui {

namespace {

static_assert(std::chrono::seconds(store::Settings::minWatchSeconds)
                  == session::PhoneWatch::minInterval
              && std::chrono::seconds(store::Settings::maxWatchSeconds)
                  == session::PhoneWatch::maxInterval);

// Whether somebody has marked text where the focus is: an answer would take it from under the hand.
bool hasSelection()
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *label = qobject_cast<const QLabel *>(focus))
        return label->hasSelectedText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(focus))
        return edit->textCursor().hasSelection();
    return false;
}

} // namespace

WatchFlow::WatchFlow(session::Workspace &workspace, PhoneArea &area, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_area(area)
    , m_window(window)
    , m_line(wrapped(plainLabel({}, &window)))
{
    m_line->hide();
    // Before the watch: the reasons to pause must be known when its own tick comes.
    connect(&workspace.clock(), &session::Clock::ticked, this, &WatchFlow::tick);
    m_watch.emplace(workspace.connection(), workspace.clock());
    m_watch->setNotifier(&m_notifier);
    applyInterval();
    connect(&*m_watch, &session::PhoneWatch::fetched, this, &WatchFlow::show);
    connect(&*m_watch, &session::PhoneWatch::changed, this, &WatchFlow::updateLine);
    connect(&*m_watch, &session::PhoneWatch::changed, this, &WatchFlow::tellDiagnosis);
    connect(&*m_watch, &session::PhoneWatch::changed, this, &WatchFlow::changed);
    connect(&*m_watch, &session::PhoneWatch::happened, this,
            [this](const session::WatchNews &news) {
                Q_EMIT happened(tr("%1: %2").arg(news.title, news.sentence));
            });
    connect(&workspace.lookups(), &session::LookupSession::fetched, this, &WatchFlow::note);
    connect(&workspace.lookups(), &session::LookupSession::changed, this, &WatchFlow::changed);
    connect(&workspace, &session::Workspace::profileChanged, this, [this] { m_watch->stop(); });
}

QWidget &WatchFlow::line()
{
    return *m_line;
}

bool WatchFlow::isWatching() const
{
    return m_watch->state() != session::PhoneWatch::State::Off;
}

bool WatchFlow::canWatch() const
{
    const auto &shown = m_workspace.lookups().shown();
    return shown && shown->origin == session::Fetch::Origin::Network && !shown->isOfAnotherPhone();
}

void WatchFlow::applyInterval()
{
    m_watch->setInterval(std::chrono::seconds(m_workspace.settings().watchSeconds()));
}

void WatchFlow::setWatching(bool watching)
{
    if (!watching)
        m_watch->stop();
    else if (canWatch())
        m_watch->watch(*m_workspace.lookups().shown());
}

void WatchFlow::tick()
{
    using session::Pause;
    const PhonePage *page = m_area.builtPage();
    m_watch->setPaused(Pause::Menu, QApplication::activePopupWidget() != nullptr);
    m_watch->setPaused(Pause::Selection, hasSelection());
    m_watch->setPaused(Pause::Search,
                       m_workspace.search().state() == session::PhoneSearch::State::Searching);
    m_watch->setPaused(Pause::Secret, page && page->tabs().showsSecret());
    m_watch->setPaused(Pause::Minimised, m_window.isMinimized());
    updateLine();
}

// Of the phone on the screen only: who has gone on to another one must not be called back.
void WatchFlow::show(const session::Fetch &fetch)
{
    session::LookupSession &lookups = m_workspace.lookups();
    const auto &shown = lookups.shown();
    if (lookups.isLoading() || !shown || shown->asked != fetch.asked
        || shown->origin == session::Fetch::Origin::File)
        return;
    m_isShowing = true;
    lookups.show(fetch);
    m_isShowing = false;
}

void WatchFlow::note()
{
    if (!m_isShowing && canWatch())
        m_watch->note(*m_workspace.lookups().shown());
    tellDiagnosis();
}

// A phone is judged by more while somebody waits for it.
void WatchFlow::tellDiagnosis()
{
    const auto &shown = m_workspace.lookups().shown();
    m_workspace.diagnosis().setWatched(isWatching() && shown
                                       && shown->asked == m_watch->last()->asked);
}

void WatchFlow::updateLine()
{
    m_line->setText(session::watchLine(*m_watch, m_workspace.clock().now()));
    m_line->setHidden(m_line->text().isEmpty());
}

} // namespace ui
