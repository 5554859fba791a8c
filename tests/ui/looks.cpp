// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "report/theme.h"
#include "ui/widgets/appearance.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace support {

namespace {

// The colour as it is seen on the ground.
QColor laidOn(const QColor &colour, const QColor &ground)
{
    const auto channel = [&](float above, float below) {
        return above * colour.alphaF() + below * (1 - colour.alphaF());
    };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()),
                            channel(colour.greenF(), ground.greenF()),
                            channel(colour.blueF(), ground.blueF()));
}

void appendNameless(QStringList &nameless, QAccessibleInterface &node)
{
    const QAccessible::State state = node.state();
    if (state.focusable && !state.invisible && !state.disabled && node.object()
        && node.text(QAccessible::Name).isEmpty())
        nameless.append(QLatin1String(node.object()->metaObject()->className()));
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface *child = node.child(i))
            appendNameless(nameless, *child);
    }
}

} // namespace

void addLooks()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QFont>("font");
    QTest::newRow("light") << ui::lightPalette() << QFont();
    QTest::newRow("dark") << ui::darkPalette() << QFont();
    QTest::newRow("large text") << ui::lightPalette() << doubledFont();
}

QFont doubledFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(2 * font.pointSizeF());
    return font;
}

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const auto *label : root.findChildren<const QLabel *>()) {
        const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->isVisible() && (narrow || label->height() < height))
            cut.append(label->text());
    }
    for (const auto *button : root.findChildren<const QAbstractButton *>()) {
        const QSize needed = button->minimumSizeHint();
        const bool hasWords = !qobject_cast<const QToolButton *>(button);
        if (button->isVisible() && hasWords
            && (button->width() < needed.width() || button->height() < needed.height()))
            cut.append(button->text());
    }
    for (const auto *line : root.findChildren<const QLineEdit *>()) {
        // Those inside of spin boxes are made for them.
        const bool isInside = qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
        if (line->isVisible() && !isInside && line->height() < line->minimumSizeHint().height())
            cut.append(QStringLiteral("line ") + line->accessibleName());
    }
    for (const auto *box : root.findChildren<const QAbstractSpinBox *>()) {
        const QSize needed = box->minimumSizeHint();
        if (box->isVisible() && (box->width() < needed.width() || box->height() < needed.height()))
            cut.append(QStringLiteral("box ") + box->accessibleName());
    }
    return cut;
}

QStringList faintTexts(const QWidget &root)
{
    QStringList faint;
    for (const auto *label : root.findChildren<const QLabel *>()) {
        const QColor ground = label->palette().color(label->backgroundRole());
        const QColor text = laidOn(label->palette().color(label->foregroundRole()), ground);
        if (label->isVisible()
            && report::Theme::contrast(text, ground) < report::Theme::minTextContrast)
            faint.append(label->text());
    }
    return faint;
}

QStringList namelessControls(QWidget &root)
{
    QStringList nameless;
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&root))
        appendNameless(nameless, *accessible);
    return nameless;
}

} // namespace support
