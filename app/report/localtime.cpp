// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/localtime.h"

#include "phone/format.h"

#include <QCoreApplication>

namespace report {

QString localTimeText(const QDateTime &time)
{
    return time.isValid() ? phone::dateTimeText(time.toLocalTime())
                          : QCoreApplication::translate("Report", "at an unknown time");
}

} // namespace report
