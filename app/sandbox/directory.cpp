// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/directory.h"

#include "sandbox/generatedobjects.h"

#include <QFile>
#include <QJsonDocument>

namespace sandbox {

namespace {

// In the order of Directory::Kind
constexpr std::array files{"customers", "employees", "extensions", "groups",
                           "models",    "products",  "queues"};

QList<QJsonObject> read(const char *name)
{
    QFile file(QStringLiteral(":/sandbox/directory/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the directory's %s are not in the program", name);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        qFatal("the directory's %s are no JSON array", name);
    QList<QJsonObject> rows;
    for (const auto &value : document.array())
        rows.append(value.toObject());
    return rows;
}

} // namespace

Directory::Directory()
    : m_switches(read("switches"))
{
    static_assert(files.size() == std::tuple_size_v<decltype(m_tables)>);
    for (std::size_t i = 0; i < files.size(); ++i) {
        Table &table = m_tables.at(i);
        table.rows = read(files.at(i));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString id = table.rows.at(row).value(QLatin1String("_id")).toString();
            table.byId.insert(id.toLower(), row);
        }
    }
}

std::optional<QJsonObject> Directory::find(Kind kind, const QString &id) const
{
    const auto found = table(kind).byId.constFind(id.toLower());
    if (found == table(kind).byId.cend())
        return findGenerated(kind, id);
    return table(kind).rows.at(*found);
}

std::optional<QJsonObject> Directory::findGenerated(Kind kind, const QString &id) const
{
    if (kind == Kind::Extension) {
        if (const auto phone = m_generated.byExtension(id))
            return extensionObject(*phone);
    } else if (kind == Kind::Employee) {
        if (const auto phone = m_generated.byEmployee(id))
            return employeeObject(*phone);
    }
    return std::nullopt;
}

const QList<QJsonObject> &Directory::all(Kind kind) const
{
    return table(kind).rows;
}

const Directory::Table &Directory::table(Kind kind) const
{
    return m_tables.at(static_cast<std::size_t>(kind));
}

} // namespace sandbox
