// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/customerwindow.h"

#include "phone/format.h"
#include "report/csv.h"
#include "report/htmltable.h"
#include "report/savefile.h"
#include "session/searchexplanation.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markdelegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace ui {

namespace {

using Model = models::CustomerFindingsModel;
using State = session::CustomerCheck::State;

constexpr QSize startSize(980, 620);
// In digits of the font, from the left; the last column takes the rest.
constexpr std::array columnDigits = {14, 7, 24, 18, 30};
constexpr int rowSpacing = 8;

std::optional<report::Mark> markOf(const QModelIndex &index)
{
    const int severity = index.data(Model::SeverityRole).toInt();
    return severity < checks::severityCount
        ? std::optional(report::markOf(checks::Severity(severity)))
        : std::nullopt;
}

} // namespace

CustomerWindow::CustomerWindow(session::CustomerCheck &check, const QString &customerName,
                               QWidget *parent)
    : QDialog(parent)
    , m_check(check)
    , m_findings(check)
    , m_shown(m_findings)
{
    setWindowTitle(customerName.isEmpty()
                       ? tr("All phones of the customer")
                       //: %1 is the name of a customer
                       : tr("All phones of %1").arg(phone::printable(customerName)));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeProgress());
    layout->addLayout(makeFilters());
    layout->addLayout(makeTable(), 1);
    resize(startSize);

    using session::CustomerCheck;
    connect(&check, &CustomerCheck::started, this, &CustomerWindow::updateState);
    connect(&check, &CustomerCheck::arrived, this, &CustomerWindow::updateState);
    connect(&check, &CustomerCheck::changed, this, &CustomerWindow::updateState);
    updateState();
}

QLayout *CustomerWindow::makeProgress()
{
    m_state = wrapped(plainLabel({}, this));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Phones checked"));
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("&Cancel"), this);
    m_again = new QPushButton(tr("Check &again"), this);
    connect(m_cancel, &QPushButton::clicked, &m_check, &session::CustomerCheck::cancel);
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_check.start(QString(m_check.customer())); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    return row;
}

QLayout *CustomerWindow::makeFilters()
{
    m_severity = new QComboBox(this);
    m_severity->addItem(tr("Errors"), int(checks::Severity::Error));
    m_severity->addItem(tr("Errors and warnings"), int(checks::Severity::Warning));
    m_severity->addItem(tr("Errors, warnings, information"), int(checks::Severity::Information));
    m_severity->addItem(tr("Differences from the reference, too"), int(checks::Severity::Data));
    m_severity->addItem(tr("Everything, and phones with nothing found"), checks::severityCount);
    m_severity->setCurrentIndex(2);
    m_rule = new QComboBox(this);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &CustomerWindow::applySeverity);
    connect(m_rule, &QComboBox::activated, this, [this](int index) {
        m_shown.setRule(m_rule->itemData(index).toString());
        updateState();
    });
    auto *severity = new QLabel(tr("&Show:"), this);
    severity->setBuddy(m_severity);
    auto *rule = new QLabel(tr("&Rule:"), this);
    rule->setBuddy(m_rule);
    auto *row = new QHBoxLayout;
    row->addWidget(severity);
    row->addWidget(m_severity);
    row->addSpacing(12);
    row->addWidget(rule);
    row->addWidget(m_rule);
    row->addStretch(1);
    return row;
}

QLayout *CustomerWindow::makeTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(&m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowSpacing);
    m_table->setItemDelegateForColumn(Model::SeverityColumn, new MarkDelegate(markOf, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int i = 0; i < int(columnDigits.size()); ++i)
        m_table->setColumnWidth(i, digit * columnDigits[std::size_t(i)]);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Model::SeverityColumn, Qt::AscendingOrder);
    m_totals = wrapped(mutedLabel({}, this));
    m_open = new QPushButton(tr("&Open the phone"), this);
    m_open->setAutoDefault(true);
    m_save = new QPushButton(tr("Sa&ve…"), this);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_again->setAutoDefault(false);
    connect(m_table, &QTableView::doubleClicked, this, &CustomerWindow::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &CustomerWindow::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &CustomerWindow::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerWindow::updateButtons);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_open);
    auto *layout = new QVBoxLayout;
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    return layout;
}

void CustomerWindow::applySeverity(int index)
{
    const int mildest = m_severity->itemData(index).toInt();
    if (mildest >= checks::severityCount)
        m_shown.setAllShown();
    else
        m_shown.setMildest(checks::Severity(mildest));
    updateState();
}

