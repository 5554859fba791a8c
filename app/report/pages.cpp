// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"

#include "report/htmlwriter.h"
#include "report/picture.h"
#include "report/picturelayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace report {

namespace {

constexpr qreal contentWidth = pictureWidth - 2 * PictureStyle::margin;
constexpr qreal footerHeight = 28; // of the line that numbers the pages
constexpr int resolution = 300; // dots per inch
constexpr qreal pageMargin = 15; // millimetres
// A page that is lower than this shows nothing of use.
constexpr qreal lowestPage = 200;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

// Where each page begins, and the last one ends; one page more than there may be at the most.
QList<qreal> pageEnds(const Fragment &content, qreal height)
{
    QList<qreal> ends{0};
    while (ends.last() < content.height() && ends.size() <= maxPages + 1)
        ends.append(content.pageEnd(ends.last(), ends.last() + height));
    return ends;
}

void paintPage(QPainter &painter, const Fragment &content, qreal top, qreal bottom)
{
    painter.save();
    painter.setClipRect(QRectF(-PictureStyle::margin, 0, pictureWidth, bottom - top));
    painter.translate(0, -top);
    content.paint(painter, QRectF(0, top, contentWidth, bottom - top));
    painter.restore();
}

void paintNumber(QPainter &painter, const PictureStyle &style, const Report &report, qreal height,
                 const QString &number)
{
    const QRectF line(0, height + 10, contentWidth, footerHeight - 10);
    painter.setFont(style.small);
    painter.setPen(style.theme.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine, report.fullTitle());
    painter.drawText(line, Qt::AlignRight | Qt::TextSingleLine, number);
}

// XMP: Qt has no setters for most of it.
QByteArray metadata(const Report &report)
{
    const auto property = [](const char *name, const QString &text) {
        return QStringLiteral("<sipphone:%1>%2</sipphone:%1>\n")
            .arg(QLatin1String(name), htmlEscaped(text));
    };
    const QString title = htmlEscaped(report.fullTitle());
    const QString text = QStringLiteral(
                             "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\""
                             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                             " xmlns:sipphone=\"urn:sipphone-inspector\">\n"
                             "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        + title + QStringLiteral("</rdf:li></rdf:Alt></dc:title>\n")
        + property("phone", report.origin.phoneId) + property("fetched", report.origin.fetchedUtc())
        + property("level", levelKey(report.origin.level))
        + property("program", report.origin.program)
        + QStringLiteral("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return text.toUtf8();
}

} // namespace

tl::expected<void, PictureError> paintPages(const Report &report, QPagedPaintDevice &device)
{
    using Kind = PictureError::Kind;
    const qreal scale = device.width() / contentWidth;
    const qreal height = device.height() / scale - footerHeight;
    if (!(height >= lowestPage))
        return tl::unexpected(PictureError{Kind::NoDevice});
    const Theme theme = Theme::light();
    const PictureLayout layout(report, theme, height * qreal(maxPages));
    const QList<qreal> ends = pageEnds(layout.content(), height);
    const qsizetype count = ends.size() - 1;
    if (count > maxPages)
        return tl::unexpected(PictureError{Kind::TooManyPages, count, maxPages});
    QPainter painter;
    if (!painter.begin(&device))
        return tl::unexpected(PictureError{Kind::NoDevice});
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const PictureStyle style(theme);
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0 && !device.newPage())
            return tl::unexpected(PictureError{Kind::NoDevice});
        paintPage(painter, layout.content(), ends[i], ends[i + 1]);
        paintNumber(painter, style, report, height,
                    Text::tr("page %1 of %2").arg(i + 1).arg(count));
    }
    if (!painter.end())
        return tl::unexpected(PictureError{Kind::NoDevice});
    return {};
}

tl::expected<QByteArray, PictureError> pdf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                          QPageLayout::Millimeter);
    writer.setTitle(report.fullTitle());
    writer.setCreator(report.origin.program);
    writer.setDocumentXmpMetadata(metadata(report));
    return paintPages(report, writer).map([&] { return buffer.data(); });
}

} // namespace report
