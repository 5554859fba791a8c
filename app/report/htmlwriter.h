// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <utility>

namespace report {

// Writes HTML. Tags, attributes' names and styles are the program's own literals; every other text
// comes in through text() or an attribute's value, which escape it, and by no other way.
class HtmlWriter
{
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    void open(const char *tag, const Attributes &attributes = {});
    void close(); // what was opened last
    void text(const QString &text);
    void element(const char *tag, const QString &text, const Attributes &attributes = {});
    // A tag that has no end, such as "meta".
    void empty(const char *tag, const Attributes &attributes = {});
    // A style sheet of the program's own.
    void style(const char *sheet);
    void line();

    // The document, everything closed that is still open.
    [[nodiscard]] QString take();

private:
    QString m_html = QStringLiteral("<!DOCTYPE html>\n");
    QList<const char *> m_open;
};

// "&lt;b&gt;": the text, for between tags and inside quotes.
[[nodiscard]] QString htmlEscaped(const QString &text);

} // namespace report
