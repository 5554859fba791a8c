// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/harmless.h"

#include "phone/enumerators.h"
#include "phone/textspan.h"

#include <algorithm>

namespace phone {

namespace {

bool isHarmlessText(const QString &text)
{
    constexpr QLatin1String marks(" ._/()+:;,-");
    const QChar masked = maskText().front(); // in place of what was not harmless
    return text.size() <= maxHarmlessText && std::all_of(text.begin(), text.end(), [&](QChar c) {
               return c == masked
                   || (c < QChar(0x80) && (c.isLetterOrNumber() || marks.contains(c)));
           });
}

} // namespace

bool isHarmless(const Property &property, const Value &value)
{
    if (property.sensitivity != Sensitivity::Public || !value.isPresent())
        return false;
    if (!property.enumeration.empty())
        return enumerator(property, value) != nullptr;
    switch (property.kind) {
    case Kind::Integer:
        return value.received().trimmed().size() <= maxHarmlessDigits;
    case Kind::Date:
        return value.received().size() <= maxHarmlessDate;
    case Kind::Boolean:
    case Kind::List:
        return true;
    case Kind::Text:
        return isHarmlessText(value.received());
    case Kind::LongText:
    case Kind::Id:
    case Kind::Enumeration:
    case Kind::MacAddress:
        break;
    }
    return false;
}

} // namespace phone
