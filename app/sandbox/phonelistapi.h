// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"
#include "sandbox/listindex.h"
#include "sandbox/listquery.h"

#include <QList>

namespace sandbox {

class Directory;
struct GeneratedPhone;

// GET /pbx/sipphone: the phones of one customer, filtered and in pages. In a row the model and the
// extension are objects where their ids are known; with `full` it is what GET /pbx/sipphone/ID
// answers, with bare ids. The filter reaches what the API documents, and the lock address
// (ip.address), not the address that the phone reports.
class PhoneListApi
{
public:
    // The directory must outlive it.
    explicit PhoneListApi(const Directory &directory);

    // The next generated phone, in their order.
    void add(const GeneratedPhone &phone);

    [[nodiscard]] Answer answer(const ListQuery &query, const Caller &caller) const;

private:
    void addSample(const QJsonObject &phone);
    [[nodiscard]] QJsonObject summary(const QJsonObject &sample) const;
    [[nodiscard]] QByteArray text(int row, bool full) const;

    const Directory &m_directory;
    // The first rows, in full and as a list has them; the generated phones follow
    QList<QJsonObject> m_samples;
    QList<QByteArray> m_sampleTexts;
    QHash<QString, QByteArray> m_models; // what a row shows for them, by id
    std::vector<bool> m_isAssigned; // to an extension, by row
    ListIndex m_index;
};

} // namespace sandbox
