// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/level.h"

#include <QCoreApplication>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Level)
};

} // namespace

QString levelKey(Level level)
{
    switch (level) {
    case Level::Internal:
        return QStringLiteral("internal");
    case Level::CustomerSafe:
        return QStringLiteral("customer-safe");
    case Level::Everything:
        break;
    }
    return QStringLiteral("everything");
}

std::optional<Level> levelOf(const QString &key)
{
    for (const Level level : levels) {
        if (key == levelKey(level))
            return level;
    }
    return std::nullopt;
}

QString levelText(Level level)
{
    switch (level) {
    case Level::Internal:
        return Text::tr("secrets");
    case Level::CustomerSafe:
        return Text::tr("secrets, addresses, names, ids and free texts");
    case Level::Everything:
        break;
    }
    return Text::tr("nothing");
}

phone::Secrets secretsAt(Level level)
{
    switch (level) {
    case Level::Internal:
        return phone::Secrets::Masked;
    case Level::CustomerSafe:
        return phone::Secrets::CustomerSafe;
    case Level::Everything:
        break;
    }
    return phone::Secrets::Revealed;
}

} // namespace report
