// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

// Says what is wrong, close to where it can be put right: plain text in the colour of problems,
// read aloud when it comes. It takes no room while there is nothing to say.
class ProblemLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    // An empty text takes the problem away.
    void say(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

} // namespace ui
