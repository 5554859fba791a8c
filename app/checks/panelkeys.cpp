// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/panelkeys.h"

#include <QLatin1String>
#include <QString>

#include <array>

namespace checks {

namespace {

struct Panel {
    QLatin1String name; // capitals, without blanks
    int keys;
};

constexpr std::array panels = {
    Panel{QLatin1String("D7"), 18},      Panel{QLatin1String("D3"), 18},
    Panel{QLatin1String("EXP20"), 40},   Panel{QLatin1String("EXP40"), 40},
    Panel{QLatin1String("EXP43"), 60},   Panel{QLatin1String("EXP50"), 60},
    Panel{QLatin1String("M670I"), 36},   Panel{QLatin1String("M675I"), 60},
    Panel{QLatin1String("M680I"), 16},   Panel{QLatin1String("M685I"), 84},
    Panel{QLatin1String("SPA500S"), 32}, Panel{QLatin1String("SPA500DS"), 32},
};

} // namespace

std::optional<int> panelKeys(QStringView model)
{
    // The last word is the panel's, those before it the maker's.
    const QString name = model.trimmed().toString().section(u' ', -1).toUpper();
    for (const Panel &panel : panels) {
        if (name == panel.name)
            return panel.keys;
    }
    return std::nullopt;
}

} // namespace checks
