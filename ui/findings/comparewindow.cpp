// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/comparewindow.h"

#include "session/names.h"
#include "session/workspace.h"
#include "ui/findings/compareview.h"
#include "ui/widgets/copykeys.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize startSize(980, 640);
constexpr int maxWords = 100;

} // namespace

CompareWindow::CompareWindow(session::Workspace &workspace, const ComparePicker::Choice &choice,
                             Copier &copier, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_names(workspace.names().book())
    , m_shown(m_values)
    , m_view(new CompareView(copier, this))
{
    setWindowTitle(tr("Compare phones"));
    m_view->setAccessibleName(tr("Values of both phones"));
    m_view->setModel(&m_shown);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makePickers(choice));
    layout->addLayout(makeFilters());
    layout->addWidget(m_view, 1);
    layout->addLayout(makeFoot());
    resize(startSize);
    m_before->chooseEarlier();
    connect(m_before, &ComparePicker::changed, this, &CompareWindow::compare);
    connect(m_after, &ComparePicker::changed, this, &CompareWindow::compare);
    connect(&workspace.names(), &session::Names::settled, this, &CompareWindow::updateNames);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_copy->setEnabled(!m_view->rowsSelected().isEmpty()); });
    arrange();
    compare();
    if (m_before->side())
        m_view->setFocus();
    else
        m_before->focusTyped();
}

QLayout *CompareWindow::makePickers(const ComparePicker::Choice &choice)
{
    m_before = new ComparePicker(m_workspace, choice, this);
    m_after = new ComparePicker(m_workspace, choice, this);
    m_swap = new QPushButton(tr("S&wap"), this);
    m_swap->setAutoDefault(false);
    m_swap->setToolTip(tr("Left to the right, and right to the left"));
    connect(m_swap, &QPushButton::clicked, this, &CompareWindow::swap);
    m_pickers = new QHBoxLayout;
    m_pickers->addWidget(m_before, 1);
    m_pickers->addWidget(m_swap, 0, Qt::AlignTop);
    m_pickers->addWidget(m_after, 1);
    return m_pickers;
}

QLayout *CompareWindow::makeFilters()
{
    m_words = new QLineEdit(this);
    m_words->setMaxLength(maxWords);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("Words in a field's name or value"));
    auto *name = new QLabel(tr("&Filter:"), this);
    name->setBuddy(m_words);
    m_onlyDifferences = new QCheckBox(tr("&Only differences"), this);
    m_onlyDifferences->setChecked(m_shown.isOnlyDifferences());
    connect(m_words, &QLineEdit::textChanged, this, &CompareWindow::updateShown);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareWindow::updateShown);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_words, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_words, 1);
    row->addWidget(m_onlyDifferences);
    return row;
}

QLayout *CompareWindow::makeFoot()
{
    m_count = wrapped(plainLabel({}, this));
    m_copy = new QPushButton(tr("Cop&y rows"), this);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_view->copyRows(CopyForm::Labelled); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_copy);
    row->addWidget(buttons);
    return row;
}

void CompareWindow::setShown(const session::Fetch &fetch)
{
    m_before->setShown(fetch);
    m_after->setShown(fetch);
}

void CompareWindow::swap()
{
    std::swap(m_before, m_after);
    arrange();
    compare();
}

// The two stand in their order, and Tab goes through them in it.
void CompareWindow::arrange()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after)})
        m_pickers->removeWidget(widget);
    m_pickers->insertWidget(0, m_before, 1);
    m_pickers->addWidget(m_after, 1);
    m_before->setHeading(tr("&Left:"), tr("Left"));
    m_after->setHeading(tr("&Right:"), tr("Right"));
    QList<QWidget *> stops = m_before->tabStops();
    stops.append(m_swap);
    stops += m_after->tabStops();
    stops += {m_words, m_onlyDifferences, m_view, m_copy};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void CompareWindow::compare()
{
    const auto &before = m_before->side();
    const auto &after = m_after->side();
    m_values.setTitles(before ? before->title() : tr("Left"), after ? after->title() : tr("Right"));
    QList<checks::ComparedValue> values;
    if (before && after) {
        values = checks::compare({before->phone.phone, before->phone.secrets, m_names},
                                 {after->phone.phone, after->phone.secrets, m_names});
    }
    m_values.setValues(values);
    updateShown();
}

// Once all that are under way have come: each time, the selection is lost.
void CompareWindow::updateNames()
{
    if (m_names == m_workspace.names().book())
        return;
    m_names = m_workspace.names().book();
    compare();
}

void CompareWindow::updateShown()
{
    m_shown.setOnlyDifferences(m_onlyDifferences->isChecked());
    m_shown.setWords(m_words->text());
    m_view->expandAll();
    m_count->setText(countText());
    m_copy->setEnabled(!m_view->rowsSelected().isEmpty());
}

QString CompareWindow::countText() const
{
    if (!m_before->side() || !m_after->side())
        return tr("Choose two phones, or two fetches of one.");
    //: how many values of how many differ
    QString text = tr("%1 of %n value(s) differ.", nullptr, m_values.valueCount())
                       .arg(m_values.differenceCount());
    if (m_values.unknownCount() > 0) {
        text += u' '
            + tr("Of %n secret(s) it is not known whether they differ.", nullptr,
                 m_values.unknownCount());
    }
    if (!m_words->text().trimmed().isEmpty())
        text += u' ' + tr("%n row(s) fit the filter.", nullptr, m_shown.shownCount());
    return text;
}

} // namespace ui
