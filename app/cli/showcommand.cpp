// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/output.h"
#include "report/jsontext.h"
#include "report/plaintext.h"
#include "report/redaction.h"
#include "report/reportbuilder.h"

namespace cli {

namespace {

report::Level levelOf(bool reveal)
{
    return reveal ? report::Level::Everything : report::Level::Internal;
}

QString asJson(const session::Fetch &fetch, bool reveal)
{
    return report::jsonText(
        QJsonDocument(report::Redaction(fetch.phone, levelOf(reveal)).object()));
}

// The groups only: whoever wants the raw answer asks for JSON.
QString asText(const session::Fetch &fetch, bool reveal, const phone::NameBook &names)
{
    report::Report report = report::build(
        fetch.phone,
        {.level = levelOf(reveal), .fetchedAt = fetch.at.toLocalTime(), .names = names});
    report.pages.removeIf(
        [](const report::Page &page) { return page.selection == report::Selection::raw(); });
    return report::plainText(report);
}

} // namespace

ShowCommand::ShowCommand(session::LookupSession &session, const ShowOptions &options,
                         QObject *parent)
    : LookupCommand(session, parent)
    , m_options(options)
{
}

int ShowCommand::deliver(const session::Fetch &fetch)
{
    const bool isJson = m_options.format == Format::Json;
    if (print(isJson ? asJson(fetch, m_options.reveal) : asText(fetch, m_options.reveal, names())))
        return exitDone;
    complain(tr("The phone could not be written to standard output."));
    return exitFailed;
}

} // namespace cli
