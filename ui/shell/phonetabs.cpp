// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/phonetabs.h"

#include "phone/labels.h"
#include "ui/findings/timeline.h"
#include "ui/forms/groupform.h"
#include "ui/forms/listtable.h"
#include "ui/forms/rawview.h"
#include "ui/forms/secretrevealer.h"
#include "ui/softkeys/softkeyview.h"
#include "ui/status/messagebanner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markicon.h"

#include <QLabel>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using models::ListTableModel;
using models::PhoneFieldModel;
using phone::FieldId;
using phone::Group;

namespace {

// Qt makes tabs as wide as all lines of their text, but only one line high.
class TabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const int more = int(tabText(index).count(u'\n')) * fontMetrics().lineSpacing();
        return QTabBar::tabSizeHint(index) + QSize(0, more);
    }
};

} // namespace

PhoneTabs::PhoneTabs(Copier &copier, QWidget *parent)
    : QTabWidget(parent)
    , m_copier(copier)
    , m_revealer(new SecretRevealer(m_model, SecretRevealer::defaultDuration, this))
{
    setTabBar(new TabBar(this));
    setDocumentMode(true);
    setAccessibleName(tr("Values of the phone"));
    addGroup(Group::Phone);
    addGroup(Group::Security);
    addGroup(Group::Volume);
    addSoftkeys();
    addGroup(Group::Codec);
    addGroup(Group::Network);
    addPurchase();
    addStatus();
    addOther();
    m_raw = new RawView(m_model, this);
    addTab(m_raw, names().last());
    // The arrow keys scroll the bar: its buttons must not stand between it and the values.
    for (auto *button : tabBar()->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::NoFocus);
    // A secret is not left standing on a tab that is no longer looked at.
    connect(this, &QTabWidget::currentChanged, m_revealer, &SecretRevealer::hide);
    for (int i = 0; i < count(); ++i)
        setTabToolTip(i, tr("Ctrl+%1").arg((i + 1) % 10));
}

QStringList PhoneTabs::names()
{
    QStringList names;
    for (int i = 0; i < phone::groupCount; ++i)
        names.append(phone::groupName(static_cast<Group>(i)));
    names.append(tr("Raw JSON"));
    return names;
}

GroupForm *PhoneTabs::addGroup(Group group)
{
    auto *form = new GroupForm(m_model, group, m_copier, *m_revealer, this);
    m_forms.append(form);
    addTab(form, phone::groupName(group));
    return form;
}

ListTable *PhoneTabs::makeTable(ListTableModel::List list, const QString &title,
                                const QString &emptyText, QWidget *parent)
{
    auto *table = new ListTable(m_model, list, title, emptyText, m_copier, parent);
    m_tables.append(table);
    return table;
}

void PhoneTabs::addSoftkeys()
{
    GroupForm *form = addGroup(Group::Softkeys);
    auto *banner = new MessageBanner(form);
    banner->setMessage({MessageBanner::Severity::Warning,
                        tr("The keys are set on the user, not on this phone."),
                        tr("This list may not be what the phone shows.")});
    m_keysOnUser = banner;
    m_softkeys = new SoftkeyView(m_model, m_copier, form);
    m_noKeys = mutedLabel(tr("The answer lists no softkeys."), form);
    form->addAbove(banner);
    form->addBelow(m_noKeys);
    form->addBelow(m_softkeys);
    m_keyTable = makeTable(ListTableModel::List::Softkeys, tr("All values of the keys"), {}, form);
    m_keyTable->setShowsAllRows(true);
    form->addBelow(m_keyTable);
    updateKeys();
}

void PhoneTabs::addPurchase()
{
    GroupForm *form = addGroup(Group::Purchase);
    m_panelTable = makeTable(ListTableModel::List::SidePanels,
                             phone::sectionName(phone::Section::PanelPurchase),
                             tr("The answer lists no side panels."), form);
    m_panelTable->setShowsAllRows(true);
    form->addBelow(m_panelTable);
}

