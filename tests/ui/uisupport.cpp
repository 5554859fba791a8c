// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisupport.h"

#include "phone/phonedecoder.h"
#include "sandbox/phones.h"
#include "ui/forms/valuefield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QWindow>

namespace support {

namespace {

constexpr int lastRole = Qt::UserRole + 20;

void appendModel(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role <= lastRole; ++role)
                texts.append(index.data(role).toString());
            appendModel(texts, model, index);
        }
    }
}

void appendModel(QStringList &texts, const QAbstractItemModel &model)
{
    appendModel(texts, model, {});
    for (int section = 0; section < model.columnCount(); ++section)
        texts.append(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
}

void appendProperties(QStringList &texts, const QObject &object)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        texts.append(meta->property(i).read(&object).toString());
}

void appendAccessible(QStringList &texts, QAccessibleInterface &node)
{
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        texts.append(node.text(kind));
    if (QAccessibleTextInterface *text = node.textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface *child = node.child(i))
            appendAccessible(texts, *child);
    }
}

void tidy(QStringList &texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
}

QPoint inWindow(const QWidget &widget, QPoint at)
{
    return widget.mapTo(widget.window(), at);
}

} // namespace

phone::Phone phoneFrom(const QByteArray &json)
{
    const auto phone = phone::PhoneDecoder::decode(json);
    if (!phone)
        qFatal("not a phone: %s", json.constData());
    return *phone;
}

session::Fetch fetchFrom(const QByteArray &json)
{
    const auto read = phone::PhoneId::read(deskPhoneId);
    return {read->id, phoneFrom(json), QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC)};
}

phone::Phone samplePhone(const QString &id)
{
    const sandbox::SamplePhone *sample = sandbox::findPhone(id);
    if (!sample)
        qFatal("no sample phone %s", qPrintable(id));
    return phoneFrom(sandbox::readPhone(*sample));
}

session::Fetch sampleFetch(const QString &id)
{
    session::Fetch fetch = fetchFrom("{}");
    fetch.asked = phone::PhoneId::read(id)->id;
    fetch.phone = samplePhone(id);
    return fetch;
}

bool showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void typeKeys(QWidget &window, const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(window.windowHandle(), character.toLatin1());
}

void dragMouse(QWidget &widget, QPoint from, QPoint to)
{
    QWindow *window = widget.window()->windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, inWindow(widget, from));
    QTest::mouseMove(window, inWindow(widget, to));
    QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(widget, to));
}

void doubleClick(QWidget &widget, QPoint at)
{
    QTest::mouseDClick(widget.window()->windowHandle(), Qt::LeftButton, {}, inWindow(widget, at));
}

QMenu *contextMenu(QWidget &widget, QPoint at)
{
    QTest::mouseClick(widget.window()->windowHandle(), Qt::RightButton, {}, inWindow(widget, at));
    QMenu *menu = nullptr;
    const bool opened = QTest::qWaitFor([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->isVisible();
    });
    return opened ? menu : nullptr;
}

QAction *command(const QMenu &menu, const QString &beginning)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&').startsWith(beginning))
            return action;
    }
    return nullptr;
}

void choose(QMenu &menu, QAction &action)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(&action).center());
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

QImage rendered(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *field = qobject_cast<const ui::ValueField *>(widget)) {
            texts.append(field->content().text);
            texts.append(field->content().remark);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (!view->model())
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts.append(view->model()->index(row, column).data().toString());
            }
        }
        if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(plain->toPlainText());
    }
    tidy(texts);
    return texts;
}

QStringList everyText(QWidget &root)
{
    QStringList texts;
    QList<QPointer<const QObject>> objects{&root};
    for (const QObject *object : root.findChildren<QObject *>())
        objects.append(object);
    for (const QPointer<const QObject> &object : std::as_const(objects)) {
        // Reading a property may do away with a helper of Qt's own.
        if (!object)
            continue;
        appendProperties(texts, *object);
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(object.data()))
            appendModel(texts, *model);
        if (const auto *field = qobject_cast<const ui::ValueField *>(object.data())) {
            const ui::ValueContent &content = field->content();
            texts += {content.label,  content.key,     content.text,       content.plain,
                      content.remark, content.toolTip, content.description};
        }
    }
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&root))
        appendAccessible(texts, *accessible);
    tidy(texts);
    return texts;
}

ui::ValueField *valueField(const QWidget &root, const QString &key)
{
    for (ui::ValueField *field : root.findChildren<ui::ValueField *>()) {
        if (field->isVisible() && field->content().key == key)
            return field;
    }
    return nullptr;
}

std::vector<QWidget *> tabStops(const QWidget &window)
{
    std::vector<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            stops.push_back(widget);
    }
    return stops;
}

} // namespace support
