// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace sandbox {

// Writes one JSON object straight to its bytes, for the rows of long lists: QJsonObject takes ten
// times as long. Keys are written as they are, so they may only be plain ASCII.
class JsonText
{
public:
    JsonText &add(const char *key, const QString &value);
    // An empty text becomes null.
    JsonText &addOrNull(const char *key, const QString &value);
    JsonText &add(const char *key, int value);
    JsonText &add(const char *key, bool value);
    // Would be taken for a truth value.
    JsonText &add(const char *key, const char *value) = delete;
    // `json` is a JSON value already.
    JsonText &addJson(const char *key, const QByteArray &json);

    // The whole object, and the end of this.
    [[nodiscard]] QByteArray object();

    // One value
    [[nodiscard]] static QByteArray quoted(const QString &value);
    [[nodiscard]] static QByteArray of(const QJsonObject &object);
    [[nodiscard]] static QByteArray of(const QByteArray &json) { return json; }

private:
    QByteArray m_text = QByteArrayLiteral("{");
};

} // namespace sandbox
