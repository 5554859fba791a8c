// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingdelegate.h"

#include "models/findingsmodel.h"
#include "report/mark.h"
#include "ui/widgets/dimming.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

using Model = models::FindingsModel;

constexpr int margin = 4;
constexpr int gap = 8;

checks::Severity severityOf(const QModelIndex &index)
{
    return static_cast<checks::Severity>(index.data(Model::SeverityRole).toInt());
}

// "→ Security"
QString placeOf(const QModelIndex &index)
{
    const QString place = index.data(Model::PlaceRole).toString();
    return place.isEmpty() ? QString() : QStringLiteral("→ ") + place;
}

void breakLines(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

qreal heightOf(const QTextLayout &layout)
{
    return layout.boundingRect().height();
}

// The texts of one finding, laid out.
struct Texts {
    Texts(const QFont &font, const QModelIndex &index, int width)
    {
        const QFontMetrics metrics(font);
        side = metrics.ascent();
        left = margin + side + gap;
        const QString place = placeOf(index);
        const int placeWidth = place.isEmpty() ? 0 : metrics.horizontalAdvance(place) + gap;
        const int textWidth = qMax(1, width - left - margin);

        const QString title = checks::severityName(severityOf(index)) + QStringLiteral(": ")
            + index.data(Qt::DisplayRole).toString();
        wrong.setFont(font);
        wrong.setText(title + QStringLiteral(".  ") + index.data(Model::MessageRole).toString());
        QTextLayout::FormatRange bold;
        bold.length = int(title.size()) + 1;
        bold.format.setFontWeight(QFont::Bold);
        wrong.setFormats({bold});
        breakLines(wrong, qMax(1, textWidth - placeWidth));
        next.setFont(font);
        next.setText(index.data(Model::NextRole).toString());
        breakLines(next, textWidth);
    }
    [[nodiscard]] int height() const
    {
        return 2 * margin + qCeil(heightOf(wrong)) + qCeil(heightOf(next));
    }

    int side = 0; // of the shape
    int left = 0; // of the texts
    QTextLayout wrong;
    QTextLayout next;
};

// On the ground of a selection its own colours would not stand out.
report::Theme selectedTheme(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::HighlightedText);
    return {ground, ground, text, text, text, ground, text, text, text, text};
}

} // namespace

int FindingDelegate::heightForWidth(const QFont &font, const QModelIndex &index, int width) const
{
    return Texts(font, index, width).height();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const int width = view->viewport()->width();
    return {width, heightForWidth(option.font, index, width)};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.widget
        && option.widget->hasFocus();
    const report::Theme theme = selected ? selectedTheme(option.palette)
                                         : report::Theme::fromPalette(option.palette);
    const Texts texts(option.font, index, option.rect.width());
    painter->save();
    painter->setOpacity(m_dimmed ? dimmedOpacity : 1.0);
    if (selected)
        painter->fillRect(option.rect, theme.window);
    painter->translate(option.rect.topLeft());
    report::paintMark(*painter, QRectF(margin, margin, texts.side, texts.side),
                      report::markOf(severityOf(index)), theme);
    painter->setPen(theme.text);
    texts.wrong.draw(painter, QPointF(texts.left, margin));
    QFont link = option.font;
    link.setUnderline(true);
    painter->setFont(link);
    painter->drawText(QRect(0, margin, option.rect.width() - margin, option.rect.height()),
                      int(Qt::AlignRight | Qt::AlignTop), placeOf(index));
    painter->setPen(theme.muted);
    texts.next.draw(painter, QPointF(texts.left, margin + qCeil(heightOf(texts.wrong))));
    painter->restore();
}

} // namespace ui
