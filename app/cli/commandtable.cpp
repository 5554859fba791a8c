// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkoptions.h"
#include "cli/commandrow.h"
#include "cli/diffoptions.h"
#include "cli/exportoptions.h"
#include "cli/searchoptions.h"
#include "cli/showoptions.h"

namespace cli {

QList<CommandRow> commandTable()
{
    return {showRow(), searchRow(), checkRow(), diffRow(), exportRow()};
}

} // namespace cli
