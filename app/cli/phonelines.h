// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/namebook.h"
#include "phone/phonesummary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

// A list of phones as the commands write it. Keys and the words for a status in JSON and CSV are
// never translated.

// A line each, in columns: address, status, model, extension, name, id, notes.
[[nodiscard]] QStringList phoneLines(const QList<phone::PhoneSummary> &phones,
                                     const phone::NameBook &names);
// A list of flat objects.
[[nodiscard]] QString phonesAsJson(const QList<phone::PhoneSummary> &phones,
                                   const phone::NameBook &names);
// A header of the same keys, then a row each; MAC addresses with colons.
[[nodiscard]] QString phonesAsCsv(const QList<phone::PhoneSummary> &phones,
                                  const phone::NameBook &names);

} // namespace cli
