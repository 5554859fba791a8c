// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowdialogs.h"

#include "session/lookupsession.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "store/settings.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/shell/phonearea.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/shell/signinflow.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/copier.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

WindowDialogs::WindowDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void WindowDialogs::exportPicture()
{
    const auto &shown = m_parts.workspace.lookups().shown();
    if (!shown)
        return;
    const PhoneTabs &tabs = m_parts.area.page().tabs();
    auto *dialog = new PictureDialog(*shown, tabs.selection(), tabs.currentName(), m_parts.copier,
                                     &m_parts.window);
    connect(dialog, &PictureDialog::saved, this, &WindowDialogs::notice);
    open(*dialog);
}

void WindowDialogs::showSettings()
{
    session::Workspace &workspace = m_parts.workspace;
    auto *dialog = new SettingsDialog(workspace.settings(), &m_parts.window);
    connect(dialog, &SettingsDialog::themeChanged, this,
            [this] { m_parts.appearance.apply(m_parts.workspace.settings().theme()); });
    connect(dialog, &SettingsDialog::daysKeptChanged, &workspace, &session::Workspace::prune);
    connect(dialog, &SettingsDialog::forgetAllRequested, &workspace.seenPhones(),
            &store::SeenPhones::forgetAll);
    connect(dialog, &SettingsDialog::profilesRequested, &m_parts.signIn, &SignInFlow::editProfiles);
    open(*dialog);
}

void WindowDialogs::showKeys()
{
    open(*new KeysDialog(&m_parts.window));
}

void WindowDialogs::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About SIP Phone Inspector"), QString(),
                                QMessageBox::Close, &m_parts.window);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("SIP Phone Inspector %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr(
        "Shows what a hosted PBX knows about a SIP phone. It only reads: nothing it does changes "
        "a phone or ends a session.\n\nFree software under the GNU General Public License, "
        "version 3 or later."));
    open(*box);
}

void WindowDialogs::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

} // namespace ui
