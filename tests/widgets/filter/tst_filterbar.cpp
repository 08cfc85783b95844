// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "filter/filterbar.h"
#include "support/testregistry.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QPushButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Filters by a set of ids, with mouse and keys.
class TestFilterBar : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    /// Four tasks: `a` and `b` failed, `c` and `d` are retrying; `a` and `c` go to one.example.
    struct Bench {
        Bench()
        {
            model.watch(ids({"a", "b", "c", "d"}));
            for (const char *name : {"a", "b", "c", "d"}) {
                Task task = exampleTask();
                task.taskId = id(name);
                task.state = TaskState(*name < 'c' ? QStringLiteral("archived") : QStringLiteral("retrying"));
                task.url = *name == 'a' || *name == 'c' ? QStringLiteral("https://one.example") : QStringLiteral("https://two.example");
                model.apply({answered(task.taskId, task, Start)});
            }
            bar.setModel(&model);
            bar.resize(1100, 90);
            bar.show();
            bar.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&bar, Patience));
        }

        [[nodiscard]] QString shown() const
        {
            QStringList names;
            for (int row = 0; row < model.rowCount(); ++row)
                names.append(model.rowAt(row).id.toString());
            names.sort();
            return names.join(u' ');
        }
        [[nodiscard]] QPushButton *chip() const { return bar.findChild<QPushButton *>(QStringLiteral("chosenButton")); }
        [[nodiscard]] QString missing() const
        {
            const auto *label = bar.findChild<QLabel *>(QStringLiteral("chosenMissing"));
            return label->isVisible() ? label->text() : QString();
        }
        [[nodiscard]] QLineEdit *field() const { return bar.findChild<QLineEdit *>(QStringLiteral("filterEdit")); }

        TaskTableModel model;
        FilterBar bar;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsOnlyTheChosenUntilTheChipIsClicked()
    {
        Bench bench;
        QVERIFY(!bench.chip()->isVisible());
        QSignalSpy changes(&bench.bar, &FilterBar::changed);
        bench.bar.showOnlyIds(QStringLiteral("Failed at 14:32"), ids({"a", "c"}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(bench.shown(), QStringLiteral("a c"));
        QVERIFY(bench.bar.isFiltering());
        QVERIFY(bench.chip()->isVisible());
        QCOMPARE(bench.chip()->text(), QStringLiteral("Failed at 14:32: 2 tasks  ×"));
        QCOMPARE(bench.chip()->accessibleName(), QStringLiteral("Only these tasks are shown: Failed at 14:32: 2 tasks"));
        QCOMPARE(bench.missing(), QString());

        QTest::mouseClick(bench.chip(), Qt::LeftButton);
        QCOMPARE(bench.shown(), QStringLiteral("a b c d"));
        QVERIFY(!bench.chip()->isVisible());
        QVERIFY(!bench.bar.isFiltering());
    }

    void whatIsTypedAndChosenMustHoldAsWell()
    {
        Bench bench;
        bench.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b", "c"}));
        QTest::mouseClick(bench.field(), Qt::LeftButton);
        QTest::keyClicks(bench.field(), QStringLiteral("url:one.example"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.shown(), QStringLiteral("a c"));
        QTest::mouseClick(bench.bar.findChild<QWidget *>(QStringLiteral("phaseChip.failed")), Qt::LeftButton);
        QCOMPARE(bench.shown(), QStringLiteral("a"));
        // Without the ids, the other filters still apply.
        QTest::mouseClick(bench.chip(), Qt::LeftButton);
        QCOMPARE(bench.shown(), QStringLiteral("a"));
        QTest::mouseClick(bench.bar.findChild<QWidget *>(QStringLiteral("phaseChip.all")), Qt::LeftButton);
        QCOMPARE(bench.shown(), QStringLiteral("a c"));
    }

    void takesThePlaceOfWhatWasChosenBefore()
    {
        Bench bench;
        bench.bar.showOnly(QStringLiteral("url:two.example"));
        bench.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b"}));
        QCOMPARE(bench.shown(), QStringLiteral("a b"));
        QCOMPARE(bench.field()->text(), QString());
        bench.bar.showOnlyIds(QStringLiteral("Others"), ids({"d"}));
        QCOMPARE(bench.shown(), QStringLiteral("d"));
        QCOMPARE(bench.chip()->text(), QStringLiteral("Others: 1 task  ×"));
        // And vice versa.
        bench.bar.showOnly(QStringLiteral("url:two.example"));
        QCOMPARE(bench.shown(), QStringLiteral("b d"));
        QVERIFY(!bench.chip()->isVisible());
    }

    void escapeEndsTheTypedThenTheChosenThenLeaves()
    {
        Bench bench;
        QSignalSpy left(&bench.bar, &FilterBar::focusReleased);
        bench.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b"}));
        bench.bar.focusField();
        QTest::keyClicks(bench.field(), QStringLiteral("one"));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.shown(), QStringLiteral("a"));
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(bench.shown(), QStringLiteral("a b"));
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(bench.shown(), QStringLiteral("a b c d"));
        QCOMPARE(left.size(), 0);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void theChipHasKeys()
    {
        Bench bench;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Escape}) {
            bench.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a"}));
            bench.chip()->setFocus(Qt::TabFocusReason);
            QTest::keyClick(bench.chip(), key);
            QCOMPARE(bench.shown(), QStringLiteral("a b c d"));
            QVERIFY(!bench.chip()->isVisible());
            QVERIFY(bench.field()->hasFocus()); // the focus is not lost with the chip
        }
    }

    void saysWhatIsNoLongerThere()
    {
        Bench bench;
        bench.bar.showOnlyIds(QStringLiteral("Failed at 14:32"), ids({"a", "b", "x"}));
        QCOMPARE(bench.shown(), QStringLiteral("a b"));
        QCOMPARE(bench.missing(), QStringLiteral("1 of 3 is no longer in the list"));
        bench.model.remove(ids({"a"}));
        QCOMPARE(bench.missing(), QStringLiteral("2 of 3 are no longer in the list"));
        bench.model.remove(ids({"b"}));
        QCOMPARE(bench.missing(), QStringLiteral("None of them is in the list anymore"));
        QCOMPARE(bench.shown(), QString());
        // A task that is added is shown if it is one of the ids, also if it reuses a free row.
        bench.model.watch(ids({"y", "x", "a"}));
        QCOMPARE(bench.shown(), QStringLiteral("a x"));
        QCOMPARE(bench.missing(), QStringLiteral("1 of 3 is no longer in the list"));
        bench.model.watch(ids({"b"}));
        QCOMPARE(bench.missing(), QString());
    }

    void aLabelIsPlainText()
    {
        Bench bench;
        bench.bar.showOnlyIds(QStringLiteral("<b>R&D</b>\u202e"), ids({"a"}));
        QCOMPARE(bench.chip()->text(), QStringLiteral("<b>R&&D</b>‹U+202E›: 1 task  ×"));
        QVERIFY(bench.chip()->toolTip().contains(u"&lt;b&gt;") || !Qt::mightBeRichText(bench.chip()->toolTip()));
    }
};

TASKWATCH_TEST(TestFilterBar, QApplication);
#include "tst_filterbar.moc"
