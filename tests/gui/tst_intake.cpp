// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "gui/windowfixture.h"
#include "intake/idintake.h"
#include "parts/banner.h"
#include "save/recordingactions.h"
#include "settings/displaychoices.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

const QString Secret = QStringLiteral("eyJVc2VySUQiOiJhYmMiLCJQYXNzd29yZCI6IjEyMyJ9");

/// A window with its session, which adds requested tasks at once, or with a journal, as soon as that has stored them.
class IntakeFixture
{
public:
    explicit IntakeFixture(std::unique_ptr<Journal> journal = nullptr)
        : server(&WindowFixture::answerTruly)
        , session(loopbackTarget(server.port()), {}, std::move(journal))
        , model(*session.model())
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        connectSession(window, session);
        QObject::connect(&window, &MainWindow::listsRequested, &window, [this](const QList<ListId> &ids) {
            for (const ListId &id : ids)
                messages.append(id.value());
            for (const ListId &id : ids)
                lists.append(id.toString());
        });
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
    }

    template <typename T>
    T *child(const char *name) const
    {
        return childOf<T>(window, name);
    }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>("idField"); }
    [[nodiscard]] QLabel *preview() const { return child<QLabel>("idPreview"); }
    [[nodiscard]] Banner *notice() const { return child<Banner>("noticeBanner"); }
    [[nodiscard]] QString said() const { return notice()->isVisible() ? notice()->text() : QString(); }
    [[nodiscard]] QToolButton *undoButton() const
    {
        return notice()->findChild<QToolButton *>(QStringLiteral("actionButton"));
    }
    [[nodiscard]] QAction *undoAction() const { return child<QAction>("undoAction"); }

    void type(const QString &text) const
    {
        if (!field()->isVisible())
            QTest::keyClick(field()->window(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(field(), text);
    }
    void enter() const { QTest::keyClick(field(), Qt::Key_Return); }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(child<QWidget>("taskTable"), Qt::Key_V, Qt::ControlModifier);
    }
    void pressUndo() const { QTest::keyClick(child<QWidget>("taskTable"), Qt::Key_Z, Qt::ControlModifier); }

    bool drop(const std::function<void(QMimeData &)> &fill)
    {
        QMimeData data;
        fill(data);
        QDragEnterEvent drag({300, 300}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        drag.ignore();
        QApplication::sendEvent(&window, &drag);
        if (!drag.isAccepted())
            return false;
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model.table().rowEnd(); ++row) {
            if (model.table().isUsed(row))
                ids.append(model.table().at(row).id.toString());
        }
        ids.sort();
        return ids;
    }

    ScriptedServer server;
    Session session;
    TaskTableModel &model;
    DisplayChoices display;
    MainWindow window;
    QStringList messages;
    QStringList lists;
};

