// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fetch.h"

namespace session {

bool Fetch::isOfAnotherPhone() const
{
    const phone::Value &id = phone.value(phone::FieldId::Id);
    return origin != Origin::File && id.isPresent()
        && id.received().compare(asked.toString(), Qt::CaseInsensitive) != 0;
}

} // namespace session
