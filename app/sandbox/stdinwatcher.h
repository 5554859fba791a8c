// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sandbox {

// Reads standard input, throws away what comes, and says once when it has closed. A parent that
// holds the other end of the pipe closes it by ending, however it ends.
class StdinWatcher : public QObject
{
    Q_OBJECT

public:
    explicit StdinWatcher(QObject *parent = nullptr);

Q_SIGNALS:
    void closed();
};

} // namespace sandbox
