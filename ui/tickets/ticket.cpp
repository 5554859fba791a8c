// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket.h"

#include "report/filename.h"
#include "report/html.h"
#include "report/localtime.h"
#include "report/plaintext.h"
#include "report/problemtext.h"
#include "report/redaction.h"
#include "report/reportbuilder.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

// What only differs from the reference stays on the screen, where it is hidden at first, too.
QList<checks::Finding> worthTelling(QList<checks::Finding> findings)
{
    findings.removeIf(
        [](const checks::Finding &finding) { return finding.severity == checks::Severity::Data; });
    return findings;
}

} // namespace

Ticket::Ticket(const session::TicketFacts &facts, const std::optional<report::Case> &opened)
    : m_facts(facts)
    , m_opened(opened)
{
}

report::Report Ticket::report(const TicketChoice &choice) const
{
    report::Options options{.selection = choice.isCase() ? report::Selection::all() : choice.tabs,
                            .level = choice.level,
                            .fetchedAt = m_facts.fetch.at.toLocalTime(),
                            .names = m_facts.names};
    if (choice.findings)
        options.findings = worthTelling(m_facts.findings);
    if (choice.changes)
        options.changes = m_facts.changes;
    return report::build(m_facts.fetch.phone, options);
}

report::Case Ticket::caseOf(const TicketChoice &choice) const
{
    report::Case content;
    if (m_opened) {
        content = *m_opened;
    } else {
        content.fetches.append({m_facts.fetch.phone, m_facts.fetch.at});
        for (const session::Fetch &fetch : m_facts.earlier)
            content.fetches.append({fetch.phone, fetch.at});
        content.findings = m_facts.findings;
        content.changes = m_facts.changes.value_or(QList<checks::Difference>());
    }
    if (!choice.findings)
        content.findings.clear();
    if (!choice.changes)
        content.changes.clear();
    content.notes = choice.notes;
    return content;
}

tl::expected<QByteArray, QString> Ticket::file(const TicketChoice &choice,
                                               const QDateTime &now) const
{
    if (choice.isCase()) {
        return report::writeCase(caseOf(choice), choice.level, now)
            .map_error([&](const report::CaseError &error) {
                return report::problemText(error, fileName(choice));
            });
    }
    return choice.format->write(report(choice), choice.picture)
        .map_error([](const report::PictureError &error) { return report::problemText(error); });
}

QString Ticket::fileName(const TicketChoice &choice) const
{
    return report::suggestedFileName(m_facts.fetch.phone, m_facts.fetch.at, choice.level,
                                     choice.ending());
}

QString Ticket::caseText(const TicketChoice &choice, const report::Report &report) const
{
    const report::Case content = caseOf(choice);
    QStringList lines{Text::tr("Fetches: %1").arg(content.fetches.size())};
    for (const report::CaseFetch &fetch : content.fetches)
        lines.append(QStringLiteral("    ") + report::localTimeText(fetch.at));
    lines.append(Text::tr("Findings: %1").arg(content.findings.size()));
    lines.append(Text::tr("Changes: %1").arg(content.changes.size()));
    const report::Redaction redaction(m_facts.fetch.phone, choice.level);
    const QString notes = content.notes.isEmpty() ? Text::tr("none")
                                                  : redaction.text(content.notes);
    lines.append(Text::tr("Notes: %1").arg(notes));
    return lines.join(u'\n') + QStringLiteral("\n\n") + report::plainText(report);
}

QString Ticket::text(const TicketChoice &choice, const report::Report &report) const
{
    if (choice.isCase())
        return caseText(choice, report);
    // A page of HTML is read as what it shows.
    if (!choice.format->isText || choice.format->ending == QLatin1String("html"))
        return report::plainText(report);
    // Writing a text never fails.
    QString text = QString::fromUtf8(choice.format->write(report, {}).value_or(QByteArray()));
    // The mark of files for a spreadsheet is no character.
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

tl::expected<std::unique_ptr<QMimeData>, QString> Ticket::mimeData(const TicketChoice &choice) const
{
    const report::Report report = this->report(choice);
    const auto image = report::render(report, choice.picture);
    if (!image)
        return tl::unexpected(report::problemText(image.error()));
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    data->setData(QStringLiteral("image/png"), report::png(*image));
    data->setText(text(choice, report));
    if (choice.format && choice.format->ending == QLatin1String("html"))
        data->setHtml(report::html(report));
    return data;
}

} // namespace ui
