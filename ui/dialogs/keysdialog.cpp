// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *keys = new QFormLayout;
    const auto add = [&](const QString &key, const QString &what) {
        keys->addRow(headingLabel(key, this), plainLabel(what, this));
    };
    add(tr("Ctrl+F, F3, Ctrl+K"), tr("Go to the search box"));
    add(tr("Enter"), tr("Look up what the search box says, or the phone chosen in the list"));
    add(tr("Up, Down, Page up, Page down"), tr("Go through the list, from the search box too"));
    add(tr("Esc"), tr("Clear the search box"));
    add(tr("F5, Ctrl+R"), tr("Refresh the phone"));
    add(tr("Ctrl+Shift+W"), tr("Watch the phone until something happens to it, or stop"));
    add(tr("Ctrl+D"), tr("Compare the phone with another, or with itself at another time"));
    add(tr("Enter on a finding"), tr("Go to the field that it is about"));
    add(tr("Ctrl+1 … Ctrl+9, Ctrl+0"), tr("Go to a tab; 0 is the raw JSON"));
    add(tr("Tab, Shift+Tab"), tr("Go from value to value"));
    add(tr("Ctrl+C"), tr("Copy the value (also by a double-click)"));
    add(tr("Ctrl+C in the search box"), tr("Copy the address of the phone chosen in the list"));
    add(tr("Ctrl+Shift+C"), tr("Copy the value with its label"));
    add(tr("Space, held"), tr("Reveal a secret, on the button beside it"));
    add(tr("Arrow keys"), tr("Go from softkey to softkey"));
    add(tr("Ctrl+Shift+S"), tr("Copy, save or print the phone for a ticket"));
    add(tr("Ctrl+S"), tr("Save the phone with its history and notes as a case file"));
    add(tr("Ctrl+P"), tr("Print"));
    add(tr("Ctrl+O"), tr("Open a phone or a case file"));
    add(tr("Ctrl+V"), tr("Open the phone on the clipboard"));
    add(tr("Ctrl+/"), tr("This list"));
    add(tr("Ctrl+Q"), tr("Quit"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(keys);
    layout->addWidget(buttons);
}

} // namespace ui
