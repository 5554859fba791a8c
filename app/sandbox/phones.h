// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <span>

namespace sandbox {

// A phone the sandbox can show: written for this project, no customer's.
struct SamplePhone {
    QLatin1String id; // 24 hex digits, also the file's _id where that is a string
    QLatin1String title; // what it shows, in plain words
    QLatin1String file; // name below app/sandbox/phones
};

// In the order in which they are listed; the first is the API reference's own sample.
[[nodiscard]] std::span<const SamplePhone> samplePhones();

// The phone of that id in upper or lower case, or nullptr.
[[nodiscard]] const SamplePhone *findPhone(QStringView id);

// The file's bytes, just as they are served.
[[nodiscard]] QByteArray readPhone(const SamplePhone &phone);

} // namespace sandbox
