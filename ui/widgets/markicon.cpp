// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace ui {

namespace {

class MarkIconEngine final : public QIconEngine
{
public:
    explicit MarkIconEngine(report::Mark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        report::paintMark(*painter, rect, m_mark,
                          report::Theme::fromPalette(QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkIconEngine(*this); }

private:
    report::Mark m_mark;
};

} // namespace

QIcon markIcon(report::Mark mark)
{
    return QIcon(new MarkIconEngine(mark));
}

} // namespace ui
