// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/saverecordingdialog.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

/// The dialog that saves a recording, used by mouse and keys.
class TestSaveRecordingDialog : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        Bench()
            : dialog(1204, QStringLiteral("https://example.com"), folder.filePath(QStringLiteral("list.taskwatch")))
            , requests(&dialog, &SaveRecordingDialog::saveRequested)
        {
            dialog.show();
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog, Test::Patience));
        }
        template <typename T>
        T *child(const char *name) const
        {
            return dialog.findChild<T *>(QString::fromLatin1(name));
        }
        void type(const QString &name) const
        {
            auto *edit = child<QLineEdit>("fileEdit");
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, name);
        }
        void press() const { QTest::mouseClick(child<QPushButton>("saveButton"), Qt::LeftButton); }
        [[nodiscard]] QString said() const { return child<QLabel>("stateLabel")->text(); }

        QTemporaryDir folder;
        SaveRecordingDialog dialog;
        QSignalSpy requests;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void saysWhatGoesInAndAsks()
    {
        Bench bench;
        QVERIFY(bench.child<QLabel>("contentLabel")->text().contains(u"1,204 tasks of https://example.com"));
        QVERIFY(!bench.dialog.withUrls());
        QTest::keyClick(&bench.dialog, Qt::Key_Return);
        QCOMPARE(bench.requests.size(), 1);
        QCOMPARE(bench.requests[0], (QVariantList{bench.folder.filePath(QStringLiteral("list.taskwatch")), false}));
        QCOMPARE(bench.said(), QStringLiteral("Saving…"));
        bench.press(); // ignored while saving
        QCOMPARE(bench.requests.size(), 1);
        bench.dialog.succeed();
        QVERIFY(!bench.dialog.isVisible());
        QCOMPARE(bench.dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void saysHowFarItIs()
    {
        Bench bench;
        bench.dialog.setProgress(1, 2); // ignored when not saving
        QCOMPARE(bench.said(), QString());
        bench.press();
        bench.dialog.setProgress(12'000, 100'000);
        QCOMPARE(bench.said(), QStringLiteral("Saving… 12,000 of 100,000 tasks"));
        bench.dialog.fail(QStringLiteral("no"));
        QCOMPARE(bench.said(), QStringLiteral("no"));
    }

    void urlsGoInOnlyWhenTickedWithAWarning()
    {
        Bench bench;
        QVERIFY(bench.child<QLabel>("urlsLabel")->text().startsWith(u"User info"));
        QTest::keyClick(bench.child<QCheckBox>("urlsBox"), Qt::Key_Space);
        QVERIFY(bench.child<QLabel>("urlsLabel")->text().startsWith(u"Warning: these parts often contain passwords"));
        bench.press();
        QCOMPARE(bench.requests[0][1].toBool(), true);
    }

    void aNameWithoutSuffixGetsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: cannot be saved
        QTest::newRow("none") << "/tmp/none/a" << "/tmp/none/a.taskwatch";
        QTest::newRow("another") << "/tmp/none/a.jsonl" << "/tmp/none/a.jsonl";
        QTest::newRow("blanks") << "  /tmp/none/a " << "/tmp/none/a.taskwatch";
        QTest::newRow("empty") << " " << "";
        QTest::newRow("a folder") << "/tmp/none/" << "";
    }

    void aNameWithoutSuffixGetsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        Bench bench;
        bench.type(typed);
        QCOMPARE(bench.child<QPushButton>("saveButton")->isEnabled(), !expected.isEmpty());
        bench.press();
        QCOMPARE(bench.requests.isEmpty() ? QString() : bench.requests[0][0].toString(), expected);
    }

    void aFileThatIsThereIsReplacedByASecondPress()
    {
        Bench bench;
        QFile there(bench.folder.filePath(QStringLiteral("old.taskwatch")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        bench.type(bench.folder.filePath(QStringLiteral("old")));
        bench.press();
        QCOMPARE(bench.requests.size(), 0);
        QVERIFY(bench.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(bench.child<QPushButton>("saveButton")->text(), QStringLiteral("&Replace"));
        bench.press();
        QCOMPARE(bench.requests.size(), 1);
        QCOMPARE(bench.requests[0][0].toString(), there.fileName());
    }

    void aFailureIsSaidAndMayBeTriedAgain()
    {
        Bench bench;
        bench.press();
        bench.dialog.fail(QStringLiteral("“x” could not be written: No space left on device."));
        QVERIFY(bench.dialog.isVisible());
        QCOMPARE(bench.said(), QStringLiteral("“x” could not be written: No space left on device."));
        bench.press();
        QCOMPARE(bench.requests.size(), 2);
        bench.dialog.fail(QStringLiteral("again"));
        QTest::keyClick(&bench.dialog, Qt::Key_Escape);
        QVERIFY(!bench.dialog.isVisible());
    }
};

TASKWATCH_TEST(TestSaveRecordingDialog, QApplication);
#include "tst_saverecordingdialog.moc"
