// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/displaychoices.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Taskwatch;

/// What all windows show alike.
class TestDisplayChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesGoRound()
    {
        DisplayChoices display;
        QStringList keys;
        do {
            keys.append(display.times()->chosenKey());
            display.times()->chooseNext();
        } while (display.timeForm() != TimeForm::Relative);
        QCOMPARE(keys,
            (QStringList{QStringLiteral("relative"), QStringLiteral("local"), QStringLiteral("utc"),
                QStringLiteral("epochMs")}));
    }

    void isRestored()
    {
        DisplayChoices display;
        display.times()->chooseKey(QStringLiteral("utc"));
        DisplayChoices other;
        other.restore(display.state());
        QCOMPARE(other.timeForm(), TimeForm::Utc);
        QCOMPARE(other.state(), display.state());
        other.restore({{QStringLiteral("times"), QStringLiteral("nonsense")}});
        QCOMPARE(other.timeForm(), TimeForm::Relative);
    }

    void everyMenuShowsTheSame()
    {
        DisplayChoices display;
        QWidget window;
        const QMenu *first = display.times()->createMenu(QStringLiteral("first"), &window);
        first->actions().at(2)->trigger();
        const QMenu *second = display.times()->createMenu(QStringLiteral("second"), &window);
        QVERIFY(second->actions().at(2)->isChecked());
        second->actions().at(3)->trigger();
        QVERIFY(first->actions().at(3)->isChecked() && !first->actions().at(2)->isChecked());
        QCOMPARE(display.timeForm(), TimeForm::EpochMs);
    }
};

TASKWATCH_TEST(TestDisplayChoices, QApplication);
#include "tst_displaychoices.moc"
