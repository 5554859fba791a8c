// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generatedphones.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace sandbox {

// What the ids in a phone stand for: the files of app/sandbox/directory, written for this project.
// Every id of 24 hex digits that a sample phone names is in it, but for one extension that has
// been deleted (64c2…e12b). The extensions and employees of generated phones are in it as well. Who
// may see what is not its business.
class Directory
{
public:
    enum class Kind { Customer, Employee, Extension, Group, Model, Product, Queue };

    Directory();

    // From now on there are so many generated phones, 0 to GeneratedPhones::most.
    void generate(int count) { m_generated = GeneratedPhones(count); }
    [[nodiscard]] const GeneratedPhones &generated() const { return m_generated; }

    // By id in upper or lower case.
    [[nodiscard]] std::optional<QJsonObject> find(Kind kind, const QString &id) const;

    // In the order of the file, without those of generated phones.
    [[nodiscard]] const QList<QJsonObject> &all(Kind kind) const;

    // The switches of all customers, each with its `customer`.
    [[nodiscard]] const QList<QJsonObject> &switches() const { return m_switches; }

private:
    struct Table {
        QList<QJsonObject> rows;
        QHash<QString, qsizetype> byId; // in lower case
    };

    [[nodiscard]] const Table &table(Kind kind) const;
    [[nodiscard]] std::optional<QJsonObject> findGenerated(Kind kind, const QString &id) const;

    std::array<Table, 7> m_tables; // by Kind
    QList<QJsonObject> m_switches;
    GeneratedPhones m_generated;
};

} // namespace sandbox
