// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown.h"

#include "report/markup.h"

#include <algorithm>

namespace report {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A colon makes links and smileys, but not between the parts of a time, nor behind a word.
bool isMarkupColon(const QString &text, qsizetype at)
{
    const auto digitAt = [&](qsizetype i) { return i < text.size() && isDigit(text[i]); };
    if (at + 1 == text.size() || text[at + 1] == u' ')
        return false;
    const bool endsPart = at + 3 >= text.size() || !text[at + 3].isLetterOrNumber();
    return !(digitAt(at + 1) && digitAt(at + 2) && endsPart);
}

bool isMarkup(const QString &text, qsizetype at)
{
    constexpr QLatin1String always("\\`*_[]<>#!|~&$@^{}");
    // These begin a list or underline a heading where a line begins with them,
    constexpr QLatin1String atStart("+-=");
    // and these where it begins with a number.
    constexpr QLatin1String behindNumber(".)");
    const QChar c = text[at];
    if (always.contains(c))
        return true;
    if (c == u':')
        return isMarkupColon(text, at);
    if (c == u'.' && text.left(at).endsWith(QLatin1String("www"), Qt::CaseInsensitive))
        return true;
    if (at == 0)
        return atStart.contains(c);
    return behindNumber.contains(c) && std::all_of(text.begin(), text.begin() + at, isDigit);
}

QString heading(int level)
{
    return QString(level, u'#') + u' ';
}

QString line(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString table(const Block &block)
{
    QStringList cells;
    for (const QString &header : block.headers)
        cells.append(markdownEscaped(header));
    QString text = line(cells);
    text += line(QStringList(block.headers.size(), QStringLiteral("---")));
    for (const QList<BlockCell> &row : block.rows) {
        cells.clear();
        for (const BlockCell &cell : row)
            cells.append(markdownEscaped(cell.text));
        text += line(cells);
    }
    return text;
}

// Fenced by more backticks than there are in a row in the text.
QString raw(const QString &text)
{
    qsizetype longest = 2;
    qsizetype row = 0;
    for (const QChar c : text) {
        row = c == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    const QString fence(longest + 1, u'`');
    return fence + QStringLiteral("json\n") + text + u'\n' + fence;
}

} // namespace

QString markdown(const Report &report)
{
    return markup(report, {markdownEscaped, heading, QLatin1String("> "), table, raw});
}

QString markdownEscaped(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isEdge = i == 0 || i + 1 == text.size() || text[i - 1].isSpace();
        if (c == u'\n')
            escaped += QStringLiteral("<br>");
        else if ((c == u' ' && isEdge) || c == u'\t')
            escaped += QStringLiteral("&#%1;").arg(c.unicode());
        else if (isMarkup(text, i))
            escaped += QStringLiteral("\\") + c;
        else
            escaped += c;
    }
    return escaped;
}

} // namespace report
