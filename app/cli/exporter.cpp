// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporter.h"

#include "cli/lookupcommand.h"
#include "cli/output.h"
#include "report/casefile.h"
#include "report/problemtext.h"
#include "report/reportbuilder.h"
#include "report/savefile.h"
#include "session/phonefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

namespace cli {

namespace {

const QString standardStream = QStringLiteral("-");
constexpr QLatin1String caseEnding(".sipcase");

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Exporter)
};

// After complaining if it is false.
bool write(const report::Report &report, const ExportFile &file,
           const report::PictureOptions &options)
{
    const auto bytes = file.format->write(report, options);
    if (!bytes) {
        complain(report::problemText(bytes.error()));
        return false;
    }
    if (file.isStandardOutput()) {
        if (print(*bytes))
            return true;
        complain(Text::tr("The phone could not be written to standard output."));
        return false;
    }
    const auto saved = report::saveFile(*bytes, file.name);
    if (!saved)
        complain(report::problemText(saved.error(), file.name));
    return saved.has_value();
}

tl::expected<session::Fetch, session::OpenError> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return tl::unexpected(
            session::OpenError{session::OpenError::Kind::CannotRead, input.errorString()});
    }
    return session::readPhoneText(input.read(phone::maxRelaxedJson + 1));
}

// Nothing after complaining.
std::optional<session::Fetch> fetchIn(const QString &name)
{
    if (name.endsWith(caseEnding, Qt::CaseInsensitive)) {
        const auto content = report::openCase(name);
        if (content)
            return session::fetchOf(content->fetches.first().phone, content->fetches.first().at);
        complain(report::problemText(content.error(), name));
        return std::nullopt;
    }
    const bool isStream = name == standardStream;
    const auto fetch = isStream ? readStandardInput() : session::readPhoneFile(name);
    if (fetch)
        return *fetch;
    complain(session::problemText(fetch.error(), isStream ? Text::tr("Standard input") : name));
    return std::nullopt;
}

} // namespace

int exportPhone(const session::Fetch &fetch, const ExportOptions &options,
                const phone::NameBook &names)
{
    const report::Report report = report::build(fetch.phone,
                                                {.selection = options.selection,
                                                 .level = options.level,
                                                 .fetchedAt = fetch.at.toLocalTime(),
                                                 .names = names});
    int exitCode = exitDone;
    for (const ExportFile &file : options.files) {
        if (!write(report, file, options.picture))
            exitCode = exitFailed;
    }
    return exitCode;
}

int exportFromFile(const Options &options)
{
    const auto fetch = fetchIn(options.phone);
    return fetch ? exportPhone(*fetch, options.exporting, {}) : exitFailed;
}

bool namesAFile(const QString &word)
{
    const bool isAddress = word.contains(QLatin1String("://"));
    return word == standardStream || (!isAddress && word.contains(u'/'))
        || word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        || word.endsWith(caseEnding, Qt::CaseInsensitive);
}

} // namespace cli
