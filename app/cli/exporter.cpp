// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exporter.h"

#include "checks/checkphone.h"
#include "checks/emergencynumbers.h"
#include "checks/numberlibrary.h"
#include "cli/exitcodes.h"
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

// What is to be written, and how.
struct Source {
    session::Fetch fetch;
    report::Options options;
};

QList<checks::Finding> findingsOf(const session::Fetch &fetch, const QDateTime &now)
{
    const checks::NumberLibrary library;
    const checks::EmergencyNumbers emergency(library, checks::localCountry());
    const QDateTime answered = fetch.answeredAt();
    return checks::checkPhone(
        fetch.phone, {.now = answered.isValid() ? answered : now, .emergency = &emergency});
}

// Nothing after complaining.
std::optional<Source> sourceIn(const QString &name, const QDateTime &now)
{
    if (report::namesACase(name)) {
        const auto content = report::openCase(name);
        if (content) {
            const report::CaseFetch &newest = content->fetches.first();
            report::Options options{.findings = content->findings};
            if (!content->changes.isEmpty())
                options.changes = content->changes;
            return Source{session::fetchOf(newest.phone, newest.at), options};
        }
        complain(report::problemText(content.error(), name));
        return std::nullopt;
    }
    const bool isStream = name == standardStream;
    const auto fetch = isStream ? readStandardInput() : session::readPhoneFile(name);
    if (fetch)
        return Source{*fetch, {.findings = findingsOf(*fetch, now)}};
    complain(session::problemText(fetch.error(), isStream ? Text::tr("Standard input") : name));
    return std::nullopt;
}

int writeAll(Source source, const ExportOptions &options)
{
    source.options.selection = options.selection;
    source.options.level = options.level;
    source.options.fetchedAt = source.fetch.at.toLocalTime();
    if (!options.findings)
        source.options.findings.reset();
    const report::Report report = report::build(source.fetch.phone, source.options);
    int exitCode = exitDone;
    for (const ExportFile &file : options.files) {
        if (!write(report, file, options.picture))
            exitCode = exitFailed;
    }
    return exitCode;
}

} // namespace

int exportPhone(const session::Fetch &fetch, const ExportOptions &options,
                const phone::NameBook &names, const QDateTime &now)
{
    return writeAll({fetch, {.names = names, .findings = findingsOf(fetch, now)}}, options);
}

int exportFromFile(const Options &options, const QDateTime &now)
{
    const auto source = sourceIn(options.phone, now);
    return source ? writeAll(*source, options.exporting) : exitFailed;
}

bool namesAFile(const QString &word)
{
    const bool isAddress = word.contains(QLatin1String("://"));
    return word == standardStream || (!isAddress && word.contains(u'/'))
        || word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || report::namesACase(word);
}

} // namespace cli
