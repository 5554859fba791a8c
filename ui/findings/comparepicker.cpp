// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/comparepicker.h"

#include "phone/format.h"
#include "phone/phoneid.h"
#include "phone/summarytexts.h"
#include "session/customers.h"
#include "session/names.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int sourceRole = Qt::UserRole;
constexpr int earlierRole = Qt::UserRole + 1; // which of the earlier fetches
constexpr int characters = 24; // of a box; longer entries are cut in it, not in its list
constexpr int maxTyped = 256; // an address of the API is longer than any name
constexpr int listRows = 20;

// "204 Hans Andersen, 00:04:13:2A:7C:51"
QString hitText(const phone::PhoneSummary &summary, const phone::NameBook &names)
{
    const phone::SummaryTexts texts(summary, names);
    const QString who = (texts.extension() + u' ' + texts.name()).trimmed();
    QStringList parts{who, texts.device(), texts.notes()};
    parts.removeAll(QString());
    return parts.isEmpty() ? phone::printable(summary.id) : parts.join(QStringLiteral(", "));
}

void fit(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(characters);
    box.setMaxVisibleItems(listRows);
}

} // namespace

ComparePicker::ComparePicker(session::Workspace &workspace, const Choice &choice, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_other(workspace.connection(), workspace.seenPhones(), workspace.clock())
{
    layOut();
    fill();
    connect(m_source, &QComboBox::currentIndexChanged, this, &ComparePicker::choose);
    connect(m_typed, &QLineEdit::returnPressed, this, &ComparePicker::lookUp);
    connect(m_lookUp, &QPushButton::clicked, this, &ComparePicker::lookUp);
    connect(m_hits, &QComboBox::activated, this, [this](int index) {
        if (const auto read = phone::PhoneId::read(m_hits->itemData(index).toString()))
            m_other.choose(read->id);
    });
    connect(m_open, &QPushButton::clicked, this, &ComparePicker::openFile);
    connect(&m_other, &session::OtherPhone::changed, this, &ComparePicker::takeOther);
    choose();
}

void ComparePicker::layOut()
{
    m_heading = new QLabel(this);
    m_source = new QComboBox(this);
    fit(*m_source);
    m_heading->setBuddy(m_source);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_source, 1);

    m_otherRow = new QWidget(this);
    m_typed = new QLineEdit(m_otherRow);
    m_typed->setMaxLength(maxTyped);
    m_typed->setPlaceholderText(tr("MAC address, extension, name, IP address or phone id"));
    m_typed->setAccessibleName(tr("Phone to compare with"));
    m_lookUp = new QPushButton(tr("Look up"), m_otherRow);
    m_lookUp->setAutoDefault(false);
    auto *other = new QHBoxLayout(m_otherRow);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(m_typed, 1);
    other->addWidget(m_lookUp);

    m_hits = new QComboBox(this);
    m_hits->setAccessibleName(tr("Phones that fit"));
    fit(*m_hits);
    m_open = new QPushButton(tr("Choose a file…"), this);
    m_open->setAutoDefault(false);
    m_line = wrapped(mutedLabel({}, this));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_otherRow);
    layout->addWidget(m_hits);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_line);
    layout->addStretch(1);
}

QString ComparePicker::shownText(const session::Fetch &fetch)
{
    // A file may not say when it is from.
    return fetch.at.isValid()
        //: %1 is a date and time
        ? tr("This fetch, %1").arg(phone::dateTimeText(fetch.at))
        : tr("The phone in the window");
}

void ComparePicker::fill()
{
    if (m_choice.shown)
        m_source->addItem(shownText(*m_choice.shown), int(Source::Shown));
    for (qsizetype i = 0; i < m_choice.earlier.size(); ++i) {
        //: %1 is a date and time
        m_source->addItem(tr("Earlier, %1").arg(phone::dateTimeText(m_choice.earlier[i].at)),
                          int(Source::Earlier));
        m_source->setItemData(m_source->count() - 1, i, earlierRole);
    }
    m_source->addItem(tr("Another phone"), int(Source::Other));
    m_source->addItem(tr("A JSON file"), int(Source::File));
}

