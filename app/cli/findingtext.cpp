// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingtext.h"

#include "report/csv.h"

#include <QCoreApplication>

namespace cli {

namespace {

// For people: the phone, and below it a few lines for each finding.
class PlainText final : public FindingText
{
    Q_DECLARE_TR_FUNCTIONS(cli::FindingText)

public:
    PlainText()
        : m_next(tr("Next: %1"))
    {
        for (int i = 0; i < checks::severityCount; ++i)
            m_severities.append(checks::severityName(static_cast<checks::Severity>(i)).toUpper());
    }

    [[nodiscard]] QString begin() const override { return {}; }

    void add(const checks::Finding &finding, const QString &phone, QString &text) override
    {
        const QLatin1String indent("    ");
        if (m_isFirst || phone != m_phone)
            text.append(phone).append(u'\n');
        m_isFirst = false;
        m_phone = phone;
        text.append(QLatin1String("  ")).append(m_severities[qsizetype(finding.severity)]);
        text.append(u' ').append(finding.rule).append(QLatin1String(": "));
        text.append(finding.title).append(u'\n');
        text.append(indent).append(finding.message).append(u'\n');
        text.append(indent).append(m_next.arg(finding.next)).append(u'\n');
        text.append(indent).append(finding.fields.join(QLatin1String(", "))).append(u'\n');
    }

    [[nodiscard]] QString end(const CheckTotals &totals) const override
    {
        QStringList counts;
        for (int i = 0; i < checks::severityCount; ++i) {
            counts.append(checks::severityName(static_cast<checks::Severity>(i)) + u' '
                          + QString::number(totals.findings[std::size_t(i)]));
        }
        return tr("Phones: %1. Findings: %2 (%3).")
                   .arg(QString::number(totals.phones), QString::number(totals.sum()),
                        counts.join(QStringLiteral(", ")))
            + u'\n';
    }

private:
    bool m_isFirst = true;
    QString m_phone;
    QStringList m_severities; // they are needed for each finding
    QString m_next;
};

// One array, with an object a line.
class JsonText final : public FindingText
{
public:
    [[nodiscard]] QString begin() const override { return QStringLiteral("["); }

    void add(const checks::Finding &finding, const QString &phone, QString &text) override
    {
        QStringList fields;
        for (const QString &field : finding.fields)
            fields.append(quoted(field));
        const QString start = m_isFirst ? QStringLiteral("\n") : QStringLiteral(",\n");
        m_isFirst = false;
        text += start + QStringLiteral("{\"phone\":") + quoted(phone) + QStringLiteral(",\"rule\":")
            + quoted(finding.rule) + QStringLiteral(",\"severity\":")
            + quoted(checks::severityKey(finding.severity)) + QStringLiteral(",\"fields\":[")
            + fields.join(u',') + QStringLiteral("],\"message\":") + quoted(finding.message)
            + QStringLiteral(",\"next\":") + quoted(finding.next) + u'}';
    }

    [[nodiscard]] QString end(const CheckTotals & /*totals*/) const override
    {
        return QStringLiteral("\n]\n");
    }

private:
    // The texts of a finding hold no control characters.
    static QString quoted(QString text)
    {
        text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        return u'"' + text + u'"';
    }

    bool m_isFirst = true;
};

// For spreadsheets.
class CsvText final : public FindingText
{
public:
    [[nodiscard]] QString begin() const override
    {
        return report::csv(
            {{QStringLiteral("phone"), QStringLiteral("rule"), QStringLiteral("severity"),
              QStringLiteral("fields"), QStringLiteral("message"), QStringLiteral("next")}});
    }

    void add(const checks::Finding &finding, const QString &phone, QString &text) override
    {
        text += report::csvLine({phone, finding.rule, checks::severityKey(finding.severity),
                                 finding.fields.join(u' '), finding.message, finding.next});
    }

    [[nodiscard]] QString end(const CheckTotals & /*totals*/) const override { return {}; }
};

} // namespace

std::unique_ptr<FindingText> FindingText::make(Format format)
{
    switch (format) {
    case Format::Json:
        return std::make_unique<JsonText>();
    case Format::Csv:
        return std::make_unique<CsvText>();
    case Format::Text:
        break;
    }
    return std::make_unique<PlainText>();
}

} // namespace cli
