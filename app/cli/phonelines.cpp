// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phonelines.h"

#include "phone/format.h"
#include "phone/summarytexts.h"
#include "report/csv.h"
#include "report/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace cli {

namespace {

using phone::PhoneSummary;

constexpr std::array<const char *, phone::presenceCount> presenceWords = {
    "online", "offline", "unknown", "contradictory"};

QString presenceWord(phone::Presence presence)
{
    return QLatin1String(presenceWords[static_cast<std::size_t>(presence)]);
}

// What is known of a phone, by key.
using Pairs = QList<std::pair<QString, QString>>;

Pairs pairs(const PhoneSummary &phone, const phone::NameBook &names, const QString &mac)
{
    const phone::SummaryTexts texts(phone, names);
    return {{QStringLiteral("_id"), phone.id},
            {QStringLiteral("macAddress"), mac},
            {QStringLiteral("handsetIndex"),
             phone.handsetIndex < 0 ? QString() : QString::number(phone.handsetIndex)},
            {QStringLiteral("handsetAddress"), phone.handsetAddress},
            {QStringLiteral("sipPhoneModel"), phone.modelId},
            {QStringLiteral("model"), texts.model()},
            {QStringLiteral("extension"), phone.extensionId},
            {QStringLiteral("extensionNumber"), texts.extension()},
            {QStringLiteral("extensionName"), texts.name()},
            {QStringLiteral("customer"), phone.customerId},
            {QStringLiteral("status"), presenceWord(phone.presence)},
            {QStringLiteral("notes"), phone.notes}};
}

QStringList cells(const PhoneSummary &phone, const phone::NameBook &names)
{
    const phone::SummaryTexts texts(phone, names);
    return {texts.device(), texts.presence(),           texts.model(), texts.extension(),
            texts.name(),   phone::printable(phone.id), texts.notes()};
}

} // namespace

QStringList phoneLines(const QList<PhoneSummary> &phones, const phone::NameBook &names)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (const PhoneSummary &phone : phones) {
        rows.append(cells(phone, names));
        widths.resize(rows.constLast().size());
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = qMax(widths[i], rows.constLast()[i].size());
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i]) + QLatin1String("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QString phonesAsJson(const QList<PhoneSummary> &phones, const phone::NameBook &names)
{
    QJsonArray array;
    for (const PhoneSummary &phone : phones) {
        QJsonObject object;
        for (const auto &[key, value] : pairs(phone, names, phone.macAddress))
            object.insert(key, value);
        object.insert(QStringLiteral("handsetIndex"),
                      phone.handsetIndex < 0 ? QJsonValue() : QJsonValue(phone.handsetIndex));
        array.append(object);
    }
    return report::jsonText(QJsonDocument(array));
}

QString phonesAsCsv(const QList<PhoneSummary> &phones, const phone::NameBook &names)
{
    QList<QStringList> rows;
    const auto append = [&](const Pairs &pairs, bool keys) {
        QStringList row;
        for (const auto &[key, value] : pairs)
            row.append(keys ? key : phone::printable(value));
        rows.append(row);
    };
    append(pairs({}, names, {}), true);
    for (const PhoneSummary &phone : phones)
        append(pairs(phone, names, phone::SummaryTexts(phone, names).mac()), false);
    return report::csv(rows);
}

} // namespace cli
