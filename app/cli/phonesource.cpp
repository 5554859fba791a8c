// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/phonesource.h"

#include "phone/searchtext.h"
#include "phone/searchwords.h"

#include <QCoreApplication>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

} // namespace

bool isPhoneByShape(const QString &word)
{
    using Kind = phone::SearchText::Kind;
    const auto text = phone::SearchText::read(word);
    const bool isUrl = text.kind() == Kind::Url && word.contains(QLatin1String("://"));
    return text.kind() == Kind::PhoneId || text.kind() == Kind::Mac
        || text.kind() == Kind::HandsetAddress || text.kind() == Kind::IPv4
        || text.kind() == Kind::IPv6 || isUrl;
}

QString sourceProblem(const PhoneSource &source)
{
    if (source.name.isEmpty())
        return Text::tr("The name of a file is empty.");
    return source.kind == PhoneSource::Kind::File
        ? QString()
        : phone::problemText(phone::SearchText::read(source.name).problem());
}

QString inputTwiceText()
{
    return Text::tr("Standard input can be read only once.");
}

} // namespace cli
