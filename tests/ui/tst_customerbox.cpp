// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"
#include "session/connection.h"
#include "session/customers.h"
#include "session/signinfixture.h"
#include "support/testcase.h"
#include "ui/search/customerbox.h"
#include "uisupport.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

using Customers = session::Customers;

const QString idOfA(24, u'a');
const QString idOfB(24, u'b');
const QString markup = QStringLiteral("<b>Andeby</b> Bogtryk");

QByteArray entry(const QString &id, const QString &name)
{
    return "{\"_id\":\"" + id.toLatin1() + "\",\"name\":\"" + name.toUtf8() + "\"}";
}

// A PBX with two customers, whose filter finds those that have the text.
QByteArray answerTo(const QByteArray &request)
{
    QByteArrayList found;
    for (const auto &[id, name] :
         {std::pair(idOfA, markup), std::pair(idOfB, QStringLiteral("Gearløs A/S"))}) {
        const QByteArray filter = request.mid(request.indexOf("filter=") + 7);
        const QByteArray wanted = filter.left(filter.indexOf('&') < filter.indexOf(' ')
                                                      && filter.contains('&')
                                                  ? filter.indexOf('&')
                                                  : filter.indexOf(' '));
        if (!request.contains("filter=")
            || name.contains(QString::fromLatin1(wanted), Qt::CaseInsensitive))
            found.append(entry(id, name));
    }
    return support::httpAnswer("200 OK",
                               "{\"customers\":[" + found.join(',')
                                   + "],\"total\":" + QByteArray::number(found.size()) + '}');
}

// The box in an active window, in front of a PBX that answers like this.
struct Box {
    explicit Box(std::function<QByteArray(const QByteArray &)> given = answerTo)
        : answer(std::move(given))
        , fixture(server.url())
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(box);
        layout->addWidget(new QLineEdit(&window));
        window.resize(400, 100);
        if (!support::showActive(window))
            qFatal("the window does not become active");
    }
    // Somebody signs in, and the PBX answers who the customers are.
    [[nodiscard]] bool signsIn()
    {
        fixture.account.useToken(support::goodToken);
        return settles();
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !customers.isLoading(); }, 20'000);
    }
    // Opens the list as the keyboard does.
    void open()
    {
        box->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Space);
    }
    [[nodiscard]] QWidget &popup() const
    {
        QWidget *widget = QApplication::activePopupWidget();
        if (!widget)
            qFatal("no list is open");
        return *widget;
    }
    void press(Qt::Key key) const { QTest::keyClick(popup().windowHandle(), key); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        const auto *list = popup().findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }

    std::function<QByteArray(const QByteArray &)> answer;
    support::LoopbackServer server{
        [this](QTcpSocket &socket, const QByteArray &request) { socket.write(answer(request)); }};
    support::SignInFixture fixture;
    session::Connection connection{fixture.client};
    Customers customers{connection, fixture.account, nullptr, std::chrono::milliseconds(1)};
    QWidget window;
    ui::CustomerBox *box = new ui::CustomerBox(customers, &window);
};

} // namespace

class TestCustomerBox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenFromThoseWhoMayNotChoose();
    void isHiddenBeforeTheSignIn();
    void showsWhoseOwn();
    void choosesByKeys();
    void choosesByMouse();
    void goesBackToTheOwnCustomer();
    void beginsAtTheChosenOne();
    void findsByTyping();
    void opensByTyping();
    void choosesNothingWhileItSearches();
    void choosesNothingByEscape();
    void saysThatNoneFits();
    void saysThatThereAreMore();
    void saysWhatWentWrong();
    void isNotChangedByScrolling();
    void showsMarkupAsText();
    void namesACustomerWithoutAName();
    void looksWholeInEachLook_data();
    void looksWholeInEachLook();
};

void TestCustomerBox::isHiddenFromThoseWhoMayNotChoose()
{
    Box box([](const QByteArray &) {
        return support::httpAnswer("403 Forbidden", R"({"error":{"code":"access_denied"}})");
    });
    QVERIFY(box.signsIn());
    QVERIFY(!box.box->isVisible());
}

void TestCustomerBox::isHiddenBeforeTheSignIn()
{
    Box box;
    QVERIFY(!box.box->isVisible());
    QVERIFY(box.signsIn());
    QVERIFY(box.box->isVisible());
    box.fixture.account.signOut();
    QVERIFY(!box.box->isVisible());
}

void TestCustomerBox::showsWhoseOwn()
{
    Box box;
    QVERIFY(box.signsIn());
    QCOMPARE(box.box->currentText(), QStringLiteral("My own customer"));
    QCOMPARE(box.box->accessibleName(), QStringLiteral("Customer: My own customer"));
}

