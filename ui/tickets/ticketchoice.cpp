// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketchoice.h"

#include "report/casefile.h"
#include "store/settings.h"

namespace ui {

using report::Level;
using report::Selection;

// In place of the tabs' names.
static const QString inView = QStringLiteral("view");

static Selection selectionOf(const QString &names)
{
    Selection selection = Selection::nothing();
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (const auto part = Selection::fromName(name))
            selection = selection | *part;
    }
    return selection.isNothing() ? Selection::all() : selection;
}

QString TicketChoice::ending() const
{
    return format ? QString(format->ending) : QString(report::caseEnding);
}

TicketChoice ticketChoice(const store::TicketSettings &settings)
{
    TicketChoice choice;
    if (settings.format != report::caseEnding) {
        choice.format = report::formatOf(u'.' + settings.format);
        if (!choice.format)
            choice.format = report::formats().data();
    }
    const auto level = report::levelOf(settings.level);
    choice.level = level && *level != Level::Everything ? *level : Level::Internal;
    choice.tabs = selectionOf(settings.tabs);
    choice.isTabInView = settings.tabs == inView;
    choice.findings = settings.findings;
    choice.changes = settings.changes;
    choice.picture.look = settings.dark ? report::Look::Dark : report::Look::Light;
    if (settings.scale >= report::minScale && settings.scale <= report::maxScale)
        choice.picture.scale = settings.scale;
    return choice;
}

store::TicketSettings ticketSettings(const TicketChoice &choice)
{
    const Level level = choice.level == Level::Everything ? Level::Internal : choice.level;
    return {.format = choice.ending(),
            .level = report::levelKey(level),
            .tabs = choice.isTabInView ? inView : choice.tabs.name(),
            .findings = choice.findings,
            .changes = choice.changes,
            .dark = choice.picture.look == report::Look::Dark,
            .scale = choice.picture.scale};
}

} // namespace ui
