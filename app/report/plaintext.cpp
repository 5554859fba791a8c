// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plaintext.h"

#include "report/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

namespace {

constexpr int columnGap = 2;
// Cells beyond this many characters push the rest of their line aside instead of every line's.
constexpr qsizetype widestColumn = 60;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

QString underlined(const QString &text, QChar line)
{
    return text + u'\n' + QString(text.size(), line) + u'\n';
}

// The value with what has to be said about it, on one or several lines.
QString valueText(const Cell &cell)
{
    QString text = cell.text;
    if (!cell.utc.isEmpty())
        text += QStringLiteral(" (%1)").arg(cell.utc);
    if (cell.masked)
        text += u' ' + Text::tr("[hidden]");
    if (!cell.remark.isEmpty())
        text += QStringLiteral(" [! %1]").arg(cell.remark);
    return text;
}

// Further lines of a value stand below its first.
QString indented(QString text, qsizetype indent)
{
    return text.replace(u'\n', u'\n' + QString(indent, u' '));
}

// A cell of a table is one line.
QString singleLine(QString text)
{
    return text.replace(u'\n', u' ');
}

struct Widths {
    qsizetype label = 0;
    qsizetype key = 0;
};

// One pair of widths for the whole page, so that all its values begin in one column.
Widths widthsOf(const Page &page)
{
    Widths widths;
    for (const Section &section : page.sections) {
        for (const Row &row : section.rows) {
            widths.label = std::max(widths.label, row.label.size());
            widths.key = std::max(widths.key, row.key.size());
        }
    }
    return widths;
}

QString rowText(const Row &row, const Widths &widths)
{
    const QString gap(columnGap, u' ');
    const QString head = gap + row.label.leftJustified(widths.label) + gap
        + row.key.leftJustified(widths.key) + gap;
    return head + indented(valueText(row.value), head.size()) + u'\n';
}

// The key of a row, where it has one, stands behind its first cell.
QList<QStringList> linesOf(const Table &table)
{
    QList<QStringList> lines{table.headers};
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (!table.columnKeys.value(i).isEmpty())
            lines.first()[i] += QStringLiteral(" (%1)").arg(table.columnKeys[i]);
    }
    for (const QList<Cell> &row : table.rows) {
        QStringList line;
        for (const Cell &cell : row)
            line.append(singleLine(valueText(cell)));
        lines.append(line);
    }
    if (table.rowKeys.isEmpty())
        return lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].insert(1, i == 0 ? Text::tr("Key in the answer") : table.rowKeys.value(i - 1));
    return lines;
}

QString tableText(const Table &table)
{
    const QList<QStringList> lines = linesOf(table);
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], std::min(line.value(i).size(), widestColumn));
    }
    QString text;
    for (const QStringList &line : lines) {
        QString padded;
        for (qsizetype i = 0; i < widths.size(); ++i)
            padded += QString(columnGap, u' ') + line.value(i).leftJustified(widths[i]);
        while (padded.endsWith(u' '))
            padded.chop(1);
        text += padded + u'\n';
    }
    return text;
}

QString keyText(const phone::KeyFace &face)
{
    return QString(columnGap, u' ') + face.sentence() + u'\n';
}

QString sectionText(const Section &section, const Widths &widths)
{
    QString text;
    if (!section.title.isEmpty())
        text += section.title + u'\n';
    for (const Row &row : section.rows)
        text += rowText(row, widths);
    if (!section.keys.isEmpty())
        text += u'\n';
    for (const phone::KeyFace &face : section.keys)
        text += keyText(face);
    if (!section.table.isEmpty()) {
        if (!section.rows.isEmpty() || !section.keys.isEmpty())
            text += u'\n';
        text += tableText(section.table);
    }
    return text;
}

QString pageText(const Page &page)
{
    QStringList parts;
    if (!page.banner.isEmpty())
        parts.append(QStringLiteral("! ") + page.banner + u'\n');
    if (!page.emptyText.isEmpty())
        parts.append(page.emptyText + u'\n');
    const Widths widths = widthsOf(page);
    for (const Section &section : page.sections)
        parts.append(sectionText(section, widths));
    if (!page.raw.isEmpty())
        parts.append(page.raw + u'\n');
    return underlined(page.title, u'-') + parts.join(u'\n');
}

QString footerText(const QList<Fact> &facts)
{
    qsizetype width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, fact.label.size());
    QString text;
    for (const Fact &fact : facts) {
        text += fact.label.leftJustified(width + columnGap) + indented(fact.text, width + columnGap)
            + u'\n';
    }
    return text;
}

} // namespace

QString plainText(const Report &report)
{
    QStringList parts{underlined(report.fullTitle(), u'=') + statusText(report.status) + u'\n'};
    for (const Page &page : report.pages)
        parts.append(pageText(page));
    parts.append(footerText(report.footer));
    return parts.join(u'\n');
}

} // namespace report
