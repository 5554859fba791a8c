// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace session {
class Workspace;
}

namespace ui {

// Asks people to sign in when a request needs it, or when they want to; lets them change the
// PBXs, and go to another. One dialog of a kind at a time. It must not know how any of it is done.
class SignInFlow final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the flow.
    SignInFlow(session::Workspace &workspace, QWidget &window);

    void signIn();
    void editProfiles();
    // Goes to the profile of that id.
    void use(const QString &profileId);

Q_SIGNALS:
    // A plain sentence, for the status bar.
    void notice(const QString &sentence);

private:
    void afterEditing(const QStringList &gone);

    session::Workspace &m_workspace;
    QWidget &m_window;
    QPointer<QDialog> m_signIn;
    QPointer<QDialog> m_profiles;
};

} // namespace ui
