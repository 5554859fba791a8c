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

    // A page begins with a policy that lets it run and fetch nothing; then come what else the page
    // says of itself, by meta(), and its body.
    void beginPage();
    void meta(const char *name, const QString &content);
    // Ends the head with the title, plain as well, and a style sheet.
    void beginBody(const QString &title, const char *sheet);

    // The document, everything closed that is still open.
    [[nodiscard]] QString take();

private:
    QString m_html = QStringLiteral("<!DOCTYPE html>\n");
    QList<const char *> m_open;
};

// "&lt;b&gt;": the text, for between tags and inside quotes.
[[nodiscard]] QString htmlEscaped(const QString &text);

} // namespace report
