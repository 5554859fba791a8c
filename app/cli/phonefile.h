// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QString>

#include <functional>

namespace cli {

// Reads the phones of a JSON file one after another, in memory for one of them. What is wrong with
// the file is said on standard error, and the rest of it is read all the same, as far as it can be.
class PhoneFile
{
public:
    // Called for each phone, with what it is called if it has no id: the file and its place in it.
    // False: no more of it.
    using OnPhone = std::function<bool(const phone::Phone &phone, const QString &place)>;

    // `name` is "-" for standard input.
    explicit PhoneFile(const QString &name);

    // Blocks until the file has ended. False if something was wrong with it.
    [[nodiscard]] bool read(const OnPhone &onPhone) const;

    // Of more than this many things that are wrong with one file, only the number is said.
    static constexpr int maxComplaints = 20;

private:
    QString m_name;
};

} // namespace cli
