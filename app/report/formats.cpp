// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats.h"

#include "report/csv.h"
#include "report/fieldlist.h"
#include "report/html.h"
#include "report/jira.h"
#include "report/jsontext.h"
#include "report/markdown.h"
#include "report/pages.h"
#include "report/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {

namespace {

using Written = tl::expected<QByteArray, PictureError>;

Written writePng(const Report &report, const PictureOptions &options)
{
    return render(report, options).map(png);
}

Written writePdf(const Report &report, const PictureOptions &)
{
    return pdf(report);
}

Written writeHtml(const Report &report, const PictureOptions &)
{
    return html(report).toUtf8();
}

Written writeMarkdown(const Report &report, const PictureOptions &)
{
    return markdown(report).toUtf8();
}

Written writePlainText(const Report &report, const PictureOptions &)
{
    return plainText(report).toUtf8();
}

Written writeJira(const Report &report, const PictureOptions &)
{
    return jira(report).toUtf8();
}

Written writeJson(const Report &report, const PictureOptions &)
{
    return jsonText(QJsonDocument(report.object)).toUtf8();
}

Written writeCsv(const Report &report, const PictureOptions &)
{
    return csv(fieldList(report)).toUtf8();
}

const std::array<Format, 8> formatTable = {{
    {QLatin1String("png"),
     {},
     QLatin1String("image/png"),
     false,
     QT_TRANSLATE_NOOP("Format", "Picture (PNG)"),
     writePng},
    {QLatin1String("pdf"),
     {},
     QLatin1String("application/pdf"),
     false,
     QT_TRANSLATE_NOOP("Format", "Pages (PDF)"),
     writePdf},
    {QLatin1String("html"), QLatin1String("htm"), QLatin1String("text/html"), true,
     QT_TRANSLATE_NOOP("Format", "Web page (HTML)"), writeHtml},
    {QLatin1String("md"), QLatin1String("markdown"), QLatin1String("text/markdown"), true,
     QT_TRANSLATE_NOOP("Format", "Markdown"), writeMarkdown},
    {QLatin1String("txt"), QLatin1String("text"), QLatin1String("text/plain"), true,
     QT_TRANSLATE_NOOP("Format", "Plain text"), writePlainText},
    {QLatin1String("jira"),
     {},
     QLatin1String("text/plain"),
     true,
     QT_TRANSLATE_NOOP("Format", "Jira wiki markup"),
     writeJira},
    {QLatin1String("json"),
     {},
     QLatin1String("application/json"),
     true,
     QT_TRANSLATE_NOOP("Format", "Answer (JSON)"),
     writeJson},
    {QLatin1String("csv"),
     {},
     QLatin1String("text/csv"),
     true,
     QT_TRANSLATE_NOOP("Format", "Table (CSV)"),
     writeCsv},
}};

} // namespace

std::span<const Format> formats()
{
    return formatTable;
}

const Format *formatOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
    const auto found = std::find_if(formatTable.begin(), formatTable.end(), [&](const Format &row) {
        return !ending.isEmpty() && (ending == row.ending || ending == row.otherEnding);
    });
    return found == formatTable.end() ? nullptr : &*found;
}

QString formatName(const Format &format)
{
    return QCoreApplication::translate("Format", format.name);
}

QStringList formatEndings()
{
    QStringList endings;
    for (const Format &row : formatTable)
        endings.append(u'.' + row.ending);
    return endings;
}

} // namespace report
