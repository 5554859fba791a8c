// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui {

class PhoneListPanel;
class ProblemLabel;
class SearchBox;

// Where a phone is searched for. Says how it reads what is typed; what can find nothing is answered
// below the box, and nothing is asked for.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    // Takes over what narrows the search, and stands it between the box and its buttons.
    void addBeside(QWidget *widget);
    // The list beside the phone: the keys that move in it, Enter and Ctrl+C work in it from the box.
    // It must outlive the bar; none at first.
    void setList(PhoneListPanel *list);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // For what concerns lines of text in general.
    [[nodiscard]] QWidget &box() const;
    // Sets the focus into the box, with its text selected.
    void focusBox();
    void clear();
    // Reads the box and asks for what it says, as Enter does.
    void submit();
    // While a request runs there is something to cancel.
    void setLoading(bool loading);

Q_SIGNALS:
    // The text has become another one, by whatever means; empty as well.
    void textEdited(const QString &text);
    // Enter, or the button: never an empty text, nor one with a problem.
    void submitted(const QString &text);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter();
    void readAsTyped();

    QGridLayout *m_layout = nullptr;
    PhoneListPanel *m_list = nullptr;
    SearchBox *m_box = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
