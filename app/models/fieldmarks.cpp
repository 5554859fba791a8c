// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldmarks.h"

#include <QCoreApplication>

#include <utility>

namespace models {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldMarks)
};

} // namespace

void FieldMarks::setFindings(const QList<checks::Finding> &findings)
{
    m_found.clear();
    QList<checks::Finding> worstFirst = findings;
    checks::sortWorstFirst(worstFirst);
    for (const checks::Finding &finding : std::as_const(worstFirst)) {
        for (const QString &key : finding.fields) {
            Found &found = m_found[key];
            if (found.lines.isEmpty())
                found.worst = finding.severity;
            //: %1 is a severity such as "Error", %2 what was found
            found.lines.append(
                Text::tr("%1: %2").arg(checks::severityName(finding.severity), finding.title));
        }
    }
}

std::optional<checks::Severity> FieldMarks::severity(const QString &key) const
{
    const auto found = m_found.constFind(key);
    return found == m_found.cend() ? std::nullopt : std::optional(found->worst);
}

QStringList FieldMarks::findings(const QString &key) const
{
    return m_found.value(key).lines;
}

QString FieldMarks::change(const QString &key) const
{
    const auto before = m_changes.constFind(key);
    return before == m_changes.cend() ? QString()
                                      : Text::tr("Changed just now; before: %1").arg(*before);
}

QString FieldMarks::description(const QString &key) const
{
    QStringList parts = findings(key);
    if (isChanged(key))
        parts.append(change(key));
    return parts.join(QStringLiteral(". "));
}

QHash<QString, checks::Severity> FieldMarks::severities() const
{
    QHash<QString, checks::Severity> worst;
    worst.reserve(m_found.size());
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
        worst.insert(found.key(), found->worst);
    return worst;
}

} // namespace models
