// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"
#include "historycontrols.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;

namespace {

/// A window with nothing but the banner.
struct Window : QWidget {
    Window()
    {
        auto *layout = new QVBoxLayout(this);
        banner = new Banner(this);
        layout->addWidget(banner);
        controls = new HistoryControls(banner, this);
        addAction(controls->settingsAction());
        resize(600, 100);
        show();
        activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(this)); }();
    }

    [[nodiscard]] QDialog *dialog() const { return findChild<QDialog *>(); }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }

    Banner *banner;
    HistoryControls *controls;
};

} // namespace

class TestHistoryControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongUntilItIsOver()
    {
        Window window;
        QVERIFY(window.banner->isHidden());
        window.controls->setState({.kind = JournalState::Kind::Stopped, .words = QStringLiteral("The disk is full."), .file = QStringLiteral("/x/y")});
        QVERIFY(window.banner->isVisible());
        QCOMPARE(window.banner->text(), QStringLiteral("The disk is full."));
        window.controls->setState({.kind = JournalState::Kind::Keeping, .words = {}, .file = QStringLiteral("/x/y")});
        QVERIFY(window.banner->isHidden());
    }

    void aPersonChoosesHowMuchIsKept()
    {
        Window window;
        window.controls->setLimits({.days = 30, .changes = 1'000'000});
        window.controls->setState({.kind = JournalState::Kind::Keeping, .words = {}, .file = QStringLiteral("/home/a/journal.sqlite"), .bytes = 3'000'000, .changes = 20'000});
        QSignalSpy changed(window.controls, &HistoryControls::limitsChanged);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.dialog() && window.dialog()->isVisible());
        QCOMPARE(window.part<QLabel>("fileLabel")->text(), QStringLiteral("/home/a/journal.sqlite"));
        QVERIFY2(window.part<QLabel>("sizeLabel")->text().contains(u"20,000 changes") || window.part<QLabel>("sizeLabel")->text().contains(u"20000 changes"), qPrintable(window.part<QLabel>("sizeLabel")->text()));

        auto *days = window.part<QSpinBox>("daysBox");
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("7"));
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<JournalLimits>(), (JournalLimits{.days = 7, .changes = 1'000'000}));

        QTest::mouseClick(window.part<QPushButton>("defaultsButton"), Qt::LeftButton);
        QCOMPARE(changed.last().first().value<JournalLimits>(), JournalLimits());
        QVERIFY(!window.part<QPushButton>("defaultsButton")->isEnabled());
        QTest::mouseClick(window.part<QPushButton>("closeButton"), Qt::LeftButton);
        QTRY_VERIFY(!window.dialog());
    }

    void whatWasChosenIsThereWhenTheDialogIsOpenedAgain()
    {
        Window window;
        window.controls->setLimits({.days = 12, .changes = 5'000});
        window.controls->settingsAction()->trigger();
        QCOMPARE(window.part<QSpinBox>("daysBox")->value(), 12);
        QCOMPARE(window.part<QSpinBox>("changesBox")->value(), 5);
    }
};

QTEST_MAIN(TestHistoryControls)
#include "tst_historycontrols.moc"
