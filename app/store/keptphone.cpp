// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptphone.h"

#include "phone/fieldtable.h"
#include "phone/masking.h"

namespace store {

namespace {

// All secrets of the table stand at the top: taking them out needs no walk.
constexpr bool secretsStandAtTheTop()
{
    for (const phone::Field &row : phone::fieldTable) {
        if (row.property.sensitivity == phone::Sensitivity::Secret
            && (row.property.path.find('.') != std::string_view::npos || !row.fallbackPath.empty()))
            return false;
    }
    return true;
}
static_assert(secretsStandAtTheTop(), "withoutSecrets() would leave a masked secret where it is");

} // namespace

QJsonObject withoutSecrets(const phone::Phone &phone)
{
    QJsonObject object = phone::Masker(phone).jsonObject();
    for (const phone::Field &row : phone::fieldTable) {
        if (row.property.sensitivity == phone::Sensitivity::Secret
            && phone.value(row.id).hasContent())
            object.remove(
                QLatin1String(row.property.path.data(), qsizetype(row.property.path.size())));
    }
    return object;
}

} // namespace store
