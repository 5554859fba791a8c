// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fingerprints.h"

#include "phone/fieldtable.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace store {

Fingerprints fingerprintsOf(const phone::Phone &phone, const QByteArray &salt)
{
    const auto fingerprint = [&](phone::FieldId id) -> QByteArray {
        const phone::Value &value = phone.value(id);
        if (!value.hasContent())
            return {};
        const std::string_view key = phone::field(id).property.path;
        QMessageAuthenticationCode code(QCryptographicHash::Sha256, salt);
        code.addData(key.data(), qsizetype(key.size()));
        code.addData("\0", 1);
        code.addData(value.received().toUtf8());
        return code.result();
    };
    return {fingerprint(phone::FieldId::Username), fingerprint(phone::FieldId::Password),
            fingerprint(phone::FieldId::CustomConfig)};
}

} // namespace store
