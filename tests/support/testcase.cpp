// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QFile>
#include <QRegularExpression>

namespace support {

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing)).*")));
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(SIPPHONE_FIXTURES "/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture %s cannot be read", name);
    return file.readAll();
}

} // namespace support
