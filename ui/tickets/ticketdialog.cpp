// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketdialog.h"

#include "report/problemtext.h"
#include "report/savefile.h"
#include "session/clock.h"
#include "store/settings.h"
#include "ui/tickets/hiddentext.h"
#include "ui/tickets/printpreview.h"
#include "ui/tickets/ticketdrag.h"
#include "ui/tickets/ticketoptions.h"
#include "ui/tickets/ticketpreview.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace ui {

namespace {

constexpr QSize startSize(960, 680);
constexpr int columnSpacing = 20;
constexpr int hiddenLines = 4; // of the list of what is hidden; more is scrolled
constexpr int dragPicture = 160; // its side, at the most

// What there is to choose may be higher than a small screen.
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QString folderFor(const TicketChoice &choice)
{
    const auto place = choice.ending() == QLatin1String("png") ? QStandardPaths::PicturesLocation
                                                               : QStandardPaths::DocumentsLocation;
    return QStandardPaths::writableLocation(place);
}

QString filterFor(const TicketChoice &choice)
{
    const QString name = choice.format ? report::formatName(*choice.format)
                                       : TicketDialog::tr("Case file");
    // Brackets would be read as a pattern.
    return QString(name).remove(u'(').remove(u')') + QStringLiteral(" (*.") + choice.ending()
        + u')';
}

} // namespace

TicketDialog::TicketDialog(const Ticket &ticket, const report::Selection &tab,
                           const QString &tabName, const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ticket(ticket)
    , m_parts(parts)
    , m_update(new QTimer(this))
{
    setWindowTitle(tr("Ticket"));
    TicketChoice choice = ticketChoice(m_parts.settings.ticket());
    choice.notes = m_ticket.notes();
    m_options = new TicketOptions(choice, tab, tabName, m_ticket.hasChanges(), this);
    layOut();
    resize(startSize.boundedTo(screen()->availableSize()));
    // Once for whatever changes together.
    m_update->setSingleShot(true);
    m_update->setInterval(0);
    connect(m_update, &QTimer::timeout, this, &TicketDialog::updatePreview);
    connect(m_options, &TicketOptions::changed, m_update, qOverload<>(&QTimer::start));
    connect(m_preview, &TicketPreview::dragged, this, &TicketDialog::drag);
    updatePreview();
}

void TicketDialog::layOut()
{
    m_preview = new TicketPreview(this);
    m_hidden = wrapped(plainLabel({}, this));
    m_hidden->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hidden->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QScrollArea *hidden = scrolled(m_hidden, this);
    hidden->setAccessibleName(tr("What is hidden"));
    hidden->setFixedHeight(hiddenLines * fontMetrics().lineSpacing());
    m_problem = new ProblemLabel(this);

    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(hidden);
    QScrollArea *options = scrolled(m_options, this);
    options->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    options->setMinimumWidth(m_options->sizeHint().width());
    options->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnSpacing);
    columns->addWidget(options);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
}

QHBoxLayout *TicketDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_print = add(tr("P&rint…"), &TicketDialog::print);
    row->addStretch(1);
    add(tr("Close"), &QDialog::reject);
    m_save = add(tr("&Save…"), [this] { askForPath(); });
    m_copyAndSave = add(tr("Copy an&d save…"), [this] {
        if (copy())
            askForPath();
    });
    m_copy = add(tr("Co&py"), [this] {
        if (copy())
            accept();
    });
    m_copy->setToolTip(tr("Puts the picture and the text on the clipboard together"));
    m_copy->setDefault(true);
    return row;
}

void TicketDialog::prepare(const report::Format *format)
{
    m_options->setFormat(format);
    m_prepared = m_options->choice().ending();
    updatePreview();
}

void TicketDialog::preparePrinting()
{
    prepare(report::formatOf(QStringLiteral(".pdf")));
    m_print->setDefault(true);
}

void TicketDialog::prepareCase()
{
    prepare(nullptr);
    m_options->focusNotes();
}

