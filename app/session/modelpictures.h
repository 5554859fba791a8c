// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

namespace session {

class Connection;
class Names;

// The pictures of the models, as bytes of an image file that nobody has looked into. Nothing
// documents where they lie, so there may never be one, and that is no error: it says nothing then.
class ModelPictures final : public QObject
{
    Q_OBJECT

public:
    // The pictures that are kept; a customer has a few models.
    static constexpr qsizetype maxPictures = 100;

    // Both must outlive this.
    ModelPictures(Connection &connection, const Names &names, QObject *parent = nullptr);

    // The model's picture; empty if there is none (yet). The first time it is asked for once the
    // model's name is known, it is fetched.
    [[nodiscard]] QByteArray picture(const QString &modelId);
    void forget();

Q_SIGNALS:
    void arrived(const QString &modelId);

private:
    Connection &m_connection;
    const Names &m_names;
    QHash<QString, QByteArray> m_pictures; // by model; empty while under way and after a failure
    int m_round = 0; // counts what was forgotten
};

} // namespace session
