// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {
class SeenPhones;
} // namespace store

namespace cli {

// From now on complains, once each, about what is wrong with the file of the phones seen: that a
// damaged one was set aside must not go unsaid. The phones must outlive the program's event loop.
void tellStoreProblems(store::SeenPhones &phones);

} // namespace cli
