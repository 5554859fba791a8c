// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "ui/shell/phonetabs.h"
#include "ui/softkeys/softkeyview.h"
#include "ui/widgets/copier.h"
#include "uisupport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabBar>
#include <QTableView>

using checks::Finding;
using checks::Severity;
using models::FieldMarks;
using phone::Group;
using report::Mark;

namespace {

FieldMarks marksOf(Severity severity, const QStringList &keys)
{
    Finding finding;
    finding.severity = severity;
    finding.title = QStringLiteral("Something is up");
    finding.fields = keys;
    FieldMarks marks;
    marks.setFindings({finding});
    return marks;
}

// A phone in an active window, with marks.
struct Tabs {
    explicit Tabs(const FieldMarks &marks, const QByteArray &json = "{}")
    {
        tabs.resize(1000, 400);
        if (!support::showActive(tabs))
            qFatal("the window does not become active");
        tabs.setPhone(support::phoneFrom(json), marks);
    }
    [[nodiscard]] ui::ValueField &value(const char *key) const
    {
        return *support::valueField(tabs, QString::fromLatin1(key));
    }

    ui::Copier copier{*QGuiApplication::clipboard()};
    ui::PhoneTabs tabs{copier};
};

ui::ValueContent content(const QList<Mark> &marks)
{
    ui::ValueContent value;
    value.label = QStringLiteral("Gateway");
    value.text = value.plain = QStringLiteral("192.168.1.1");
    value.marks = marks;
    return value;
}

QByteArray manyKeys()
{
    QByteArray json = "{\"softkeys\":[";
    for (int i = 0; i < 80; ++i)
        json += "{\"index\":" + QByteArray::number(i) + ",\"function\":\"BLF\"},";
    json.chop(1);
    return json + "]}";
}

} // namespace

// Marks behind values and on tabs, and the way to them.
class TestValueMarks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachLooksDifferent();
    void wordsStayWithTheirShapes();
    void areNotCopied();
    void keepTheSelection();
    void comeFromTheModel();
    void standInTables();
    void standOnTabs();
    void goFromTabs();
    void goesToAValue();
    void goesToAValueOutOfView();
    void goesToACell();
    void staysForAnUnknownKey();
};

void TestValueMarks::eachLooksDifferent()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField field(copier);
    field.resize(400, field.sizeHint().height());
    QList<QImage> seen;
    for (const QList<Mark> &marks :
         {QList<Mark>(), QList<Mark>{Mark::Error}, QList<Mark>{Mark::Warning},
          QList<Mark>{Mark::Information}, QList<Mark>{Mark::Data}, QList<Mark>{Mark::Changed},
          QList<Mark>{Mark::Error, Mark::Changed}}) {
        field.setContent(content(marks));
        const QImage image = support::rendered(field);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

// Where there is no room for both, they go to the next line together.
void TestValueMarks::wordsStayWithTheirShapes()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField field(copier);
    field.setContent(content({}));
    const int value = field.fontMetrics().horizontalAdvance(QStringLiteral("192.168.1.1"));
    const int line = field.heightForWidth(value + 40);
    field.setContent(content({Mark::Warning}));
    QCOMPARE(field.heightForWidth(value * 3), line);
    QVERIFY(field.heightForWidth(value + 40) > line);
}

