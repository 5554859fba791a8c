// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/pathtree.h"

#include "phone/fieldtable.h"
#include "phone/latin1.h"

#include <algorithm>

namespace phone {

namespace {

// One after another: few have the same length, so that hardly a letter is compared.
template <typename Children, typename Key>
auto find(Children &children, const Key &key)
{
    return std::find_if(children.begin(), children.end(),
                        [&](const PathNode &node) { return isPath(node.key, key); });
}

template <typename Key>
const PathNode *childOf(const PathNode &node, const Key &key)
{
    const auto child = find(node.children, key);
    return child == node.children.end() ? nullptr : &*child;
}

void insertPath(PathNode &root, std::string_view path, FieldId id, bool isFallback)
{
    PathNode *node = &root;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        const std::string_view key = path.substr(begin, end - begin);
        const auto child = find(node->children, key);
        node = child != node->children.end() ? &*child
                                             : &node->children.emplace_back(PathNode{
                                                 .key = key, .path = latin1(path.substr(0, end))});
        begin = end + 1;
    }
    node->field = id;
    node->isFallback = isFallback;
}

} // namespace

const PathNode *PathNode::child(QStringView childKey) const
{
    return childOf(*this, childKey);
}

const PathNode *PathNode::child(std::string_view childKey) const
{
    return childOf(*this, childKey);
}

bool isPath(std::string_view path, QStringView key)
{
    return latin1(path) == key;
}

bool isPath(std::string_view path, std::string_view key)
{
    return path == key;
}

const PathNode &pathTree()
{
    static const PathNode tree = [] {
        PathNode root;
        for (const Field &row : fieldTable) {
            insertPath(root, row.property.path, row.id, false);
            if (!row.fallbackPath.empty())
                insertPath(root, row.fallbackPath, row.id, true);
        }
        return root;
    }();
    return tree;
}

} // namespace phone
