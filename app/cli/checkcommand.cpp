// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "checks/checkphone.h"
#include "cli/exitcodes.h"
#include "cli/output.h"
#include "cli/phonefile.h"
#include "cli/phonefinder.h"
#include "session/clock.h"
#include "session/explanation.h"
#include "session/lookupsession.h"

namespace cli {

namespace {

// Written at a time, in characters.
constexpr qsizetype partLength = 32LL * 1024;

} // namespace

CheckCommand::CheckCommand(const std::optional<Pbx> &pbx, const session::Clock &clock,
                           const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_options(options)
    , m_now(options.at.isValid() ? options.at : clock.now())
    , m_emergency(m_library, options.country.isEmpty() ? checks::localCountry() : options.country)
    , m_text(FindingText::make(options.format))
{
    if (!m_pbx)
        return;
    connect(&m_pbx->session, &session::LookupSession::changed, this, [this] {
        if (!m_pbx->session.isLoading())
            concludeLookup();
    });
}

void CheckCommand::start()
{
    write(m_text->begin());
    next();
}

void CheckCommand::next()
{
    while (m_source < m_options.sources.size() && !m_cannotWrite) {
        const CheckSource source = m_options.sources[m_source++];
        if (source.kind == CheckSource::Kind::Phone) {
            find(source.name);
            return;
        }
        const bool isGood = PhoneFile(source.name)
                                .read([this](const phone::Phone &phone, const QString &place) {
                                    return check(phone, place, m_now);
                                });
        m_hasFailed = m_hasFailed || !isGood;
    }
    end();
}

void CheckCommand::find(const QString &name)
{
    auto *finder = new PhoneFinder(m_pbx->connection, this);
    connect(finder, &PhoneFinder::found, &m_pbx->session, &session::LookupSession::open);
    connect(finder, &PhoneFinder::failed, this, [this] {
        m_hasFailed = true;
        nextSoon();
    });
    connect(finder, &PhoneFinder::found, finder, &QObject::deleteLater);
    connect(finder, &PhoneFinder::failed, finder, &QObject::deleteLater);
    finder->find(name, m_customer);
}

void CheckCommand::concludeLookup()
{
    const session::LookupSession &session = m_pbx->session;
    const QString asked = session.asked()->toString();
    if (session.error()) {
        const auto text = session::explain(*session.error(), session::Surface::CommandLine);
        complain(asked + QStringLiteral(": ") + text.sentence());
        m_hasFailed = true;
    } else {
        const session::Fetch &fetch = *session.shown();
        if (fetch.isOfAnotherPhone())
            complain(tr("Careful: the PBX answered with another phone than %1.").arg(asked));
        const QDateTime answered = fetch.serverDate.isValid() ? fetch.serverDate : fetch.at;
        check(fetch.phone, asked, m_options.at.isValid() ? m_options.at : answered);
    }
    nextSoon();
}

// Not from inside a signal of what is used again next.
void CheckCommand::nextSoon()
{
    QMetaObject::invokeMethod(this, &CheckCommand::next, Qt::QueuedConnection);
}

bool CheckCommand::check(const phone::Phone &phone, const QString &place, const QDateTime &now)
{
    ++m_totals.phones;
    const auto findings = checks::checkPhone(phone, {.now = now, .emergency = &m_emergency});
    for (const checks::Finding &finding : findings) {
        if (finding.severity > m_options.least)
            break; // worst first
        ++m_totals.findings[static_cast<std::size_t>(finding.severity)];
        if (!write(m_text->add(finding, finding.phoneId.isEmpty() ? place : finding.phoneId)))
            return false;
    }
    return true;
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
    m_unwritten.clear();
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
