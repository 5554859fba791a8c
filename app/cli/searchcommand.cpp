// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "cli/lookupcommand.h"
#include "cli/output.h"
#include "cli/phonelines.h"
#include "session/explanation.h"
#include "session/lookupsession.h"
#include "session/searchexplanation.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace cli {

using session::PhoneSearch;

namespace {

// Whether the PBX gave an id where a name should be.
bool isNameless(const phone::PhoneSummary &phone)
{
    return (phone.modelName.isEmpty() && !phone.modelId.isEmpty())
        || (phone.extensionName.isEmpty() && phone.extensionNumber.isEmpty()
            && !phone.extensionId.isEmpty());
}

} // namespace

SearchCommand::SearchCommand(session::Connection &connection, session::LookupSession &lookup,
                             const SearchOptions &options, QObject *parent)
    : QObject(parent)
    , m_lookup(lookup)
    , m_search(connection, nullptr)
    , m_names(connection)
    , m_options(options)
{
    connect(&m_search, &PhoneSearch::pageArrived, this,
            [this](const QList<phone::PhoneSummary> &phones) { m_phones += phones; });
    connect(&m_search, &PhoneSearch::changed, this, &SearchCommand::follow);
    connect(&m_names, &session::Names::settled, this, &SearchCommand::print);
}

void SearchCommand::start(const QString &typed, const QString &customer)
{
    const auto text = phone::SearchText::read(typed);
    if (text.id()) {
        connect(&m_lookup, &session::LookupSession::changed, this, &SearchCommand::takeOne);
        m_lookup.open(*text.id());
        return;
    }
    m_search.setCustomer(customer);
    m_search.setText(typed);
    m_search.submit();
}

// The PBX does not search ids: the phone is looked up instead.
void SearchCommand::takeOne()
{
    if (m_lookup.isLoading())
        return;
    m_lookup.disconnect(this);
    if (m_lookup.error()) {
        fail(session::explain(*m_lookup.error(), session::Surface::CommandLine).sentence());
        return;
    }
    const phone::Phone phone = m_lookup.shown()->phone;
    m_phones = {phone::summaryOf(phone)};
    m_names.wantFor(phone);
    nameAndPrint();
}

void SearchCommand::follow()
{
    if (m_search.state() == PhoneSearch::State::Failed) {
        fail(session::explainSearch(*m_search.error(), session::Surface::CommandLine).sentence());
    } else if (m_search.state() != PhoneSearch::State::Done) {
        return;
    } else if (m_search.canFetchMore()) {
        m_search.fetchMore();
    } else if (m_phones.isEmpty()) {
        fail(session::explainNoHits(m_search.text()).sentence());
    } else {
        m_search.disconnect(this);
        if (std::any_of(m_phones.cbegin(), m_phones.cend(), isNameless))
            m_names.wantLists(m_search.customer());
        nameAndPrint();
    }
}

void SearchCommand::fail(const QString &sentence)
{
    m_search.disconnect(this);
    complain(sentence);
    Q_EMIT finished(exitFailed);
}

void SearchCommand::nameAndPrint()
{
    if (m_names.isBusy())
        QTimer::singleShot(LookupCommand::namesPatience, this, &SearchCommand::print);
    else
        print();
}

void SearchCommand::print()
{
    if (std::exchange(m_isPrinted, true))
        return;
    const phone::NameBook &names = m_names.book();
    QString text;
    switch (m_options.format) {
    case Format::Text:
        text = phoneLines(m_phones, names).join(u'\n') + u'\n';
        break;
    case Format::Json:
        text = phonesAsJson(m_phones, names);
        break;
    case Format::Csv:
        text = phonesAsCsv(m_phones, names);
        break;
    }
    if (cli::print(text)) {
        Q_EMIT finished(exitDone);
        return;
    }
    complain(tr("The phones could not be written to standard output."));
    Q_EMIT finished(exitFailed);
}

} // namespace cli
