// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phonelistmodel.h"
#include "phone/phonesummary.h"

#include <QObject>
#include <QPointer>

namespace session {
class Workspace;
}

namespace ui {

class Copier;
class PhoneListPanel;
class SearchBar;

// Joins the search box, the list beside the phone and the search: what is typed is searched for, what
// is found is listed, and with nothing typed the pinned and recent phones are. It reads the phones
// seen only once it has started: nothing of that belongs before the first paint.
class Finder final : public QObject
{
    Q_OBJECT

public:
    // Of the phones listed while nothing is typed, the pinned ones beside.
    static constexpr int maxRecent = 50;

    // All of them must outlive the finder, but for the bar and the panel, which it may outlive.
    Finder(session::Workspace &workspace, SearchBar &bar, QObject *parent = nullptr);

    // Makes the list: it belongs to the parent.
    [[nodiscard]] PhoneListPanel *makePanel(Copier &copier, QWidget *parent);
    // Lists the phones seen; from now on the list follows.
    void start();

private:
    void followSearch();
    void followNames();
    void submit(const QString &text);
    void showSeen();
    void showLocalHits();
    void showPage(const QList<phone::PhoneSummary> &phones, bool isFirst);
    void updateState();
    void updateNames();
    void pin(const QString &phoneId, bool pinned);
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString noHits() const;

    session::Workspace &m_workspace;
    models::PhoneListModel m_phones;
    QPointer<SearchBar> m_bar;
    QPointer<PhoneListPanel> m_panel;
    bool m_hasStarted = false;
    bool m_showsSeen = true; // the rows are of phones seen
};

} // namespace ui
