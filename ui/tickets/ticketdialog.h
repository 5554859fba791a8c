// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tickets/ticket.h"

#include <QDialog>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace session {
class Clock;
}
namespace store {
class Settings;
}

namespace ui {

class Copier;
class ProblemLabel;
class TicketOptions;
class TicketPreview;

// Shows what a ticket will hold and what is hidden in it, and copies, saves, prints or lets it be
// dragged. How it was made comes back the next time, but that everything was shown. What goes wrong is
// said in the dialog, which then stays.
class TicketDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        store::Settings &settings;
        const session::Clock &clock;
        Copier &copier;
        // Where the files of drags are kept: as long as other programs may still read them.
        QString dragFolder;
    };

    // `tab` is what the tab in view shows. All of the parts must outlive the dialog.
    TicketDialog(const Ticket &ticket, const report::Selection &tab, const QString &tabName,
                 const Parts &parts, QWidget *parent = nullptr);

    // Begins with the pages that a printer gets; that is not remembered as the user's choice.
    void preparePrinting();
    // Begins with a case file, likewise.
    void prepareCase();
    // Saves to the path, without asking for one; false if it could not, and the dialog says why. An
    // ending that stands for another format counts.
    bool saveTo(const QString &path);
    // What a drag carries: the file, and what the clipboard gets. Null after saying why.
    [[nodiscard]] std::unique_ptr<QMimeData> dragData();

Q_SIGNALS:
    // A plain sentence that names the file.
    void saved(const QString &sentence);

private:
    void layOut();
    [[nodiscard]] QHBoxLayout *makeButtons();
    void prepare(const report::Format *format);
    void updatePreview();
    void updateButtons();
    bool copy();
    void askForPath();
    // Writes the file of the choice; false after saying why it could not.
    bool write(const TicketChoice &choice, const QString &path);
    void print();
    void drag();
    void remember();

    Ticket m_ticket;
    Parts m_parts;
    TicketOptions *m_options = nullptr;
    TicketPreview *m_preview = nullptr;
    QLabel *m_hidden = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyAndSave = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_update = nullptr;
    QString m_prepared; // the ending that a command needs, and nobody has chosen
};

} // namespace ui
