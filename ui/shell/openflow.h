// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/casefile.h"
#include "session/fetch.h"

#include <QObject>
#include <QString>

#include <optional>

class QMimeData;

namespace session {
class Workspace;
}

namespace ui {

class CaseBar;
class MessageBanner;
class PhoneArea;

// Opens phones and case files that come as a file, dropped on the window, or from the clipboard. What
// cannot be opened gets a sentence, and the phone shown before stays.
class OpenFlow final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive the flow, which belongs to the window.
    OpenFlow(session::Workspace &workspace, PhoneArea &area, QWidget &window);

    void askForFile();
    void openFile(const QString &path);
    // A file, or a phone as text.
    void openClipboard();
    // The case file that the phone shown is from.
    [[nodiscard]] const std::optional<report::Case> &opened() const { return m_case; }
    // Whether there is anything in it that could be opened.
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    // What belongs into a line of text is not taken from it: drops on it and pastes into it are the
    // flow's where they can only be a phone.
    void serve(QWidget &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What a text is from, inside a sentence and as its first words.
    struct Source {
        QString inside;
        QString first;
    };
    void layOut();
    void leaveCase();
    void open(const QMimeData &data, const Source &source);
    void openCase(const QString &path);
    void show(session::Fetch fetch, const QString &source);
    void showCase(int index);
    [[nodiscard]] session::RecordedFacts recordedOf(int index) const;
    void say(const QString &problem);

    session::Workspace &m_workspace;
    PhoneArea &m_area;
    QWidget &m_window;
    // Built when they are wanted.
    MessageBanner *m_problem = nullptr;
    CaseBar *m_bar = nullptr;
    std::optional<report::Case> m_case;
    QString m_caseSource;
    bool m_isShowing = false; // what the flow itself has opened
};

} // namespace ui
