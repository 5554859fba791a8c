// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/listquery.h"

namespace sandbox {

class Directory;

// The models of phones and their pictures. One model, a Snom 370, is answered under the path in
// the singular alone, which the API's reference prints beside the other.
class ModelApi
{
public:
    explicit ModelApi(const Directory &directory)
        : m_directory(directory)
    {
    }

    [[nodiscard]] Answer list(const ListQuery &query) const;
    [[nodiscard]] Answer model(const QString &id, bool singularPath) const;

    // A PNG of 200x200 pixels; `name` is the picture's id and ".png".
    [[nodiscard]] static Answer picture(const QString &name);

private:
    const Directory &m_directory;
};

} // namespace sandbox
