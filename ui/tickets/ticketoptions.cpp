// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketoptions.h"

#include "phone/labels.h"
#include "report/casefile.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using report::Level;
using report::Selection;

namespace {

constexpr int rowSpacing = 10;
constexpr int noteLines = 6;

// The tabs of the window, in their order.
QList<Selection> allTabs()
{
    QList<Selection> tabs;
    for (int i = 0; i < phone::groupCount; ++i)
        tabs.append(Selection::of(static_cast<phone::Group>(i)));
    tabs.append(Selection::raw());
    return tabs;
}

bool holds(const Selection &selection, const Selection &tab)
{
    return (selection | tab) == selection;
}

} // namespace

TicketOptions::TicketOptions(const TicketChoice &choice, const Selection &tab,
                             const QString &tabName, bool hasChanges, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_tab(tab)
    , m_level(choice.level)
    , m_hasChanges(hasChanges)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addStretch(1); // or the rows would drift apart
    m_form->setVerticalSpacing(rowSpacing);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addFormats(*m_form, choice);
    addLevels(*m_form, choice.level);
    addTabs(*m_form, choice, tabName);
    addContents(*m_form, choice);
    addPicture(*m_form, choice.picture);
    addNotes(*m_form, choice.notes);
    updateParts();
}

void TicketOptions::addFormats(QFormLayout &form, const TicketChoice &choice)
{
    m_format = new QComboBox(this);
    for (const report::Format &format : report::formats())
        m_format->addItem(report::formatName(format), QString(format.ending));
    m_format->addItem(tr("Case file (to be opened in this program)"), QString(report::caseEnding));
    m_format->setCurrentIndex(m_format->findData(choice.ending()));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    form.addRow(tr("&Format:"), m_format);
}

void TicketOptions::addLevels(QFormLayout &form, Level level)
{
    const QStringList names{tr("&Internal: secrets are hidden"),
                            tr("C&ustomer-safe: also addresses, names, ids and free texts"),
                            tr("&Everything is shown, the SIP password too…")};
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    for (std::size_t i = 0; i < report::levels.size(); ++i) {
        auto *button = new QRadioButton(names[qsizetype(i)], this);
        button->setChecked(report::levels[i] == level);
        connect(button, &QRadioButton::clicked, this, &TicketOptions::chooseLevel);
        m_levels.append(button);
        box->addWidget(button);
    }
    form.addRow(tr("Level:"), box);
}

void TicketOptions::addTabs(QFormLayout &form, const TicketChoice &choice, const QString &tabName)
{
    m_tabs = new QComboBox(this);
    m_tabs->addItem(tr("All"), int(Tabs::All));
    //: %1 is the name of a tab
    m_tabs->addItem(tr("The one in view: %1").arg(tabName), int(Tabs::InView));
    m_tabs->addItem(tr("Chosen below"), int(Tabs::Chosen));
    const Tabs now = choice.isTabInView ? Tabs::InView
        : choice.tabs.isAll()           ? Tabs::All
                                        : Tabs::Chosen;
    m_tabs->setCurrentIndex(int(now));
    m_tabList = new QListWidget(this);
    m_tabList->setAccessibleName(tr("Tabs in the ticket"));
    const QList<Selection> all = allTabs();
    for (int i = 0; i < all.size(); ++i) {
        auto *item = new QListWidgetItem(i < phone::groupCount
                                             ? phone::groupName(static_cast<phone::Group>(i))
                                             : tr("Raw answer"),
                                         m_tabList);
        item->setCheckState(holds(choice.tabs, all[i]) ? Qt::Checked : Qt::Unchecked);
    }
    m_tabList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_tabList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tabs, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    connect(m_tabList, &QListWidget::itemChanged, this, &TicketOptions::changed);
    form.addRow(tr("&Tabs:"), m_tabs);
    form.addRow(QString(), m_tabList);
}

void TicketOptions::addContents(QFormLayout &form, const TicketChoice &choice)
{
    m_findings = new QCheckBox(tr("&What is wrong with the phone"), this);
    m_findings->setChecked(choice.findings);
    m_changes = new QCheckBox(m_hasChanges ? tr("What has &changed since the fetch before")
                                           : tr("What has changed: no earlier fetch is known"),
                              this);
    m_changes->setChecked(choice.changes && m_hasChanges);
    m_changes->setEnabled(m_hasChanges);
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    for (QCheckBox *part : {m_findings, m_changes}) {
        box->addWidget(part);
        connect(part, &QCheckBox::toggled, this, &TicketOptions::changed);
    }
    form.addRow(tr("With:"), box);
}