void TestValueMarks::areNotCopied()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField field(copier);
    field.setContent(content({Mark::Error}));
    field.resize(400, 30);
    QVERIFY(support::showActive(field));
    field.setFocus();
    QTest::keyClick(field.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(field.selectedText(), QStringLiteral("192.168.1.1"));
    QTest::keyClick(field.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(support::clipboardText(), QStringLiteral("192.168.1.1"));
    support::dragMouse(field, {2, 8}, {390, 8});
    QCOMPARE(field.selectedText(), QStringLiteral("192.168.1.1"));
}

void TestValueMarks::keepTheSelection()
{
    ui::Copier copier(*QGuiApplication::clipboard());
    ui::ValueField field(copier);
    field.setContent(content({Mark::Changed}));
    QVERIFY(support::showActive(field));
    field.setFocus();
    QTest::keyClick(field.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    field.setContent(content({}));
    QCOMPARE(field.selectedText(), QStringLiteral("192.168.1.1"));
}

void TestValueMarks::comeFromTheModel()
{
    FieldMarks marks = marksOf(Severity::Error, {QStringLiteral("callWaiting")});
    marks.setChanges({{QStringLiteral("callWaiting"), QStringLiteral("No")},
                      {QStringLiteral("dhsg"), QStringLiteral("Yes")}});
    Tabs tabs(marks);
    QCOMPARE(tabs.value("callWaiting").content().marks, QList<Mark>({Mark::Error, Mark::Changed}));
    QCOMPARE(tabs.value("callWaiting").accessibleDescription(),
             QStringLiteral("Error: Something is up. Changed just now; before: No"));
    QCOMPARE(tabs.value("dhsg").content().marks, QList<Mark>{Mark::Changed});
    tabs.tabs.setMarks({});
    QCOMPARE(tabs.value("callWaiting").content().marks, QList<Mark>());
    QCOMPARE(tabs.value("callWaiting").accessibleDescription(), QString());
}

void TestValueMarks::standInTables()
{
    const QByteArray json = R"({"softkeys":[{"index":0,"function":"BLF","value":"5"}]})";
    Tabs tabs({}, json);
    tabs.tabs.setCurrentIndex(int(Group::Softkeys));
    QTableView &table = *tabs.tabs.currentWidget()->findChild<QTableView *>();
    QCoreApplication::sendPostedEvents();
    const QImage plain = support::rendered(table);
    const QString key = QStringLiteral("softkeys[0].value");
    tabs.tabs.setMarks(marksOf(Severity::Error, {key}));
    QCoreApplication::sendPostedEvents();
    const QImage error = support::rendered(table);
    QVERIFY(error != plain);
    tabs.tabs.setMarks(marksOf(Severity::Warning, {key}));
    QCoreApplication::sendPostedEvents();
    QVERIFY(support::rendered(table) != error);
    const QModelIndex cell = table.model()->index(0, int(phone::SoftkeyColumn::Value));
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("Warning: Something is up"));
}

void TestValueMarks::standOnTabs()
{
    const Tabs tabs(
        marksOf(Severity::Error, {QStringLiteral("ip.mode"), QStringLiteral("softkeys[0].value")}));
    const QTabBar &bar = *tabs.tabs.tabBar();
    QCOMPARE(bar.tabText(int(Group::Security)), QStringLiteral("Security\nError"));
    QVERIFY(!bar.tabIcon(int(Group::Security)).isNull());
    QCOMPARE(bar.tabText(int(Group::Softkeys)), QStringLiteral("Softkeys\nError"));
    QCOMPARE(bar.tabText(int(Group::Network)), QStringLiteral("Network"));
    QVERIFY(bar.tabIcon(int(Group::Network)).isNull());
}

void TestValueMarks::goFromTabs()
{
    Tabs tabs(marksOf(Severity::Error, {QStringLiteral("ip.mode")}));
    tabs.tabs.setCurrentIndex(int(Group::Security));
    QCOMPARE(tabs.tabs.currentName(), QStringLiteral("Security"));
    FieldMarks changed;
    changed.setChanges({{QStringLiteral("ip.mode"), QStringLiteral("OPEN")}});
    tabs.tabs.setMarks(changed);
    QCOMPARE(tabs.tabs.tabText(int(Group::Security)), QStringLiteral("Security\nChanged"));
    tabs.tabs.setPhone(support::phoneFrom("{}"));
    QCOMPARE(tabs.tabs.tabText(int(Group::Security)), QStringLiteral("Security"));
}

void TestValueMarks::goesToAValue()
{
    Tabs tabs({});
    tabs.tabs.goTo(QStringLiteral("network.gateway"));
    QCOMPARE(tabs.tabs.currentIndex(), int(Group::Network));
    QVERIFY(tabs.value("network.gateway").hasFocus());
}

void TestValueMarks::goesToAValueOutOfView()
{
    Tabs tabs({});
    tabs.tabs.resize(300, 200);
    tabs.tabs.goTo(QStringLiteral("customConfig"));
    const ui::ValueField &value = tabs.value("customConfig");
    QVERIFY(value.hasFocus());
    QVERIFY(!value.visibleRegion().isEmpty());
}

void TestValueMarks::goesToACell()
{
    Tabs tabs({}, manyKeys());
    tabs.tabs.goTo(QStringLiteral("softkeys[70].function"));
    QCOMPARE(tabs.tabs.currentIndex(), int(Group::Softkeys));
    QTableView &table = *tabs.tabs.currentWidget()->findChild<QTableView *>();
    QVERIFY(table.hasFocus());
    QCOMPARE(table.currentIndex().row(), 70);
    QCOMPARE(table.currentIndex().column(), int(phone::SoftkeyColumn::Function));
    QTRY_VERIFY(table.viewport()->visibleRegion().contains(
        table.visualRect(table.currentIndex()).center()));
}

void TestValueMarks::staysForAnUnknownKey()
{
    Tabs tabs({});
    tabs.tabs.setCurrentIndex(int(Group::Network));
    tabs.tabs.goTo(QStringLiteral("nobody.knows"));
    QCOMPARE(tabs.tabs.currentIndex(), int(Group::Network));
}

QTEST_MAIN(TestValueMarks)
#include "tst_valuemarks.moc"
