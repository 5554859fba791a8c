// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "phone/searchtext.h"
#include "session/clock.h"
#include "session/explanation.h"
#include "session/lookupsession.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/search/searchbar.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/status/headercard.h"
#include "ui/status/messagebanner.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize startSize(1100, 760);
constexpr int noticeMilliseconds = 6000;

} // namespace

MainWindow::MainWindow(session::LookupSession &session, session::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_clock(clock)
    , m_copier(new Copier(*QGuiApplication::clipboard(), Copier::defaultSecretLifetime, this))
{
    setWindowTitle(tr("SIP Phone Inspector"));
    layOut();
    makeMenus();
    follow();
    updateState();
    resize(startSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_search = new SearchBar(this);
    m_banner = new MessageBanner(this);
    m_pages = new QStackedWidget(this);
    auto *empty = new QLabel(tr("Type or paste a phone id, then press Enter."), m_pages);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(empty);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_activity = new QLabel(this);
    m_connection = new QLabel(this);
    m_connection->setTextFormat(Qt::PlainText);
    auto *readOnly = new QLabel(tr("Read-only: nothing here changes a phone"), this);
    for (QLabel *label : {m_activity, m_connection, readOnly})
        label->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(m_activity);
    statusBar()->addPermanentWidget(m_connection);
    statusBar()->addPermanentWidget(readOnly);
    m_search->setFocus();
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_phoneActions.append(file->addAction(tr("&Picture for a ticket…"),
                                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                                          &MainWindow::exportPicture));
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *phone = menuBar()->addMenu(tr("&Phone"));
    QAction *find = phone->addAction(tr("&Look up…"), m_search, &SearchBar::focusBox);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3),
                        QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_refresh = phone->addAction(tr("&Refresh"), &m_session, &session::LookupSession::refresh);
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_phoneActions.append(phone->addAction(tr("Copy phone &id"), this, &MainWindow::copyPhoneId));

    makeTabShortcuts(*menuBar()->addMenu(tr("&View")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this,
                    &MainWindow::showKeys);
    help->addAction(tr("&About"), this, &MainWindow::showAbout);
}

// Ctrl+1 to Ctrl+9 for the groups, Ctrl+0 for the raw answer.
void MainWindow::makeTabShortcuts(QMenu &view)
{
    const QStringList names = PhoneTabs::names();
    for (int i = 0; i < names.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        m_phoneActions.append(
            view.addAction(names[i], QKeySequence(Qt::CTRL | key), this, [this, i] {
                m_phonePage->tabs().setCurrentIndex(i);
                m_phonePage->tabs().setFocus(Qt::ShortcutFocusReason);
            }));
    }
}

void MainWindow::follow()
{
    connect(m_search, &SearchBar::submitted, this, [this](const QString &text) {
        if (const auto id = phone::SearchText::read(text).id())
            m_session.open(*id);
    });
    connect(m_search, &SearchBar::cancelRequested, &m_session, &session::LookupSession::cancel);
    connect(m_banner, &MessageBanner::retryRequested, &m_session, &session::LookupSession::refresh);
    connect(m_banner, &MessageBanner::copyRequested, this, [this](const QString &technical) {
        m_copier->copy(tr("details for support"), technical);
    });
    connect(m_copier, &Copier::notice, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence, noticeMilliseconds);
    });
    connect(&m_session, &session::LookupSession::fetched, this, [this] {
        buildPhonePage();
        m_pages->setCurrentWidget(m_phonePage);
    });
    connect(&m_session, &session::LookupSession::changed, this, &MainWindow::updateState);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // What the first phone needs is made while its id is being typed.
    QTimer::singleShot(0, this, [this] {
        setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
        buildPhonePage();
    });
}

void MainWindow::buildPhonePage()
{
    if (m_phonePage)
        return;
    m_phonePage = new PhonePage(m_session, m_clock, *m_copier, m_pages);
    m_pages->addWidget(m_phonePage);
    connect(m_phonePage, &PhonePage::exportRequested, this, &MainWindow::exportPicture);
}

void MainWindow::setConnection(const QString &text)
{
    m_connection->setText(tr("PBX: %1").arg(text));
}

void MainWindow::showNotice(const QString &text)
{
    m_notice = text;
    updateBanner();
}

void MainWindow::openTyped(const QString &text)
{
    m_search->setText(text);
    m_search->submit();
}

void MainWindow::updateState()
{
    const bool hasPhone = m_session.shown().has_value();
    for (QAction *action : std::as_const(m_phoneActions))
        action->setEnabled(hasPhone);
    m_refresh->setEnabled(m_session.asked().has_value());
    m_search->setLoading(m_session.isLoading());
    m_activity->setText(m_session.isLoading()
                            ? tr("Asking for phone %1…").arg(m_session.asked()->toString())
                            : QString());
    if (hasPhone && m_phonePage)
        setWindowTitle(tr("%1 – SIP Phone Inspector").arg(m_phonePage->header().title()));
    updateBanner();
}

// The most urgent thing there is to say.
void MainWindow::updateBanner()
{
    using Severity = MessageBanner::Severity;
    if (m_session.error()) {
        const session::Explanation text = session::explain(*m_session.error());
        const bool another = m_session.shown() && m_session.shown()->asked != *m_session.asked();
        const QString stays = another ? u' ' + tr("Shown below is still the former phone.")
                                      : QString();
        m_banner->setMessage(
            {Severity::Error, text.happened + stays, text.advice, text.technical, true});
    } else if (m_session.shown() && m_session.shown()->isOfAnotherPhone()) {
        m_banner->setMessage({Severity::Warning,
                              tr("The PBX was asked for phone %1 and answered with another one.")
                                  .arg(m_session.shown()->asked.toString()),
                              tr("Compare the phone id below before relying on any of it."),
                              {},
                              true});
    } else if (!m_notice.isEmpty()) {
        m_banner->setMessage({Severity::Notice, m_notice});
    } else {
        m_banner->clear();
    }
}

void MainWindow::exportPicture()
{
    if (!m_session.shown())
        return;
    const PhoneTabs &tabs = m_phonePage->tabs();
    auto *dialog = new PictureDialog(*m_session.shown(), tabs.selection(),
                                     tabs.tabText(tabs.currentIndex()), *m_copier, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::saved, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence, noticeMilliseconds);
    });
    dialog->open();
}

void MainWindow::copyPhoneId()
{
    if (m_session.shown())
        m_copier->copy(tr("phone id"), m_session.shown()->asked.toString());
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About SIP Phone Inspector"), QString(),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("SIP Phone Inspector %1").arg(QGuiApplication::applicationVersion()));
    box->setInformativeText(tr(
        "Shows what a hosted PBX knows about a SIP phone. It only reads: nothing it does changes "
        "a phone or ends a session.\n\nFree software under the GNU General Public License, "
        "version 3 or later."));
    box->open();
}

} // namespace ui
