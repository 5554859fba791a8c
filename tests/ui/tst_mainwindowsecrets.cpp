// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/testcase.h"
#include "ui/forms/valuefield.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPlainTextEdit>

using support::WindowFixture;

namespace {

// A password in every kind of place that a text of the answer can stand in.
const char password[] = "gR7vXq2LmZt9";

QByteArray plantedEverywhere()
{
    return QByteArray(
               "{"
               "'_id': '66d0f1a2b3c4d5e6f7a80001', 'password': '@', 'username': 'user-@',"
               "'macAddress': '@', 'extension': {'_id': '@'}, 'customer': '@', 'serial': '@',"
               "'notes': 'a @ b',"
               "'customConfig': 'x: @', 'sidePanel': '@', 'displayBackground': 'https://h/@?p=@',"
               "'callWaiting': '@', 'handsetIndex': '@',"
               "'softkeyConfigurationOnDevice': '@',"
               "'ip': {'mode': '@', 'countries': 'DK,@'}, "
               "'ringer': {'tone': '@', 'volume': ['@']},"
               "'softkeys': [{'index': 0, 'function': '@', 'value': '@', 'label': '@'},"
               "{'index': '@', 'function': 'URL', 'value': 'https://u:@@h/', 'label': 'pw @'}],"
               "'network': {'gateway': '@', 'vlanId': '@'},"
               "'status': {'online': true, 'expires': '@',"
               "'userAgent': 'snom370/@', 'configLoaded': '@'},"
               "'purchaseInfo': {'orderId': '@', 'date': '@', 'paymentOption': '@',"
               "'sidePanels': [{'serial': '@', 'date': '@', 'product': '@'}, '@']},"
               "'key-@': '@', 'other': {'deep': ['@', {'@': '@'}]}, 'webPassword': '@',"
               "'codec': '@'"
               "}")
        .replace('\'', '"')
        .replace('@', password);
}

void copyEverything(WindowFixture &fixture, QStringList &copied)
{
    const auto copy = [&] {
        QWindow *window = fixture.window->windowHandle();
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        copied.append(support::clipboardText());
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        copied.append(support::clipboardText());
    };
    for (auto *field : fixture.window->findChildren<ui::ValueField *>()) {
        if (!field->isVisible())
            continue;
        field->setFocus();
        copy();
        support::doubleClick(*field, {5, 5});
        copied.append(support::clipboardText());
    }
    for (auto *view : fixture.tabs().currentWidget()->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible())
            continue;
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                view->setCurrentIndex(view->model()->index(row, column));
                copy();
            }
        }
    }
    if (auto *raw = qobject_cast<QPlainTextEdit *>(fixture.tabs().currentWidget())) {
        raw->setFocus();
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
        copy();
    }
}

// Goes through all tabs; gives every text that the window holds or copies.
QStringList everythingOf(WindowFixture &fixture)
{
    QStringList texts;
    for (int tab = 0; tab < fixture.tabs().count(); ++tab) {
        fixture.goToTab(tab);
        copyEverything(fixture, texts);
        texts += support::everyText(*fixture.window);
    }
    return texts;
}

QString firstWith(const QStringList &texts, const QString &part)
{
    for (const QString &text : texts) {
        if (text.contains(part, Qt::CaseInsensitive))
            return text;
    }
    return {};
}

} // namespace

// A password gets out of the window by being asked for by name, and not otherwise.
class TestMainWindowSecrets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hidesThePasswordEverywhere();
    void hidesThePasswordOfTheSample();
    void findsATextThatIsNotHidden();
    void showsItAgainNowhereAfterARefresh();
};

void TestMainWindowSecrets::hidesThePasswordEverywhere()
{
    support::LoopbackServer pbx(
        support::answering(support::httpAnswer("200 OK", plantedEverywhere())));
    WindowFixture fixture(pbx.url());
    QVERIFY(fixture.looksUp(support::deskPhoneId));
    QVERIFY(fixture.session.shown());
    const QString leak = firstWith(everythingOf(fixture), QString::fromLatin1(password));
    QVERIFY2(leak.isEmpty(), qPrintable(leak));
}

void TestMainWindowSecrets::hidesThePasswordOfTheSample()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::secretsInTextId));
    const QStringList texts = everythingOf(fixture);
    for (const auto &secret :
         {"t6enaf7b8pb2e2re494jph2u9dhatbyi", "za394sfube9mpbrawkfa5ihketgbsmr9"}) {
        const QString leak = firstWith(texts, QString::fromLatin1(secret));
        QVERIFY2(leak.isEmpty(), qPrintable(leak));
    }
}

// The search itself: what is no secret it does find, on the clipboard as well.
void TestMainWindowSecrets::findsATextThatIsNotHidden()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::secretsInTextId));
    const QStringList texts = everythingOf(fixture);
    QVERIFY(texts.contains(QStringLiteral("000413C1F2D8"))); // copied
    QVERIFY(texts.contains(QStringLiteral("MAC address: 000413C1F2D8")));
    QVERIFY(texts.contains(QStringLiteral("softkeys[1].value: +4533000130")));
    QVERIFY(!firstWith(texts, QStringLiteral("\"userAgent\": \"snomD785")).isEmpty());
    QVERIFY(!firstWith(texts, QStringLiteral("– SIP Phone Inspector")).isEmpty());
}

void TestMainWindowSecrets::showsItAgainNowhereAfterARefresh()
{
    WindowFixture fixture;
    QVERIFY(fixture.looksUp(support::secretsInTextId));
    fixture.goToTab(1);
    ui::ValueField *field = support::valueField(*fixture.window, QStringLiteral("password"));
    QVERIFY(field);
    QMenu *menu = support::contextMenu(*field, {5, 5});
    QVERIFY(menu);
    QAction *reveal = support::command(*menu, QStringLiteral("Reveal"));
    QVERIFY(reveal);
    support::choose(*menu, *reveal);
    QCOMPARE(field->content().text, QStringLiteral("t6enaf7b8pb2e2re494jph2u9dhatbyi"));
    QTest::keyClick(fixture.window.get(), Qt::Key_F5);
    QVERIFY(fixture.settles());
    const QString leak = firstWith(support::everyText(*fixture.window),
                                   QStringLiteral("t6enaf7b8pb2e2re4"));
    QVERIFY2(leak.isEmpty(), qPrintable(leak));
}

QTEST_MAIN(TestMainWindowSecrets)
#include "tst_mainwindowsecrets.moc"
