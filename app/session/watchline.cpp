// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watchline.h"

#include "phone/format.h"
#include "session/explanation.h"
#include "session/phonename.h"
#include "session/phonewatch.h"

#include <QCoreApplication>
#include <QStringList>

namespace session {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(WatchLine)
};

QString reasonText(Pause reason)
{
    switch (reason) {
    case Pause::Menu:
        return Text::tr("a menu is open");
    case Pause::Selection:
        return Text::tr("text is selected");
    case Pause::Search:
        return Text::tr("a search is under way");
    case Pause::Secret:
        return Text::tr("a secret is revealed");
    case Pause::Minimised:
        return Text::tr("the window is minimised");
    case Pause::Refused:
        break;
    }
    return Text::tr("the PBX refuses; sign in, or refresh by hand");
}

QString pauseText(const PhoneWatch &watch)
{
    QStringList reasons;
    for (const Pause reason : watch.pauses())
        reasons.append(reasonText(reason));
    return Text::tr("paused: %1").arg(reasons.join(Text::tr(", ")));
}

QString nextText(const PhoneWatch &watch, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, now.secsTo(watch.dueAt()));
    return Text::tr("asks again in %1").arg(phone::durationText(seconds));
}

QString stateText(const PhoneWatch &watch, const QDateTime &now)
{
    switch (watch.state()) {
    case PhoneWatch::State::Paused:
        return pauseText(watch);
    case PhoneWatch::State::Asking:
        return Text::tr("asking now");
    default:
        return nextText(watch, now);
    }
}

} // namespace

QString watchLine(const PhoneWatch &watch, const QDateTime &now)
{
    if (watch.state() == PhoneWatch::State::Off) {
        //: %1 is a phone, %2 a sentence that says what it did
        return watch.news() ? Text::tr("%1: %2").arg(watch.news()->title, watch.news()->sentence)
                            : QString();
    }
    //: %1 is a phone, %2 such as "asks again in 25 s"
    QString line = Text::tr("Watching %1: %2.")
                       .arg(phoneName(watch.last()->phone), stateText(watch, now));
    if (watch.error())
        line += u' ' + explain(*watch.error()).happened;
    if (const auto saved = watch.savedAndNotFetched()) {
        line += u' '
            + Text::tr("Its configuration was saved %1 ago and is not fetched yet.")
                  .arg(phone::durationText(qMax<qint64>(0, saved->secsTo(now))));
    }
    return line;
}

} // namespace session
