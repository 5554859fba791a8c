// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"
#include "sandbox/listquery.h"
#include "sandbox/searchindex.h"

#include <QList>

namespace sandbox {

class Directory;

// GET /pbx/sipphone: the phones of one customer, filtered and in pages. In a row the model and the
// extension are objects where their ids are known; with `full` it is what GET /pbx/sipphone/ID
// answers, with bare ids. The filter reaches what the API documents, and the lock address
// (ip.address), not the address that the phone reports.
class PhoneListApi
{
public:
    explicit PhoneListApi(const Directory &directory);

    [[nodiscard]] Answer answer(const ListQuery &query, const Caller &caller) const;

private:
    struct Row {
        QString customer; // in lower case
        bool isAssigned; // to an extension
    };

    void addSamples();
    [[nodiscard]] std::vector<int> find(const ListQuery &query, const QString &customer) const;
    [[nodiscard]] QJsonObject object(int row, bool full) const;
    [[nodiscard]] QJsonObject summary(const QJsonObject &phone) const;

    const Directory &m_directory;
    QList<QJsonObject> m_samples; // the first rows
    std::vector<Row> m_rows;
    SearchIndex m_index; // the same rows
};

} // namespace sandbox
