// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countrybox.h"

#include "checks/emergencynumbers.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int characters = 28; // the longest names would make the box twice as wide

// Names and codes, in the order of the alphabet. Continents have codes that are numbers.
QList<std::pair<QString, QString>> countries()
{
    QList<std::pair<QString, QString>> list;
    for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.front().isLetter())
            list.append({QLocale::territoryToString(territory), code});
    }
    std::sort(list.begin(), list.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return list;
}

} // namespace

CountryBox::CountryBox(const QString &code, QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(characters);
    const QString local = checks::localCountry();
    addItem(local.isEmpty() ? tr("As the system")
                            //: %1 is the name of a country
                            : tr("As the system: %1")
                                  .arg(QLocale::territoryToString(QLocale::codeToTerritory(local))),
            QString());
    for (const auto &[name, itsCode] : countries())
        addItem(name, itsCode);
    if (findData(code) < 0)
        addItem(code, code);
    setCurrentIndex(findData(code));
    connect(this, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

} // namespace ui
