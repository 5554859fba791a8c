// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace models {
class FieldMarks;
}

namespace session {
class Clock;
class LookupSession;
class Workspace;
} // namespace session

namespace ui {

class Answers;
class Copier;
class FindingsList;
class HeaderCard;
class PhoneTabs;

// One phone on the screen: header card, what is wrong with it, and tabs. Shows what the session says, and keeps the
// phone before, dimmed and dated, while another one loads or after a request failed.
class PhonePage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page.
    PhonePage(session::Workspace &workspace, Copier &copier, QWidget *parent = nullptr);

    [[nodiscard]] HeaderCard &header() const { return *m_header; }
    [[nodiscard]] PhoneTabs &tabs() const { return *m_tabs; }

Q_SIGNALS:
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFetch();
    void showFindings();
    void updateFindings();
    void showMarks();
    [[nodiscard]] models::FieldMarks marks() const;
    void showNames();
    void showPicture();
    void showNow();
    void setDimmed(bool dimmed);

    session::Workspace &m_workspace;
    session::LookupSession &m_session;
    session::Clock &m_clock;
    HeaderCard *m_header = nullptr;
    FindingsList *m_findings = nullptr;
    Answers *m_answers = nullptr;
    PhoneTabs *m_tabs = nullptr;
    QTimer *m_dimTimer = nullptr;
    bool m_dimmed = false;
};

} // namespace ui