QString manyLines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"tsk_" + QString::number(i) + u'\n';
    return text;
}

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(name, __FILE__, __LINE__);
    return file.fileName();
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// Adding ids to the window with keys, mouse, clipboard and drops.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QGuiApplication::clipboard()->clear();
    }

    void aPasteIsSaidAndCanBeUndone()
    {
        IntakeFixture fixture;
        QVERIFY(!fixture.undoAction()->isEnabled());
        fixture.paste(QStringLiteral("tsk_1\ntsk_2"));
        QCOMPARE(fixture.said(), QStringLiteral("2 new"));
        fixture.paste(QStringLiteral("tsk_2, tsk_3, msg:m1, .."));
        QCOMPARE(fixture.said(),
            QStringLiteral(
                "1 new, 1 already watched, 1 list, 1 not accepted: .. (\"..\" cannot be an id: in an address it stands for a folder)"));
        QCOMPARE(fixture.messages, list("m1"));
        QCOMPARE(fixture.undoAction()->text(), QStringLiteral("Undo Add 1 Task"));

        // Undo removes only the tasks that were new.
        QVERIFY(fixture.undoButton()->isVisible());
        QTest::mouseClick(fixture.undoButton(), Qt::LeftButton);
        QTRY_COMPARE(fixture.ids(), list("tsk_1 tsk_2"));
        QCOMPARE(fixture.said(), QStringLiteral("Undone: Add 1 Task."));
        QCOMPARE(fixture.undoButton()->text(), QStringLiteral("Redo"));
        // What was not accepted waits in the strip, to be corrected.
        QVERIFY(fixture.field()->hasFocus());
        QCOMPARE(fixture.field()->text(), QStringLiteral(".."));
        QVERIFY2(fixture.preview()->text().startsWith(u"1 not accepted: .."), qPrintable(fixture.preview()->text()));
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        // They can be pasted again.
        fixture.paste(QStringLiteral("tsk_3"));
        fixture.pressUndo();
        QTRY_COMPARE(fixture.ids(), list("tsk_1 tsk_2"));
        // The paste before is a step of its own.
        fixture.pressUndo();
        QTRY_COMPARE(fixture.ids(), QStringList());
        QVERIFY(!fixture.undoAction()->isEnabled());
    }

    void undoIsTheFieldsWhereItHasSomethingToUndo()
    {
        IntakeFixture fixture;
        fixture.paste(QStringLiteral("tsk_1"));
        fixture.type(QStringLiteral("abc"));
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.field()->text().isEmpty());
        QCOMPARE(fixture.ids(), list("tsk_1"));
    }

    void undoInTheEmptyFieldIsTheWindows()
    {
        IntakeFixture fixture;
        fixture.type({});
        QVERIFY(fixture.field()->hasFocus());
        QGuiApplication::clipboard()->setText(QStringLiteral("tsk_1\ntsk_2"));
        QTest::keyClick(fixture.field(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.ids(), list("tsk_1 tsk_2"));
        QVERIFY(!fixture.field()->isVisible());
        fixture.type({});
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.ids().isEmpty());
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(fixture.ids(), list("tsk_1 tsk_2"));
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.ids().isEmpty());
        // Also after typed ids were submitted.
        fixture.type(QStringLiteral("tsk_3"));
        fixture.enter();
        QCOMPARE(fixture.ids(), list("tsk_3"));
        fixture.type({});
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.ids().isEmpty());
        QVERIFY(fixture.field()->text().isEmpty());
    }

    /// A line edit has at most 32,767 characters. A longer text would be cut off, perhaps within an id.
    void aLongPasteIsWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("key") << QString() << false;
        QTest::newRow("key, after typed text") << QStringLiteral("mine_1, ") << false;
        QTest::newRow("menu") << QString() << true;
        QTest::newRow("menu, after typed text") << QStringLiteral("mine_1, ") << true;
    }

    void aLongPasteIsWhole()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, byMenu);
        constexpr int Many = 5000; // 43,890 characters
        IntakeFixture fixture;
        fixture.type(typed);
        QGuiApplication::clipboard()->setText(manyLines(Many));
        if (byMenu) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, fixture.field()->mapToGlobal(QPoint(3, 3)));
            QApplication::sendEvent(fixture.field(), &event);
            auto *menu = fixture.field()->findChild<QMenu *>();
            QVERIFY(menu && menu->isVisible());
            QTest::keyClick(menu, Qt::Key_P); // the mnemonic of "Paste"
        } else {
            QTest::keyClick(fixture.field(), Qt::Key_V, Qt::ControlModifier);
        }
        fixture.enter(); // of what is left in the field, if anything
        QTRY_COMPARE(fixture.model.table().size(), Many + (typed.isEmpty() ? 0 : 1));
        QVERIFY(fixture.field()->text().isEmpty());
        QVERIFY(fixture.model.table().indexOf(id("tsk_4999")) >= 0);
    }

    void undoIncludesIdsStillBeingAdded()
    {
        IntakeFixture fixture(std::make_unique<Journal>(Journal::Options{.file = {}, .endpoint = {}, .limits = {}}));
        fixture.paste(QStringLiteral("tsk_1 tsk_2"));
        QVERIFY(fixture.ids().isEmpty());
        fixture.pressUndo();
        // Texts are read in order: when the next is there, the earlier ones have been read.
        fixture.paste(QStringLiteral("tsk_2 tsk_3"));
        QTRY_COMPARE(fixture.ids(), list("tsk_2 tsk_3"));
        QTRY_COMPARE(fixture.said(), QStringLiteral("2 new"));
    }

    void undoKeepsTasksThatWereReadded()
    {
        IntakeFixture fixture;
        fixture.paste(QStringLiteral("tsk_1 tsk_2"));
        fixture.model.remove({id("tsk_1")});
        fixture.pressUndo();
        QTRY_VERIFY(fixture.ids().isEmpty());
        fixture.model.watch({id("tsk_1")});
        // Texts are read in order.
        fixture.paste(QStringLiteral("tsk_9"));
        QTRY_COMPARE(fixture.ids(), list("tsk_1 tsk_9"));
    }

    void theFieldPreviewsWhatEnterDoes()
    {
        IntakeFixture fixture;
        QVERIFY(!fixture.preview()->isVisible());
        fixture.paste(QStringLiteral("tsk_1"));
        fixture.type(QStringLiteral("tsk_1"));
        QCOMPARE(fixture.preview()->text(), QStringLiteral("1 already watched · Press Enter to show it"));
        QVERIFY(fixture.preview()->isVisible());
        QVERIFY(fixture.preview()->y() >= fixture.field()->geometry().bottom());
        fixture.type(QStringLiteral(" tsk_2, msg:m1"));
        QCOMPARE(
            fixture.preview()->text(), QStringLiteral("1 new, 1 already watched, 1 list · Press Enter to watch them"));
        fixture.enter();
        QVERIFY(!fixture.preview()->isVisible());
        QVERIFY(fixture.field()->text().isEmpty());
        QCOMPARE(fixture.ids(), list("tsk_1 tsk_2"));

        // Text without ids stays in the field, to be corrected.
        fixture.type(QStringLiteral("please look"));
        QCOMPARE(fixture.preview()->text(), QStringLiteral("No ids found"));
        fixture.enter();
        QVERIFY(fixture.said().startsWith(u"No ids found"));
        QCOMPARE(fixture.field()->text(), QStringLiteral("please look"));
    }

    void aWarningGoesWhenTheTextIsCorrected()
    {
        IntakeFixture fixture;
        fixture.type(QStringLiteral(".."));
        fixture.enter();
        auto *banner = fixture.child<QWidget>("noticeBanner");
        QVERIFY(banner->isVisible() && fixture.field()->isVisible());
        fixture.type(QStringLiteral("x"));
        QVERIFY(!banner->isVisible());
        // What was added is not forgotten.
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        fixture.paste(QStringLiteral("tsk_1"));
        QCOMPARE(fixture.said(), QStringLiteral("1 new"));
        fixture.type(QStringLiteral("tsk_2"));
        QVERIFY(banner->isVisible());
    }

    void wordsOfASentenceAreAskedAbout()
    {
        IntakeFixture fixture;
        fixture.type(QStringLiteral("please look at 98765"));
        QCOMPARE(fixture.preview()->text(), QStringLiteral("These may not be ids: 98765 · Press Enter, then confirm"));
        fixture.enter();
        QVERIFY(fixture.ids().isEmpty());
        QCOMPARE(fixture.field()->text(), QStringLiteral("98765"));
        QCOMPARE(fixture.preview()->text(), QStringLiteral("1 new · Press Enter to watch it"));
        fixture.enter();
        QCOMPARE(fixture.ids(), list("98765"));

        // Also when pasted. Words that do not look like ids are accepted after one confirmation.
        fixture.paste(QStringLiteral("Hello, thanks"));
        QCOMPARE(fixture.field()->text(), QStringLiteral("Hello, thanks"));
        QVERIFY(fixture.field()->hasFocus());
        QCOMPARE(fixture.ids(), list("98765"));
        fixture.enter();
        QCOMPARE(fixture.ids(), list("98765 Hello thanks"));
    }

    void aPastedTokenIsToldAndNotKept()
    {
        IntakeFixture fixture;
        fixture.paste(QStringLiteral("export QSTASH_TOKEN=\"") + Secret + QStringLiteral("\"\ntsk_1"));
        QCOMPARE(fixture.ids(), list("tsk_1"));
        QCOMPARE(fixture.said(), QStringLiteral("1 new; a token in the text was discarded"));
        fixture.paste(Secret);
        QCOMPARE(fixture.said(), QStringLiteral("No ids found; a token in the text was discarded"));
        QCOMPARE(fixture.ids(), list("tsk_1"));
    }

    void aTokenIsTakenOutOfTheFieldAtOnce()
    {
        IntakeFixture fixture;
        fixture.type(QStringLiteral("tsk_1 "));
        QGuiApplication::clipboard()->setText(Secret);
        QTest::keyClick(fixture.field(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.field()->text(), QStringLiteral("tsk_1 "));
        QVERIFY(fixture.said().startsWith(u"A token was removed"));
        QTest::keyClick(fixture.field(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(fixture.field(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY2(!fixture.field()->text().contains(u"eyJ"), qPrintable(fixture.field()->text()));
        // When it is typed, each of its characters is removed.
        fixture.field()->clear();
        fixture.type(QStringLiteral("QSTASH_TOKEN=s3cr3t"));
        QCOMPARE(fixture.field()->text(), QStringLiteral("QSTASH_TOKEN="));
        fixture.enter();
        QVERIFY(fixture.ids().isEmpty());
    }

    void listsOfTheApiMayBeTyped()
    {
        IntakeFixture fixture;
        fixture.window.setApi(std::make_shared<const TaskApi>(shippedApi(QStringLiteral("asynqmon"))));
        QCOMPARE(fixture.field()->toolTip(), QStringLiteral("Lists of asynqmon: queue:QUEUE state:STATE"));
        QCOMPARE(
            fixture.field()->placeholderText(), QString::fromUtf8("Paste or type ids, or queue:… state:… for a list"));
        fixture.type(QStringLiteral("queue:emails"));
        QVERIFY2(
            fixture.preview()->text().contains(u"use one of pending, active"), qPrintable(fixture.preview()->text()));
        fixture.type(QStringLiteral(" state:retry"));
        QCOMPARE(fixture.preview()->text(), QString::fromUtf8("1 list · Press Enter to watch its tasks"));
        fixture.enter();
        QCOMPARE(fixture.lists, QStringList(QStringLiteral("queue:emails state:retry")));
        QCOMPARE(fixture.field()->text(), QString());
        fixture.type(QStringLiteral("label:orders"));
        fixture.enter();
        QCOMPARE(fixture.field()->text(), QStringLiteral("label:orders")); // to be corrected
        QVERIFY2(
            fixture.said().contains(u"the lists of asynqmon are queue:QUEUE state:STATE"), qPrintable(fixture.said()));
        fixture.paste(QStringLiteral("queue:a state:active\nemails/17\nqueue:b state:retry"));
        QCOMPARE(fixture.said(), QStringLiteral("1 new, 2 lists"));
        QCOMPARE(fixture.lists.size(), 3);
        QCOMPARE(fixture.ids(), list("emails/17"));
    }

    void textAndAddressesMayBeDropped()
    {
        IntakeFixture fixture;
        QVERIFY(fixture.drop([](QMimeData &data) { data.setText(QStringLiteral("tsk_1\ntsk_2")); }));
        QCOMPARE(fixture.ids(), list("tsk_1 tsk_2"));
        QVERIFY(fixture.drop(
            [](QMimeData &data) { data.setUrls({QUrl(QStringLiteral("https://qstash.upstash.io/v1/tasks/a%2Fb"))}); }));
        QVERIFY(fixture.drop([](QMimeData &data) { data.setUrls({QUrl(QStringLiteral("taskwatch://message/m1"))}); }));
        QCOMPARE(fixture.ids(), list("a/b tsk_1 tsk_2"));
        QCOMPARE(fixture.messages, list("m1"));
        QVERIFY(!fixture.drop([](QMimeData &data) { data.setData(QStringLiteral("image/png"), "png"); }));
        // The window handles the drop, not the field, which has only one line.
        QVERIFY(!fixture.field()->acceptDrops());
    }

    void filesMayBeDropped()
    {
        IntakeFixture fixture;
        const QTemporaryDir folder;
        QList<QUrl> urls;
        for (const QString &file :
            {write(folder, "a.txt", "98765\nabc123\n"), write(folder, "b.log", "INFO taskId=t1 messageId=m1 done\n"),
                write(folder, "c.csv",
                    QByteArray("\xFF\xFEt\0s\0k\0_\0"
                               "9\0",
                        12)),
                write(folder, "image.png", QByteArray("\x89PNG\0\0\0\r", 8)),
                write(folder, "letter.txt", "Dear all,\nthere is nothing to see here.\n"), folder.path()})
            urls.append(QUrl::fromLocalFile(file));
        QVERIFY(fixture.drop([&urls](QMimeData &data) { data.setUrls(urls); }));
        QTRY_COMPARE(fixture.ids(), list("98765 abc123 t1 tsk_9"));
        QVERIFY2(fixture.said().startsWith(
                     u"4 new, 3 not accepted: image.png (not a text file); letter.txt (no ids found); "),
            qPrintable(fixture.said()));
        fixture.pressUndo();
        QTRY_VERIFY(fixture.ids().isEmpty());

        QFile large(folder.filePath(QStringLiteral("large.log")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(65LL * 1024 * 1024));
        QVERIFY(fixture.drop([&large](QMimeData &data) { data.setUrls({QUrl::fromLocalFile(large.fileName())}); }));
        QTRY_COMPARE(fixture.said(), QStringLiteral("1 not accepted: large.log (larger than 64 MiB: split the file)"));
    }

    void aLongPasteShowsItsProgressAndCanBeCancelled()
    {
        IntakeFixture fixture;
        QString text;
        for (int i = 0; i < 150'000; ++i)
            text += QStringLiteral("line %1 of a log: taskId=tsk_%1 was retried\n").arg(i);
        auto *intake = fixture.window.parts().intake;
        QSignalSpy progressed(intake, &IdIntake::progressed);
        fixture.paste(text);
        QTRY_COMPARE(fixture.said(), QStringLiteral("Reading a long text…"));
        QCOMPARE(progressed.first().first().toDouble(), 0.);
        fixture.window.findChild<QAction *>(QStringLiteral("cancelIntakeAction"))->trigger();
        QCOMPARE(fixture.said(), QStringLiteral("Cancelled. No task was added."));
        QCOMPARE(progressed.last().first().toDouble(), -1.);
        // The next text is not dropped with it. Texts are read one after the other.
        fixture.paste(manyLines(7'000));
        QTRY_COMPARE(fixture.ids().size(), 7'000);
        QCOMPARE(fixture.model.table().indexOf(id("tsk_100000")), -1);
    }

    void aPathAloneIsNoId()
    {
        IntakeFixture fixture;
        const QTemporaryDir folder;
        const QString name = QFileInfo(folder.path()).fileName();
        fixture.paste(folder.path());
        QTRY_COMPARE(fixture.said(), QString(u"1 not accepted: " + name + u" (a folder; choose the files in it)"));
        fixture.paste(folder.path() + QStringLiteral("/none"));
        QTRY_VERIFY2(fixture.said().contains(u"it is a path"), qPrintable(fixture.said()));
        QVERIFY(fixture.ids().isEmpty());
        fixture.paste(write(folder, "a.txt", "98765\n") + u'\n');
        QTRY_COMPARE(fixture.ids(), list("98765"));
        fixture.paste(QStringLiteral("task:/etc"));
        QTRY_COMPARE(fixture.ids(), list("/etc 98765"));
    }

    void aRecordingIsNoListOfIds()
    {
        IntakeFixture fixture;
        QSignalSpy opened(fixture.window.parts().recordings, &RecordingActions::openRequested);
        // By its source's wish it would be a move, and the source would delete its file.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/x.taskwatch"))});
        QDragEnterEvent drag({300, 300}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window, &drag);
        QVERIFY(drag.isAccepted());
        QCOMPARE(drag.dropAction(), Qt::CopyAction);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(&fixture.window, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(fixture.said(), QString());
        // Texts and files are read in order.
        fixture.paste(QStringLiteral("tsk_9"));
        QTRY_COMPARE(fixture.ids(), list("tsk_9"));
        QTRY_COMPARE(fixture.said(), QStringLiteral("1 new"));
    }

    void filesMayBeChosen()
    {
        IntakeFixture fixture;
        const QTemporaryDir folder;
        const QString file = write(folder, "a.txt", "98765\n");
        QTest::keyClick(fixture.field(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.window.findChild<QFileDialog *>(QStringLiteral("pasteFileDialog"));
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(file); // typing would open a completion list, which takes the next key
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(fixture.ids(), list("98765"));
    }

    /// Many ids are added in slices and the event loop runs in between. Undo works during and after that.
    void aHundredThousandBlockNothing()
    {
        constexpr int Many = 100'000;
        IntakeFixture fixture;
        fixture.paste(QStringLiteral("mine_1"));
        fixture.paste(manyLines(Many));
        QCOMPARE(fixture.ids(), list("mine_1")); // it is being read
        QTRY_VERIFY(fixture.model.table().size() > 1);
        QVERIFY2(fixture.model.table().size() < Many, "all at once");
        QVERIFY(fixture.undoAction()->isEnabled());
        fixture.pressUndo();
        QTRY_COMPARE(fixture.model.table().size(), 1);
        QCOMPARE(fixture.ids(), list("mine_1"));

        fixture.paste(manyLines(Many));
        fixture.paste(QStringLiteral("mine_2")); // while the other text is being read
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model.table().size(), Many + 2, 4 * Patience);
        QTRY_COMPARE(fixture.said(), QStringLiteral("100,000 new"));
        fixture.pressUndo();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model.table().size(), 2, 4 * Patience);
        QCOMPARE(fixture.ids(), list("mine_1 mine_2"));
    }
};

TASKWATCH_TEST(TestIntake, QApplication);
#include "tst_intake.moc"
