// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturelayout.h"

#include "report/picture.h"
#include "report/rowlayout.h"
#include "report/softkeypainter.h"
#include "report/tablelayout.h"
#include "report/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace report {

namespace {

constexpr qreal contentWidth = pictureWidth - 2 * PictureStyle::margin;
constexpr qreal columnWidth = (contentWidth - PictureStyle::columnGap) / 2;
constexpr int keysPerRow = 4;
constexpr qreal keyGap = 10;
// A heading stands on one page with as much of what it heads.
constexpr qreal headedHeight = 96;

// How many of the fragments stand in the left of two columns, so that the higher one is as low as
// can be; the order stays.
qsizetype leftCount(const QList<Fragment> &fragments)
{
    qsizetype best = fragments.size();
    qreal lowest = std::numeric_limits<qreal>::max();
    qreal right = 0;
    for (const Fragment &fragment : fragments)
        right += fragment.height() + PictureStyle::sectionGap;
    qreal left = 0;
    for (qsizetype i = 0; i < fragments.size(); ++i) {
        const qreal height = fragments[i].height() + PictureStyle::sectionGap;
        left += height;
        right -= height;
        if (std::max(left, right) < lowest) {
            lowest = std::max(left, right);
            best = i + 1;
        }
    }
    return best;
}

Fragment inTwoColumns(const QList<Fragment> &fragments)
{
    const qsizetype count = leftCount(fragments);
    Fragment left;
    Fragment right;
    for (qsizetype i = 0; i < fragments.size(); ++i) {
        Fragment &column = i < count ? left : right;
        column.append(fragments[i], column.isEmpty() ? 0 : PictureStyle::sectionGap);
    }
    Fragment both;
    both.add(left, {0, 0});
    both.add(right, {columnWidth + PictureStyle::columnGap, 0});
    return both;
}

} // namespace

PictureLayout::PictureLayout(const Report &report, const Theme &theme, qreal maxHeight)
    : m_style(theme)
    , m_maxHeight(maxHeight)
{
    m_content.append(head(report));
    for (const Page &part : report.pages) {
        if (m_content.height() > m_maxHeight)
            return;
        m_content.append(page(part), PictureStyle::pageGap);
    }
    m_content.append(footer(report.footer), PictureStyle::pageGap);
}

qreal PictureLayout::height() const
{
    return std::ceil(m_content.height()) + 2 * PictureStyle::margin;
}

void PictureLayout::paint(QPainter &painter, const QRectF &visible) const
{
    const QPointF origin(PictureStyle::margin, PictureStyle::margin);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(origin);
    m_content.paint(painter, visible.translated(-origin));
    painter.restore();
}

// What the phone is on the left, how it is on the right.
Fragment PictureLayout::head(const Report &report) const
{
    constexpr qreal padding = 18;
    constexpr qreal ledSize = 34;
    constexpr qreal statusLeft = 530;
    constexpr qreal wordsLeft = statusLeft + ledSize + 12;
    constexpr qreal innerWidth = contentWidth - 2 * padding;
    const Theme &theme = m_style.theme;
    Fragment name;
    name.append(m_style.text(report.title, m_style.title, theme.text,
                             statusLeft - PictureStyle::columnGap));
    name.append(m_style.text(report.subtitle, m_style.subtitle, theme.text,
                             statusLeft - PictureStyle::columnGap),
                2);
    Fragment status;
    status.append(
        m_style.text(report.status.word, m_style.heading, theme.text, innerWidth - wordsLeft));
    if (!report.status.detail.isEmpty()) {
        status.append(
            m_style.text(report.status.detail, m_style.body, theme.muted, innerWidth - wordsLeft),
            2);
    }
    const qreal height = std::max({name.height(), status.height(), ledSize});
    const auto centred = [height](qreal own) { return std::floor((height - own) / 2); };
    Fragment content;
    content.growTo(height);
    content.add(name, {0, centred(name.height())});
    content.add(m_style.led(report.status.presence, ledSize), {statusLeft, centred(ledSize)});
    content.add(status, {wordsLeft, centred(status.height())});
    return PictureStyle::card(content, contentWidth, padding, theme.fill);
}

Fragment PictureLayout::page(const Page &page) const
{
    constexpr qreal padding = 10;
    Fragment fragment;
    fragment.append(m_style.text(page.title, m_style.heading, m_style.theme.text, contentWidth));
    fragment.append(PictureStyle::line(contentWidth, m_style.theme.frame), 6);
    if (!page.banner.isEmpty()) {
        const Fragment words = m_style.warning(page.banner, m_style.bold,
                                               contentWidth - 2 * padding);
        fragment.append(PictureStyle::card(words, contentWidth, padding, m_style.theme.fill),
                        PictureStyle::sectionGap - 6);
    }
    const qreal gap = PictureStyle::sectionGap - 4;
    if (!page.emptyText.isEmpty()) {
        fragment.append(
            m_style.text(page.emptyText, m_style.italic, m_style.theme.muted, contentWidth), gap);
    }
    if (!page.sections.isEmpty())
        fragment.append(sections(page.sections), gap);
    if (!page.raw.isEmpty())
        fragment.append(raw(page.raw), gap);
    fragment.keepTogether(0, headedHeight);
    return fragment;
}

