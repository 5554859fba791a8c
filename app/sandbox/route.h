// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesslevel.h"
#include "sandbox/request.h"

#include <optional>

namespace sandbox {

// What the API has an answer for. The calls that change something are not among it: to the sandbox
// they are unknown paths.
enum class Resource {
    LogIn,
    Phones,
    Phone,
    Models,
    Model,
    SingularModel, // the reference prints that path in one place
    Extensions,
    Extension,
    Customers,
    CustomerName,
    Employee,
    Product,
    Group,
    Queue,
    Switches,
    Picture,
};

// Which of them a request asks for.
struct Route {
    Resource resource;
    AccessLevel leastLevel; // of a caller who may ask
    bool needsToken = true;
    bool hasId = false;
    QString id; // with hasId the text in its place, which may be no id

    // Nothing for an unknown path and for a method that the path does not take.
    [[nodiscard]] static std::optional<Route> of(const Request &request);
};

} // namespace sandbox
