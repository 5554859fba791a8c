// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fetch.h"

#include "phone/relaxedjson.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace session {

// Why a phone could not be taken from a file, a drop or the clipboard.
struct OpenError {
    enum class Kind : quint8 {
        CannotRead, // see systemText
        NotAFile, // a pipe or a device, which could keep the program waiting
        NotAPhone // see json
    };
    Kind kind = Kind::NotAPhone;
    QString systemText = {};
    phone::RelaxedJsonError json = {};

    friend bool operator==(const OpenError &, const OpenError &) = default;
};

// A phone as JSON, or as the object literal that the API's reference writes. Its fetch has the origin
// File, and no time: when the PBX answered is not known.
[[nodiscard]] tl::expected<Fetch, OpenError> readPhoneText(const QByteArray &text);
// Reads no more of the file than phone::maxRelaxedJson.
[[nodiscard]] tl::expected<Fetch, OpenError> readPhoneFile(const QString &path);
// What a phone that came without an answer of the PBX is shown as.
[[nodiscard]] Fetch fetchOf(const phone::Phone &phone, const QDateTime &at = {});

// One sentence that names the file, or what else the text came from.
[[nodiscard]] QString problemText(const OpenError &error, const QString &name);

} // namespace session
