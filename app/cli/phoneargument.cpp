// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phoneargument.h"

#include "phone/phoneidtext.h"

#include <QCoreApplication>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

} // namespace

QString readPhone(const QStringList &words, Options &options)
{
    if (words.isEmpty())
        return {};
    if (words.size() > 1)
        return Text::tr("There are more arguments than one command and one phone.");
    const auto read = phone::PhoneId::read(words.constFirst());
    if (!read)
        return phone::problemText(read.error());
    options.phone = read->id;
    return {};
}

QString readNeededPhone(QLatin1String command, const QStringList &words, Options &options)
{
    if (!words.isEmpty())
        return readPhone(words, options);
    return Text::tr("%1 needs to be told which phone.").arg(command) + u' '
        + phone::problemText(phone::PhoneId::Problem::Nothing);
}

} // namespace cli
