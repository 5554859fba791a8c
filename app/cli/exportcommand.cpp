// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/output.h"
#include "report/picture.h"
#include "report/picturefile.h"
#include "report/picturetext.h"
#include "report/reportbuilder.h"

namespace cli {

ExportCommand::ExportCommand(session::LookupSession &session, const ExportOptions &options,
                             QObject *parent)
    : LookupCommand(session, parent)
    , m_options(options)
{
}

int ExportCommand::deliver(const session::Fetch &fetch)
{
    const report::Report report = report::build(fetch.phone,
                                                {.selection = m_options.selection,
                                                 .level = m_options.level,
                                                 .fetchedAt = fetch.at.toLocalTime(),
                                                 .names = names()});
    const auto picture = report::render(report, m_options.scale);
    if (!picture) {
        complain(report::problemText(picture.error()));
        return exitFailed;
    }
    const auto saved = report::savePng(*picture, m_options.file);
    if (!saved) {
        complain(report::problemText(saved.error(), m_options.file));
        return exitFailed;
    }
    return exitDone;
}

} // namespace cli
