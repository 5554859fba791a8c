// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonedecoder.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace phone {

// What the PBX knows of a model of phones. What its answer does not say is not known, which is
// another thing than false or none.
struct PhoneModel {
    QString id = {}; // as received
    QString name = {}; // "Snom 370"
    std::optional<qint64> keys = {}; // of the phone itself, without side panels
    std::optional<bool> keysHaveLabels = {}; // whether they can show a text
    QStringList keyFunctions = {}; // as the reference writes them; empty: not known
    QHash<QString, bool> capabilities = {}; // "multipleHandsets": whether the model has it

    [[nodiscard]] std::optional<bool> can(const QString &capability) const
    {
        const auto found = capabilities.constFind(capability);
        return found == capabilities.constEnd() ? std::nullopt : std::optional(*found);
    }
    friend bool operator==(const PhoneModel &, const PhoneModel &) = default;
};

// Reads the answer of GET /pbx/sipphonemodels/ID. Lenient: what cannot be read is not known.
[[nodiscard]] tl::expected<PhoneModel, DecodeError> readPhoneModel(const QByteArray &json);
[[nodiscard]] PhoneModel phoneModelOf(const QJsonObject &object);

} // namespace phone
