// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compareside.h"

#include "phone/fieldtable.h"
#include "phone/format.h"
#include "phone/masking.h"
#include "session/phonefile.h"
#include "session/phonename.h"
#include "session/secretprints.h"
#include "store/seenphones.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace session {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompareSide)
};

// As `show` writes a phone unless it is told to reveal them.
bool hasMaskedSecrets(const phone::Phone &phone)
{
    return std::any_of(phone::fieldTable.begin(), phone::fieldTable.end(),
                       [&phone](const phone::Field &field) {
                           return field.property.sensitivity == phone::Sensitivity::Secret
                               && phone.value(field.id).received() == phone::Masker::mask();
                       });
}

std::optional<checks::SecretPrints> printsOf(const phone::Phone &phone, store::SeenPhones &seen)
{
    return hasMaskedSecrets(phone) ? std::nullopt : secretPrints(phone, seen);
}

} // namespace

QString CompareSide::title() const
{
    //: %1 is the name of a phone, %2 a date and time
    return at.isValid() ? Text::tr("%1, %2").arg(name, phone::dateTimeText(at)) : name;
}

CompareSide compareSide(const Fetch &fetch, store::SeenPhones &seen)
{
    CompareSide side{{fetch.phone, {}}, phoneName(fetch.phone), fetch.at};
    if (fetch.origin != Fetch::Origin::Seen) {
        side.phone.secrets = printsOf(fetch.phone, seen);
        return side;
    }
    // Kept without its secrets, but with their fingerprints.
    for (const store::StoredFetch &kept : seen.fetches(fetch.asked.toString(), fetch.at)) {
        if (kept.at == fetch.at)
            side.phone.secrets = secretPrints(kept.fingerprints);
    }
    return side;
}

CompareSide compareSide(const store::StoredFetch &fetch)
{
    return {{fetch.phone, secretPrints(fetch.fingerprints)}, phoneName(fetch.phone), fetch.at};
}

tl::expected<CompareSide, QString> readCompareFile(const QString &path, store::SeenPhones &seen)
{
    const QString name = phone::printable(QFileInfo(path).fileName());
    const auto read = readPhoneFile(path);
    if (!read)
        return tl::make_unexpected(problemText(read.error(), name));
    return CompareSide{{read->phone, printsOf(read->phone, seen)}, name, {}};
}

} // namespace session
