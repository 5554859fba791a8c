// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace session {

// The one source of the time, and of its passing: what shows an age listens to ticked(). Tests
// inject one that they drive.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QDateTime now() const = 0; // UTC

Q_SIGNALS:
    void ticked();
};

// The machine's clock. It ticks once a second from start() on.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    void start();

private:
    QTimer m_timer;
};

} // namespace session