void TicketDialog::updatePreview()
{
    m_update->stop();
    const TicketChoice choice = m_options->choice();
    const report::Report report = m_ticket.report(choice);
    m_preview->setFileName(m_ticket.fileName(choice));
    m_hidden->setText(hiddenText(report.hidden, choice.level));
    QString problem;
    if (choice.isPicture()) {
        const auto picture = report::render(report, {report::minScale, choice.picture.look});
        if (picture)
            m_preview->showPicture(*picture);
        else
            problem = report::problemText(picture.error());
    } else {
        m_preview->showText(m_ticket.text(choice, report));
    }
    m_problem->say(problem);
    m_print->setVisible(choice.isPicture());
    m_copy->setEnabled(!choice.isCase());
    m_copyAndSave->setEnabled(!choice.isCase());
    if (choice.isCase())
        m_save->setDefault(true);
    else if (m_save->isDefault())
        m_copy->setDefault(true);
}

bool TicketDialog::copy()
{
    const TicketChoice choice = m_options->choice();
    auto content = m_ticket.mimeData(choice);
    if (!content) {
        m_problem->say(content.error());
        return false;
    }
    const bool isSecret = choice.level == report::Level::Everything;
    m_parts.copier.copyData(tr("picture and text of the phone"), std::move(*content), isSecret);
    remember();
    return true;
}

void TicketDialog::askForPath()
{
    const TicketChoice choice = m_options->choice();
    const QString name = m_ticket.fileName(choice);
    auto *dialog = new QFileDialog(this, tr("Save the ticket"),
                                   QDir(folderFor(choice)).filePath(name), filterFor(choice));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(choice.ending());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &TicketDialog::saveTo);
    dialog->open();
}

bool TicketDialog::write(const TicketChoice &choice, const QString &path)
{
    const auto bytes = m_ticket.file(choice, m_parts.clock.now());
    if (!bytes) {
        m_problem->say(bytes.error());
        return false;
    }
    const auto written = report::saveFile(*bytes, path);
    if (!written)
        m_problem->say(report::problemText(written.error(), QDir::toNativeSeparators(path)));
    return written.has_value();
}

bool TicketDialog::saveTo(const QString &path)
{
    TicketChoice choice = m_options->choice();
    if (report::namesACase(path))
        choice.format = nullptr;
    else if (const report::Format *format = report::formatOf(QFileInfo(path).fileName()))
        choice.format = format;
    if (!write(choice, path))
        return false;
    remember();
    Q_EMIT saved(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    accept();
    return true;
}

void TicketDialog::print()
{
    remember();
    openPrintPreview(m_ticket.report(m_options->choice()), *this,
                     [this](const QString &problem) { m_problem->say(problem); });
}

std::unique_ptr<QMimeData> TicketDialog::dragData()
{
    const TicketChoice choice = m_options->choice();
    const QString path = QDir(m_parts.dragFolder).filePath(m_ticket.fileName(choice));
    if (!write(choice, path))
        return nullptr;
    auto content = std::make_unique<QMimeData>();
    if (!choice.isCase()) {
        auto shown = m_ticket.mimeData(choice);
        if (shown)
            content = std::move(*shown);
    }
    content->setUrls({QUrl::fromLocalFile(path)});
    return content;
}

void TicketDialog::drag()
{
    auto content = dragData();
    if (!content)
        return;
    const auto image = qvariant_cast<QImage>(content->imageData());
    const QPixmap picture = image.isNull()
        ? QPixmap()
        : QPixmap::fromImage(image.copy(0, 0, image.width(), image.width())
                                 .scaledToWidth(dragPicture, Qt::SmoothTransformation));
    remember();
    dragOut(*m_preview, std::move(content), picture);
}

// A format that came with the command is no choice.
void TicketDialog::remember()
{
    store::TicketSettings settings = ticketSettings(m_options->choice());
    if (settings.format == m_prepared)
        settings.format = m_parts.settings.ticket().format;
    m_parts.settings.setTicket(settings);
}

} // namespace ui
