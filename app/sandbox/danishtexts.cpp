// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/danishtexts.h"

#include "sandbox/dice.h"

#include <array>

namespace sandbox {

namespace {

// clang-format off
constexpr std::array firstNames{
    "Adam", "Agnes", "Anders", "Anne", "Asger", "Astrid", "Benjamin", "Birgit", "Bjarne", "Bjørn",
    "Bo", "Britt", "Camilla", "Carl", "Caroline", "Charlotte", "Christian", "Clara", "Dorthe", "Ebbe",
    "Emil", "Emma", "Erik", "Esther", "Flemming", "Freja", "Frida", "Gitte", "Grethe", "Hanne",
    "Hans", "Helle", "Henrik", "Ida", "Inger", "Jakob", "Jens", "Jette", "Johanne", "Jørgen",
    "Karen", "Karl", "Kirsten", "Lars", "Laura", "Lærke", "Mads", "Maja", "Marie", "Mathilde",
    "Mette", "Mikkel", "Morten", "Niels", "Oliver", "Ole", "Oskar", "Per", "Peter", "Pia",
    "Poul", "Rasmus", "Rikke", "Sara", "Sigrid", "Simon", "Sofie", "Søren", "Tage", "Thomas",
    "Tina", "Tove", "Ulla", "Vibeke", "Viggo", "Villads", "William", "Zenia", "Åge", "Åse",
};
constexpr std::array lastNames{
    "Andersen", "Andreasen", "Bach", "Bak", "Berg", "Bertelsen", "Bjerre", "Bruun", "Carlsen",
    "Christensen", "Christiansen", "Clausen", "Dahl", "Danielsen", "Eriksen", "Friis", "Frandsen",
    "Gregersen", "Hansen", "Henriksen", "Holm", "Jacobsen", "Jakobsen", "Jensen", "Jeppesen",
    "Jessen", "Johansen", "Jørgensen", "Kjær", "Kjeldsen", "Knudsen", "Kristensen", "Kristiansen",
    "Larsen", "Lauridsen", "Lund", "Madsen", "Mikkelsen", "Mogensen", "Møller", "Nielsen",
    "Nygaard", "Nørgaard", "Olesen", "Olsen", "Overgaard", "Pedersen", "Petersen", "Poulsen",
    "Rasmussen", "Schmidt", "Simonsen", "Skov", "Sørensen", "Thomsen", "Thygesen", "Toft",
    "Vestergaard", "Winther", "Østergaard",
};
constexpr std::array places{
    "Mødelokale", "Køkken", "Lager", "Reception", "Kantine", "Værksted", "Elevator", "Port",
    "Showroom", "Vagtstue",
};
constexpr std::array notes{
    "Kontor 2.%1", "Lager, reol %1", "Ombyttet, sag 48%1", "Headset bestilt, ordre 71%1",
    "Hænger på væggen ved port %1", "Lånetelefon nr. %1", "Kabel i dåse B%1", "Flyttet fra rum %1",
};
// clang-format on

template <typename Texts>
QString oneOf(const Texts &texts, Dice &dice)
{
    return QString::fromUtf8(texts.at(std::size_t(dice.below(int(texts.size())))));
}

} // namespace

QString personName(Dice &dice)
{
    constexpr int middleNamePercent = 15;
    QString name = oneOf(firstNames, dice);
    if (dice.percent(middleNamePercent))
        name += u' ' + oneOf(firstNames, dice);
    return name + u' ' + oneOf(lastNames, dice);
}

QString placeName(Dice &dice)
{
    constexpr int mostOfAPlace = 40;
    return oneOf(places, dice) + u' ' + QString::number(1 + dice.below(mostOfAPlace));
}

QString phoneNote(Dice &dice)
{
    constexpr int notePercent = 25;
    constexpr int mostOfANote = 100;
    if (!dice.percent(notePercent))
        return QString();
    return oneOf(notes, dice).arg(dice.below(mostOfANote));
}

} // namespace sandbox
