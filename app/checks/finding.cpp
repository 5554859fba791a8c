// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

struct SeverityRow {
    const char *key;
    const char *name;
};

constexpr std::array<SeverityRow, severityCount> severities = {{
    {"error", QT_TRANSLATE_NOOP("Severity", "Error")},
    {"warning", QT_TRANSLATE_NOOP("Severity", "Warning")},
    {"info", QT_TRANSLATE_NOOP("Severity", "Information")},
    {"data", QT_TRANSLATE_NOOP("Severity", "Data")},
}};

const SeverityRow &row(Severity severity)
{
    return severities[static_cast<std::size_t>(severity)];
}

} // namespace

QString severityKey(Severity severity)
{
    return QString::fromLatin1(row(severity).key);
}

std::optional<Severity> severityOf(const QString &key)
{
    for (int i = 0; i < severityCount; ++i) {
        const auto severity = static_cast<Severity>(i);
        if (key == severityKey(severity))
            return severity;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    return QCoreApplication::translate("Severity", row(severity).name);
}

void sortWorstFirst(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
}

} // namespace checks
