// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerids.h"
#include "sandbox/directory.h"
#include "sandbox/objectid.h"
#include "sandbox/users.h"
#include "support/testcase.h"

#include <QSet>

using sandbox::Directory;
using Kind = sandbox::Directory::Kind;

// What the ids stand for: found by id, each once, and whole in itself.
class TestDirectory : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsIdInAnyCase();
    void findsNothingElse();
    void idsAreIdsAndUnique();
    void knowsItsOwnIds();
    void knowsCustomersAndUsers();
    void knowsGeneratedOnes();
};

constexpr std::array allKinds{Kind::Customer, Kind::Employee, Kind::Extension, Kind::Group,
                              Kind::Model,    Kind::Product,  Kind::Queue};

static QJsonValue nameOf(const std::optional<QJsonObject> &object)
{
    return object.value_or(QJsonObject()).value(QLatin1String("name"));
}

void TestDirectory::findsIdInAnyCase()
{
    const Directory directory;
    const QString reference = QStringLiteral("1234567890ABCDEF12345678");
    const QString name = QStringLiteral("Snom 370 (reference)");
    QCOMPARE(nameOf(directory.find(Kind::Product, reference)).toString(), name);
    QCOMPARE(nameOf(directory.find(Kind::Product, reference.toLower())).toString(), name);
}

void TestDirectory::findsNothingElse()
{
    const Directory directory;
    QVERIFY(!directory.find(Kind::Product, QString()));
    QVERIFY(!directory.find(Kind::Product, QStringLiteral("ffffffffffffffffffffffff")));
    QVERIFY2(!directory.find(Kind::Product, sandbox::sampleCustomer()), "a customer's id");
}

void TestDirectory::idsAreIdsAndUnique()
{
    const Directory directory;
    QSet<QString> ids;
    qsizetype count = 0;
    for (const Kind kind : allKinds) {
        QVERIFY(!directory.all(kind).isEmpty());
        for (const QJsonObject &object : directory.all(kind)) {
            const QString id = object.value(QLatin1String("_id")).toString();
            QVERIFY2(sandbox::isObjectId(id), qPrintable(id));
            ids.insert(id.toLower());
            ++count;
        }
    }
    QCOMPARE(ids.size(), count);
}

void TestDirectory::knowsItsOwnIds()
{
    const Directory directory;
    const auto check = [&](Kind kind, const QJsonValue &id) {
        QVERIFY2(id.isNull() || directory.find(kind, id.toString()), qPrintable(id.toString()));
    };
    for (const Kind kind : {Kind::Employee, Kind::Extension, Kind::Group, Kind::Queue}) {
        for (const QJsonObject &object : directory.all(kind))
            check(Kind::Customer, object.value(QLatin1String("customer")));
    }
    for (const QJsonObject &extension : directory.all(Kind::Extension))
        check(Kind::Employee, extension.value(QLatin1String("employee")));
    for (const QJsonObject &customer : directory.all(Kind::Customer))
        check(Kind::Customer, customer.value(QLatin1String("parentReseller")));
    for (const QJsonObject &object : directory.switches())
        check(Kind::Customer, object.value(QLatin1String("customer")));
}

void TestDirectory::knowsCustomersAndUsers()
{
    const Directory directory;
    QVERIFY(directory.find(Kind::Customer, sandbox::sampleCustomer()));
    QVERIFY(directory.find(Kind::Customer, sandbox::resellerCustomer()));
    const sandbox::Users users;
    for (const sandbox::User &user : users.all()) {
        QVERIFY(directory.find(Kind::Customer, user.customer));
        QCOMPARE(nameOf(directory.find(Kind::Employee, user.employee)).toString(), user.name);
    }
}

void TestDirectory::knowsGeneratedOnes()
{
    Directory directory;
    const sandbox::GeneratedPhone phone = sandbox::GeneratedPhones::at(1);
    QVERIFY(!phone.employee.isEmpty());
    QVERIFY(!directory.find(Kind::Extension, phone.extension));
    directory.generate(2);
    QCOMPARE(nameOf(directory.find(Kind::Extension, phone.extension)).toString(),
             phone.extensionName);
    QCOMPARE(nameOf(directory.find(Kind::Employee, phone.employee)).toString(),
             phone.extensionName);
    QVERIFY2(!directory.find(Kind::Employee, phone.extension), "another kind");
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_sandboxdirectory.moc"