// Short sections stand in two columns, up to the next that needs the whole width.
Fragment PictureLayout::sections(const QList<Section> &sections) const
{
    Fragment fragment;
    QList<Fragment> narrow;
    const auto append = [&](const Fragment &part) {
        fragment.append(part, fragment.isEmpty() ? 0 : PictureStyle::sectionGap);
    };
    const auto flush = [&] {
        if (!narrow.isEmpty())
            append(inTwoColumns(narrow));
        narrow.clear();
    };
    for (const Section &part : sections) {
        if (isNarrow(part)) {
            narrow.append(section(part, columnWidth));
        } else {
            flush();
            append(section(part, contentWidth));
        }
    }
    flush();
    return fragment;
}

Fragment PictureLayout::section(const Section &section, qreal width) const
{
    constexpr qreal titleGap = 8;
    constexpr qreal partGap = 14;
    Fragment body;
    const auto append = [&](const Fragment &part) {
        body.append(part, body.isEmpty() ? 0 : partGap);
    };
    if (!section.rows.isEmpty())
        append(rowsFragment(m_style, section.rows, width));
    if (!section.keys.isEmpty())
        append(keys(section.keys));
    if (!section.table.isEmpty())
        append(tableFragment(m_style, section.table, width));
    if (section.title.isEmpty())
        return body;
    Fragment fragment;
    fragment.append(m_style.text(section.title, m_style.bold, m_style.theme.text, width));
    fragment.append(body, titleGap);
    fragment.keepTogether(0, headedHeight);
    return fragment;
}

Fragment PictureLayout::keys(const QList<phone::KeyFace> &keys) const
{
    const qreal width = std::floor((contentWidth - keyGap * (keysPerRow - 1)) / keysPerRow);
    const auto painter = std::make_shared<const SoftkeyPainter>(m_style.theme, m_style.body,
                                                                Overflow::Wrap, *m_style.icons);
    Fragment fragment;
    for (qsizetype first = 0; first < keys.size(); first += keysPerRow) {
        const QList<phone::KeyFace> row = keys.mid(first, keysPerRow);
        qreal height = 0;
        for (const phone::KeyFace &face : row)
            height = std::max(height, painter->heightFor(face, width));
        const qreal top = fragment.isEmpty() ? 0 : fragment.height() + keyGap;
        for (qsizetype i = 0; i < row.size(); ++i) {
            fragment.add(QRectF(qreal(i) * (width + keyGap), top, width, height),
                         [painter, face = row[i], icons = m_style.icons](
                             QPainter &target, const QRectF &rect, const QRectF &) {
                             painter->paint(target, rect, face);
                         });
        }
    }
    return fragment;
}

Fragment PictureLayout::raw(const QString &text) const
{
    constexpr qreal padding = 14;
    const qreal width = contentWidth - 2 * padding;
    const auto block = std::make_shared<const TextBlock>(text, m_style.mono, width, Qt::AlignLeft,
                                                         m_maxHeight);
    Fragment lines;
    lines.add(
        QRectF(0, 0, width, block->height()),
        [block, color = m_style.theme.text](QPainter &painter, const QRectF &rect,
                                            const QRectF &visible) {
            block->paint(painter, rect.topLeft(), color, visible.top(), visible.bottom());
        },
        [block](qreal y) { return block->lineTopBefore(y); });
    return PictureStyle::card(lines, contentWidth, padding, m_style.theme.fill);
}

Fragment PictureLayout::footer(const QList<Fact> &facts) const
{
    Fragment fragment;
    fragment.append(PictureStyle::line(contentWidth, m_style.theme.frame));
    if (facts.isEmpty())
        return fragment;
    const qreal count = qreal(facts.size());
    const qreal width = std::floor((contentWidth - PictureStyle::labelGap * (count - 1)) / count);
    Fragment row;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        Fragment fact;
        fact.append(m_style.text(facts[i].label, m_style.smallBold, m_style.theme.muted, width));
        fact.append(m_style.text(facts[i].text, m_style.small, m_style.theme.muted, width), 2);
        row.add(fact, {qreal(i) * (width + PictureStyle::labelGap), 0});
    }
    fragment.append(row, 10);
    return fragment;
}

bool PictureLayout::isNarrow(const Section &section) const
{
    return section.keys.isEmpty() && std::none_of(section.rows.begin(), section.rows.end(), isWide)
        && (section.table.isEmpty() || naturalTableWidth(m_style, section.table) <= columnWidth);
}

} // namespace report
