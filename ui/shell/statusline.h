// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QStatusBar;

namespace session {
class Workspace;
}

namespace ui {

// What stands in the status bar all the time: what is being asked for, who is signed in where, and
// that nothing is changed.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    // The workspace must outlive the line; its labels belong to the bar.
    StatusLine(session::Workspace &workspace, QStatusBar &bar);

    // In place of the profile's name, where there is no profile: "demo".
    void setPlace(const QString &place);

private:
    void update();
    [[nodiscard]] QString activity() const;
    [[nodiscard]] QString place() const;

    session::Workspace &m_workspace;
    QString m_place;
    QLabel *m_activity = nullptr;
    QLabel *m_profile = nullptr;
    QLabel *m_user = nullptr;
    QLabel *m_token = nullptr; // where the sign-in is kept
};

} // namespace ui
