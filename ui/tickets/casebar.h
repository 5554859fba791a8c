// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/casefile.h"

#include "checks/phonediff.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ui {

// What a case file says beside the phone: who made it when and what is hidden in it, the notes, which
// of its fetches is shown, and what had changed in that.
class CaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseBar(QWidget *parent = nullptr);

    // The newest fetch is chosen.
    void setCase(const report::Case &content);

    // In the fetch shown, since the one before.
    void setChanges(const QList<checks::Difference> &changes);

Q_SIGNALS:
    // By its place in the case.
    void fetchChosen(int index);

private:
    // A text under its name, in a row of its own; neither takes room where there is none.
    struct Part {
        QLabel *label = nullptr;
        QPlainTextEdit *text = nullptr;
    };
    [[nodiscard]] Part addPart(const QString &name, int row);

    QLabel *m_origin = nullptr;
    QLabel *m_fetchLabel = nullptr;
    QComboBox *m_fetches = nullptr;
    Part m_notes;
    Part m_changes;
};

} // namespace ui
