// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTest>

namespace support {

// The base of every test class: a warning fails the test, apart from the offscreen platform's own
// notices. A test class that needs an init() of its own must call this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

// The content of a file below tests/fixtures; fails loudly when it cannot be read.
[[nodiscard]] QByteArray fixture(const char *name);

} // namespace support
