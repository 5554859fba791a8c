// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/objectid.h"
#include "support/testcase.h"

// What the sandbox takes as an id.
class TestObjectId : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsIds_data();
    void tellsIds();
};

void TestObjectId::tellsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");

    QTest::newRow("24 digits, mixed case") << QStringLiteral("66d0f1a2b3c4D5E6F7A8000a") << true;
    QTest::newRow("23 digits") << QStringLiteral("66d0f1a2b3c4d5e6f7a8000") << false;
    QTest::newRow("25 digits") << QStringLiteral("66d0f1a2b3c4d5e6f7a8000a0") << false;
    QTest::newRow("a letter beyond f") << QStringLiteral("66d0f1a2b3c4d5e6f7a8000g") << false;
    QTest::newRow("full-width digit") << QStringLiteral("66d0f1a2b3c4d5e6f7a8000\uff11") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestObjectId::tellsIds()
{
    QFETCH(QString, text);
    QTEST(sandbox::isObjectId(text), "isId");
}

QTEST_GUILESS_MAIN(TestObjectId)
#include "tst_sandboxobjectid.moc"
