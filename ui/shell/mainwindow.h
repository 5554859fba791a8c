// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace session {
class LookupSession;
class Workspace;
} // namespace session

namespace ui {

class Copier;
class Finder;
class MessageBanner;
class PhoneListPanel;
class PhonePage;
class SearchBar;
class SignInFlow;
class StatusLine;

// The window: search box, list, banner, the phone, status bar, menus and keys. A shell: what is
// shown is made by its parts, what happens by the session. Nothing but an empty page is built before
// the first paint, and nothing is read but the settings.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The workspace must outlive the window.
    explicit MainWindow(session::Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    // What the PBX is called, where that is not the profile's name.
    void setPlace(const QString &place);
    // Something that concerns the whole program, in plain words; an empty text takes it away.
    void showNotice(const QString &text);
    // Looks up what could have been typed into the search box.
    void openTyped(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void makeAccountMenu(QMenu &menu);
    void listProfiles(QMenu &menu);
    void makeTabShortcuts(QMenu &view);
    void finishBuilding();
    void buildPhonePage();
    void restoreLayout();
    void follow();
    void updateBanner();
    void updateState();
    void exportPicture();
    void copyPhoneId();
    void showSettings();
    void showKeys();
    void showAbout();

    session::Workspace &m_workspace;
    session::LookupSession &m_session;
    Appearance m_appearance;
    Copier *m_copier = nullptr;
    SearchBar *m_search = nullptr;
    Finder *m_finder = nullptr;
    SignInFlow *m_signIn = nullptr;
    StatusLine *m_statusLine = nullptr;
    QSplitter *m_splitter = nullptr;
    PhoneListPanel *m_list = nullptr; // built after the first paint
    MessageBanner *m_banner = nullptr;
    QStackedWidget *m_pages = nullptr;
    PhonePage *m_phonePage = nullptr; // built after the first paint
    QAction *m_refresh = nullptr; // needs a phone that was asked for
    QList<QAction *> m_phoneActions; // need a phone
    QAction *m_signOut = nullptr; // needs somebody who is signed in
    QString m_notice;
    bool m_painted = false;
};

} // namespace ui
