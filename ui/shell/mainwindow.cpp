// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "session/lookupsession.h"
#include "session/workspace.h"
#include "store/settings.h"
#include "ui/search/customerbox.h"
#include "ui/search/finder.h"
#include "ui/search/phonelistpanel.h"
#include "ui/search/searchbar.h"
#include "ui/shell/compareflow.h"
#include "ui/shell/customerflow.h"
#include "ui/shell/menus.h"
#include "ui/shell/openflow.h"
#include "ui/shell/phonearea.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/watchflow.h"
#include "ui/shell/windowdialogs.h"
#include "ui/status/headercard.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/themedicon.h"

#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize startSize(1180, 880);
constexpr QSize frameRoom(16, 48); // for the window manager's title bar and borders
constexpr int sentenceMilliseconds = 6000;
constexpr int listWidth = 300; // at first: all tabs fit beside it

} // namespace

MainWindow::MainWindow(session::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_copier(new Copier(*QGuiApplication::clipboard(), Copier::defaultSecretLifetime, this))
{
    setWindowTitle(tr("SIP Phone Inspector"));
    m_appearance.apply(m_workspace.settings().theme());
    m_workspace.serveWindow();
    layOut();
    makeParts();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_search = new SearchBar(this);
    m_area = new PhoneArea(m_workspace, *m_copier, this);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_area);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_search->setFocus();
}

void MainWindow::makeParts()
{
    m_finder = new Finder(m_workspace, *m_search, this);
    m_signIn = new SignInFlow(m_workspace, *this);
    m_statusLine = new StatusLine(m_workspace, *statusBar());
    m_opening = new OpenFlow(m_workspace, *m_area, *this);
    m_opening->serve(m_search->box());
    m_dialogs = new WindowDialogs({.workspace = m_workspace,
                                   .area = *m_area,
                                   .signIn = *m_signIn,
                                   .opening = *m_opening,
                                   .appearance = m_appearance,
                                   .copier = *m_copier,
                                   .window = *this},
                                  this);
    auto *compare = new CompareFlow(m_workspace, *m_copier, *this);
    auto *customer = new CustomerFlow(m_workspace, *this);
    auto *watch = new WatchFlow(m_workspace, *m_area, *this);
    centralWidget()->layout()->addWidget(&watch->line());
    connect(watch, &WatchFlow::happened, m_area, &PhoneArea::showNotice);
    connect(m_dialogs, &WindowDialogs::watchIntervalChanged, watch, &WatchFlow::applyInterval);
    auto *menus = new Menus({.workspace = m_workspace,
                             .signIn = *m_signIn,
                             .compare = *compare,
                             .customer = *customer,
                             .opening = *m_opening,
                             .watch = *watch,
                             .dialogs = *m_dialogs},
                            *menuBar(), this);
    connect(menus, &Menus::lookUpRequested, m_search, &SearchBar::focusBox);
    connect(menus, &Menus::copyIdRequested, this, &MainWindow::copyPhoneId);
    connect(menus, &Menus::tabRequested, this, &MainWindow::showTab);
    connect(menus, &Menus::quitRequested, this, &QWidget::close);

    connect(m_copier, &Copier::notice, this, &MainWindow::showSentence);
    connect(m_dialogs, &WindowDialogs::notice, this, &MainWindow::showSentence);
    connect(m_signIn, &SignInFlow::notice, m_area, &PhoneArea::showNotice);
    connect(m_area, &PhoneArea::exportRequested, m_dialogs, &WindowDialogs::makeTicket);
    connect(&m_workspace.lookups(), &session::LookupSession::changed, this,
            &MainWindow::updateTitle);
}

void MainWindow::restoreLayout()
{
    resize(startSize.boundedTo(screen()->availableSize() - frameRoom));
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
    connect(m_list, &PhoneListPanel::notice, this, &MainWindow::showSentence);
    m_finder->start();
    m_area->page();
}

void MainWindow::setPlace(const QString &place)
{
    m_statusLine->setPlace(place);
}

void MainWindow::showNotice(const QString &text)
{
    m_area->showNotice(text);
}

void MainWindow::openTyped(const QString &text)
{
    m_search->setText(text);
    m_search->submit();
}

void MainWindow::openFile(const QString &path)
{
    m_opening->openFile(path);
}

void MainWindow::showSentence(const QString &sentence)
{
    statusBar()->showMessage(sentence, sentenceMilliseconds);
}

void MainWindow::showTab(int index)
{
    PhoneTabs &tabs = m_area->page().tabs();
    tabs.setCurrentIndex(index);
    tabs.setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::copyPhoneId()
{
    const auto &shown = m_workspace.lookups().shown();
    if (!shown)
        return;
    // Nobody has asked for the phone of a file.
    const bool isFile = shown->origin == session::Fetch::Origin::File;
    m_copier->copy(tr("phone id"),
                   isFile ? shown->phone.value(phone::FieldId::Id).received()
                          : shown->asked.toString());
}

void MainWindow::updateTitle()
{
    if (m_workspace.lookups().shown() && m_area->builtPage())
        setWindowTitle(tr("%1 – SIP Phone Inspector").arg(m_area->builtPage()->header().title()));
    else
        setWindowTitle(tr("SIP Phone Inspector"));
}

} // namespace ui