// Those that have found something; the one chosen stays, though a new check has not met it yet.
void CustomerWindow::updateRules()
{
    QStringList rules = m_findings.rules();
    if (!m_shown.rule().isEmpty() && !rules.contains(m_shown.rule()))
        rules.append(m_shown.rule());
    QStringList listed;
    for (int i = 1; i < m_rule->count(); ++i)
        listed.append(m_rule->itemData(i).toString());
    if (m_rule->count() > 0 && listed == rules)
        return;
    m_rule->clear();
    m_rule->addItem(tr("All"), QString());
    for (const QString &rule : std::as_const(rules))
        m_rule->addItem(rule, rule);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(m_shown.rule())));
}

void CustomerWindow::updateState()
{
    const bool isRunning = m_check.state() == State::Running;
    updateRules();
    m_state->setText(stateText());
    m_totals->setText(totalsText());
    // Before the first answer nobody knows how many there are.
    m_progress->setRange(0, int(m_check.total()));
    m_progress->setValue(int(m_check.phones().size()));
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_again->setVisible(!isRunning);
    updateButtons();
}

void CustomerWindow::updateButtons()
{
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_save->setEnabled(m_shown.rowCount() > 0);
}

QString CustomerWindow::stateText() const
{
    const QString counts = m_check.total() > 0
        //: how many phones of how many have been checked
        ? tr("%1 of %2 phones checked").arg(m_check.phones().size()).arg(m_check.total())
        : QString();
    const auto partial = [&counts](const QString &why) {
        return counts.isEmpty() ? why : why + u' ' + tr("Partial: %1.").arg(counts);
    };
    switch (m_check.state()) {
    case State::Idle:
        return {};
    case State::Running:
        return counts.isEmpty() ? tr("Asking for the phones…") : counts + u'…';
    case State::Done:
        return counts.isEmpty() ? tr("The customer has no phones.") : counts + u'.';
    case State::Cancelled:
        return partial(tr("Cancelled."));
    case State::Failed:
        return partial(session::explainSearch(*m_check.error()).sentence());
    case State::Full:
        return partial(tr("The customer has more phones than can be checked at once."));
    }
    return {};
}

QString CustomerWindow::totalsText() const
{
    const Model::Totals totals = m_findings.totals();
    const auto of = [&totals](checks::Severity severity) {
        return totals.findings[std::size_t(severity)];
    };
    QString text = tr("%n error(s)", nullptr, of(checks::Severity::Error)) + QStringLiteral(", ")
        + tr("%n warning(s)", nullptr, of(checks::Severity::Warning)) + QStringLiteral(", ")
        + tr("%n note(s)", nullptr, of(checks::Severity::Information)) + QStringLiteral(", ")
        + tr("%n difference(s) from the reference", nullptr, of(checks::Severity::Data))
        + QStringLiteral("; ") + tr("%n phone(s) with nothing found", nullptr, totals.clean) + u'.';
    const bool hasEnded = m_check.state() != State::Idle && m_check.state() != State::Running;
    if (hasEnded && totals.phones > 0 && !m_check.isCompared())
        text += u' ' + tr("So many phones are not compared with each other.");
    return text;
}

void CustomerWindow::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT openRequested(index.data(Model::PhoneIdRole).toString());
}

QByteArray CustomerWindow::csv() const
{
    QList<QStringList> rows = m_shown.table();
    if (m_check.isPartial())
        rows.append({stateText()});
    return report::csv(rows).toUtf8();
}

QByteArray CustomerWindow::html() const
{
    report::TablePage page{windowTitle()};
    if (m_check.isPartial())
        page.caution = stateText();
    else
        page.paragraphs.append(stateText());
    //: %1 is a date and time
    page.paragraphs.append(tr("Checked %1.").arg(phone::dateTimeText(m_check.startedAt())));
    page.paragraphs.append(totalsText());
    //: what is listed: %1 is a choice such as "Errors and warnings", %2 a rule or "All"
    page.paragraphs.append(
        tr("Listed: %1. Rule: %2.").arg(m_severity->currentText(), m_rule->currentText()));
    page.rows = m_shown.table();
    page.program = QCoreApplication::applicationName() + u' '
        + QCoreApplication::applicationVersion();
    return report::htmlPage(page).toUtf8();
}

void CustomerWindow::save()
{
    const QString csv = tr("Comma-separated values (*.csv)");
    const QString html = tr("Web page (*.html)");
    auto *dialog = new QFileDialog(this, tr("Save the findings"));
    dialog->setNameFilters({csv, html});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, html](const QString &filter) {
        dialog->setDefaultSuffix(filter == html ? QStringLiteral("html") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerWindow::writeTo);
    dialog->open();
}

// The name's end says which of the two it is.
void CustomerWindow::writeTo(const QString &path)
{
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    const auto saved = report::saveFile(isPage ? html() : csv(), path);
    if (saved)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), {}, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(report::problemText(saved.error(), path));
    box->setInformativeText(tr("A file that was there before is as it was."));
    box->open();
}

} // namespace ui
