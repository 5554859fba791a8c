// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/casejson.h"

#include <QJsonArray>

namespace report {

namespace {

using checks::Difference;
using Kind = CaseError::Kind;

constexpr QLatin1String formatKey("format");
constexpr QLatin1String formatName("sipcase");

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODate).toUTC();
}

QJsonObject findingObject(const checks::Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), checks::severityKey(finding.severity)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(finding.fields)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("next"), finding.next},
            {QStringLiteral("phone"), finding.phoneId}};
}

// Texts as they come: whoever shows them treats them as he does those of an answer.
checks::Finding findingOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto severity = checks::severityOf(text("severity")).value_or(checks::Severity::Data);
    checks::Finding finding{text("rule"),    severity,     {},           text("title"),
                            text("message"), text("next"), text("phone")};
    for (const QJsonValue field : object.value(QLatin1String("fields")).toArray())
        finding.fields.append(field.toString());
    return finding;
}

QJsonObject changeObject(const Difference &change)
{
    return {{QStringLiteral("key"), change.key},
            {QStringLiteral("label"), change.label},
            {QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after}};
}

// A file says what the kind is by which side is empty.
Difference changeOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const QString before = text("before");
    const QString after = text("after");
    const auto kind = before.isEmpty() ? Difference::Kind::Added
        : after.isEmpty()              ? Difference::Kind::Removed
                                       : Difference::Kind::Changed;
    return {kind, text("key"), text("label"), before, after};
}

} // namespace

Case redacted(Case content, const std::vector<Redaction> &redactions)
{
    for (const Redaction &redaction : redactions) {
        const auto clean = [&](QString &text) { text = redaction.text(text); };
        for (checks::Finding &finding : content.findings) {
            for (QString *text : {&finding.title, &finding.message, &finding.next})
                clean(*text);
            finding.phoneId = redaction.quoted(QStringLiteral("_id"), finding.phoneId).text;
            for (QString &field : finding.fields)
                field = redaction.keyText(field);
        }
        for (Difference &change : content.changes) {
            change.before = redaction.quoted(change.key, change.before).text;
            change.after = redaction.quoted(change.key, change.after).text;
            const QString key = redaction.keyText(change.key);
            change.label = key == change.key ? redaction.text(change.label) : key;
            change.key = key;
        }
        clean(content.notes);
    }
    return content;
}

QJsonObject caseObject(const Case &content)
{
    QJsonArray fetches;
    for (const CaseFetch &fetch : content.fetches)
        fetches.append(QJsonObject{{QStringLiteral("at"), timeText(fetch.at)}});
    QJsonArray findings;
    for (const checks::Finding &finding : content.findings)
        findings.append(findingObject(finding));
    QJsonArray changes;
    for (const Difference &change : content.changes)
        changes.append(changeObject(change));
    return {{formatKey, formatName},
            {QStringLiteral("version"), caseVersion},
            {QStringLiteral("level"), levelKey(content.level)},
            {QStringLiteral("program"), content.program},
            {QStringLiteral("made"), timeText(content.madeAt)},
            {QStringLiteral("fetches"), fetches},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("notes"), content.notes}};
}

tl::expected<Case, CaseError> readCaseObject(const QJsonObject &object)
{
    if (object.value(formatKey).toString() != formatName)
        return tl::unexpected(CaseError{Kind::NotACase});
    const int version = object.value(QLatin1String("version")).toInt();
    if (version > caseVersion)
        return tl::unexpected(CaseError{Kind::Newer});
    const auto level = levelOf(object.value(QLatin1String("level")).toString());
    if (version < 1 || !level)
        return tl::unexpected(CaseError{Kind::Damaged});
    Case content;
    content.level = *level;
    content.program = object.value(QLatin1String("program")).toString();
    content.madeAt = timeOf(object.value(QLatin1String("made")));
    content.notes = object.value(QLatin1String("notes")).toString();
    for (const QJsonValue fetch : object.value(QLatin1String("fetches")).toArray())
        content.fetches.append({{}, timeOf(fetch.toObject().value(QLatin1String("at")))});
    for (const QJsonValue finding : object.value(QLatin1String("findings")).toArray())
        content.findings.append(findingOf(finding.toObject()));
    for (const QJsonValue change : object.value(QLatin1String("changes")).toArray())
        content.changes.append(changeOf(change.toObject()));
    return content;
}

} // namespace report
