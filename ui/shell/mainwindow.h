// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QMainWindow>

class QSplitter;

namespace session {
class Workspace;
}

namespace ui {

class Copier;
class Finder;
class Menus;
class OpenFlow;
class PhoneArea;
class PhoneListPanel;
class SearchBar;
class SignInFlow;
class StatusLine;
class WindowDialogs;

// The window: search box, list, the phone, status bar, menus and keys. A shell: it makes its parts
// and joins them; what is shown is theirs, what happens is the session's. Nothing but an empty page
// is built before the first paint, and nothing is read but the settings.
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
    // Shows the phone or the case file at the path.
    void openFile(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeParts();
    void finishBuilding();
    void restoreLayout();
    void showSentence(const QString &sentence);
    void showTab(int index);
    void copyPhoneId();
    void updateTitle();

    session::Workspace &m_workspace;
    Appearance m_appearance;
    Copier *m_copier = nullptr;
    SearchBar *m_search = nullptr;
    QSplitter *m_splitter = nullptr;
    PhoneArea *m_area = nullptr;
    PhoneListPanel *m_list = nullptr; // built after the first paint
    Finder *m_finder = nullptr;
    SignInFlow *m_signIn = nullptr;
    OpenFlow *m_opening = nullptr;
    StatusLine *m_statusLine = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    bool m_painted = false;
};

} // namespace ui
