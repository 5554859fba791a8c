// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/compareside.h"
#include "session/otherphone.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace session {
class Workspace;
}

namespace ui {

// The choice of one of two phones to compare: the fetch in the window, one that is kept, another
// phone, or a file. It must not know what the other one is.
class ComparePicker final : public QWidget
{
    Q_OBJECT

public:
    // What there is to choose from without asking anybody.
    struct Choice {
        std::optional<session::Fetch> shown;
        QList<store::StoredFetch> earlier; // newest first
    };

    // The workspace must outlive the picker.
    ComparePicker(session::Workspace &workspace, const Choice &choice, QWidget *parent = nullptr);

    // "&Left:"; the name without a key is for screen readers.
    void setHeading(const QString &text, const QString &name);
    // The newest of the earlier ones, if there is one; else another phone.
    void chooseEarlier();
    // On the box that another phone is typed into.
    void focusTyped();
    // A newer fetch of the phone in the window.
    void setShown(const session::Fetch &fetch);

    // None until there is one.
    [[nodiscard]] const std::optional<session::CompareSide> &side() const { return m_side; }
    // Those that Tab goes to, in their order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    // side() is another one.
    void changed();

private:
    enum class Source : quint8 { Shown, Earlier, Other, File };

    void layOut();
    [[nodiscard]] static QString shownText(const session::Fetch &fetch);
    void fill();
    void choose();
    void lookUp();
    void takeOther();
    void listHits();
    void openFile();
    void readFile(const QString &path);
    void set(const std::optional<session::CompareSide> &side, const QString &line);
    [[nodiscard]] Source source() const;

    session::Workspace &m_workspace;
    Choice m_choice;
    session::OtherPhone m_other;
    std::optional<session::CompareSide> m_side;
    std::optional<session::CompareSide> m_file;
    QLabel *m_heading = nullptr;
    QComboBox *m_source = nullptr;
    QWidget *m_otherRow = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_lookUp = nullptr;
    QComboBox *m_hits = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_line = nullptr;
};

} // namespace ui
