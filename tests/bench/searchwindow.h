// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "bench/stopwatch.h"
#include "bench/watchedmanager.h"
#include "models/phonelistmodel.h"
#include "session/connection.h"
#include "session/phonesearch.h"

#include <QObject>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemView;

namespace ui {
class Copier;
class PhoneListPanel;
} // namespace ui

namespace bench {

class SandboxProcess;
class WatchedApplication;

// The list of a search in a window, put together as the program does, against a sandbox; and what
// a user does with it, measured. Times are milliseconds.
class SearchWindow final : public QObject
{
    Q_OBJECT

public:
    struct Times {
        double own = 0; // from Enter to the rows painted, without the request itself
        double request = 0; // from its last byte sent to the answer's last byte
        qint64 total = 0; // phones that fit
    };

    // Both must outlive this object.
    SearchWindow(WatchedApplication &application, const SandboxProcess &sandbox);
    ~SearchWindow() override;

    // Types the text and presses Enter. Nothing if it failed, or its rows were not painted.
    [[nodiscard]] std::optional<Times> search(const QString &text);
    // Every page of the last search; false if one failed.
    [[nodiscard]] bool loadAll();
    // Scrolls to that share of the list, 0 to 1; the time until it is painted.
    [[nodiscard]] std::optional<double> scrollTo(double share);
    // As by a click on the header, and by typing in the line above; the time until it is painted.
    [[nodiscard]] std::optional<double> sort(int column);
    [[nodiscard]] std::optional<double> filter(const QString &text);
    [[nodiscard]] int rows() const { return m_phones.rowCount(); }

private:
    template <typename Action>
    [[nodiscard]] std::optional<double> timePainting(Action action);
    [[nodiscard]] bool waitForPage();
    [[nodiscard]] std::optional<Stamp> waitForPaint();

    WatchedApplication &m_application;
    WatchedManager m_manager;
    api::ApiClient m_client;
    session::Connection m_connection;
    session::PhoneSearch m_search;
    models::PhoneListModel m_phones;
    QWidget m_window;
    std::unique_ptr<ui::Copier> m_copier;
    ui::PhoneListPanel *m_panel = nullptr; // owned by the window
    QAbstractItemView *m_view = nullptr;
};

} // namespace bench
