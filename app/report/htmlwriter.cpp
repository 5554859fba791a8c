// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlwriter.h"

namespace report {

namespace {

QString tagText(const char *tag, const HtmlWriter::Attributes &attributes)
{
    QString text = QStringLiteral("<") + QLatin1String(tag);
    for (const auto &[name, value] : attributes)
        text += u' ' + QLatin1String(name) + QStringLiteral("=\"") + htmlEscaped(value) + u'"';
    return text + u'>';
}

} // namespace

void HtmlWriter::open(const char *tag, const Attributes &attributes)
{
    m_html += tagText(tag, attributes);
    m_open.append(tag);
}

void HtmlWriter::close()
{
    m_html += QStringLiteral("</") + QLatin1String(m_open.takeLast()) + u'>';
}

void HtmlWriter::text(const QString &text)
{
    m_html += htmlEscaped(text);
}

void HtmlWriter::element(const char *tag, const QString &text, const Attributes &attributes)
{
    open(tag, attributes);
    this->text(text);
    close();
}

void HtmlWriter::empty(const char *tag, const Attributes &attributes)
{
    m_html += tagText(tag, attributes);
}

void HtmlWriter::style(const char *sheet)
{
    m_html += QStringLiteral("<style>\n") + QLatin1String(sheet) + QStringLiteral("</style>");
}

void HtmlWriter::line()
{
    m_html += u'\n';
}

void HtmlWriter::beginPage()
{
    open("html");
    line();
    open("head");
    line();
    empty("meta", {{"charset", QStringLiteral("utf-8")}});
    line();
    empty("meta",
          {{"http-equiv", QStringLiteral("Content-Security-Policy")},
           {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
    line();
}

void HtmlWriter::meta(const char *name, const QString &content)
{
    empty("meta", {{"name", QLatin1String(name)}, {"content", content}});
    line();
}

void HtmlWriter::beginBody(const QString &title, const char *sheet)
{
    element("title", title);
    line();
    style(sheet);
    close();
    line();
    open("body");
    line();
}

QString HtmlWriter::take()
{
    while (!m_open.isEmpty())
        close();
    m_html += u'\n';
    return std::exchange(m_html, QString());
}

QString htmlEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += QStringLiteral("&amp;");
            break;
        case u'<':
            escaped += QStringLiteral("&lt;");
            break;
        case u'>':
            escaped += QStringLiteral("&gt;");
            break;
        case u'"':
            escaped += QStringLiteral("&quot;");
            break;
        case u'\'':
            escaped += QStringLiteral("&#39;");
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace report
