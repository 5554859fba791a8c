// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compareflow.h"

#include "session/lookupsession.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "ui/findings/comparewindow.h"

namespace ui {

CompareFlow::CompareFlow(session::Workspace &workspace, Copier &copier, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_copier(copier)
    , m_window(window)
{
    connect(&workspace.lookups(), &session::LookupSession::fetched, this, &CompareFlow::follow);
    connect(&workspace, &session::Workspace::profileChanged, this, [this] {
        if (m_open)
            m_open->close();
    });
}

QString CompareFlow::shownId() const
{
    const auto &shown = m_workspace.lookups().shown();
    return shown ? shown->asked.toString().toLower() : QString();
}

void CompareFlow::compare()
{
    if (m_open && m_phone == shownId()) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    if (m_open)
        m_open->close();
    m_phone = shownId();
    ComparePicker::Choice choice{m_workspace.lookups().shown(), {}};
    if (choice.shown) {
        choice.earlier = m_workspace.seenPhones().fetches(
            m_phone, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        choice.earlier.removeIf(
            [&choice](const store::StoredFetch &fetch) { return fetch.at == choice.shown->at; });
    }
    m_open = new CompareWindow(m_workspace, choice, m_copier, &m_window);
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    m_open->show();
}

// A refresh of the phone that is being compared.
void CompareFlow::follow()
{
    if (m_open && !m_phone.isEmpty() && m_phone == shownId())
        m_open->setShown(*m_workspace.lookups().shown());
}

} // namespace ui