void PhoneTabs::addStatus()
{
    GroupForm *form = addGroup(Group::Status);
    m_timeLine = new TimeLine(form);
    m_timeLine->hide(); // until there is something to draw
    form->addBelow(m_timeLine);
}

void PhoneTabs::setHistory(const QList<session::HistoryPoint> &history)
{
    m_timeLine->setHistory(history);
    // One fetch is no line.
    m_timeLine->setVisible(history.size() > 1);
}

void PhoneTabs::addOther()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(makeTable(ListTableModel::List::Others, tr("Not in the reference"),
                                tr("Everything in the answer has its place in the other tabs."),
                                page));
    addTab(page, phone::groupName(Group::Other));
}

void PhoneTabs::updateKeys()
{
    const phone::Value &onDevice = m_model.phone().value(FieldId::SoftkeyConfigurationOnDevice);
    m_keysOnUser->setVisible(onDevice.toBool() == false);
    const bool empty = m_model.phone().softkeys().isEmpty();
    m_noKeys->setVisible(empty);
    m_softkeys->setVisible(!empty);
    m_keyTable->setVisible(!empty);
}

void PhoneTabs::setPhone(const phone::Phone &phone, const models::FieldMarks &marks)
{
    m_revealer->hide();
    m_model.setPhone(phone, marks);
    updateKeys();
    updateTabs();
}

void PhoneTabs::setMarks(const models::FieldMarks &marks)
{
    m_model.setMarks(marks);
    updateTabs();
}

std::optional<report::Mark> PhoneTabs::markOf(Group group) const
{
    const std::optional<checks::Severity> worst = m_model.severity(group);
    if (worst)
        return report::markOf(*worst);
    return m_model.isChanged(group) ? std::optional(report::Mark::Changed) : std::nullopt;
}

void PhoneTabs::updateTabs()
{
    const QStringList plain = names();
    for (int i = 0; i < phone::groupCount; ++i) {
        const std::optional<report::Mark> mark = markOf(static_cast<Group>(i));
        // Below each other: ten names with their words beside them would not fit the window.
        setTabText(i, mark ? plain[i] + u'\n' + report::markWord(*mark) : plain[i]);
        setTabIcon(i, mark ? markIcon(*mark) : QIcon());
    }
}

void PhoneTabs::setNames(const phone::NameBook &names)
{
    m_model.setNames(names);
    m_softkeys->setNames(names);
}

void PhoneTabs::goTo(const QString &key)
{
    const QModelIndex index = m_model.keyIndex(key);
    if (!index.isValid())
        return;
    const bool isItem = !PhoneFieldModel::fieldAt(index);
    const FieldId id = *PhoneFieldModel::fieldAt(isItem ? index.parent() : index);
    setCurrentIndex(int(phone::field(id).group));
    auto *form = static_cast<GroupForm *>(currentWidget());
    // What the tab has just been given is not laid out yet.
    form->widget()->layout()->activate();
    if (!isItem && form->focusValue(id))
        return;
    ListTable *table = id == FieldId::PurchasedSidePanels ? m_panelTable : m_keyTable;
    if (!table->focusValue(key)) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    // Where the cell is counts only once a tab that was never shown has been laid out.
    QTimer::singleShot(0, table, [form, table, key] {
        if (const auto cell = table->focusValue(key))
            form->bringIntoView(*table, *cell);
    });
}

QString PhoneTabs::currentName() const
{
    return names().at(currentIndex());
}

void PhoneTabs::setDimmed(bool dimmed)
{
    for (GroupForm *form : std::as_const(m_forms))
        form->setDimmed(dimmed);
    m_softkeys->setDimmed(dimmed);
    m_timeLine->setDimmed(dimmed);
    for (ListTable *table : std::as_const(m_tables))
        table->setDimmed(dimmed);
    m_raw->setDimmed(dimmed);
}

report::Selection PhoneTabs::selection() const
{
    return currentIndex() < phone::groupCount
        ? report::Selection::of(static_cast<Group>(currentIndex()))
        : report::Selection::raw();
}

} // namespace ui
