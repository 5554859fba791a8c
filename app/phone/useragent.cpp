// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/useragent.h"

#include <QRegularExpression>

#include <array>

namespace phone {

namespace {

struct Form {
    const char *maker;
    const char *pattern; // captures: model, firmware
};

// In the order tried; all in any letter case, the firmware may be missing.
constexpr std::array<Form, 7> forms = {{
    {"Snom", R"(^snom-?([A-Z]?\d+\w*)(?:[/-](?:SIP )?([\w.]+))?)"},
    {"Yealink", R"(^Yealink (?:SIP[- ])?([\w-]+)(?: ([\d.]+))?)"},
    {"Mitel", R"(^Mitel ?([\w]+)(?:[/ ]V?:?([\d.]+))?)"},
    {"Aastra", R"(^Aastra ?([\w]+)(?:[/ ]V?:?([\d.]+))?)"},
    {"Cisco", R"(^(?:Cisco|Linksys)/([A-Z]+-?\w+)(?:-([\w.()]+))?)"},
    {"Grandstream", R"(^Grandstream (?:Model HW )?(\w+)(?: V[\w.]+)?(?: (?:SW )?([\d.]+))?)"},
    {"Gigaset", R"(^(?:Gigaset )?(N\d[\w -]*PRO)(?:/([\d.]+))?)"},
}};

} // namespace

QString UserAgent::product() const
{
    return maker.isEmpty() ? QString() : maker + u' ' + model;
}

UserAgent UserAgent::parse(const QString &text)
{
    for (const Form &form : forms) {
        const QRegularExpression pattern(QString::fromLatin1(form.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return {QString::fromLatin1(form.maker), match.captured(1), match.captured(2)};
    }
    return {};
}

} // namespace phone
