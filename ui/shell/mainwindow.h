// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace session {
class Clock;
class LookupSession;
} // namespace session

namespace ui {

class Copier;
class MessageBanner;
class PhonePage;
class SearchBar;

// The window: search box, banner, the phone, status bar, menus and keys. A shell: what is shown is
// made by the pages, what happens by the session. Nothing but an empty page is built before the
// first paint.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Both must outlive the window.
    MainWindow(session::LookupSession &session, session::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Where the API is, for the status bar.
    void setConnection(const QString &text);
    // Something that concerns the whole program, in plain words; an empty text takes it away.
    void showNotice(const QString &text);
    // Looks up what could have been typed into the search box.
    void openTyped(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void makeTabShortcuts(QMenu &view);
    void buildPhonePage();
    void follow();
    void updateBanner();
    void updateState();
    void exportPicture();
    void copyPhoneId();
    void showKeys();
    void showAbout();

    session::LookupSession &m_session;
    session::Clock &m_clock;
    Copier *m_copier = nullptr;
    SearchBar *m_search = nullptr;
    MessageBanner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    PhonePage *m_phonePage = nullptr; // built after the first paint
    QLabel *m_connection = nullptr;
    QLabel *m_activity = nullptr;
    QAction *m_refresh = nullptr; // needs a phone that was asked for
    QList<QAction *> m_phoneActions; // need a phone
    QString m_notice;
    bool m_painted = false;
};

} // namespace ui
