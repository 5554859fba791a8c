// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/notifier.h"

#include <QDBusConnection>

#include <functional>

namespace ui {

// Notifications of the desktop, by org.freedesktop.Notifications. The bus is looked for with the
// first one. A desktop that shows none is no failure: nobody waits for an answer.
class DesktopNotifier final : public session::Notifier
{
public:
    using Bus = std::function<QDBusConnection()>;

    explicit DesktopNotifier(Bus bus = &QDBusConnection::sessionBus);

    void notify(const QString &title, const QString &body) override;

private:
    Bus m_bus;
};

} // namespace ui
