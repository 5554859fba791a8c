// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace session {
class LookupSession;
class Workspace;
} // namespace session

namespace ui {

class Copier;
class MessageBanner;
class PhonePage;

// Where the phone stands: before the first one a line that says what to type, and above either of
// them what went wrong or what somebody should read. The phone's page is built when it is wanted.
class PhoneArea final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the area.
    PhoneArea(session::Workspace &workspace, Copier &copier, QWidget *parent = nullptr);

    // Builds the page if there is none yet.
    PhonePage &page();
    // Null before the page is wanted.
    [[nodiscard]] PhonePage *builtPage() const { return m_page; }
    // Between the banner and the phone, on the screen and for Tab; takes the widget over, in which
    // something can have the focus.
    void addAbovePhone(QWidget &widget);
    // Something that concerns the whole program, in plain words; it stays until it is dismissed or
    // another follows. An empty text takes it away.
    void showNotice(const QString &text);

Q_SIGNALS:
    void exportRequested();

private:
    void layOut();
    void follow();
    void updateBanner();

    session::Workspace &m_workspace;
    session::LookupSession &m_lookups;
    Copier &m_copier;
    QVBoxLayout *m_layout = nullptr;
    MessageBanner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    PhonePage *m_page = nullptr;
    QString m_notice;
};

} // namespace ui
