// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace phone {

// The table's paths as a tree, so that one walk over an answer finds both the known properties and
// the unknown keys.
struct PathNode {
    std::string_view key;
    QString path; // from the phone's object
    std::optional<FieldId> field = {}; // none: an object with others
    bool isFallback = false;
    std::vector<PathNode> children = {};

    // Null if there is none. The key is in UTF-16 or UTF-8, as the answer's parser has it.
    [[nodiscard]] const PathNode *child(QStringView childKey) const;
    [[nodiscard]] const PathNode *child(std::string_view childKey) const;
};

// Whether a key is this path of a table.
[[nodiscard]] bool isPath(std::string_view path, QStringView key);
[[nodiscard]] bool isPath(std::string_view path, std::string_view key);

// The phone's object.
[[nodiscard]] const PathNode &pathTree();

} // namespace phone
