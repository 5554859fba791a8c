// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <optional>

class QDialog;
class QWidget;

namespace session {
class Workspace;
}

namespace ui {

class Appearance;
class Copier;
class PhoneArea;
class OpenFlow;
class SignInFlow;
class TicketDialog;

// Opens the dialogs that are no flow of their own, and does what they ask for. Each forgets itself
// when it is closed.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive this; the dialogs stand above the window.
    struct Parts {
        session::Workspace &workspace;
        PhoneArea &area;
        SignInFlow &signIn;
        OpenFlow &opening;
        Appearance &appearance;
        Copier &copier;
        QWidget &window;
    };

    explicit WindowDialogs(const Parts &parts, QObject *parent = nullptr);

    // Nothing happens without a phone on the screen.
    void makeTicket();
    // The same dialog, set to what the command is about.
    void saveCase();
    void print();
    void showSettings();
    void showKeys();
    void showAbout();

Q_SIGNALS:
    // A plain sentence, for the status bar.
    void notice(const QString &sentence);
    void watchIntervalChanged();

private:
    void open(QDialog &dialog);
    // Null without a phone on the screen.
    [[nodiscard]] TicketDialog *ticketDialog();

    Parts m_parts;
    // What was dragged to other programs, which may read it late: as long as the window.
    std::optional<QTemporaryDir> m_dragged;
};

} // namespace ui
