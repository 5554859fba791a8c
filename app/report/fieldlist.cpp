// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fieldlist.h"

#include "report/blocks.h"

#include "phone/macaddress.h"

#include <QCoreApplication>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldList)
};

// Spreadsheets would take "0004132A4F11" for a number, and "4E8341234567" for a huge one.
QString valueText(const Cell &cell)
{
    if (cell.kind == phone::Kind::MacAddress) {
        if (const auto mac = phone::MacAddress::parse(cell.text))
            return mac->withColons();
    }
    return cell.text;
}

class Lines
{
public:
    void begin(const QString &group, const QString &section = {})
    {
        m_group = group;
        m_section = section;
    }

    void add(const QString &label, const QString &key, const Cell &cell)
    {
        Cell without = cell;
        without.utc.clear();
        m_rows.append(
            {m_group, m_section, label, key, valueText(cell), cell.utc, remarkOf(without)});
    }

    void addTable(const Table &table)
    {
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QList<Cell> &row = table.rows[i];
            // What the row is about stands in its first cell.
            const bool isNamed = !table.rowKeys.isEmpty();
            for (qsizetype k = isNamed ? 1 : 0; k < row.size(); ++k) {
                const QString label = isNamed ? nameOf(table, i) + u' ' + table.headers[k]
                                              : table.headers[k];
                add(label, table.keyAt(i, k), row[k]);
            }
        }
    }

    [[nodiscard]] QList<QStringList> take() { return std::move(m_rows); }

private:
    // "Key 3", "Handset"
    static QString nameOf(const Table &table, qsizetype row)
    {
        return (table.headers.first() + u' ' + table.rows[row].first().text).trimmed();
    }

    QString m_group;
    QString m_section;
    QList<QStringList> m_rows = {{Text::tr("Group"), Text::tr("Section"), Text::tr("Label"),
                                  Text::tr("Key"), Text::tr("Value"), Text::tr("UTC"),
                                  Text::tr("Remark")}};
};

} // namespace

QList<QStringList> fieldList(const Report &report)
{
    Lines lines;
    lines.begin(Text::tr("Report"));
    lines.add(Text::tr("Phone"), {}, {report.title});
    lines.add(Text::tr("Address"), {}, {report.subtitle});
    lines.add(Text::tr("Status"), {}, {statusText(report.status)});
    for (const Fact &fact : report.footer)
        lines.add(fact.label, {}, {fact.text});
    for (const Page &page : report.pages) {
        lines.begin(page.title);
        // Beside its values, the raw answer would be all of them once more.
        const QString raw = report.pages.size() == 1 ? page.raw : QString();
        for (const QString &text : {page.banner, page.emptyText, raw}) {
            if (!text.isEmpty())
                lines.add({}, {}, {text});
        }
        for (const Section &section : page.sections) {
            lines.begin(page.title, section.title);
            for (const Row &row : section.rows)
                lines.add(row.label, row.key, row.value);
            lines.addTable(section.table);
        }
    }
    return lines.take();
}

} // namespace report
