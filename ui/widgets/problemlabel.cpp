// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "report/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>

namespace ui {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyColour();
    hide();
}

void ProblemLabel::say(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColour();
}

// Worked out from the palette around it: its own already has the colour.
void ProblemLabel::applyColour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    const QColor colour = report::Theme::fromPalette(around).bad;
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette colours;
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
}

} // namespace ui
