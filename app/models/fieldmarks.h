// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// What stands beside the values of a phone, by the reference's keys: what is wrong with them, and
// what has just changed. All texts are plain, printable and without secrets.
class FieldMarks
{
public:
    // By key, what the value was before, in words.
    using Changes = QHash<QString, QString>;

    void setFindings(const QList<checks::Finding> &findings);
    void setChanges(const Changes &changes) { m_changes = changes; }

    // The worst of the findings about the field; nothing where there is none.
    [[nodiscard]] std::optional<checks::Severity> severity(const QString &key) const;
    // A line for each finding about the field, worst first: "Error: Locked to nothing".
    [[nodiscard]] QStringList findings(const QString &key) const;
    [[nodiscard]] bool isChanged(const QString &key) const { return m_changes.contains(key); }
    [[nodiscard]] QStringList changedKeys() const { return m_changes.keys(); }
    // "Changed just now; before: 192.0.2.7"; nothing where nothing has changed.
    [[nodiscard]] QString change(const QString &key) const;
    // All of the above in a sentence for screen readers.
    [[nodiscard]] QString description(const QString &key) const;

    // Every key that has a finding, with the worst.
    [[nodiscard]] QHash<QString, checks::Severity> severities() const;

    friend bool operator==(const FieldMarks &, const FieldMarks &) = default;

private:
    struct Found {
        checks::Severity worst = checks::Severity::Data;
        QStringList lines;

        friend bool operator==(const Found &, const Found &) = default;
    };
    QHash<QString, Found> m_found;
    Changes m_changes;
};

} // namespace models
