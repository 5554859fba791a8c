// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// Every limit of a conversation with the PBX, in one place.
namespace api::limits {

// The largest body of a good answer, in bytes. One byte more is TooLarge.
inline constexpr qint64 maxBodyBytes = 8LL * 1024 * 1024;

// The largest body of an error answer that is read; of a larger one only the status counts.
inline constexpr qint64 maxErrorBodyBytes = 64LL * 1024;

// The largest picture of a phone's model, in bytes. They are 200 pixels wide and high.
inline constexpr qint64 maxPictureBytes = 1024LL * 1024;

// The longest access token, in bytes; servers take no longer header.
inline constexpr qsizetype maxTokenBytes = 8LL * 1024;

// The most that the PBX gives of a list at a time.
inline constexpr int maxPhonesPerPage = 1000;
inline constexpr int maxModelsPerPage = 500;
inline constexpr int maxExtensionsPerPage = 1000;
inline constexpr int maxCustomersPerPage = 500;

// The longest time in which nothing at all arrives.
inline constexpr std::chrono::milliseconds transferTimeout{10'000};

// The longest time of a whole request, for a server that sends a little now and then.
inline constexpr std::chrono::milliseconds totalTimeout{60'000};

// UTF-16 code units kept of each text that the server or the network library gives with an error.
inline constexpr qsizetype maxServerMessageLength = 500;
inline constexpr qsizetype maxServerCodeLength = 100;
inline constexpr qsizetype maxServerPathLength = 100;
inline constexpr qsizetype maxHostLength = 255;
inline constexpr qsizetype maxDetailLength = 500;

} // namespace api::limits
