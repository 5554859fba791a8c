// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/route.h"

#include <array>

namespace sandbox {

namespace {

using Method = Request::Method;

struct Row {
    Method method;
    QLatin1String path; // a `*` stands for one part of a path, the id
    Resource resource;
    AccessLevel leastLevel;
    bool needsToken = true;
};

// clang-format off
constexpr std::array table{
    Row{Method::Post, QLatin1String("/auth/login"), Resource::LogIn, AccessLevel::NoLogin, false},
    Row{Method::Get, QLatin1String("/pbx/sipphone"), Resource::Phones, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/sipphone/*"), Resource::Phone, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/sipphonemodels"), Resource::Models, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/sipphonemodels/*"), Resource::Model, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/sipphonemodel/*"), Resource::SingularModel, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/extension"), Resource::Extensions, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/extension/*"), Resource::Extension, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/customer"), Resource::Customers, AccessLevel::Reseller},
    Row{Method::Get, QLatin1String("/customer/*/name"), Resource::CustomerName, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/employee/*"), Resource::Employee, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/product/*"), Resource::Product, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/group/*"), Resource::Group, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/queue/*"), Resource::Queue, AccessLevel::Viewer},
    Row{Method::Get, QLatin1String("/pbx/switch"), Resource::Switches, AccessLevel::Personal},
    Row{Method::Get, QLatin1String("/image/*"), Resource::Picture, AccessLevel::NoLogin, false},
};
// clang-format on

// The text where the row has its `*`; nothing when the path is not the row's.
std::optional<QString> idIn(const QString &path, const Row &row)
{
    const qsizetype star = row.path.indexOf(QLatin1Char('*'));
    if (star < 0)
        return path == row.path ? std::optional(QString()) : std::nullopt;
    const QLatin1String before = row.path.first(star);
    const QLatin1String after = row.path.sliced(star + 1);
    if (path.size() < before.size() + after.size() || !path.startsWith(before)
        || !path.endsWith(after)) {
        return std::nullopt;
    }
    const QString id = path.mid(star, path.size() - before.size() - after.size());
    return id.contains(u'/') ? std::nullopt : std::optional(id);
}

} // namespace

std::optional<Route> Route::of(const Request &request)
{
    for (const Row &row : table) {
        if (row.method != request.method)
            continue;
        if (const auto id = idIn(request.path, row)) {
            const bool hasId = row.path.contains(QLatin1Char('*'));
            return Route{row.resource, row.leastLevel, row.needsToken, hasId, *id};
        }
    }
    return std::nullopt;
}

} // namespace sandbox
