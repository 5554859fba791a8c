// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/widgets/desktopnotifier.h"

#include <QDBusServer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QVariantMap>

#include <optional>

namespace {

// A desktop that writes down what it is asked to show.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString application;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };
    std::optional<Shown> shown;

public Q_SLOTS:
    // The interface's own order.
    uint Notify(const QString &application, uint, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int timeout)
    {
        shown = Shown{application, icon, title, body, actions, hints, timeout};
        return 1;
    }
};

// A bus between the program and the desktop alone: no daemon is needed.
struct Bus {
    Bus()
    {
        QObject::connect(&server, &QDBusServer::newConnection, &server,
                         [this](const QDBusConnection &connection) {
                             desktopSide.emplace(connection);
                             desktopSide->registerObject(
                                 QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                 QDBusConnection::ExportAllSlots);
                         });
    }
    ~Bus() { QDBusConnection::disconnectFromPeer(name); }

    [[nodiscard]] QDBusConnection open()
    {
        ++opened;
        return QDBusConnection::connectToPeer(server.address(), name);
    }

    const QString name = QStringLiteral("tst_desktopnotifier");
    int opened = 0;
    Desktop desktop;
    QDBusServer server;
    std::optional<QDBusConnection> desktopSide;
};

} // namespace

class TestDesktopNotifier : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheDesktop();
    void staysPlainWhereTheDesktopReadsMarkup();
    void looksForTheBusOnlyWhenNeeded();
    void doesWithoutADesktop();
};

void TestDesktopNotifier::asksTheDesktop()
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.App"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("The App"));
    Bus bus;
    ui::DesktopNotifier notifier([&] { return bus.open(); });
    notifier.notify(QStringLiteral("Snom 370"), QStringLiteral("Online again."));
    QTRY_VERIFY(bus.desktop.shown);
    QCOMPARE(bus.desktop.shown->application, QStringLiteral("The App"));
    QCOMPARE(bus.desktop.shown->icon, QStringLiteral("org.example.App"));
    QCOMPARE(bus.desktop.shown->title, QStringLiteral("Snom 370"));
    QCOMPARE(bus.desktop.shown->body, QStringLiteral("Online again."));
    QVERIFY(bus.desktop.shown->actions.isEmpty());
    QCOMPARE(bus.desktop.shown->hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.example.App"));
    QCOMPARE(bus.desktop.shown->timeout, -1);
}

void TestDesktopNotifier::staysPlainWhereTheDesktopReadsMarkup()
{
    Bus bus;
    ui::DesktopNotifier notifier([&] { return bus.open(); });
    notifier.notify(QStringLiteral("<b>A</b>"), QStringLiteral("<a href=\"x\">B</a> & co"));
    QTRY_VERIFY(bus.desktop.shown);
    QCOMPARE(bus.desktop.shown->title, QStringLiteral("<b>A</b>"));
    QCOMPARE(bus.desktop.shown->body,
             QStringLiteral("&lt;a href=&quot;x&quot;&gt;B&lt;/a&gt; &amp; co"));
}

void TestDesktopNotifier::looksForTheBusOnlyWhenNeeded()
{
    Bus bus;
    ui::DesktopNotifier notifier([&] { return bus.open(); });
    QCOMPARE(bus.opened, 0);
    notifier.notify(QStringLiteral("A"), QStringLiteral("B"));
    QCOMPARE(bus.opened, 1);
}

// The tests' session bus is switched off.
void TestDesktopNotifier::doesWithoutADesktop()
{
    ui::DesktopNotifier notifier;
    notifier.notify(QStringLiteral("A"), QStringLiteral("B"));
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