void ComparePicker::setHeading(const QString &text, const QString &name)
{
    m_heading->setText(text);
    m_source->setAccessibleName(name);
}

void ComparePicker::chooseEarlier()
{
    const auto wanted = m_choice.earlier.isEmpty() ? Source::Other : Source::Earlier;
    m_source->setCurrentIndex(m_source->findData(int(wanted), sourceRole));
}

void ComparePicker::focusTyped()
{
    m_typed->setFocus();
}

void ComparePicker::setShown(const session::Fetch &fetch)
{
    m_choice.shown = fetch;
    const int index = m_source->findData(int(Source::Shown), sourceRole);
    if (index >= 0)
        m_source->setItemText(index, shownText(fetch));
    if (source() == Source::Shown)
        choose();
}

QList<QWidget *> ComparePicker::tabStops() const
{
    return {m_source, m_typed, m_lookUp, m_hits, m_open};
}

ComparePicker::Source ComparePicker::source() const
{
    return Source(m_source->currentData(sourceRole).toInt());
}

void ComparePicker::choose()
{
    const Source now = source();
    m_otherRow->setVisible(now == Source::Other);
    m_hits->setVisible(now == Source::Other && m_hits->count() > 0);
    m_open->setVisible(now == Source::File);
    switch (now) {
    case Source::Shown:
        set(session::compareSide(*m_choice.shown, m_workspace.seenPhones()), {});
        break;
    case Source::Earlier: {
        const auto which = m_source->currentData(earlierRole).toLongLong();
        set(session::compareSide(m_choice.earlier[which]), {});
        break;
    }
    case Source::Other:
        takeOther();
        break;
    case Source::File:
        set(m_file, {});
        break;
    }
}

void ComparePicker::lookUp()
{
    const auto &chosen = m_workspace.customers().chosen();
    m_other.find(m_typed->text(), chosen ? chosen->id : m_workspace.profile().customerId());
}

void ComparePicker::takeOther()
{
    using State = session::OtherPhone::State;
    if (source() != Source::Other)
        return;
    listHits();
    std::optional<session::CompareSide> side;
    QString line = m_other.problem();
    switch (m_other.state()) {
    case State::Searching:
        line = tr("Searching…");
        break;
    case State::Loading:
        line = tr("Loading…");
        break;
    case State::Choosing:
        line = tr("Several phones fit: choose one.") + u' ' + line;
        break;
    case State::Found:
        side = session::compareSide(*m_other.fetch(), m_workspace.seenPhones());
        m_workspace.names().wantAlsoFor(m_other.fetch()->phone);
        break;
    case State::Idle:
    case State::Failed:
        break;
    }
    set(side, line.trimmed());
}

// They stay while one of them is shown, for another choice.
void ComparePicker::listHits()
{
    using State = session::OtherPhone::State;
    if (m_other.state() == State::Choosing) {
        m_hits->clear();
        m_hits->addItem(tr("Choose…"));
        for (const phone::PhoneSummary &hit : m_other.hits())
            m_hits->addItem(hitText(hit, m_workspace.names().book()), hit.id);
    } else if (m_other.hits().size() < 2) {
        m_hits->clear();
    }
    m_hits->setVisible(m_hits->count() > 0);
}

void ComparePicker::openFile()
{
    auto *dialog = new QFileDialog(this, tr("A phone to compare with"), {},
                                   tr("JSON (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePicker::readFile);
    dialog->open();
}

void ComparePicker::readFile(const QString &path)
{
    const auto read = session::readCompareFile(path, m_workspace.seenPhones());
    m_file = read ? std::optional(*read) : std::nullopt;
    set(m_file, read ? QString() : read.error());
}

void ComparePicker::set(const std::optional<session::CompareSide> &side, const QString &line)
{
    m_side = side;
    QStringList parts{side ? side->name : QString(), line};
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral(". ")));
    Q_EMIT changed();
}

} // namespace ui
