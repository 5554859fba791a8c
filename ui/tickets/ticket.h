// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/casefile.h"
#include "report/report.h"
#include "session/ticketfacts.h"
#include "ui/tickets/ticketchoice.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

class QMimeData;

namespace ui {

// What can be made of the phone shown for a ticket. Everything comes from a report or a case file,
// which have been through the redaction: a ticket holds the facts, and gives none of them away itself.
// Where there is nothing, the error is a sentence.
class Ticket
{
public:
    // `opened`: the case file that the phone is from; what is put into a new one.
    explicit Ticket(const session::TicketFacts &facts,
                    const std::optional<report::Case> &opened = {});

    [[nodiscard]] report::Report report(const TicketChoice &choice) const;
    // The whole file; `now` is when it is made.
    [[nodiscard]] tl::expected<QByteArray, QString> file(const TicketChoice &choice,
                                                         const QDateTime &now) const;
    [[nodiscard]] QString fileName(const TicketChoice &choice) const;
    // What the file will look like: the text of one that is text, or what stands in a case. `report`
    // is the one of the choice.
    [[nodiscard]] QString text(const TicketChoice &choice, const report::Report &report) const;
    // The picture with the text beside it, for whatever takes one of them; of a web page that as well.
    [[nodiscard]] tl::expected<std::unique_ptr<QMimeData>, QString> mimeData(
        const TicketChoice &choice) const;

    // Whether there is an earlier fetch, that something can have changed since.
    [[nodiscard]] bool hasChanges() const { return m_facts.changes.has_value(); }
    // Of the case file that was opened.
    [[nodiscard]] QString notes() const { return m_opened ? m_opened->notes : QString(); }

private:
    [[nodiscard]] report::Case caseOf(const TicketChoice &choice) const;
    [[nodiscard]] QString caseText(const TicketChoice &choice, const report::Report &report) const;

    session::TicketFacts m_facts;
    std::optional<report::Case> m_opened;
};

} // namespace ui