void TicketOptions::addPicture(QFormLayout &form, const report::PictureOptions &picture)
{
    m_look = new QComboBox(this);
    m_look->addItem(tr("Light"), int(report::Look::Light));
    m_look->addItem(tr("Dark"), int(report::Look::Dark));
    m_look->setCurrentIndex(m_look->findData(int(picture.look)));
    m_scale = new QDoubleSpinBox(this);
    constexpr qreal step = 0.5;
    // One step below what can be chosen: nothing is chosen.
    m_scale->setRange(report::minScale - step, report::maxScale);
    m_scale->setSpecialValueText(tr("As the height allows"));
    m_scale->setSingleStep(step);
    m_scale->setDecimals(1);
    m_scale->setValue(picture.scale == report::defaultScale ? m_scale->minimum() : picture.scale);
    connect(m_look, &QComboBox::currentIndexChanged, this, &TicketOptions::changed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &TicketOptions::changed);
    form.addRow(tr("Co&lours:"), m_look);
    form.addRow(tr("Sc&ale:"), m_scale);
}

void TicketOptions::addNotes(QFormLayout &form, const QString &notes)
{
    m_notes = new QPlainTextEdit(notes, this);
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("What happened, what was tried…"));
    const QFontMetrics metrics(m_notes->font());
    m_notes->setFixedHeight(noteLines * metrics.lineSpacing());
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TicketOptions::changed);
    form.addRow(tr("&Notes:"), m_notes);
}

void TicketOptions::setFormat(const report::Format *format)
{
    m_format->setCurrentIndex(
        m_format->findData(format ? QString(format->ending) : QString(report::caseEnding)));
}

void TicketOptions::focusNotes()
{
    m_notes->setFocus(Qt::OtherFocusReason);
}

void TicketOptions::chooseLevel()
{
    if (m_levels.last()->isChecked()) {
        if (m_level != Level::Everything)
            askForEverything();
        return;
    }
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        if (m_levels[i]->isChecked())
            m_level = report::levels[std::size_t(i)];
    }
    Q_EMIT changed();
}

// Until the answer is yes, it is as it was.
void TicketOptions::askForEverything()
{
    const auto show = [this] {
        for (qsizetype i = 0; i < m_levels.size(); ++i)
            m_levels[i]->setChecked(report::levels[std::size_t(i)] == m_level);
    };
    show();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Show everything"), QString(),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Show the phone's secrets in this ticket?"));
    box->setInformativeText(tr("Whoever reads it can then use the phone's SIP account, and call at "
                               "its owner's expense. This counts for this ticket alone."));
    QPushButton *yes = box->addButton(tr("&Show everything"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, show] {
        m_level = Level::Everything;
        show();
        Q_EMIT changed();
    });
    box->open();
}

// What the format has no use for is not offered.
void TicketOptions::updateParts()
{
    const TicketChoice current = choice();
    const bool isChosen = m_tabs->currentData().toInt() == int(Tabs::Chosen);
    m_form->setRowVisible(m_tabs, !current.isCase());
    m_form->setRowVisible(m_tabList, !current.isCase() && isChosen);
    m_form->setRowVisible(m_look, !current.isCase());
    m_form->setRowVisible(m_scale, !current.isCase());
    m_form->setRowVisible(m_notes, current.isCase());
}

Selection TicketOptions::tabs() const
{
    switch (static_cast<Tabs>(m_tabs->currentData().toInt())) {
    case Tabs::All:
        return Selection::all();
    case Tabs::InView:
        return m_tab;
    case Tabs::Chosen:
        break;
    }
    Selection chosen = Selection::nothing();
    const QList<Selection> all = allTabs();
    for (int i = 0; i < all.size(); ++i) {
        if (m_tabList->item(i)->checkState() == Qt::Checked)
            chosen = chosen | all[i];
    }
    return chosen;
}

TicketChoice TicketOptions::choice() const
{
    const QString ending = m_format->currentData().toString();
    TicketChoice choice;
    choice.format = ending == report::caseEnding ? nullptr : report::formatOf(u'.' + ending);
    choice.level = m_level;
    choice.tabs = tabs();
    choice.isTabInView = m_tabs->currentData().toInt() == int(Tabs::InView);
    choice.findings = m_findings->isChecked();
    choice.changes = m_hasChanges ? m_changes->isChecked() : m_wantsChanges;
    choice.picture.scale = m_scale->value() < report::minScale ? report::defaultScale
                                                               : m_scale->value();
    choice.picture.look = static_cast<report::Look>(m_look->currentData().toInt());
    choice.notes = m_notes->toPlainText();
    return choice;
}

} // namespace ui
