// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/findingpages.h"

#include "phone/format.h"

#include <QCoreApplication>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

Page findingsPage(const QList<checks::Finding> &findings, const Redaction &redaction)
{
    Page page{std::nullopt, Text::tr("What is wrong")};
    if (findings.isEmpty()) {
        page.emptyText = Text::tr("Nothing was found that needs doing.");
        return page;
    }
    const auto words = [&](const QString &text) { return Cell{redaction.text(text)}; };
    Table table;
    table.headers = {Text::tr("Severity"), Text::tr("Rule"),      Text::tr("What"),
                     Text::tr("Facts"),    Text::tr("Next step"), Text::tr("Fields")};
    for (const checks::Finding &finding : findings) {
        table.rows.append({Cell{checks::severityName(finding.severity)}, Cell{finding.rule},
                           words(finding.title), words(finding.message), words(finding.next),
                           words(finding.fields.join(u'\n'))});
    }
    page.sections.append({.title = {}, .table = table});
    return page;
}

Page changesPage(const QList<checks::Difference> &changes, const Redaction &redaction)
{
    Page page{std::nullopt, Text::tr("What has changed")};
    if (changes.isEmpty()) {
        page.emptyText = Text::tr("Nothing has changed.");
        return page;
    }
    Table table;
    table.headers = {Text::tr("Field"), Text::tr("Key"), Text::tr("Before"), Text::tr("After")};
    for (const checks::Difference &change : changes) {
        const QString key = redaction.keyText(change.key);
        const bool isHidden = key.contains(phone::Masker::mask());
        const QString label = isHidden ? key : phone::printable(redaction.text(change.label));
        table.rows.append({Cell{label}, Cell{key}, redaction.quoted(change.key, change.before),
                           redaction.quoted(change.key, change.after)});
    }
    page.sections.append({.title = {}, .table = table});
    return page;
}

} // namespace report
