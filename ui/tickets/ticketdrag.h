// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QPixmap>

#include <memory>

class QWidget;

namespace ui {

// Drags the data out of the widget, with the picture at the pointer, until it is dropped.
void dragOut(QWidget &source, std::unique_ptr<QMimeData> data, const QPixmap &picture);

} // namespace ui
