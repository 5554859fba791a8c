// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"
#include "sandbox/listquery.h"
#include "sandbox/route.h"

namespace sandbox {

class Directory;

// The requests that turn ids into names. Two things are refused to all below a reseller: one
// extension of another customer (64c2…e0da) and one product (64c2…b006).
class DirectoryApi
{
public:
    explicit DirectoryApi(const Directory &directory)
        : m_directory(directory)
    {
    }

    // One object by its id; `resource` is one of Extension, CustomerName, Employee, Product, Group,
    // Queue.
    [[nodiscard]] Answer object(Resource resource, const QString &id, const Caller &caller) const;

    [[nodiscard]] Answer customers(const ListQuery &query) const;
    [[nodiscard]] Answer switches(const ListQuery &query, const Caller &caller) const;

private:
    const Directory &m_directory;
};

} // namespace sandbox
