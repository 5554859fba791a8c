// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace checks {

// How bad a finding is, worst first.
enum class Severity : quint8 {
    Error, // will fail, or is unsafe
    Warning, // probably wrong
    Information,
    Data // the data differs from the reference: for the second line, hidden by default
};
inline constexpr int severityCount = 4;

// "error", "warning", "info", "data": for command lines and files, never translated.
[[nodiscard]] QString severityKey(Severity severity);
// Of a key; none for any other text.
[[nodiscard]] std::optional<Severity> severityOf(const QString &key);
// "Error", "Warning", …
[[nodiscard]] QString severityName(Severity severity);

// Something worth saying about a phone, and what to do about it. Its texts are plain, hold no
// control character, and none of the phone's secrets.
struct Finding {
    QString rule; // "C1": stable, so that tickets stay searchable
    Severity severity = Severity::Error;
    QStringList fields; // the reference's keys, e.g. "ip.mode", "softkeys[3].value"
    QString title; // a few words
    QString message; // a sentence with the facts
    QString next; // a sentence that says what to do
    QString phoneId; // as received, secrets masked; empty if the record has none

    friend bool operator==(const Finding &, const Finding &) = default;
};

// Those of a severity stay in the order in which they were.
void sortWorstFirst(QList<Finding> &findings);

} // namespace checks
