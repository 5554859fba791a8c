// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketdrag.h"

#include <QDrag>
#include <QWidget>

namespace ui {

// The one way that Qt has: it runs a loop of the system's until the button is let go.
void dragOut(QWidget &source, std::unique_ptr<QMimeData> data, const QPixmap &picture)
{
    auto *drag = new QDrag(&source); // Qt deletes it
    drag->setMimeData(data.release());
    drag->setPixmap(picture);
    drag->exec(Qt::CopyAction);
}

} // namespace ui