void TestCustomerBox::choosesByKeys()
{
    Box box;
    QVERIFY(box.signsIn());
    box.open();
    QCOMPARE(
        box.offered(),
        QStringList({QStringLiteral("My own customer"), markup, QStringLiteral("Gearløs A/S")}));
    box.press(Qt::Key_Down);
    box.press(Qt::Key_Down);
    box.press(Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(box.customers.chosen()->id, idOfB);
    QCOMPARE(box.box->currentText(), QStringLiteral("Gearløs A/S"));
    QVERIFY(box.box->hasFocus());
}

void TestCustomerBox::choosesByMouse()
{
    Box box;
    QVERIFY(box.signsIn());
    QTest::mouseClick(box.box, Qt::LeftButton);
    auto *list = box.popup().findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    QCOMPARE(box.customers.chosen()->id, idOfA);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestCustomerBox::goesBackToTheOwnCustomer()
{
    Box box;
    QVERIFY(box.signsIn());
    box.customers.choose(idOfA);
    box.open();
    box.press(Qt::Key_Up);
    box.press(Qt::Key_Return);
    QVERIFY(!box.customers.chosen());
    QCOMPARE(box.box->currentText(), QStringLiteral("My own customer"));
}

void TestCustomerBox::beginsAtTheChosenOne()
{
    Box box;
    QVERIFY(box.signsIn());
    box.customers.choose(idOfB);
    box.open();
    QCOMPARE(box.popup().findChild<QListWidget *>()->currentRow(), 2);
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::findsByTyping()
{
    Box box;
    QVERIFY(box.signsIn());
    box.open();
    support::typeKeys(box.popup(), QStringLiteral("gear"));
    QVERIFY(box.settles());
    QCOMPARE(box.offered(), QStringList(QStringLiteral("Gearløs A/S")));
    box.press(Qt::Key_Return);
    QCOMPARE(box.customers.chosen()->id, idOfB);
    QVERIFY(box.settles());
    box.open(); // all of them again
    QCOMPARE(box.offered().size(), 3);
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::opensByTyping()
{
    Box box;
    QVERIFY(box.signsIn());
    box.box->setFocus();
    QTest::keyClick(box.window.windowHandle(), Qt::Key_G);
    support::typeKeys(box.popup(), QStringLiteral("e"));
    QCOMPARE(box.popup().findChild<QLineEdit *>()->text(), QStringLiteral("ge"));
    QVERIFY(box.settles());
    QCOMPARE(box.offered(), QStringList(QStringLiteral("Gearløs A/S")));
    box.press(Qt::Key_Escape);
}

// The list is still that of another text.
void TestCustomerBox::choosesNothingWhileItSearches()
{
    Box box;
    QVERIFY(box.signsIn());
    box.open();
    support::typeKeys(box.popup(), QStringLiteral("gear"));
    box.press(Qt::Key_Return);
    QVERIFY(!box.customers.chosen());
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(support::visibleTexts(box.popup()).contains(QStringLiteral("Searching…")));
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::choosesNothingByEscape()
{
    Box box;
    QVERIFY(box.signsIn());
    box.open();
    box.press(Qt::Key_Down);
    box.press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!box.customers.chosen());
}

void TestCustomerBox::saysThatNoneFits()
{
    Box box;
    QVERIFY(box.signsIn());
    box.open();
    support::typeKeys(box.popup(), QStringLiteral("zzz"));
    QVERIFY(box.settles());
    QVERIFY(support::visibleTexts(box.popup()).contains(QStringLiteral("No customer fits this.")));
    box.press(Qt::Key_Return);
    QVERIFY(!box.customers.chosen());
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::saysThatThereAreMore()
{
    Box box([](const QByteArray &) {
        return support::httpAnswer("200 OK",
                                   "{\"customers\":[" + entry(idOfA, markup) + "],\"total\":7000}");
    });
    QVERIFY(box.signsIn());
    box.open();
    QVERIFY(support::visibleTexts(box.popup())
                .contains(QStringLiteral("There are more: type to find them.")));
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::saysWhatWentWrong()
{
    bool works = true;
    Box box([&works](const QByteArray &request) {
        return works ? answerTo(request) : support::httpAnswer("500 Internal Server Error", "{}");
    });
    QVERIFY(box.signsIn());
    works = false;
    box.open();
    support::typeKeys(box.popup(), QStringLiteral("gear"));
    QVERIFY(box.settles());
    bool said = false;
    for (const QString &text : support::visibleTexts(box.popup()))
        said = said || text.contains(QStringLiteral("fault of its own"));
    QVERIFY(said);
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::isNotChangedByScrolling()
{
    Box box;
    QVERIFY(box.signsIn());
    box.customers.choose(idOfA);
    QWheelEvent wheel(QPointF(5, 5), box.box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box.box, &wheel);
    QCOMPARE(box.customers.chosen()->id, idOfA);
}

void TestCustomerBox::showsMarkupAsText()
{
    Box box;
    QVERIFY(box.signsIn());
    box.customers.choose(idOfA);
    QCOMPARE(box.box->currentText(), markup);
    QVERIFY(!box.box->toolTip().contains(QStringLiteral("<b>Andeby")));
}

void TestCustomerBox::namesACustomerWithoutAName()
{
    Box box([](const QByteArray &) {
        return support::httpAnswer("200 OK",
                                   "{\"customers\":[" + entry(idOfA, QStringLiteral(" ")) + "]}");
    });
    QVERIFY(box.signsIn());
    box.open();
    QCOMPARE(box.offered().last(), idOfA);
    box.press(Qt::Key_Escape);
}

void TestCustomerBox::looksWholeInEachLook_data()
{
    support::addLooks();
}

void TestCustomerBox::looksWholeInEachLook()
{
    QFETCH(QPalette, palette);
    QFETCH(QFont, font);
    Box box;
    box.window.setPalette(palette);
    box.window.setFont(font);
    QVERIFY(box.signsIn());
    QCOMPARE(support::namelessControls(*box.box), QStringList());
    box.open();
    support::typeKeys(box.popup(), QStringLiteral("zzz"));
    QVERIFY(box.settles());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(support::cutTexts(box.popup()).join(u'|'), QString());
    QCOMPARE(support::faintTexts(box.popup()).join(u'|'), QString());
    QCOMPARE(support::namelessControls(box.popup()), QStringList());
    box.press(Qt::Key_Escape);
}

QTEST_MAIN(TestCustomerBox)
#include "tst_customerbox.moc"
