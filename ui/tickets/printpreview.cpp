// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/printpreview.h"

#include "report/pages.h"
#include "report/problemtext.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace ui {

void openPrintPreview(const report::Report &report, QWidget &parent,
                      const std::function<void(const QString &)> &fail)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title + u' ' + report.subtitle);
    printer->setCreator(report.origin.program);
    auto *dialog = new QPrintPreviewDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection holds the printer, and goes with the dialog.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [report, printer, fail](QPrinter *device) {
                         const auto painted = report::paintPages(report, *device);
                         fail(painted ? QString() : report::problemText(painted.error()));
                     });
    dialog->open();
}

} // namespace ui
