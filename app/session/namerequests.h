// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "api/request.h"
#include "phone/namebook.h"

#include <QString>

#include <optional>

namespace session {

// Where the names of records are asked for, and what a refusal means.

// The request for one record; of a switch, which has no id, for all those of the customer `text`.
// None for an id that no request can hold, as the reference's own sample has. A model may stand
// under one of two paths.
[[nodiscard]] std::optional<api::Request> nameRequest(phone::Reference kind, const QString &text,
                                                      bool isOtherPath);

// The request for a page of models, or of a customer's extensions (empty: the user's own).
[[nodiscard]] api::Request nameListRequest(phone::Reference kind, const QString &customerId,
                                           qint64 offset);

// What is known of a record that could not be had.
[[nodiscard]] phone::NameEntry::State nameState(const api::Error &error);

} // namespace session
