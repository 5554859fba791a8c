// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "session/account.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int dialogCharacters = 64; // wide enough for sentences of a line or two
constexpr int codeCharacters = 12;
constexpr int maxUserLength = 320; // of an e-mail address
constexpr int maxCodeLength = 32;
constexpr int spacing = 12;

using State = session::Account::State;

} // namespace

SignInDialog::SignInDialog(session::Account &account, const QString &profile, QWidget *parent)
    : FittingDialog(parent)
    , m_account(account)
{
    setWindowTitle(tr("Sign in"));
    layOut(profile);
    follow();
    m_user->setText(m_account.userName());
    showPage(PasswordPage);
    update();
}

void SignInDialog::layOut(const QString &profile)
{
    m_reason = wrapped(plainLabel({}, this));
    m_reason->hide();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makePasswordPage());
    m_pages->addWidget(makeTokenPage());
    m_pages->addWidget(makeCodePage());
    m_problem = new ProblemLabel(this);
    m_technical = wrapped(mutedLabel({}, this));
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Signing in"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    auto *where = new QVBoxLayout;
    where->setSpacing(2);
    where->addWidget(wrapped(headingLabel(tr("Sign in to %1").arg(profile), this)));
    // A PBX that nobody has named goes by its host.
    if (m_account.host() != profile)
        where->addWidget(mutedLabel(m_account.host(), this));
    layout->addLayout(where);
    layout->addWidget(m_reason);
    layout->addWidget(m_pages);
    auto *problem = new QVBoxLayout;
    problem->setSpacing(2);
    problem->addWidget(m_problem);
    problem->addWidget(m_technical);
    layout->addLayout(problem);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    setMinimumWidth(dialogCharacters * fontMetrics().averageCharWidth());
}

QWidget *SignInDialog::makePasswordPage()
{
    auto *page = new QWidget(m_pages);
    m_user = new QLineEdit(page);
    m_user->setMaxLength(maxUserLength);
    m_user->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_user->setAccessibleName(tr("E-mail address or user name"));
    m_password = new SecretEdit(tr("Password"), page);
    m_persist = new QCheckBox(tr("&Stay signed in"), page);
    m_persist->setToolTip(tr("The sign-in then lasts until it is withdrawn, not for some minutes"));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&E-mail:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_persist);
    form->addRow(QString(), wrapped(mutedLabel(tr("The password is not kept."), page)));
    return page;
}

QWidget *SignInDialog::makeTokenPage()
{
    auto *page = new QWidget(m_pages);
    m_token = new SecretEdit(tr("Access token"), page);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(wrapped(plainLabel(tr("Paste an access token of this PBX, such as one made for a "
                                       "program. It lasts as long as the PBX lets it."),
                                    page)));
    form->addRow(tr("&Token:"), m_token);
    return page;
}

QWidget *SignInDialog::makeCodePage()
{
    auto *page = new QWidget(m_pages);
    m_codeText = wrapped(plainLabel({}, page));
    m_code = new QLineEdit(page);
    m_code->setMaxLength(maxCodeLength);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_code->setAccessibleName(tr("Code"));
    m_code->setMaximumWidth(codeCharacters * fontMetrics().horizontalAdvance(u'0'));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_codeText);
    form->addRow(tr("&Code:"), m_code);
    return page;
}

QWidget *SignInDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_other = new QPushButton(row);
    m_other->setAutoDefault(false);
    m_cancel = new QPushButton(row);
    m_cancel->setAutoDefault(false);
    m_cancel->setText(tr("Cancel"));
    m_go = new QPushButton(row);
    m_go->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_other);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_go);
    return row;
}

void SignInDialog::follow()
{
    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_password, &SecretEdit::edited, this, &SignInDialog::updateButtons);
    connect(m_token, &SecretEdit::edited, this, &SignInDialog::updateButtons);
    connect(m_code, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::go);
    connect(m_other, &QPushButton::clicked, this, &SignInDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(&m_account, &session::Account::changed, this, &SignInDialog::update);
    connect(&m_account, &session::Account::signedIn, this, &QDialog::accept);
}

