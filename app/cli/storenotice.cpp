// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storenotice.h"

#include "cli/output.h"
#include "session/storeexplanation.h"
#include "store/seenphones.h"

namespace cli {

void tellStoreProblems(store::SeenPhones &phones)
{
    QObject::connect(&phones, &store::SeenPhones::problemChanged, &phones, [&phones] {
        if (const auto &problem = phones.problem())
            complain(session::explainStore(*problem, session::StoreFile::SeenPhones));
    });
}

} // namespace cli
