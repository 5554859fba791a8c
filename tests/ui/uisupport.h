// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"
#include "phone/phoneid.h"
#include "session/fetch.h"

#include <QByteArray>
#include <QImage>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace ui {
class ValueField;
}

namespace support {

inline const QString referenceId = QStringLiteral("12345678901234567890ABCD");
inline const QString deskPhoneId = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
inline const QString sidePanelsId = QStringLiteral("66d0f1a2b3c4d5e6f7a80005");
inline const QString markupId = QStringLiteral("66d0f1a2b3c4d5e6f7a8000a");
inline const QString keysOnUserId = QStringLiteral("66d0f1a2b3c4d5e6f7a80015");
inline const QString secretsInTextId = QStringLiteral("66d0f1a2b3c4d5e6f7a80016");

// The sample phone of that id, decoded; and as if it had been fetched at 14:07:25 UTC.
[[nodiscard]] phone::Phone samplePhone(const QString &id);
[[nodiscard]] session::Fetch sampleFetch(const QString &id);
[[nodiscard]] phone::Phone phoneFrom(const QByteArray &json);
[[nodiscard]] session::Fetch fetchFrom(const QByteArray &json);

// Shows the widget as the active window; false if that does not happen.
[[nodiscard]] bool showActive(QWidget &window);

// Events that come in through the window, as those of a person do.
// What has the focus in the window gets the keys.
void typeKeys(QWidget &window, const QString &text);
void dragMouse(QWidget &widget, QPoint from, QPoint to);
void doubleClick(QWidget &widget, QPoint at);
// The menu that a click with the right button opens; null if there is none.
[[nodiscard]] QMenu *contextMenu(QWidget &widget, QPoint at);
// The menu's command that begins like this, without the mark of its key; null if there is none.
[[nodiscard]] QAction *command(const QMenu &menu, const QString &beginning);
void choose(QMenu &menu, QAction &action);

[[nodiscard]] QString clipboardText();
[[nodiscard]] QImage rendered(QWidget &widget);

// Every text that can be read in the widgets that are visible.
[[nodiscard]] QStringList visibleTexts(const QWidget &root);
// Every text that the widgets hold in any way, seen or not: properties, titles, models in all
// their roles, and what assistive technology is told.
[[nodiscard]] QStringList everyText(QWidget &root);

// The visible value of the reference's key, such as "ip.mode"; null if it is not in view.
[[nodiscard]] ui::ValueField *valueField(const QWidget &root, const QString &key);

// The widgets in view that can be reached by Tab.
[[nodiscard]] std::vector<QWidget *> tabStops(const QWidget &window);

} // namespace support
