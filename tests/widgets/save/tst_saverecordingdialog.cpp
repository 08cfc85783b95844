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
    struct Fixture {
        Fixture()
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
        Fixture fixture;
        QVERIFY(fixture.child<QLabel>("contentLabel")->text().contains(u"1,204 tasks of https://example.com"));
        QVERIFY(!fixture.dialog.withUrls());
        QTest::keyClick(&fixture.dialog, Qt::Key_Return);
        QCOMPARE(fixture.requests.size(), 1);
        QCOMPARE(fixture.dialog.fileName(), fixture.folder.filePath(QStringLiteral("list.taskwatch")));
        QCOMPARE(fixture.said(), QStringLiteral("Saving…"));
        fixture.press(); // ignored while saving
        QCOMPARE(fixture.requests.size(), 1);
        fixture.dialog.succeed();
        QVERIFY(!fixture.dialog.isVisible());
        QCOMPARE(fixture.dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void saysHowFarItIs()
    {
        Fixture fixture;
        fixture.dialog.showProgress(1, QStringLiteral("2 tasks")); // ignored when not saving
        QCOMPARE(fixture.said(), QString());
        fixture.press();
        fixture.dialog.showProgress(12'000, QStringLiteral("100,000 tasks"));
        QCOMPARE(fixture.said(), QStringLiteral("Saving… 12,000 of 100,000 tasks"));
        fixture.dialog.fail(QStringLiteral("no"));
        QCOMPARE(fixture.said(), QStringLiteral("no"));
    }

    void urlsGoInOnlyWhenTickedWithAWarning()
    {
        Fixture fixture;
        QVERIFY(fixture.child<QLabel>("urlsLabel")->text().startsWith(u"User info"));
        QTest::keyClick(fixture.child<QCheckBox>("urlsBox"), Qt::Key_Space);
        QVERIFY(fixture.child<QLabel>("urlsLabel")->text().startsWith(u"Warning: these parts often contain passwords"));
        QVERIFY(fixture.dialog.withUrls());
    }

    void aNameWithoutSuffixGetsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: cannot be saved
        QTest::newRow("none") << "/tmp/none/a"
                              << "/tmp/none/a.taskwatch";
        QTest::newRow("another") << "/tmp/none/a.jsonl"
                                 << "/tmp/none/a.jsonl";
        QTest::newRow("blanks") << "  /tmp/none/a "
                                << "/tmp/none/a.taskwatch";
        QTest::newRow("empty") << " "
                               << "";
        QTest::newRow("a folder") << "/tmp/none/"
                                  << "";
    }

    void aNameWithoutSuffixGetsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        Fixture fixture;
        fixture.type(typed);
        QCOMPARE(fixture.child<QPushButton>("saveButton")->isEnabled(), !expected.isEmpty());
        fixture.press();
        QCOMPARE(fixture.requests.isEmpty() ? QString() : fixture.dialog.fileName(), expected);
    }

    void aFileThatIsThereIsReplacedByASecondPress()
    {
        Fixture fixture;
        QFile there(fixture.folder.filePath(QStringLiteral("old.taskwatch")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        fixture.type(fixture.folder.filePath(QStringLiteral("old")));
        fixture.press();
        QCOMPARE(fixture.requests.size(), 0);
        QVERIFY(fixture.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(fixture.child<QPushButton>("saveButton")->text(), QStringLiteral("&Replace"));
        fixture.press();
        QCOMPARE(fixture.requests.size(), 1);
        QCOMPARE(fixture.dialog.fileName(), there.fileName());
    }

    void aFailureIsSaidAndMayBeTriedAgain()
    {
        Fixture fixture;
        fixture.press();
        fixture.dialog.fail(QStringLiteral("“x” could not be written: No space left on device."));
        QVERIFY(fixture.dialog.isVisible());
        QCOMPARE(fixture.said(), QStringLiteral("“x” could not be written: No space left on device."));
        fixture.press();
        QCOMPARE(fixture.requests.size(), 2);
        fixture.dialog.fail(QStringLiteral("again"));
        QTest::keyClick(&fixture.dialog, Qt::Key_Escape);
        QVERIFY(!fixture.dialog.isVisible());
    }
};

TASKWATCH_TEST(TestSaveRecordingDialog, QApplication);
#include "tst_saverecordingdialog.moc"
