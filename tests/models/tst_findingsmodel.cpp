// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using checks::Finding;
using checks::Severity;
using models::FindingsModel;

namespace {

// "E A": an error of the rule A. More than the rule: facts in the message.
Finding finding(const QString &text)
{
    Finding result;
    switch (text[0].unicode()) {
    case 'E':
        result.severity = Severity::Error;
        break;
    case 'W':
        result.severity = Severity::Warning;
        break;
    case 'I':
        result.severity = Severity::Information;
        break;
    default:
        result.severity = Severity::Data;
    }
    result.rule = text.mid(2, 1);
    result.title = QStringLiteral("Title ") + result.rule;
    result.message = QStringLiteral("Facts%1.").arg(text.mid(3));
    result.next = QStringLiteral("Do it.");
    result.fields = {QStringLiteral("ip.mode"), QStringLiteral("ip.address")};
    return result;
}

QList<Finding> findings(const QString &text)
{
    QList<Finding> result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        result.append(finding(part));
    return result;
}

QString rules(const FindingsModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += model.index(row).data(FindingsModel::RuleRole).toString();
    return text;
}

} // namespace

class TestFindingsModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllOfAFinding();
    void hasNoPlaceForOneOfNoField();
    void leavesOutDataUntilAsked();
    void countsAll();
    void goesFromOneListToAnother_data();
    void goesFromOneListToAnother();
    void keepsTheRowOfAFindingThatStays();
    void tellsOfNewFactsOnly();
};

void TestFindingsModel::saysAllOfAFinding()
{
    FindingsModel model;
    model.setFindings(findings(QStringLiteral("W S")));
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), QStringLiteral("Title S"));
    QCOMPARE(index.data(FindingsModel::SeverityRole).toInt(), int(Severity::Warning));
    QCOMPARE(index.data(FindingsModel::MessageRole).toString(), QStringLiteral("Facts."));
    QCOMPARE(index.data(FindingsModel::NextRole).toString(), QStringLiteral("Do it."));
    QCOMPARE(index.data(FindingsModel::PlaceRole).toString(), QStringLiteral("Security"));
    QCOMPARE(index.data(FindingsModel::KeyRole).toString(), QStringLiteral("ip.mode"));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Warning: Title S. Facts. Do it."));
    QCOMPARE(index.data(FindingsModel::PlainRole).toString(),
             QStringLiteral("S Warning: Title S. Facts. Do it."));
}

void TestFindingsModel::hasNoPlaceForOneOfNoField()
{
    Finding lost = finding(QStringLiteral("E A"));
    lost.fields.clear();
    FindingsModel model;
    model.setFindings({lost});
    QCOMPARE(model.index(0).data(FindingsModel::PlaceRole).toString(), QString());
    QCOMPARE(model.index(0).data(FindingsModel::KeyRole).toString(), QString());
}

void TestFindingsModel::leavesOutDataUntilAsked()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFindings(findings(QStringLiteral("E A,D B,D C")));
    QCOMPARE(rules(model), QStringLiteral("A"));
    QCOMPARE(model.shown().size(), 1);
    model.setDataShown(true);
    QCOMPARE(rules(model), QStringLiteral("ABC"));
    model.setDataShown(false);
    QCOMPARE(rules(model), QStringLiteral("A"));
}

void TestFindingsModel::countsAll()
{
    FindingsModel model;
    model.setFindings(findings(QStringLiteral("E A,E B,W C,I D,I E,I F,D G")));
    QCOMPARE(model.count(Severity::Error), 2);
    QCOMPARE(model.count(Severity::Warning), 1);
    QCOMPARE(model.count(Severity::Information), 3);
    QCOMPARE(model.count(Severity::Data), 1);
}

void TestFindingsModel::goesFromOneListToAnother_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("the same", "E A,W B", "E A,W B");
    row("none to some", "", "E A,W B");
    row("some to none", "E A,W B", "");
    row("one more in between", "E A,W C", "E A,W B,W C");
    row("one fewer", "E A,W B,W C", "E A,W C");
    row("all others", "E A,W B", "E C,W D,I E");
    row("one got worse", "E A,W B,W C", "E C,E A,W B");
    row("turned round", "E A,E B,E C,E D", "E D,E C,E B,E A");
    row("twice to once", "E A,E A", "E A");
    row("once to twice", "E A", "E A,E A");
}

void TestFindingsModel::goesFromOneListToAnother()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFindings(findings(from));
    QCOMPARE(model.shown(), findings(from));
    model.setFindings(findings(to));
    QCOMPARE(model.shown(), findings(to));
    QCOMPARE(model.rowCount(), int(findings(to).size()));
}

void TestFindingsModel::keepsTheRowOfAFindingThatStays()
{
    FindingsModel model;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFindings(findings(QStringLiteral("E A,W B,I C")));
    const QPersistentModelIndex kept(model.index(1));
    model.setFindings(findings(QStringLiteral("E X,E Y,W B since 14:02,W Z")));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(FindingsModel::MessageRole).toString(),
             QStringLiteral("Facts since 14:02."));
    QCOMPARE(resets.size(), 0);
}

void TestFindingsModel::tellsOfNewFactsOnly()
{
    FindingsModel model;
    model.setFindings(findings(QStringLiteral("E A,W B")));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFindings(findings(QStringLiteral("E A,W B")));
    QCOMPARE(changes.size(), 0);
    model.setFindings(findings(QStringLiteral("E A,W B for 3 min")));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(1));
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
