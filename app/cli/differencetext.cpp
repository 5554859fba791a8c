// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/differencetext.h"

#include "cli/output.h"
#include "phone/format.h"
#include "report/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::DifferenceText)
};

QString line(QLatin1String sign, const QString &value)
{
    return QStringLiteral("  ") + sign + u' ' + phone::printable(value) + u'\n';
}

QJsonValue valueOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

} // namespace

QString differencesAsText(const QList<checks::Difference> &differences)
{
    QString text;
    for (const checks::Difference &difference : differences) {
        text += phone::printable(difference.label);
        if (difference.label != difference.key)
            text += QStringLiteral(" [%1]").arg(phone::printable(difference.key));
        text += u'\n';
        if (difference.kind != checks::Difference::Kind::Added)
            text += line(QLatin1String("-"), difference.before);
        if (difference.kind != checks::Difference::Kind::Removed)
            text += line(QLatin1String("+"), difference.after);
    }
    return text + Text::tr("Differences: %1.").arg(differences.size()) + u'\n';
}

QString differencesAsJson(const QList<checks::Difference> &differences)
{
    QJsonArray list;
    for (const checks::Difference &difference : differences) {
        list.append(QJsonObject{
            {QStringLiteral("kind"), checks::differenceKey(difference.kind)},
            {QStringLiteral("key"), difference.key},
            {QStringLiteral("label"), difference.label},
            {QStringLiteral("before"), valueOrNull(difference.before)},
            {QStringLiteral("after"), valueOrNull(difference.after)},
        });
    }
    return report::jsonText(QJsonDocument(list));
}

} // namespace cli
