// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "phone/phonedecoder.h"
#include "report/reportbuilder.h"

#include <QDateTime>
#include <QImage>
#include <QJsonObject>
#include <QTimeZone>

namespace support {

// A phone from a file below tests/fixtures.
inline phone::Phone fixturePhone(const char *name)
{
    const auto phone = phone::PhoneDecoder::decode(fixture(name));
    if (!phone)
        qFatal("fixture %s is no phone", name);
    return *phone;
}

inline phone::Phone phoneOf(const QJsonObject &object)
{
    return phone::PhoneDecoder::fromObject(object);
}

inline QDateTime fetchTime()
{
    return QDateTime(QDate(2026, 3, 4), QTime(12, 7, 25), QTimeZone::utc());
}

inline report::Report reportOf(const phone::Phone &phone, const char *selection,
                               report::Level level = report::Level::Internal)
{
    const auto selected = report::Selection::fromName(QString::fromLatin1(selection));
    if (!selected)
        qFatal("no selection is called %s", selection);
    return report::build(phone, {*selected, level, fetchTime()});
}

inline QList<report::Row> rowsOf(const report::Report &report)
{
    QList<report::Row> rows;
    for (const report::Page &page : report.pages) {
        for (const report::Section &section : page.sections)
            rows.append(section.rows);
    }
    return rows;
}

// The row of the key in the answer; one without a label if there is none.
inline report::Row rowOf(const report::Report &report, const char *key)
{
    for (const report::Row &row : rowsOf(report)) {
        if (row.key == QLatin1String(key))
            return row;
    }
    return {};
}

// The smallest rectangle that holds every pixel of another colour; empty if there is none.
inline QRect inkIn(const QImage &image, QRgb background)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != background)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace support
