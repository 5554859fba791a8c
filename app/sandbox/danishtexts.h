// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

class Dice;

// Made-up texts as they stand in a Danish PBX: no real person's.
[[nodiscard]] QString personName(Dice &dice);
// What an extension is for that nobody owns, e.g. "Mødelokale 4".
[[nodiscard]] QString placeName(Dice &dice);
// A note about a phone; for most phones nothing.
[[nodiscard]] QString phoneNote(Dice &dice);

} // namespace sandbox
