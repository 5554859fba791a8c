// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "checks/checkphone.h"
#include "cli/exitcodes.h"
#include "cli/output.h"
#include "session/clock.h"
#include "session/customercheck.h"
#include "session/explanation.h"

namespace cli {

namespace {

// Written at a time, in characters.
constexpr qsizetype partLength = 32LL * 1024;

} // namespace

CheckCommand::CheckCommand(const std::optional<Pbx> &pbx, const session::Clock &clock,
                           const CheckOptions &options, const QString &customer, QObject *parent)
    : SourceCommand(parent)
    , m_options(options)
    , m_customer(customer)
    , m_now(options.at.isValid() ? options.at : clock.now())
    , m_emergency(m_library, options.country.isEmpty() ? checks::localCountry() : options.country)
    , m_text(FindingText::make(options.format))
{
    if (!pbx)
        return;
    if (m_options.sources.isEmpty()) {
        m_wholeCustomer = std::make_unique<session::CustomerCheck>(pbx->connection, clock);
        m_wholeCustomer->setEmergencyNumbers(&m_emergency);
        connect(m_wholeCustomer.get(), &session::CustomerCheck::changed, this, [this] {
            if (m_wholeCustomer->state() != session::CustomerCheck::State::Running)
                concludeCustomer();
        });
        return;
    }
    m_loader = std::make_unique<PhoneLoader>(*pbx);
    connect(m_loader.get(), &PhoneLoader::loaded, this, &CheckCommand::take);
    connect(m_loader.get(), &PhoneLoader::failed, this, [this] {
        m_hasFailed = true;
        next();
    });
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    write(m_text->begin());
    if (m_wholeCustomer)
        m_wholeCustomer->start(m_customer);
    else
        next();
}

// What was read before a failure is told as well.
void CheckCommand::concludeCustomer()
{
    m_wholeCustomer->disconnect(this);
    for (const session::CheckedPhone &phone : m_wholeCustomer->phones()) {
        ++m_totals.phones;
        for (const checks::Finding &finding : phone.findings) {
            if (!add(finding, tr("a phone without an id")))
                break;
        }
    }
    if (m_wholeCustomer->isPartial()) {
        m_hasFailed = true;
        if (m_wholeCustomer->error()) {
            complain(session::explain(*m_wholeCustomer->error(), session::Surface::CommandLine)
                         .sentence());
        }
        complain(tr("Not all phones of the customer could be read: %1 of %2 are checked.")
                     .arg(m_totals.phones)
                     .arg(m_wholeCustomer->total()));
    }
    end();
}

void CheckCommand::next()
{
    while (m_source < m_options.sources.size() && !m_cannotWrite) {
        const PhoneSource source = m_options.sources[m_source++];
        if (source.kind == PhoneSource::Kind::Phone) {
            m_loader->load(source.name, m_customer);
            return;
        }
        const bool isGood = PhoneFile(source.name).read([this](const PhoneFile::Entry &entry) {
            return check(entry, m_now);
        });
        m_hasFailed = m_hasFailed || !isGood;
    }
    checkTogether();
    end();
}

void CheckCommand::take(const session::Fetch &fetch)
{
    check({fetch.phone, fetch.asked.toString()},
          m_options.at.isValid() ? m_options.at : fetch.answeredAt());
    next();
}

bool CheckCommand::check(const PhoneFile::Entry &entry, const QDateTime &now)
{
    ++m_totals.phones;
    compareLater(entry);
    const auto findings = checks::checkPhone(entry.phone, {.now = now, .emergency = &m_emergency});
    // Worst first: what comes behind one that is left out is no worse.
    for (const checks::Finding &finding : findings) {
        if (!add(finding, entry.place))
            break;
    }
    return !m_cannotWrite;
}

void CheckCommand::compareLater(const PhoneFile::Entry &entry)
{
    if (!m_together.isFull() && !entry.phone.value(phone::FieldId::Id).hasContent())
        m_places.insert(m_together.count(), entry.place);
    m_together.add(entry.phone);
}

void CheckCommand::checkTogether()
{
    if (m_together.isFull()) {
        complain(tr("There are too many phones to compare them with each other: each is checked by "
                    "itself alone."));
        return;
    }
    m_together.visit([this](const checks::SharedFinding &shared) {
        return add(shared.finding, m_places.value(shared.phone));
    });
}

bool CheckCommand::add(const checks::Finding &finding, const QString &place)
{
    if (finding.severity > m_options.least)
        return false;
    ++m_totals.findings[static_cast<std::size_t>(finding.severity)];
    m_text->add(finding, finding.phoneId.isEmpty() ? place : finding.phoneId, m_unwritten);
    return write({});
}

bool CheckCommand::write(const QString &text)
{
    m_unwritten += text;
    return m_unwritten.size() < partLength || flush();
}

bool CheckCommand::flush()
{
    if (!m_cannotWrite && !print(m_unwritten)) {
        m_cannotWrite = true;
        complain(tr("The findings could not be written to standard output."));
    }
    m_unwritten.resize(0); // and keeps its memory
    return !m_cannotWrite;
}

void CheckCommand::end()
{
    write(m_text->end(m_totals));
    flush();
    const bool isGood = !m_hasFailed && !m_cannotWrite;
    Q_EMIT finished(!isGood ? exitFailed : m_totals.sum() > 0 ? exitFindings : exitDone);
}

} // namespace cli
