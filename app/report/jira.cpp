// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/jira.h"

#include "report/markup.h"

#include <algorithm>

namespace report {

namespace {

// "(y)", "(off)", "(*r)": pictures, all of them short and in small letters.
bool beginsPicture(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 8;
    const qsizetype close = text.indexOf(u')', at);
    return close > at && close - at <= longest
        && std::none_of(text.begin() + at, text.begin() + close,
                        [](QChar c) { return c.isUpper() || c.isSpace() || c.isDigit(); });
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isMarkup(const QString &text, qsizetype at)
{
    constexpr QLatin1String always("{}[]|*_+^~?!\\#&;@\"'%");
    const QChar c = text[at];
    if (always.contains(c))
        return true;
    switch (c.unicode()) {
    case u'-':
        // Inside a word or a date it is one; at its edge it strikes out, or makes a dash.
        return !isWordCharacter(text, at - 1) || !isWordCharacter(text, at + 1);
    case u':':
        return at + 1 < text.size() && text[at + 1] != u' ' && !text[at + 1].isDigit();
    case u'(':
        return beginsPicture(text, at);
    case u'.':
        // "h1." and "bq." begin a block.
        return at == 2 && (text.startsWith(u'h') || text.startsWith(QLatin1String("bq")));
    default:
        return false;
    }
}

QString table(const Block &block)
{
    // A cell of nothing would part nothing.
    const auto cell = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral(" ") : jiraEscaped(text);
    };
    QString text;
    for (const QString &header : block.headers)
        text += QStringLiteral("||") + cell(header);
    text += QStringLiteral("||\n");
    for (const QList<BlockCell> &row : block.rows) {
        for (const BlockCell &part : row)
            text += u'|' + cell(part.text);
        text += QStringLiteral("|\n");
    }
    return text;
}

// Nothing ends {noformat} but itself.
QString raw(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1String("{noformat"), QLatin1String("{ noformat"), Qt::CaseInsensitive);
    return QStringLiteral("{noformat}\n") + inner + QStringLiteral("\n{noformat}");
}

QString heading(int level)
{
    return QStringLiteral("h%1. ").arg(level);
}

} // namespace

QString jira(const Report &report)
{
    return markup(report, {jiraEscaped, heading, QLatin1String("bq. "), table, raw});
}

// Not by backslashes, as two of them break the line.
QString jiraEscaped(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isEdge = i == 0 || i + 1 == text.size() || text[i - 1].isSpace();
        if (c == u'\n')
            escaped += QStringLiteral("\\\\");
        else if ((c.isSpace() && isEdge) || c == u'\t' || isMarkup(text, i))
            escaped += QStringLiteral("&#%1;").arg(c.unicode());
        else
            escaped += c;
    }
    return escaped;
}

} // namespace report
