// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>
#include <cstddef>
#include <string>

// The module that checks::NumberLibrary loads: two questions to libphonenumber, in C, so that
// nothing of that library is in the program itself. Neither keeps or frees what it is given.

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

// 1 if exactly these digits call for help in the country, else 0.
extern "C" __attribute__((visibility("default"))) int sipphone_is_emergency_number(
    const char *digits, const char *country)
{
    static const ShortNumberInfo info;
    return info.IsEmergencyNumber(digits, country) ? 1 : 0;
}

// Writes the number as it is written in the country, with a final 0, and returns 1; or 0 and writes
// nothing if it is no whole telephone number or does not fit into `size` bytes.
extern "C" __attribute__((visibility("default"))) int sipphone_readable_number(const char *number,
                                                                               const char *country,
                                                                               char *text, int size)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string asGiven = number;
    PhoneNumber parsed;
    if (util.Parse(asGiven, country, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsValidNumber(parsed) || parsed.has_extension())
        return 0;
    std::string written;
    util.Format(parsed,
                asGiven.front() == '+' ? PhoneNumberUtil::INTERNATIONAL : PhoneNumberUtil::NATIONAL,
                &written);
    if (written.size() >= static_cast<std::size_t>(size))
        return 0;
    *std::copy(written.begin(), written.end(), text) = '\0';
    return 1;
}
