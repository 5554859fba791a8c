// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/namebook.h"
#include "support/testcase.h"

using phone::NameBook;
using phone::NameEntry;
using phone::Reference;
using State = phone::NameEntry::State;

class TestNameBook : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void entriesInWords_data();
    void entriesInWords();
    void startsEmpty();
    void findsByKindAndId();
    void replacesWhatItKnew();
    void copiesStayAsTheyAre();
    void tellsSwitchesApartByCustomer();
    void saysWhyThereIsNoName();
};

void TestNameBook::entriesInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");
    const QString hans = QStringLiteral("Hans Andersen");
    const QString number = QStringLiteral("204");
    QTest::newRow("both") << hans << number << State::Known << QStringLiteral("Hans Andersen, 204");
    QTest::newRow("name alone") << hans << QString() << State::Known << hans;
    QTest::newRow("number alone") << QString() << number << State::Known << number;
    QTest::newRow("known, but nameless") << QString() << QString() << State::Known << QString();
    QTest::newRow("forbidden") << hans << number << State::Forbidden << QString();
    QTest::newRow("missing") << hans << number << State::Missing << QString();
    QTest::newRow("failed") << QString() << QStringLiteral("x") << State::Failed << QString();
}

void TestNameBook::entriesInWords()
{
    QFETCH(const QString, name);
    QFETCH(const QString, detail);
    QFETCH(const State, state);
    QTEST((NameEntry{name, state, detail}.text()), "text");
}

void TestNameBook::startsEmpty()
{
    const NameBook book;
    QVERIFY(book.isEmpty());
    QVERIFY(!book.name(Reference::Model, QStringLiteral("a")));
}

void TestNameBook::findsByKindAndId()
{
    NameBook book;
    const QString id = QStringLiteral("64C2E0A19D3B7F551800A001");
    book.insert(Reference::Model, id, {QStringLiteral("Snom 370")});
    QVERIFY(!book.isEmpty());
    QCOMPARE(book.name(Reference::Model, id)->text(), QStringLiteral("Snom 370"));
    QCOMPARE(book.name(Reference::Model, id.toLower())->text(), QStringLiteral("Snom 370"));
    QVERIFY(!book.name(Reference::Product, id));
    QVERIFY(!book.name(Reference::Model, id.chopped(1)));
}

void TestNameBook::replacesWhatItKnew()
{
    NameBook book;
    const QString id = QStringLiteral("a");
    book.insert(Reference::Queue, id, {{}, State::Failed});
    QVERIFY(book.name(Reference::Queue, id)->state == State::Failed);
    book.insert(Reference::Queue, id, {QStringLiteral("Sales")});
    QCOMPARE(book.size(), 1);
    QCOMPARE(book.name(Reference::Queue, id)->text(), QStringLiteral("Sales"));
}

void TestNameBook::copiesStayAsTheyAre()
{
    NameBook book;
    book.insert(Reference::Group, QStringLiteral("a"), {QStringLiteral("first")});
    const NameBook copy = book;
    QVERIFY(copy == book);
    book.insert(Reference::Group, QStringLiteral("a"), {QStringLiteral("second")});
    QCOMPARE(copy.name(Reference::Group, QStringLiteral("a"))->name, QStringLiteral("first"));
    QVERIFY(!(copy == book));
}

void TestNameBook::tellsSwitchesApartByCustomer()
{
    NameBook book;
    const QString night = QStringLiteral("Night");
    const auto id = [&](const char *customer) {
        return NameBook::switchId(QString::fromLatin1(customer), night);
    };
    book.insert(Reference::Switch, id("aa"), {night, State::Known, QStringLiteral("on")});
    QVERIFY(book.name(Reference::Switch, id("aa")));
    QVERIFY(!book.name(Reference::Switch, id("ab")));
    QVERIFY(!book.name(Reference::Switch, night));
}

void TestNameBook::saysWhyThereIsNoName()
{
    QSet<QString> sentences;
    for (int kind = int(Reference::Model); kind < phone::referenceCount; ++kind) {
        for (const State state : {State::Forbidden, State::Missing, State::Failed}) {
            const QString text = phone::namelessText(Reference(kind), state);
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            sentences.insert(text);
        }
        QVERIFY(phone::namelessText(Reference(kind), State::Known).isEmpty());
    }
    QCOMPARE(sentences.size(), 3 * (phone::referenceCount - 1));
    QVERIFY(phone::namelessText(Reference::None, State::Missing).isEmpty());
    QCOMPARE(phone::namelessText(Reference::Product, State::Forbidden),
             QStringLiteral("You are not allowed to see this product."));
}

QTEST_GUILESS_MAIN(TestNameBook)
#include "tst_namebook.moc"
