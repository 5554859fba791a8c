// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/modelapi.h"

#include "sandbox/directory.h"
#include "sandbox/objectid.h"
#include "sandbox/page.h"

#include <QFile>

namespace sandbox {

namespace {

// What is left out of a list that is not asked for in full.
constexpr std::array fullKeys{QLatin1String("extensions"), QLatin1String("softkeys"),
                              QLatin1String("softkeyLabels"), QLatin1String("softkeyCapabilities"),
                              QLatin1String("capabilities")};

bool isUnderSingularPath(const QString &id)
{
    return id.compare(QLatin1String("64c2e0a19d3b7f551800a009"), Qt::CaseInsensitive) == 0;
}

bool hasText(const QJsonObject &model, const QString &text)
{
    for (const char *key : {"brand", "brandName", "model", "description"}) {
        if (model.value(QLatin1String(key)).toString().contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Answer ModelApi::list(const ListQuery &query) const
{
    QList<QJsonObject> models = m_directory.all(Directory::Kind::Model);
    models.removeIf([&](const QJsonObject &model) { return !hasText(model, query.filter); });
    return pageOf(models, query, "sipPhoneModels", [&](QJsonObject model) {
        for (const QLatin1String key : fullKeys) {
            if (!query.full)
                model.remove(key);
        }
        return model;
    });
}

Answer ModelApi::model(const QString &id, bool singularPath) const
{
    const auto model = m_directory.find(Directory::Kind::Model, id);
    if (!model || isUnderSingularPath(id) != singularPath)
        return Answer::error(404, QStringLiteral("id"), QStringLiteral("Model not found"));
    return Answer::json(*model);
}

Answer ModelApi::picture(const QString &name)
{
    const auto suffix = QStringLiteral(".png");
    QFile file(QStringLiteral(":/sandbox/pictures/") + name.toLower());
    if (!name.endsWith(suffix) || !isObjectId(name.chopped(suffix.size()))
        || !file.open(QIODevice::ReadOnly))
        return Answer::notFound();
    Answer answer;
    answer.body = file.readAll();
    answer.contentType = QByteArrayLiteral("image/png");
    return answer;
}

} // namespace sandbox
