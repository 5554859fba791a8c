// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sandbox {

// Turns SIGTERM and SIGINT into a Qt signal. To be made once, before any thread: from then on
// neither ends the program by itself. Linux only (signalfd).
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_fd = -1;
};

} // namespace sandbox
