// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/output.h"
#include "phone/masking.h"
#include "report/plaintext.h"
#include "report/reportbuilder.h"

namespace cli {

namespace {

QString asJson(const session::Fetch &fetch, bool reveal)
{
    const auto secrets = reveal ? phone::Secrets::Revealed : phone::Secrets::Masked;
    QString json = withoutControls(phone::Masker(fetch.phone).json(secrets));
    if (!json.endsWith(u'\n'))
        json += u'\n';
    return json;
}

// The groups only: whoever wants the raw answer asks for JSON.
QString asText(const session::Fetch &fetch, bool reveal, const phone::NameBook &names)
{
    report::Report report = report::build(
        fetch.phone,
        {.level = reveal ? report::Level::Everything : report::Level::Internal,
         .fetchedAt = fetch.at.toLocalTime(),
         .names = names});
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
