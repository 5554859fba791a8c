// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

#include <optional>

namespace bench {

class SandboxProcess;

// The least that a Qt program can do to look up a phone: one GET over a connection that is kept,
// and the answer read as JSON.
class BareLookup final : public QObject
{
    Q_OBJECT

public:
    BareLookup(const SandboxProcess &sandbox, const QString &phoneId);

    // Milliseconds from asking to having read; nothing if there was no phone in the answer.
    [[nodiscard]] std::optional<double> lookUp();

private:
    QNetworkAccessManager m_manager;
    QNetworkRequest m_request;
};

} // namespace bench
