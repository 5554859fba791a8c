// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "session/account.h"
#include "session/customers.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/storeexplanation.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "store/settings.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/search/customerbox.h"
#include "ui/search/finder.h"
#include "ui/search/phonelistpanel.h"
#include "ui/search/searchbar.h"
#include "ui/shell/lookupmessage.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/statusline.h"
#include "ui/status/headercard.h"
#include "ui/status/messagebanner.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize startSize(1100, 760);
constexpr int noticeMilliseconds = 6000;
constexpr int listWidth = 340; // at first

} // namespace

MainWindow::MainWindow(session::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_session(workspace.lookups())
    , m_copier(new Copier(*QGuiApplication::clipboard(), Copier::defaultSecretLifetime, this))
{
    setWindowTitle(tr("SIP Phone Inspector"));
    m_appearance.apply(m_workspace.settings().theme());
    m_workspace.serveWindow();
    layOut();
    m_finder = new Finder(m_workspace, *m_search, this);
    m_signIn = new SignInFlow(m_workspace, *this);
    m_statusLine = new StatusLine(m_workspace, *statusBar());
    makeMenus();
    follow();
    updateState();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_search = new SearchBar(this);
    m_banner = new MessageBanner(this);
    m_pages = new QStackedWidget(this);
    QLabel *empty = mutedLabel(tr("Type or scan a MAC address, an extension, a name, an IP address "
                                  "or a phone id."),
                               m_pages);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);

    auto *phone = new QWidget(this);
    auto *phoneLayout = new QVBoxLayout(phone);
    phoneLayout->setContentsMargins(0, 0, 0, 0);
    phoneLayout->setSpacing(10);
    phoneLayout->addWidget(m_banner);
    phoneLayout->addWidget(m_pages, 1);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(phone);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_search->setFocus();
}

void MainWindow::restoreLayout()
{
    resize(startSize);
    // Qt puts a window whose screen is gone onto one that is there.
    restoreGeometry(m_workspace.settings().layout(store::Layout::WindowGeometry));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    store::Settings &settings = m_workspace.settings();
    settings.setLayout(store::Layout::WindowGeometry, saveGeometry());
    if (m_list) {
        settings.setLayout(store::Layout::Splitter, m_splitter->saveState());
        settings.setLayout(store::Layout::PhoneList, m_list->columns());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_phoneActions.append(file->addAction(tr("&Picture for a ticket…"),
                                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                                          &MainWindow::exportPicture));
    file->addSeparator();
    file->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                    &MainWindow::showSettings);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *phone = menuBar()->addMenu(tr("&Phone"));
    QAction *find = phone->addAction(tr("&Look up…"), m_search, &SearchBar::focusBox);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3),
                        QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_refresh = phone->addAction(tr("&Refresh"), &m_session, &session::LookupSession::refresh);
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_phoneActions.append(phone->addAction(tr("Copy phone &id"), this, &MainWindow::copyPhoneId));

    makeAccountMenu(*menuBar()->addMenu(tr("P&BX")));
    makeTabShortcuts(*menuBar()->addMenu(tr("&View")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this,
                    &MainWindow::showKeys);
    help->addAction(tr("&About"), this, &MainWindow::showAbout);
}

void MainWindow::makeAccountMenu(QMenu &menu)
{
    menu.addAction(tr("&Sign in…"), m_signIn, &SignInFlow::signIn);
    m_signOut = menu.addAction(tr("Sign &out"), &m_workspace.account(), &session::Account::signOut);
    menu.addSeparator();
    listProfiles(*menu.addMenu(tr("&Go to")));
    menu.addAction(tr("&PBX profiles…"), m_signIn, &SignInFlow::editProfiles);
}

// Made anew each time it opens: profiles come and go.
void MainWindow::listProfiles(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        const auto &current = m_workspace.profile().profile();
        for (const store::Profile &profile : m_workspace.settings().profiles()) {
            QString name = profile.name;
            // A single ampersand would make a key of the letter behind it.
            name.replace(u'&', QStringLiteral("&&"));
            QAction *action = menu.addAction(name, this,
                                             [this, id = profile.id] { m_signIn->use(id); });
            action->setCheckable(true);
            action->setChecked(current && current->id == profile.id);
        }
        if (menu.isEmpty())
            menu.addAction(tr("No profile yet"))->setEnabled(false);
    });
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
    connect(&m_workspace.account(), &session::Account::changed, this, &MainWindow::updateState);
    connect(m_signIn, &SignInFlow::notice, this, &MainWindow::showNotice);
    // What somebody should read stays until the next such thing.
    connect(&m_workspace.profile(), &session::ProfileSession::notice, this,
            &MainWindow::showNotice);
    connect(&m_workspace.seenPhones(), &store::SeenPhones::problemChanged, this, [this] {
        if (const auto &problem = m_workspace.seenPhones().problem())
            showNotice(session::explainStore(*problem, session::StoreFile::SeenPhones));
    });
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
        finishBuilding();
    });
}

void MainWindow::finishBuilding()
{
    m_search->addBeside(new CustomerBox(m_workspace.customers(), m_search));
    m_list = m_finder->makePanel(*m_copier, m_splitter);
    m_list->setColumns(m_workspace.settings().layout(store::Layout::PhoneList));
    m_splitter->insertWidget(0, m_list);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_workspace.settings().layout(store::Layout::Splitter)))
        m_splitter->setSizes({listWidth, width() - listWidth});
    connect(m_list, &PhoneListPanel::notice, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence, noticeMilliseconds);
    });
    m_finder->start();
    buildPhonePage();
}

void MainWindow::buildPhonePage()
{
    if (m_phonePage)
        return;
    m_phonePage = new PhonePage(m_workspace, *m_copier, m_pages);
    m_pages->addWidget(m_phonePage);
    connect(m_phonePage, &PhonePage::exportRequested, this, &MainWindow::exportPicture);
}

void MainWindow::setPlace(const QString &place)
{
    m_statusLine->setPlace(place);
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
    m_signOut->setEnabled(m_workspace.account().state() == session::Account::State::SignedIn);
    if (hasPhone && m_phonePage)
        setWindowTitle(tr("%1 – SIP Phone Inspector").arg(m_phonePage->header().title()));
    updateBanner();
}

void MainWindow::updateBanner()
{
    if (const auto message = lookupMessage(m_session))
        m_banner->setMessage(*message);
    else if (!m_notice.isEmpty())
        m_banner->setMessage({MessageBanner::Severity::Notice, m_notice});
    else
        m_banner->clear();
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

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_workspace.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChanged, this,
            [this] { m_appearance.apply(m_workspace.settings().theme()); });
    connect(dialog, &SettingsDialog::daysKeptChanged, &m_workspace, &session::Workspace::prune);
    connect(dialog, &SettingsDialog::forgetAllRequested, &m_workspace.seenPhones(),
            &store::SeenPhones::forgetAll);
    connect(dialog, &SettingsDialog::profilesRequested, m_signIn, &SignInFlow::editProfiles);
    dialog->open();
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
