// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterbar.h"
#include "filter/filterfield.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Filters by a set of ids, with mouse and keys.
class TestFilterBar : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);

    /// Four tasks: `a` and `b` failed, `c` and `d` are retrying; `a` and `c` go to one.example.
    struct Fixture {
        Fixture()
        {
            model.watch(ids({"a", "b", "c", "d"}));
            for (const char *name : {"a", "b", "c", "d"}) {
                Task task = exampleTask();
                task.taskId = id(name);
                task.state = Test::stateOf(*name < 'c' ? QStringLiteral("archived") : QStringLiteral("retrying"));
                task.url = *name == 'a' || *name == 'c' ? QStringLiteral("https://one.example")
                                                        : QStringLiteral("https://two.example");
                model.apply({answered(task.taskId, task, Start)});
            }
            bar.setModel(&model);
            auto *lines = new QVBoxLayout(&window);
            lines->addWidget(bar.field());
            lines->addWidget(&bar);
            window.resize(1100, 130);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window, Patience));
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
        [[nodiscard]] QLineEdit *field() const { return window.findChild<QLineEdit *>(QStringLiteral("filterEdit")); }

        TaskTableModel model;
        QWidget window;
        FilterBar bar;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsOnlyTheChosenUntilTheChipIsClicked()
    {
        Fixture fixture;
        QVERIFY(!fixture.chip()->isVisible());
        QSignalSpy changes(&fixture.bar, &FilterBar::changed);
        fixture.bar.showOnlyIds(QStringLiteral("Failed at 14:32"), ids({"a", "c"}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(fixture.shown(), QStringLiteral("a c"));
        QVERIFY(fixture.bar.isFiltering());
        QVERIFY(fixture.chip()->isVisible());
        QCOMPARE(fixture.chip()->text(), QStringLiteral("Failed at 14:32: 2 tasks  ×"));
        QCOMPARE(
            fixture.chip()->accessibleName(), QStringLiteral("Only these tasks are shown: Failed at 14:32: 2 tasks"));
        QCOMPARE(fixture.missing(), QString());

        QTest::mouseClick(fixture.chip(), Qt::LeftButton);
        QCOMPARE(fixture.shown(), QStringLiteral("a b c d"));
        QVERIFY(!fixture.chip()->isVisible());
        QVERIFY(!fixture.bar.isFiltering());
        QCOMPARE(fixture.bar.description(), QString());
    }

    void typedAndPickedFiltersApplyTogether()
    {
        Fixture fixture;
        fixture.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b", "c"}));
        QTest::mouseClick(fixture.field(), Qt::LeftButton);
        QTest::keyClicks(fixture.field(), QStringLiteral("url:one.example"));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QCOMPARE(fixture.shown(), QStringLiteral("a c"));
        QTest::mouseClick(fixture.bar.findChild<QWidget *>(QStringLiteral("phaseChip.failed")), Qt::LeftButton);
        QCOMPARE(fixture.shown(), QStringLiteral("a"));
        QCOMPARE(fixture.bar.description(), QStringLiteral("Noted, Failed, url:one.example"));
        // Without the ids, the other filters still apply.
        QTest::mouseClick(fixture.chip(), Qt::LeftButton);
        QCOMPARE(fixture.shown(), QStringLiteral("a"));
        QTest::mouseClick(fixture.bar.findChild<QWidget *>(QStringLiteral("phaseChip.all")), Qt::LeftButton);
        QCOMPARE(fixture.shown(), QStringLiteral("a c"));
    }

    void aNewSelectionReplacesThePreviousOne()
    {
        Fixture fixture;
        fixture.bar.showOnly(QStringLiteral("url:two.example"));
        fixture.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b"}));
        QCOMPARE(fixture.shown(), QStringLiteral("a b"));
        QCOMPARE(fixture.field()->text(), QString());
        fixture.bar.showOnlyIds(QStringLiteral("Others"), ids({"d"}));
        QCOMPARE(fixture.shown(), QStringLiteral("d"));
        QCOMPARE(fixture.chip()->text(), QStringLiteral("Others: 1 task  ×"));
        // And vice versa.
        fixture.bar.showOnly(QStringLiteral("url:two.example"));
        QCOMPARE(fixture.shown(), QStringLiteral("b d"));
        QVERIFY(!fixture.chip()->isVisible());
    }

    void escapeClearsTheTextThenThePickedTasksThenLeaves()
    {
        Fixture fixture;
        QSignalSpy left(&fixture.bar, &FilterBar::focusReleased);
        fixture.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a", "b"}));
        fixture.bar.focusField();
        QTest::keyClicks(fixture.field(), QStringLiteral("one"));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QCOMPARE(fixture.shown(), QStringLiteral("a"));
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QCOMPARE(fixture.shown(), QStringLiteral("a b"));
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QCOMPARE(fixture.shown(), QStringLiteral("a b c d"));
        QCOMPARE(left.size(), 0);
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void theChipHasKeys()
    {
        Fixture fixture;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Escape}) {
            fixture.bar.showOnlyIds(QStringLiteral("Noted"), ids({"a"}));
            fixture.chip()->setFocus(Qt::TabFocusReason);
            QTest::keyClick(fixture.chip(), key);
            QCOMPARE(fixture.shown(), QStringLiteral("a b c d"));
            QVERIFY(!fixture.chip()->isVisible());
            QVERIFY(fixture.field()->hasFocus()); // the focus is not lost with the chip
        }
    }

    void countsPickedTasksThatWereRemoved()
    {
        Fixture fixture;
        fixture.bar.showOnlyIds(QStringLiteral("Failed at 14:32"), ids({"a", "b", "x"}));
        QCOMPARE(fixture.shown(), QStringLiteral("a b"));
        QCOMPARE(fixture.missing(), QStringLiteral("1 of 3 is no longer in the list"));
        fixture.model.remove(ids({"a"}));
        QCOMPARE(fixture.missing(), QStringLiteral("2 of 3 are no longer in the list"));
        fixture.model.remove(ids({"b"}));
        QCOMPARE(fixture.missing(), QStringLiteral("None of them is in the list now"));
        QCOMPARE(fixture.shown(), QString());
        // A task that is added is shown if it is one of the ids, also if it reuses a free row.
        fixture.model.watch(ids({"y", "x", "a"}));
        QCOMPARE(fixture.shown(), QStringLiteral("a x"));
        QCOMPARE(fixture.missing(), QStringLiteral("1 of 3 is no longer in the list"));
        fixture.model.watch(ids({"b"}));
        QCOMPARE(fixture.missing(), QString());
    }

    void aLabelIsPlainText()
    {
        Fixture fixture;
        fixture.bar.showOnlyIds(QStringLiteral("<b>R&D</b>\u202e"), ids({"a"}));
        QCOMPARE(fixture.chip()->text(), QStringLiteral("<b>R&&D</b>‹U+202E›: 1 task  ×"));
        QVERIFY(fixture.chip()->toolTip().contains(u"&lt;b&gt;") || !Qt::mightBeRichText(fixture.chip()->toolTip()));
    }
};

TASKWATCH_TEST(TestFilterBar, QApplication);
#include "tst_filterbar.moc"
