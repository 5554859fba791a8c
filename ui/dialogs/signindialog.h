// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fittingdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace session {
class Account;
}

namespace ui {

class ProblemLabel;
class SecretEdit;

// Signs somebody in, in one or two steps, or takes a token that they have. It closes itself when
// they are signed in; closed otherwise, it declines. It keeps no secret: what was typed goes to the
// account, and is cleared when the dialog closes.
class SignInDialog final : public FittingDialog
{
    Q_OBJECT

public:
    // The account must outlive the dialog. `profile` is what the PBX is called here.
    SignInDialog(session::Account &account, const QString &profile, QWidget *parent = nullptr);

    // Why it is asked for, above everything else: a plain sentence; nothing at first.
    void setReason(const QString &reason);

    void done(int result) override;
    // Drops a sign-in under way; where there is none, closes.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Page { PasswordPage, TokenPage, CodePage };

    void layOut(const QString &profile);
    [[nodiscard]] QWidget *makePasswordPage();
    [[nodiscard]] QWidget *makeTokenPage();
    [[nodiscard]] QWidget *makeCodePage();
    [[nodiscard]] QWidget *makeButtons();
    void follow();
    void go();
    void goBack();
    void update();
    void updateButtons();
    void showPage(Page page);
    void focusFirst();
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool isBusy() const;

    session::Account &m_account;
    QLabel *m_reason = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_user = nullptr;
    SecretEdit *m_password = nullptr;
    QCheckBox *m_persist = nullptr;
    SecretEdit *m_token = nullptr;
    QLabel *m_codeText = nullptr;
    QLineEdit *m_code = nullptr;
    ProblemLabel *m_problem = nullptr;
    QLabel *m_technical = nullptr; // for whoever mends it
    QProgressBar *m_progress = nullptr;
    QPushButton *m_other = nullptr; // another way, or back
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_wasBusy = false;
};

} // namespace ui
