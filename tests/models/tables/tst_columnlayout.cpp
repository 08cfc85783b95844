// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "tables/columnlayout.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Taskwatch;

namespace {

QString orderOf(const ColumnLayout &layout)
{
    QStringList keys;
    for (const TaskColumn column : layout.order())
        keys.append(QString::fromLatin1(taskColumnInfo(column).key));
    return keys.join(u' ');
}

QString shownOf(const ColumnLayout &layout)
{
    QStringList keys;
    for (const TaskColumn column : layout.order()) {
        if (layout.isShown(column))
            keys.append(QString::fromLatin1(taskColumnInfo(column).key));
    }
    return keys.join(u' ');
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QVariantMap settings(const char *order, const char *shown, const char *widths = "")
{
    return {{QStringLiteral("columnOrder"), words(order)}, {QStringLiteral("columnsShown"), words(shown)},
        {QStringLiteral("columnWidths"), words(widths)}};
}

ColumnLayout randomLayout(QRandomGenerator &random)
{
    ColumnLayout layout;
    std::array<TaskColumn, TaskColumnCount> order = layout.order();
    std::shuffle(order.begin(), order.end(), random);
    layout.setOrder(order);
    for (const TaskColumn column : order) {
        layout.setShown(column, random.bounded(2) == 0);
        layout.setWidth(column, random.bounded(2) == 0 ? 0 : random.bounded(1, 5000));
    }
    layout.setSort({static_cast<TaskSortField>(random.bounded(13)),
        random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    return layout;
}

/// A random value as a damaged, foreign or edited settings file may contain.
QVariant tornValue(QRandomGenerator &random)
{
    static const QStringList Words = words(
        "state task message retries nextAttempt lastError completed deadline url checked changes trail "
        "added State future = task= task=0 url=-7 url=1 checked=99999 checked=99999999999 =12 state=12=13 descending");
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1:
        return QByteArray("\x00\xff\x01", 3);
    case 2:
        return random.bounded(-5, 5);
    case 3:
        return Words[random.bounded(Words.size())];
    default: // mostly lists, which is the valid type
        QStringList list;
        for (int i = random.bounded(20); i > 0; --i)
            list.append(Words[random.bounded(Words.size())]);
        return list;
    }
}

} // namespace

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheFirstOrder()
    {
        const ColumnLayout layout;
        QCOMPARE(orderOf(layout),
            QStringLiteral(
                "state task message retries nextAttempt lastError completed deadline url checked changes trail"));
        QCOMPARE(shownOf(layout), QStringLiteral("state task retries nextAttempt lastError url checked"));
        QCOMPARE(layout.width(TaskColumn::Task), 0);
        QCOMPARE(layout.sort(), TaskSort());
        QVERIFY(ColumnLayout::fromSettings({}) == layout);
        QVERIFY(ColumnLayout::isIn(layout.toSettings()));
        QVERIFY(!ColumnLayout::isIn({{QStringLiteral("columns"), QByteArray("x")}}));
    }

    void firstFitsASmallWindow()
    {
        constexpr int Most = 178; // characters of 7 px: 1280 px less the scroll bar and the frames of styles
        int width = 0;
        for (const TaskColumnInfo &info : taskColumns())
            width += info.shownFirst ? info.width : 0;
        QVERIFY2(width <= Most, qPrintable(QString::number(width)));
    }

    void neverHidesTheLastOne()
    {
        ColumnLayout layout;
        for (const TaskColumn column : layout.order())
            layout.setShown(column, false);
        QCOMPARE(shownOf(layout), QStringLiteral("checked"));
        layout.setShown(TaskColumn::Changes, true);
        layout.setShown(TaskColumn::Checked, false);
        QCOMPARE(shownOf(layout), QStringLiteral("changes"));
    }

    void mendsWidths()
    {
        ColumnLayout layout;
        for (const auto &[given, kept] :
            {std::pair(0, 0), {-3, 0}, {1, 24}, {24, 24}, {300, 300}, {4000, 4000}, {99'999, 4000}}) {
            layout.setWidth(TaskColumn::Url, given);
            QCOMPARE(layout.width(TaskColumn::Url), kept);
        }
    }

    void readsWhatOtherVersionsWrote_data()
    {
        QTest::addColumn<QVariantMap>("map");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("shown");
        const QString first = orderOf({});
        const QString firstShown = shownOf({});
        QTest::newRow("nothing") << QVariantMap() << first << firstShown;
        QTest::newRow("foreign") << QVariantMap{{QStringLiteral("columns"), QByteArray("x")},
            {QStringLiteral("columnCount"), 7}}
                                 << first << firstShown;
        QTest::newRow("a column that is new comes after its neighbour, as it first is")
            << settings("checked url lastError nextAttempt retries task state", "task url")
            << QStringLiteral(
                   "checked changes trail url lastError completed deadline nextAttempt retries task message state")
            << QStringLiteral("url task");
        QTest::newRow("the first column is new")
            << settings("url task", "url")
            << QStringLiteral(
                   "state url checked changes trail task message retries nextAttempt lastError completed deadline")
            << QStringLiteral("state url checked retries nextAttempt lastError");
        QTest::newRow("columns that are no more")
            << settings("future url state past", "future url")
            << QStringLiteral(
                   "url checked changes trail state task message retries nextAttempt lastError completed deadline")
            << QStringLiteral("url checked task retries nextAttempt lastError");
        QTest::newRow("twice")
            << settings(
                   "url state url task message retries nextAttempt lastError completed deadline state checked changes",
                   "url url")
            << QStringLiteral(
                   "url state task message retries nextAttempt lastError completed deadline checked changes trail")
            << QStringLiteral("url");
        QTest::newRow("none shown") << settings(qPrintable(first), "future") << first << firstShown;
        QTest::newRow("shown, but without a place") << settings(
            "", "changes") << first << QStringLiteral("state task retries nextAttempt lastError url checked changes");
    }

    void readsWhatOtherVersionsWrote()
    {
        QFETCH(const QVariantMap, map);
        const ColumnLayout layout = ColumnLayout::fromSettings(map);
        QTEST(orderOf(layout), "order");
        QTEST(shownOf(layout), "shown");
    }

    void readsWidthsAndSort()
    {
        QVariantMap map = settings("", "", "task=240 url=1 checked=99999 future=12 state= message=wide =7 retries=-4");
        map.insert(QStringLiteral("sort"), QStringLiteral("added"));
        map.insert(QStringLiteral("sortOrder"), QStringLiteral("descending"));
        const ColumnLayout layout = ColumnLayout::fromSettings(map);
        QCOMPARE(layout.width(TaskColumn::Task), 240);
        QCOMPARE(layout.width(TaskColumn::Url), 24);
        QCOMPARE(layout.width(TaskColumn::Checked), 4000);
        for (const TaskColumn column : {TaskColumn::State, TaskColumn::Message, TaskColumn::Retries})
            QCOMPARE(layout.width(column), 0);
        QCOMPARE(layout.sort(), (TaskSort{TaskSortField::Added, Qt::DescendingOrder}));
        map.insert(QStringLiteral("sort"), QStringLiteral("future"));
        QCOMPARE(ColumnLayout::fromSettings(map).sort(), TaskSort());
    }

    void comesBackFromAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        QRandomGenerator random(11);
        for (int round = 0; round < 50; ++round) {
            const ColumnLayout layout = randomLayout(random);
            const QVariantMap written = layout.toSettings();
            {
                QSettings ini(file, QSettings::IniFormat);
                for (auto it = written.cbegin(); it != written.cend(); ++it)
                    ini.setValue(it.key(), it.value());
            }
            QSettings ini(file, QSettings::IniFormat);
            QVariantMap read;
            const QStringList keys = ini.allKeys();
            for (const QString &key : keys)
                read.insert(key, ini.value(key));
            QCOMPARE(orderOf(ColumnLayout::fromSettings(read)), orderOf(layout));
            QVERIFY(ColumnLayout::fromSettings(read) == layout);
        }
    }

    void isWholeWhateverItIsGiven()
    {
        QRandomGenerator random(2026);
        const ColumnLayout first;
        for (int round = 0; round < 20'000; ++round) {
            QVariantMap map = randomLayout(random).toSettings();
            const QStringList keys = map.keys();
            for (const QString &key : keys) {
                if (random.bounded(3) == 0)
                    map.insert(key, tornValue(random));
                else if (random.bounded(5) == 0)
                    map.remove(key);
            }
            const ColumnLayout layout = ColumnLayout::fromSettings(map);
            QVERIFY(std::is_permutation(layout.order().begin(), layout.order().end(), first.order().begin()));
            QVERIFY(layout.shownCount() > 0);
            for (const TaskColumn column : layout.order()) {
                const int width = layout.width(column);
                QVERIFY(width == 0 || (width >= ColumnLayout::LeastWidth && width <= ColumnLayout::MostWidth));
            }
            QVERIFY(ColumnLayout::fromSettings(layout.toSettings()) == layout);
        }
    }
};

TASKWATCH_TEST(TestColumnLayout, QCoreApplication);
#include "tst_columnlayout.moc"
