// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tickets/ticketchoice.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;

namespace ui {

// What can be chosen of a ticket: the left side of the dialog. That nothing is to be hidden is asked
// about each time before it counts. It makes nothing.
class TicketOptions final : public QWidget
{
    Q_OBJECT

public:
    // `tab` is the one in view, `tabName` what it is called. Without earlier fetches there are no
    // changes to be had.
    TicketOptions(const TicketChoice &choice, const report::Selection &tab, const QString &tabName,
                  bool hasChanges, QWidget *parent = nullptr);

    [[nodiscard]] TicketChoice choice() const;
    void setFormat(const report::Format *format);
    // Of a case file.
    void focusNotes();

Q_SIGNALS:
    void changed();

private:
    enum class Tabs : quint8 { All, InView, Chosen };

    void addFormats(QFormLayout &form, const TicketChoice &choice);
    void addLevels(QFormLayout &form, report::Level level);
    void addTabs(QFormLayout &form, const TicketChoice &choice, const QString &tabName);
    void addContents(QFormLayout &form, const TicketChoice &choice);
    void addPicture(QFormLayout &form, const report::PictureOptions &picture);
    void addNotes(QFormLayout &form, const QString &notes);
    void chooseLevel();
    void askForEverything();
    void updateParts();
    [[nodiscard]] report::Selection tabs() const;

    QFormLayout *m_form = nullptr;
    report::Selection m_tab;
    report::Level m_level = report::Level::Internal; // that counts
    bool m_hasChanges = false;
    bool m_wantsChanges = false; // where there are any
    QComboBox *m_format = nullptr;
    QList<QRadioButton *> m_levels; // as report::levels
    QComboBox *m_tabs = nullptr;
    QListWidget *m_tabList = nullptr;
    QCheckBox *m_findings = nullptr;
    QCheckBox *m_changes = nullptr;
    QComboBox *m_look = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace ui
