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
    struct Entry {
        const phone::Phone &phone;
        QString place; // what it is called if it has no id: the file and its place in it
    };
    // Called for each phone. False: no more of it.
    using OnPhone = std::function<bool(const Entry &entry)>;

    // `name` is "-" for standard input.
    explicit PhoneFile(const QString &name);

    // Blocks until the file has ended. False if something was wrong with it.
    [[nodiscard]] bool read(const OnPhone &onPhone) const;
    // What the file is called in a sentence.
    [[nodiscard]] QString shownName() const;

    // Of more than this many things that are wrong with one file, only the number is said.
    static constexpr int maxComplaints = 20;

private:
    QString m_name;
};

} // namespace cli
