// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopnotifier.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace ui {

namespace {

constexpr uint replacesNone = 0;
constexpr int desktopsOwnTime = -1;

} // namespace

DesktopNotifier::DesktopNotifier(Bus bus)
    : m_bus(std::move(bus))
{
}

void DesktopNotifier::notify(const QString &title, const QString &body)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    const QString application = QGuiApplication::desktopFileName();
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // A body may be read as markup, a title may not.
    // https://specifications.freedesktop.org/notification-spec/latest/markup.html
    message.setArguments({QGuiApplication::applicationDisplayName(), replacesNone, application,
                          title, body.toHtmlEscaped(), QStringList(),
                          QVariantMap{{QStringLiteral("desktop-entry"), application}},
                          desktopsOwnTime});
    bus.send(message);
}

} // namespace ui
