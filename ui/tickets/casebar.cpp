// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/casebar.h"

#include "phone/format.h"
#include "report/localtime.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int maxLines = 3; // more is scrolled

QString originText(const report::Case &content)
{
    //: %1 is a time, %2 the name of a program, %3 says what is hidden
    return CaseBar::tr("Case made %1 with %2. Hidden in it: %3.")
        .arg(report::localTimeText(content.madeAt),
             content.program.isEmpty() ? CaseBar::tr("an unknown program")
                                       : phone::printable(content.program),
             report::levelText(content.level));
}

// As high as it is, up to a few lines.
void setText(QLabel &label, QPlainTextEdit &edit, const QString &text)
{
    edit.setPlainText(text);
    const int lines = qMin(edit.document()->blockCount(), maxLines);
    const int margins = 2 * (edit.frameWidth() + int(edit.document()->documentMargin()));
    // Half a line more, or the last one would count as cut.
    const int spacing = edit.fontMetrics().lineSpacing();
    edit.setFixedHeight(lines * spacing + spacing / 2 + margins);
    label.setVisible(!text.isEmpty());
    edit.setVisible(!text.isEmpty());
}

// "Notes: Desk → Reception", whatever texts they are.
QString lineOf(const checks::Difference &change)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? CaseBar::tr("nothing") : phone::printable(text);
    };
    //: %1 is the label of a value, %2 what it was, %3 what it is
    return CaseBar::tr("%1: %2 → %3")
        .arg(phone::printable(change.label), shown(change.before), shown(change.after));
}

} // namespace

CaseBar::CaseBar(QWidget *parent)
    : QWidget(parent)
    , m_origin(wrapped(mutedLabel({}, this)))
    , m_fetchLabel(plainLabel(tr("F&etch:"), this))
    , m_fetches(new QComboBox(this))
{
    m_fetchLabel->setBuddy(m_fetches);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_fetchLabel, 0, 0);
    layout->addWidget(m_fetches, 0, 1);
    layout->addWidget(m_origin, 0, 2);
    layout->setColumnStretch(2, 1);
    m_notes = addPart(tr("&Notes:"), 1);
    m_changes = addPart(tr("Chan&ged:"), 2);
    m_changes.text->setAccessibleName(tr("Changed since the fetch before"));
    connect(m_fetches, &QComboBox::currentIndexChanged, this, &CaseBar::fetchChosen);
    hide();
}

CaseBar::Part CaseBar::addPart(const QString &name, int row)
{
    const Part part{plainLabel(name, this), new QPlainTextEdit(this)};
    part.label->setBuddy(part.text);
    part.text->setReadOnly(true);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    part.text->setTabChangesFocus(true);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(part.label, row, 0, Qt::AlignTop);
    grid->addWidget(part.text, row, 1, 1, 2);
    return part;
}

void CaseBar::setChanges(const QList<checks::Difference> &changes)
{
    QStringList lines;
    for (const checks::Difference &change : changes)
        lines.append(lineOf(change));
    setText(*m_changes.label, *m_changes.text, lines.join(u'\n'));
}

void CaseBar::setCase(const report::Case &content)
{
    m_origin->setText(originText(content));
    {
        const QSignalBlocker blocker(m_fetches);
        m_fetches->clear();
        for (const report::CaseFetch &fetch : content.fetches)
            m_fetches->addItem(report::localTimeText(fetch.at));
    }
    const bool hasSeveral = content.fetches.size() > 1;
    m_fetchLabel->setVisible(hasSeveral);
    m_fetches->setVisible(hasSeveral);
    m_fetches->setToolTip(tr("What was wrong is known of the newest fetch alone"));
    setText(*m_notes.label, *m_notes.text,
            phone::printable(content.notes, phone::LineBreaks::Kept));
    show();
}

} // namespace ui
