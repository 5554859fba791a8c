// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"
#include "report/level.h"
#include "report/picture.h"
#include "report/selection.h"

#include <QString>

namespace store {
struct TicketSettings;
}

namespace ui {

// How a ticket is to be made.
struct TicketChoice {
    const report::Format *format = nullptr; // null: a case file
    report::Level level = report::Level::Internal;
    report::Selection tabs = {};
    bool isTabInView = false; // the tabs are the one in view, whichever that is
    bool findings = true;
    bool changes = true;
    report::PictureOptions picture = {};
    QString notes = {}; // of a case file

    [[nodiscard]] bool isCase() const { return !format; }
    // Drawn, and not written: it can be printed as well.
    [[nodiscard]] bool isPicture() const { return format && !format->isText; }
    // "png", "sipcase", …
    [[nodiscard]] QString ending() const;
};

// What was chosen last. That everything was shown does not come back, whatever the settings say; what
// makes no sense counts as never chosen.
[[nodiscard]] TicketChoice ticketChoice(const store::TicketSettings &settings);
[[nodiscard]] store::TicketSettings ticketSettings(const TicketChoice &choice);

} // namespace ui
