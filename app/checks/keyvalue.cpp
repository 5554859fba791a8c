// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/keyvalue.h"

#include "checks/emergencynumbers.h"
#include "phone/enumerators.h"
#include "phone/hex.h"

#include <algorithm>
#include <array>

namespace checks {

namespace {

using phone::Softkey;
using phone::SoftkeyColumn;

constexpr std::array idFunctions = {busyLamp, QLatin1String("PICKUPGROUP"), QLatin1String("QUEUE"),
                                    otherPhone};
constexpr qsizetype idDigits = 24;

bool actsOnId(const Softkey &key)
{
    return std::any_of(idFunctions.begin(), idFunctions.end(),
                       [&](QLatin1String function) { return does(key, function); });
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The scheme, and the first character of a server's name.
bool isWebAddress(QStringView value)
{
    for (const auto scheme : {QLatin1String("http://"), QLatin1String("https://")}) {
        if (!value.startsWith(scheme, Qt::CaseInsensitive) || value.size() == scheme.size())
            continue;
        const QChar next = value[scheme.size()];
        return !next.isSpace() && !QStringView(u"/?#:").contains(next);
    }
    return false;
}

bool isDialable(QStringView value)
{
    if (value.startsWith(u'+'))
        value = value.sliced(1);
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return isDigit(c) || QStringView(u"*#,;pPwW().- \t").contains(c);
    });
}

} // namespace

QStringView keyText(const Softkey &key, SoftkeyColumn column)
{
    const phone::Value &value = key.value(column);
    return value.isPresent() ? QStringView(value.received()) : QStringView();
}

bool does(const Softkey &key, QLatin1String function)
{
    return keyText(key, SoftkeyColumn::Function) == function;
}

bool hasKnownFunction(const Softkey &key)
{
    constexpr auto column = static_cast<std::size_t>(SoftkeyColumn::Function);
    const phone::Value &function = key.value(SoftkeyColumn::Function);
    return function.isPresent() && phone::enumerator(phone::softkeyColumns[column], function);
}

bool needsValue(const Softkey &key)
{
    return actsOnId(key) || does(key, speedDial) || does(key, webPage)
        || does(key, QLatin1String("SWITCH"));
}

bool hasWrongValue(const Softkey &key)
{
    if (!key.value(SoftkeyColumn::Value).hasContent())
        return false;
    const QStringView value = keyText(key, SoftkeyColumn::Value);
    if (actsOnId(key))
        return !phone::isHex(value, idDigits);
    if (does(key, webPage))
        return !isWebAddress(value);
    return does(key, speedDial) && !isDialable(value);
}

bool callsForHelp(const Softkey &key, const EmergencyNumbers *numbers)
{
    if (!does(key, speedDial))
        return false;
    QString digits;
    for (const QChar c : keyText(key, SoftkeyColumn::Value)) {
        if (isDigit(c))
            digits.append(c);
    }
    return numbers ? numbers->contains(digits) : EmergencyNumbers::isUniversal(digits);
}

} // namespace checks
