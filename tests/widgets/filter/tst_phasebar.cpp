// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/phasebar.h"
#include "filter/phasechip.h"
#include "support/testregistry.h"
#include "theme/appearance.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;

/// The phase chips above the table, used by mouse and keys.
class TestPhaseBar : public QObject
{
    Q_OBJECT

private:
    static PhaseCounts usual()
    {
        PhaseCounts counts;
        const auto set = [&counts](Phase phase, int count) { counts.byPhase[static_cast<size_t>(phase)] = count; };
        set(Phase::Running, 12);
        set(Phase::Retrying, 87);
        set(Phase::Waiting, 640);
        set(Phase::Succeeded, 434);
        set(Phase::Failed, 31);
        return counts;
    }

    static PhaseCounts with(Phase phase, int count)
    {
        PhaseCounts counts = usual();
        counts.byPhase[static_cast<size_t>(phase)] = count;
        return counts;
    }

    static void show(QWidget &bar)
    {
        bar.resize(bar.sizeHint().width() + 300, bar.sizeHint().height());
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar, Test::Patience));
    }

    static PhaseChip *chip(const PhaseBar &bar, const char *key)
    {
        auto *found = bar.findChild<PhaseChip *>(u"phaseChip." + QString::fromLatin1(key));
        if (!found)
            QTest::qFail(key, __FILE__, __LINE__);
        return found;
    }

    static void click(const PhaseBar &bar, const char *key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(chip(bar, key), Qt::LeftButton, modifiers);
    }

    static QString said(const PhaseBar &bar, const char *key) { return chip(bar, key)->accessibleName(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aSetSaysWhatIsWanted()
    {
        QVERIFY(PhaseSet().showsAll());
        QVERIFY(PhaseSet().contains(Phase::Failed) && PhaseSet().contains({}));
        QVERIFY(!PhaseSet().isChosen(Phase::Failed));
        const PhaseSet two{Phase::Failed, std::nullopt};
        QVERIFY(two.contains(Phase::Failed) && two.contains({}) && !two.contains(Phase::Waiting));
        QCOMPARE(two.toggled(Phase::Failed), PhaseSet{std::nullopt});
        QCOMPARE(two.toggled(Phase::Failed).toggled({}), PhaseSet());
        PhaseSet all{std::nullopt};
        for (const Phase phase : AllPhases)
            all = all.toggled(phase);
        QCOMPARE(all, PhaseSet());
        const PhaseSet named{Phase::Waiting, Phase::Running, Phase::Retrying, Phase::Succeeded, Phase::Failed,
            Phase::Cancelled, Phase::Unknown, std::nullopt};
        QVERIFY(named.showsAll() && named == PhaseSet());
        QCOMPARE(usual().total(), 1204);
        QCOMPARE((PhaseCounts{.byPhase = {}, .withoutTask = 3}.of({})), 3);
    }

    void everyPhaseHasItsCount()
    {
        PhaseBar bar;
        bar.setCounts(usual());
        show(bar);
        QCOMPARE(said(bar, "all"), QStringLiteral("All: 1,204 tasks, selected"));
        QCOMPARE(said(bar, "retrying"), QStringLiteral("Retrying: 87 tasks"));
        const char *inOrder[] = {"all", "running", "retrying", "waiting", "succeeded", "failed"};
        for (size_t i = 1; i < std::size(inOrder); ++i)
            QVERIFY2(chip(bar, inOrder[i - 1])->geometry().right() < chip(bar, inOrder[i])->x(), inOrder[i]);
        // Optional chips are hidden while their count is 0.
        for (const char *key : {"cancelled", "unknown", "none"})
            QVERIFY2(!chip(bar, key)->isVisible(), key);
        bar.setCounts({.byPhase = {}, .withoutTask = 1});
        QCOMPARE(said(bar, "none"), QStringLiteral("Not seen: 1 task"));
        QVERIFY(
            chip(bar, "none")->isVisible() && chip(bar, "failed")->isVisible() && !chip(bar, "unknown")->isVisible());
    }

    void aClickShowsOnlyThatPhase()
    {
        PhaseBar bar;
        bar.setCounts(usual());
        show(bar);
        QSignalSpy changed(&bar, &PhaseBar::phasesChanged);
        click(bar, "retrying");
        QCOMPARE(bar.phases(), PhaseSet{Phase::Retrying});
        QCOMPARE(said(bar, "retrying"), QStringLiteral("Retrying: 87 tasks, selected"));
        QCOMPARE(said(bar, "all"), QStringLiteral("All: 1,204 tasks"));
        click(bar, "failed");
        QCOMPARE(bar.phases(), PhaseSet{Phase::Failed});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<PhaseSet>(), PhaseSet{Phase::Failed});
        click(bar, "failed");
        QCOMPARE(bar.phases(), PhaseSet());
        click(bar, "all"); // already selected
        QCOMPARE(changed.size(), 3);
        click(bar, "running");
        click(bar, "all");
        QCOMPARE(bar.phases(), PhaseSet());
        QVERIFY(chip(bar, "all")->isChecked() && !chip(bar, "running")->isChecked());
    }

    void ctrlClicksCombine()
    {
        PhaseBar bar;
        bar.setCounts(usual());
        show(bar);
        click(bar, "retrying", Qt::ControlModifier);
        click(bar, "failed", Qt::ControlModifier);
        QCOMPARE(bar.phases(), (PhaseSet{Phase::Retrying, Phase::Failed}));
        click(bar, "retrying", Qt::ControlModifier);
        QCOMPARE(bar.phases(), PhaseSet{Phase::Failed});
        click(bar, "failed", Qt::ControlModifier);
        QCOMPARE(bar.phases(), PhaseSet());
        click(bar, "retrying", Qt::ControlModifier);
        click(bar, "failed", Qt::ControlModifier);
        click(bar, "retrying"); // a plain click selects this phase only
        QCOMPARE(bar.phases(), PhaseSet{Phase::Retrying});
    }

    void keysDoWhatClicksDo()
    {
        PhaseBar bar;
        bar.setCounts(usual());
        show(bar);
        chip(bar, "all")->setFocus(Qt::TabFocusReason);
        const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        };
        key(Qt::Key_Right);
        QVERIFY(chip(bar, "running")->hasFocus());
        key(Qt::Key_Right);
        QVERIFY(chip(bar, "retrying")->hasFocus());
        key(Qt::Key_Space);
        QCOMPARE(bar.phases(), PhaseSet{Phase::Retrying});
        key(Qt::Key_End);
        QVERIFY(chip(bar, "failed")->hasFocus()); // the last visible chip
        key(Qt::Key_Right);
        QVERIFY(chip(bar, "failed")->hasFocus());
        key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(bar.phases(), (PhaseSet{Phase::Retrying, Phase::Failed}));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bar.phases(), PhaseSet{Phase::Retrying});
        key(Qt::Key_Return);
        QCOMPARE(bar.phases(), PhaseSet{Phase::Failed});
        key(Qt::Key_Home);
        key(Qt::Key_Left);
        QVERIFY(chip(bar, "all")->hasFocus());
        key(Qt::Key_Enter);
        QCOMPARE(bar.phases(), PhaseSet());
    }

    void tabFindsOneChipAndAClickTakesNoFocus()
    {
        QWidget window;
        QWidget before(&window);
        PhaseBar bar(&window);
        QWidget after(&window);
        before.setFocusPolicy(Qt::StrongFocus);
        after.setFocusPolicy(Qt::StrongFocus);
        bar.setCounts(usual());
        bar.resize(bar.sizeHint());
        window.resize(1000, 40);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
        before.setFocus();
        click(bar, "failed");
        QVERIFY(before.hasFocus());
        QTest::keyClick(&before, Qt::Key_Tab);
        QVERIFY(chip(bar, "all")->hasFocus());
        QTest::keyClick(chip(bar, "all"), Qt::Key_Right);
        QTest::keyClick(chip(bar, "running"), Qt::Key_Tab);
        QVERIFY(after.hasFocus());
        QTest::keyClick(&after, Qt::Key_Backtab);
        QVERIFY(chip(bar, "running")->hasFocus()); // the chip that had the focus before
    }

    void aChoiceStaysThoughNothingIsInIt()
    {
        PhaseBar bar;
        bar.setCounts(with(Phase::Unknown, 2));
        show(bar);
        click(bar, "unknown");
        bar.setCounts(usual());
        QVERIFY(chip(bar, "unknown")->isVisible());
        QCOMPARE(said(bar, "unknown"), QStringLiteral("Unknown: 0 tasks, selected"));
        QCOMPARE(bar.phases(), PhaseSet{Phase::Unknown});
        click(bar, "all");
        QVERIFY(!chip(bar, "unknown")->isVisible());
    }

    void numbersThatChangeMoveNothing()
    {
        PhaseBar bar;
        bar.setCounts(with(Phase::Running, 100));
        show(bar);
        const QRect before = chip(bar, "failed")->geometry();
        for (const int count : {99, 9, 10, 0, 101}) {
            bar.setCounts(with(Phase::Running, count));
            QCOMPARE(chip(bar, "failed")->geometry(), before);
        }
        // After the list became short, the chips shrink.
        const int wide = chip(bar, "all")->width();
        bar.setCounts({.byPhase = {}, .withoutTask = 3});
        QVERIFY(chip(bar, "all")->width() < wide);
    }

    void aNarrowBarHasMoreLines()
    {
        PhaseBar bar;
        bar.setCounts(usual());
        show(bar);
        const QRect before = chip(bar, "failed")->geometry();
        for (const int width :
            {bar.sizeHint().width() - 1, bar.sizeHint().width() / 2, bar.minimumSizeHint().width()}) {
            bar.resize(width, bar.heightForWidth(width));
            QRegion covered;
            for (const char *key : {"all", "running", "retrying", "waiting", "succeeded", "failed"}) {
                const PhaseChip *each = chip(bar, key);
                QVERIFY2(each->width() >= each->sizeHint().width(), key);
                QVERIFY2(bar.rect().contains(each->geometry()), key);
                QVERIFY2(!covered.intersects(each->geometry()), key);
                covered += each->geometry();
            }
        }
        QVERIFY(chip(bar, "failed")->y() > chip(bar, "succeeded")->y());
        click(bar, "failed");
        QCOMPARE(bar.phases(), PhaseSet{Phase::Failed});
        bar.resize(bar.sizeHint().width() + 300, bar.sizeHint().height());
        QCOMPARE(chip(bar, "failed")->geometry(), before);
    }

    void textIsReadableOnEveryGround_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    // Contrast of text and background of each chip: normal, selected, and with count 0.
    void textIsReadableOnEveryGround()
    {
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        PhaseBar bar;
        bar.setCounts({}); // all counts are 0
        show(bar);
        PhaseSet chosen{std::nullopt};
        for (const Phase phase :
            {Phase::Running, Phase::Retrying, Phase::Waiting, Phase::Succeeded, Phase::Failed, Phase::Cancelled})
            chosen = chosen.toggled(phase);
        const QList<PhaseChip *> chips = bar.findChildren<PhaseChip *>();
        for (const PhaseSet &phases : {PhaseSet(), chosen, PhaseSet{Phase::Unknown}}) {
            bar.setPhases(phases);
            for (PhaseChip *one : chips) {
                if (one->isHidden())
                    continue;
                const double best = bestContrast(one->grab().toImage());
                QVERIFY2(best >= 4.5, qPrintable(QStringLiteral("%1 %2").arg(one->accessibleName()).arg(best)));
            }
        }
        applyAppearance(Appearance::System);
    }

private:
    /// Best contrast of any pixel with the background, for the strokes of the number.
    static double bestContrast(const QImage &picture)
    {
        const int right = picture.width() - 8;
        const QColor ground = picture.pixelColor(right, picture.height() / 2);
        double best = 0;
        for (int y = 8; y < picture.height() - 8; ++y) {
            for (int x = picture.width() / 2; x < right; ++x)
                best = std::max(best, contrast(picture.pixelColor(x, y), ground));
        }
        return best;
    }

    /// Contrast ratio as defined by WCAG 2, 1 to 21.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto [low, high] = std::minmax({luminance(a), luminance(b)});
        return (high + 0.05) / (low + 0.05);
    }
};

TASKWATCH_TEST(TestPhaseBar, QApplication);
#include "tst_phasebar.moc"
