// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phoneargument.h"

#include "phone/searchtext.h"
#include "phone/searchwords.h"

#include <QCoreApplication>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

QString nothingText()
{
    return Text::tr(
        "A phone is named by its id, its MAC address, an extension, a name, or anything "
        "else that the search box takes.");
}

} // namespace

QString readPhone(const QStringList &words, Options &options)
{
    if (words.isEmpty())
        return {};
    if (words.size() > 1)
        return Text::tr("There are more arguments than one command and one phone: several words "
                        "that belong together stand between quotes.");
    const auto text = phone::SearchText::read(words.constFirst());
    if (text.kind() == phone::SearchText::Kind::Nothing)
        return nothingText();
    options.phone = words.constFirst();
    return phone::problemText(text.problem());
}

QString readNeededPhone(QLatin1String command, const QStringList &words, Options &options)
{
    if (!words.isEmpty())
        return readPhone(words, options);
    return Text::tr("%1 needs to be told which phone.").arg(command) + u' ' + nothingText();
}

} // namespace cli
