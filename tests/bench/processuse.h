// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bench {

// What this process uses just now.
struct ProcessUse {
    qint64 resident = 0; // bytes of memory: VmRSS
    qint64 allocated = 0; // bytes handed out by malloc and not freed
    int descriptors = 0; // open files and sockets, without what threads wake each other with

    [[nodiscard]] static ProcessUse measure();
};

// Whether the program is built with AddressSanitizer, which keeps freed memory for a while.
[[nodiscard]] constexpr bool isAddressSanitized()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

} // namespace bench
