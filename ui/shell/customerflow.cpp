// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customerflow.h"

#include "phone/phoneid.h"
#include "session/customers.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "ui/findings/customerwindow.h"

namespace ui {

CustomerFlow::CustomerFlow(session::Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &session::Workspace::profileChanged, this, [this] {
        if (m_open)
            m_open->close();
    });
}

void CustomerFlow::check()
{
    if (m_open) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    const auto &chosen = m_workspace.customers().chosen();
    auto *check = new session::CustomerCheck(m_workspace.connection(), m_workspace.clock());
    check->setEmergencyNumbers(&m_workspace.emergencyNumbers());
    m_open = new CustomerWindow(*check, chosen ? chosen->name : QString(), &m_window);
    check->setParent(m_open);
    m_open->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_open, &CustomerWindow::openRequested, this, &CustomerFlow::openPhone);
    m_open->show();
    check->start(chosen ? chosen->id : m_workspace.profile().customerId());
}

void CustomerFlow::openPhone(const QString &id)
{
    const auto read = phone::PhoneId::read(id);
    if (!read)
        return;
    m_workspace.lookups().open(read->id);
    m_window.activateWindow();
}

} // namespace ui