void SignInDialog::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

bool SignInDialog::isBusy() const
{
    return m_account.state() == State::SigningIn;
}

SignInDialog::Page SignInDialog::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void SignInDialog::go()
{
    switch (page()) {
    case PasswordPage:
        m_account.signIn(m_user->text(), m_password->text(), m_persist->isChecked());
        break;
    case TokenPage:
        m_account.pasteToken(m_token->text());
        break;
    case CodePage:
        m_account.giveCode(m_code->text());
        break;
    }
}

// To the password from the code, else to the other of the two ways to begin.
void SignInDialog::goBack()
{
    const Page from = page();
    m_account.cancel(); // with what it had to say about this way
    showPage(from == PasswordPage ? TokenPage : PasswordPage);
}

void SignInDialog::update()
{
    if (m_account.factor())
        showPage(CodePage);
    else if (page() == CodePage && !isBusy())
        showPage(PasswordPage);
    const auto &error = m_account.error();
    const session::Explanation text = error ? session::explainSignIn(*error)
                                            : session::Explanation();
    m_problem->say(error ? text.sentence() : QString());
    m_technical->setText(text.technical);
    m_technical->setVisible(!text.technical.isEmpty());
    m_pages->setEnabled(!isBusy());
    m_progress->setVisible(isBusy());
    updateButtons();
    // The focus has left the fields while they could not be used.
    if (m_wasBusy && !isBusy())
        focusFirst();
    m_wasBusy = isBusy();
}

void SignInDialog::updateButtons()
{
    const bool isComplete = page() == PasswordPage
        ? !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty()
        : page() == TokenPage ? !m_token->text().trimmed().isEmpty()
                              : !m_code->text().trimmed().isEmpty();
    m_go->setEnabled(isComplete && !isBusy());
    m_other->setEnabled(!isBusy());
}

void SignInDialog::showPage(Page page)
{
    if (page == CodePage) {
        m_codeText->setText(m_account.factor() == session::Factor::Sms
                                ? tr("The PBX has sent you a code in a text message (SMS).")
                                : tr("Open your authenticator and type the code it shows for this "
                                     "PBX."));
    }
    m_other->setText(page == PasswordPage    ? tr("&Use a token instead")
                         : page == TokenPage ? tr("&Use e-mail and password")
                                             : tr("Start &over"));
    m_go->setText(page == PasswordPage    ? tr("Sign in")
                      : page == TokenPage ? tr("Use token")
                                          : tr("Continue"));
    if (this->page() == page)
        return;
    m_code->setText({});
    m_token->clear();
    m_pages->setCurrentIndex(page);
    updateButtons();
    focusFirst();
}

// Where the next key belongs: the first field that is empty, or the one that was refused.
void SignInDialog::focusFirst()
{
    switch (page()) {
    case PasswordPage:
        if (m_user->text().isEmpty()) {
            m_user->setFocus(Qt::OtherFocusReason);
        } else {
            m_password->setFocus(Qt::OtherFocusReason);
            m_password->selectAll();
        }
        break;
    case TokenPage:
        m_token->setFocus(Qt::OtherFocusReason);
        m_token->selectAll();
        break;
    case CodePage:
        m_code->setFocus(Qt::OtherFocusReason);
        m_code->selectAll();
        break;
    }
}

void SignInDialog::showEvent(QShowEvent *event)
{
    FittingDialog::showEvent(event);
    focusFirst();
}

void SignInDialog::reject()
{
    if (isBusy())
        m_account.cancel();
    else
        QDialog::reject();
}

void SignInDialog::done(int result)
{
    m_password->clear();
    m_token->clear();
    m_code->setText({});
    QDialog::done(result);
    if (result != Accepted)
        m_account.decline();
}

} // namespace ui
