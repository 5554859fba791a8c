// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookupmessage.h"

#include "phone/format.h"
#include "session/explanation.h"
#include "session/lookupsession.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Message = MessageBanner::Message;
using Severity = MessageBanner::Severity;
using session::Fetch;

// The context of the sentences in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookupMessage)
};

QString seenText(const Fetch &fetch)
{
    return Text::tr("Shown below is the phone as it was on %1, without its passwords, which are "
                    "never kept.")
        .arg(phone::dateTimeText(fetch.at.toLocalTime()));
}

Message fileMessage(const Fetch &fetch)
{
    const QString happened = fetch.at.isValid()
        //: %1 is "the file phone.json" or "the clipboard", %2 a time
        ? Text::tr("From %1, fetched %2.")
              .arg(fetch.source, phone::dateTimeText(fetch.at.toLocalTime()))
        : Text::tr("From %1, fetched at an unknown time.").arg(fetch.source);
    return {Severity::Notice, happened,
            Text::tr("It cannot be refreshed: look the phone up to see how it is now.")};
}

Message failure(const session::LookupSession &lookups)
{
    const session::Explanation text = session::explain(*lookups.error());
    Message message{Severity::Error, text.happened, text.advice, text.technical, true};
    const auto &shown = lookups.shown();
    if (!shown)
        return message;
    if (shown->asked != *lookups.asked())
        message.happened += u' ' + Text::tr("Shown below is still the former phone.");
    else if (shown->origin == Fetch::Origin::Seen)
        message.happened += u' ' + seenText(*shown);
    else if (shown->origin == Fetch::Origin::File)
        message.happened += u' ' + Text::tr("Shown below is still the phone from %1.").arg(shown->source);
    return message;
}

} // namespace

std::optional<Message> lookupMessage(const session::LookupSession &lookups)
{
    if (lookups.error())
        return failure(lookups);
    const auto &shown = lookups.shown();
    if (!shown)
        return std::nullopt;
    if (shown->isOfAnotherPhone()) {
        return Message{Severity::Warning,
                       Text::tr("The PBX was asked for phone %1 and answered with another one.")
                           .arg(shown->asked.toString()),
                       Text::tr("Compare the phone id below before relying on any of it."),
                       {},
                       true};
    }
    if (shown->origin == Fetch::Origin::File)
        return fileMessage(*shown);
    if (shown->origin == Fetch::Origin::Seen)
        return Message{Severity::Notice, seenText(*shown), {}, {}, true};
    return std::nullopt;
}

} // namespace ui
