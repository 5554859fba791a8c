// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/modelpictures.h"

#include "session/connection.h"
#include "session/names.h"

namespace session {

ModelPictures::ModelPictures(Connection &connection, const Names &names, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_names(names)
{
}

QByteArray ModelPictures::picture(const QString &modelId)
{
    const auto known = m_pictures.constFind(modelId);
    if (known != m_pictures.cend())
        return *known;
    const auto id = api::ObjectId::parse(m_names.pictureOf(modelId));
    if (!id || m_pictures.size() >= maxPictures)
        return {};
    m_pictures.insert(modelId, {});
    Call *call = m_connection.picture(*id);
    connect(call, &Call::finished, this,
            [this, modelId, round = m_round](const api::Result &result) {
                if (!result || round != m_round)
                    return;
                m_pictures.insert(modelId, result->body);
                Q_EMIT arrived(modelId);
            });
    return {};
}

void ModelPictures::forget()
{
    ++m_round;
    m_pictures.clear();
}

} // namespace session
