// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder.h"

#include "session/customers.h"
#include "session/lookupsession.h"
#include "session/names.h"
#include "session/phonesearch.h"
#include "session/searchexplanation.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "ui/search/phonelistpanel.h"
#include "ui/search/searchbar.h"

#include <QSet>

namespace ui {

namespace {

using models::PhoneRow;
using session::PhoneSearch;

constexpr qint64 secondsPerAge = 60; // ages are counted in minutes at the finest

QList<PhoneRow> rowsOf(const QList<store::SeenPhone> &phones)
{
    QList<PhoneRow> rows;
    rows.reserve(phones.size());
    for (const store::SeenPhone &phone : phones)
        rows.append({phone.summary, phone.fetchedAt, phone.pinned});
    return rows;
}

} // namespace

Finder::Finder(session::Workspace &workspace, SearchBar &bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(&bar)
{
    PhoneSearch &search = m_workspace.search();
    connect(&bar, &SearchBar::textEdited, &search, &PhoneSearch::setText);
    connect(&bar, &SearchBar::submitted, this, &Finder::submit);
    connect(&bar, &SearchBar::cancelRequested, this, [this, &search] {
        search.cancel();
        m_workspace.lookups().cancel();
    });
    followSearch();
    followNames();
    connect(&m_workspace.customers(), &session::Customers::changed, this, &Finder::updateState);
}

PhoneListPanel *Finder::makePanel(Copier &copier, QWidget *parent)
{
    m_panel = new PhoneListPanel(m_phones, copier, parent);
    m_bar->setList(m_panel);
    connect(m_panel, &PhoneListPanel::openRequested, &m_workspace.lookups(),
            &session::LookupSession::open);
    connect(m_panel, &PhoneListPanel::pinRequested, this, &Finder::pin);
    updateState();
    return m_panel;
}

void Finder::start()
{
    m_hasStarted = true;
    if (isSearching())
        showLocalHits();
    else
        showSeen();
}

void Finder::followSearch()
{
    PhoneSearch &search = m_workspace.search();
    connect(&search, &PhoneSearch::textChanged, this, [this] {
        if (m_panel)
            m_panel->forgetHighlight();
        if (isSearching())
            showLocalHits();
        else
            showSeen();
    });
    connect(&search, &PhoneSearch::pageArrived, this, &Finder::showPage);
    connect(&search, &PhoneSearch::changed, this, &Finder::updateState);
    connect(&m_phones, &models::PhoneListModel::moreWanted, this, [this, &search] {
        if (search.canFetchMore())
            search.fetchMore();
        else
            m_phones.setHasMore(false);
    });
}

void Finder::followNames()
{
    connect(&m_workspace.names(), &session::Names::listArrived, this, &Finder::updateNames);
    connect(&m_workspace, &session::Workspace::profileChanged, this, [this] {
        updateNames();
        m_workspace.search().setText({});
        if (m_bar)
            m_workspace.search().setText(m_bar->text());
        if (!isSearching())
            showSeen();
    });
    connect(&m_workspace.seenPhones(), &store::SeenPhones::changed, this, [this] {
        if (!isSearching())
            showSeen();
    });
    connect(&m_workspace.clock(), &session::Clock::ticked, this, [this] {
        const QDateTime now = m_workspace.clock().now();
        if (m_phones.now().secsTo(now) >= secondsPerAge)
            m_phones.setNow(now);
    });
}

void Finder::submit(const QString &text)
{
    m_workspace.search().setText(text);
    m_workspace.search().submit();
}

bool Finder::isSearching() const
{
    // An id opens its phone: there is nothing to list.
    const phone::SearchText &text = m_workspace.search().text();
    return text.kind() != phone::SearchText::Kind::Nothing && !text.id();
}

void Finder::showSeen()
{
    if (!m_hasStarted)
        return;
    m_showsSeen = true;
    QList<store::SeenPhone> phones = m_workspace.seenPhones().pinned();
    QSet<QString> ids;
    for (const store::SeenPhone &phone : std::as_const(phones))
        ids.insert(phone.summary.id);
    for (const store::SeenPhone &phone : m_workspace.seenPhones().recent(maxRecent)) {
        if (!ids.contains(phone.summary.id))
            phones.append(phone);
    }
    m_phones.setNow(m_workspace.clock().now());
    m_phones.setRows(rowsOf(phones));
    updateState();
}

void Finder::showLocalHits()
{
    if (!m_hasStarted)
        return;
    m_showsSeen = true;
    m_phones.setNow(m_workspace.clock().now());
    m_phones.setRows(rowsOf(m_workspace.search().localHits()));
    updateState();
}

void Finder::showPage(const QList<phone::PhoneSummary> &phones, bool isFirst)
{
    const PhoneSearch &search = m_workspace.search();
    if (isFirst) {
        QSet<QString> pinned;
        for (const store::SeenPhone &phone : m_workspace.seenPhones().pinned())
            pinned.insert(phone.summary.id);
        QList<PhoneRow> rows;
        rows.reserve(phones.size());
        for (const phone::PhoneSummary &phone : phones)
            rows.append({phone, {}, pinned.contains(phone.id)});
        m_showsSeen = false;
        m_phones.setRows(rows, search.canFetchMore());
    } else {
        m_phones.append(phones, search.canFetchMore());
    }
    const bool needsNames = std::any_of(
        phones.cbegin(), phones.cend(), [](const phone::PhoneSummary &phone) {
            return phone.modelName.isEmpty()
                || (phone.extensionNumber.isEmpty() && !phone.extensionId.isEmpty());
        });
    if (needsNames)
        m_workspace.names().wantLists(search.customer());
    updateNames();
}

void Finder::updateNames()
{
    m_phones.setNames(m_workspace.names().book());
}

void Finder::updateState()
{
    if (!m_panel)
        return;
    const PhoneSearch &search = m_workspace.search();
    using State = PhoneSearch::State;
    PhoneListState state;
    state.isBusy = search.state() == State::Searching;
    if (!isSearching()) {
        state.title = tr("Pinned and recent");
        if (m_phones.rowCount() == 0)
            state.message = tr("Phones that you look up are listed here.");
    } else if (search.state() == State::Failed) {
        state.title = m_showsSeen ? tr("Seen before") : tr("Found");
        state.message = session::explainSearch(*search.error()).sentence();
        if (m_showsSeen) {
            state.message += u' '
                + (m_phones.rowCount() > 0
                       ? tr("Listed are only phones that were looked up before.")
                       : tr("Of the phones that were looked up before, none fits."));
        } else {
            state.total = search.total();
        }
        m_phones.setHasMore(false);
    } else if (m_showsSeen) {
        state.title = m_phones.rowCount() > 0 ? tr("Seen before") : tr("Found");
    } else {
        state.title = tr("Found");
        state.total = search.total();
        if (search.state() == State::Done && search.total() == 0)
            state.message = noHits();
    }
    m_panel->setState(state);
    if (m_bar)
        m_bar->setLoading(state.isBusy || m_workspace.lookups().isLoading());
}

// A reseller who has chosen nobody's phones must be led to that, not to another notation.
QString Finder::noHits() const
{
    const session::Customers &customers = m_workspace.customers();
    const phone::SearchText &text = m_workspace.search().text();
    const bool isChoiceMissing = customers.state() == session::Customers::State::Available
        && !customers.chosen();
    return (isChoiceMissing ? session::explainNoCustomer(text) : session::explainNoHits(text))
        .sentence();
}

void Finder::pin(const QString &phoneId, bool pinned)
{
    m_workspace.seenPhones().setPinned(phoneId, pinned);
    m_phones.setPinned(phoneId, pinned);
}

} // namespace ui
