// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/randomtext.h"

#include <QRandomGenerator>

namespace sandbox {

namespace {

constexpr int passwordLength = 16;

QString randomFrom(QLatin1String alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return text;
}

} // namespace

QByteArray randomHex(int digits)
{
    QByteArray bytes(digits / 2, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

QString randomPassword()
{
    return randomFrom(QLatin1String("abcdefghijkmnpqrstuvwxyz23456789"), passwordLength);
}

QString randomCode(int digits)
{
    return randomFrom(QLatin1String("0123456789"), digits);
}

} // namespace sandbox
