// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/searchwindow.h"

#include "bench/pause.h"
#include "bench/sandboxprocess.h"
#include "bench/watchedapplication.h"
#include "ui/search/phonelistpanel.h"
#include "ui/widgets/copier.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace bench {

namespace {

constexpr std::chrono::milliseconds step(1);
constexpr int longestPaint = 5000; // times `step`
constexpr std::chrono::seconds longestRequest(20);
constexpr QSize windowSize(1100, 760);

} // namespace

SearchWindow::SearchWindow(WatchedApplication &application, const SandboxProcess &sandbox)
    : m_application(application)
    , m_client(m_manager, api::BaseUrl::parse(sandbox.url()).value())
    , m_connection(m_client)
    , m_search(m_connection, nullptr)
    , m_copier(std::make_unique<ui::Copier>(*QGuiApplication::clipboard()))
    , m_panel(new ui::PhoneListPanel(m_phones, *m_copier, &m_window))
{
    m_client.setToken(sandbox.token());
    connect(&m_search, &session::PhoneSearch::pageArrived, this,
            [this](const QList<phone::PhoneSummary> &page, bool isFirst) {
                // What is painted before the rows are there does not count.
                m_application.watch();
                if (isFirst)
                    m_phones.setRows({});
                m_phones.append(page, m_search.canFetchMore());
            });
    connect(&m_phones, &models::PhoneListModel::moreWanted, &m_search,
            &session::PhoneSearch::fetchMore);
    connect(&m_search, &session::PhoneSearch::changed, this, [this] {
        m_panel->setState({.total = m_search.total(),
                           .isBusy = m_search.state() == session::PhoneSearch::State::Searching});
    });
    auto *layout = new QVBoxLayout(&m_window);
    layout->addWidget(m_panel);
    m_window.resize(windowSize);
    m_window.show();
    m_view = m_panel->findChild<QAbstractItemView *>();
}

SearchWindow::~SearchWindow() = default;

bool SearchWindow::waitForPage()
{
    using State = session::PhoneSearch::State;
    QEventLoop loop;
    connect(&m_search, &session::PhoneSearch::changed, &loop, [this, &loop] {
        if (m_search.state() != State::Searching)
            loop.quit();
    });
    QTimer::singleShot(longestRequest, &loop, &QEventLoop::quit);
    if (m_search.state() == State::Searching)
        loop.exec();
    return m_search.state() == State::Done;
}

std::optional<Stamp> SearchWindow::waitForPaint()
{
    for (int i = 0; i < longestPaint && !m_application.wasPainted(m_view->viewport()); ++i)
        pause(step);
    if (!m_application.wasPainted(m_view->viewport()))
        return std::nullopt;
    return m_application.painted(m_view->viewport());
}

std::optional<SearchWindow::Times> SearchWindow::search(const QString &text)
{
    m_search.setText(text);
    const Stamp pressed = now();
    m_search.submit();
    if (!waitForPage() || rows() == 0)
        return std::nullopt;
    const auto painted = waitForPaint();
    if (!painted)
        return std::nullopt;
    const double request = milliseconds(m_manager.written(), m_manager.lastByte());
    return Times{milliseconds(pressed, *painted) - request, request, m_search.total()};
}

bool SearchWindow::loadAll()
{
    while (m_search.canFetchMore()) {
        m_search.fetchMore();
        if (!waitForPage())
            return false;
    }
    return rows() == m_search.total();
}

template <typename Action>
std::optional<double> SearchWindow::timePainting(Action action)
{
    m_application.watch();
    const Stamp begun = now();
    action();
    const auto painted = waitForPaint();
    return painted ? std::optional(milliseconds(begun, *painted)) : std::nullopt;
}

std::optional<double> SearchWindow::scrollTo(double share)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const int value = int(share * bar->maximum());
    if (value == bar->value())
        return std::nullopt;
    return timePainting([&] { bar->setValue(value); });
}

std::optional<double> SearchWindow::sort(int column)
{
    auto *table = qobject_cast<QTableView *>(m_view);
    return timePainting([&] { table->sortByColumn(column, Qt::AscendingOrder); });
}

std::optional<double> SearchWindow::filter(const QString &text)
{
    auto *line = m_panel->findChild<QLineEdit *>();
    return timePainting([&] { line->setText(text); });
}

} // namespace bench
