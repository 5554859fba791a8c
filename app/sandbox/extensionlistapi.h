// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"
#include "sandbox/listindex.h"
#include "sandbox/listquery.h"

namespace sandbox {

class Directory;
struct GeneratedPhone;

// GET /pbx/extension: the extensions of one customer, filtered by number, direct number and name,
// in pages.
class ExtensionListApi
{
public:
    // The directory must outlive it.
    explicit ExtensionListApi(const Directory &directory);

    // The extension, if there is one, of a generated phone.
    void add(const GeneratedPhone &phone);

    [[nodiscard]] Answer answer(const ListQuery &query, const Caller &caller) const;

private:
    const Directory &m_directory;
    ListIndex m_index;
    // The phones that the rows behind those of the directory's file stand for
    std::vector<int> m_generated;
};

} // namespace sandbox
