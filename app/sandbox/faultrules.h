// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"
#include "sandbox/request.h"

#include <QHash>
#include <QString>

#include <map>

namespace sandbox {

// Which requests meet which fault. A phone's own fault comes first, then that of the longest path
// that fits, then the one for every phone. Tokens do not matter to it.
class FaultRules
{
public:
    // `where` is a phone's id; or a path, which stands for itself, or with a `/` at its end for all
    // below it; or empty for each request of a single phone. The last call for one place counts.
    void set(const Fault &fault, const QString &where);

    // Whether set() would understand it.
    [[nodiscard]] static bool isPlace(const QString &where);

    [[nodiscard]] Fault faultFor(const Request &request) const;

private:
    struct LongestFirst {
        bool operator()(const QString &one, const QString &other) const
        {
            return one.size() != other.size() ? one.size() > other.size() : one < other;
        }
    };

    Fault m_forAllPhones;
    QHash<QString, Fault> m_phones; // by id in lower case
    std::map<QString, Fault, LongestFirst> m_paths;
};

} // namespace sandbox
