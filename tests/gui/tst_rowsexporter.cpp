// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "files/filewriter.h"
#include "gui/windowfixture.h"
#include "intake/pastefiles.h"
#include "parts/banner.h"
#include "save/rowsexporter.h"
#include "save/saverowsdialog.h"
#include "session/sessionwiring.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// Measures the longest processor time that the event loop needed for one event.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto begun = processorTime();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        longest = std::max(longest, processorTime() - begun);
        return handled;
    }
    std::chrono::nanoseconds longest{};

private:
    int m_depth = 0;
};

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// A small window with a table of tasks and the controls that save them.
struct ExportFixture {
    explicit ExportFixture(int count)
        : table(new TaskTableView)
        , banner(new Banner)
    {
        const QList<TaskId> all = manyIds(count);
        model.watch(all);
        QList<Observation> batch;
        for (qsizetype i = 0; i < all.size(); ++i) {
            Task task = exampleTask();
            task.taskId = all[i];
            task.url = QStringLiteral("https://me:secret@example.com/%1?key=secret").arg(i);
            batch.append(answered(all[i], task, currentTimestamp()));
        }
        model.apply(batch);
        table->setTaskModel(&model);
        auto *middle = new QWidget;
        auto *layout = new QVBoxLayout(middle);
        layout->addWidget(banner);
        layout->addWidget(table);
        window.setCentralWidget(middle);
        window.resize(900, 500);
        controls = new RowsExporter(table, QStringLiteral("Production"), banner, &window);
        controls->restoreState({{QStringLiteral("export/folder"), folder.path()}});
        QMenu *menu = window.menuBar()->addMenu(QStringLiteral("&File"));
        QAction *quit = menu->addAction(QStringLiteral("Quit"));
        menu->insertAction(quit, controls->saveAction());
        writer = new FileWriter(controls);
        connectExporter(*controls, *writer);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, Patience));
        table->setFocus();
    }

    void openByKeys()
    {
        window.activateWindow(); // also after a dialog that had the focus
        QVERIFY(QTest::qWaitForWindowActive(&window, Patience));
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog(), Patience));
    }
    [[nodiscard]] SaveRowsDialog *dialog() const { return window.findChild<SaveRowsDialog *>(); }
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const QString &name) const
    {
        auto *edit = child<QLineEdit>("fileEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
    }
    void press(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString said() const { return child<QLabel>("stateLabel")->text(); }

    QTemporaryDir folder;
    TaskTableModel model;
    QMainWindow window;
    TaskTableView *table;
    Banner *banner;
    RowsExporter *controls = nullptr;
    FileWriter *writer = nullptr;
};

QStringList idsIn(const QString &jsonFile)
{
    QStringList ids;
    const QJsonArray array = QJsonDocument::fromJson(contentOf(jsonFile)).array();
    for (const auto &value : array)
        ids.append(value[u"taskId"].toString());
    return ids;
}

} // namespace

/// Saving rows from a window to real files with mouse and keys.
class TestRowsExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void savesWhatIsShownInTheOrderShown()
    {
        ExportFixture fixture(20);
        fixture.model.setTaskSort({TaskSortField::TaskId, Qt::DescendingOrder});
        fixture.openByKeys();
        QVERIFY(!fixture.child<QRadioButton>("selectedButton")->isVisible());
        QVERIFY(!fixture.child<QRadioButton>("allButton")->isVisible()); // there is nothing to choose
        QCOMPARE(fixture.child<QLabel>("onlyChoiceLabel")->text(), QStringLiteral("All 20 rows that are shown."));
        const QString suggested = fixture.child<QLineEdit>("fileEdit")->text();
        QVERIFY2(QRegularExpression(QStringLiteral("^%1/Production-\\d{8}-\\d{4}\\.csv$").arg(fixture.folder.path()))
                     .match(suggested)
                     .hasMatch(),
            qPrintable(suggested));
        fixture.type(fixture.file("all.json"));
        QCOMPARE(fixture.child<QComboBox>("formatBox")->currentText(), QStringLiteral("JSON"));
        QTest::keyClick(fixture.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.dialog());
        QCOMPARE(fixture.banner->text(), QStringLiteral("20 rows saved in %1.").arg(fixture.file("all.json")));
        QStringList shown;
        for (int row = 0; row < fixture.model.rowCount(); ++row)
            shown.append(fixture.model.rowAt(row).id.toString());
        QCOMPARE(shown.first(), QStringLiteral("tsk_9")); // the last one in text order
        QCOMPARE(idsIn(fixture.file("all.json")), shown);
        QVERIFY(!contentOf(fixture.file("all.json")).contains("secret"));
        // The folder and the format are remembered.
        fixture.openByKeys();
        QVERIFY(fixture.child<QLineEdit>("fileEdit")->text().endsWith(u".json"));
        QCOMPARE(fixture.controls->state().value(QStringLiteral("export/format")), QVariant(QStringLiteral("json")));
    }

    void savesOnlyWhatIsSelected()
    {
        ExportFixture fixture(20);
        fixture.table->selectRow(3);
        fixture.openByKeys();
        // A single selected row does not enable the choice.
        QVERIFY(!fixture.child<QRadioButton>("selectedButton")->isVisible());
        // The dialog is not modal: the choice follows the selection in the table.
        for (const int row : {5, 3})
            QTest::mouseClick(fixture.table->viewport(), Qt::LeftButton,
                row == 5 ? Qt::NoModifier : Qt::ControlModifier,
                fixture.table->visualRect(fixture.model.index(row, 0)).center());
        auto *selected = fixture.child<QRadioButton>("selectedButton");
        QVERIFY(selected->isVisible());
        QCOMPARE(selected->text(), QStringLiteral("Only the 2 rows s&elected"));
        QTest::mouseClick(selected, Qt::LeftButton, {}, QPoint(8, selected->height() / 2));
        fixture.type(fixture.file("some.json"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        QCOMPARE(idsIn(fixture.file("some.json")),
            (QStringList{fixture.model.rowAt(3).id.toString(), fixture.model.rowAt(5).id.toString()}));
        QVERIFY(fixture.banner->text().startsWith(u"2 rows saved"));
    }

    void savesOnlyWhatAFilterShows()
    {
        ExportFixture fixture(20);
        fixture.model.setFilter(
            [](const TaskRow &row, const ClockReading &) { return row.id.toString().endsWith(u'7'); }, false);
        fixture.controls->setFilterSource([] { return QStringLiteral("id:7"); });
        fixture.openByKeys();
        QTest::keyClicks(fixture.child<QComboBox>("formatBox"), QStringLiteral("M"));
        QVERIFY(fixture.child<QLabel>("formatLabel")->text().startsWith(u"For people: "));
        fixture.type(fixture.file("some.md"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        const QString text = QString::fromUtf8(contentOf(fixture.file("some.md")));
        QVERIFY2(text.startsWith(u"# Production\n\n2 tasks with `id:7`, saved 20"), qPrintable(text));
        QVERIFY(text.contains(u"| `tsk_7` |") && text.contains(u"| `tsk_17` |") && text.count(u'\n') == 8);
        QVERIFY(!text.contains(u"secret"));
    }

    void urlsAreWholeOnlyWhereThatIsWanted()
    {
        ExportFixture fixture(2);
        fixture.openByKeys();
        QVERIFY(fixture.child<QLabel>("urlsLabel")->text().startsWith(u"User info"));
        QTest::keyClick(fixture.child<QCheckBox>("urlsBox"), Qt::Key_Space);
        QVERIFY(fixture.child<QLabel>("urlsLabel")->text().startsWith(u"Warning: these parts often contain passwords"));
        fixture.type(fixture.file("a.csv"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        QVERIFY(contentOf(fixture.file("a.csv")).contains("https://me:secret@example.com/0?key=secret"));
        // Spreadsheets need the mark; reading the file here does not.
        QVERIFY(contentOf(fixture.file("a.csv")).startsWith("\xEF\xBB\xBFtaskId,"));
        const TaskApi &api = *defaultApi();
        const QList<QUrl> files{QUrl::fromLocalFile(fixture.file("a.csv"))};
        QCOMPARE(readPasteFiles(files, api.description().idForms, api).tasks, manyIds(2));
    }

    void theSuffixFollowsTheFormat()
    {
        ExportFixture fixture(2);
        fixture.openByKeys();
        auto *format = fixture.child<QComboBox>("formatBox");
        auto *edit = fixture.child<QLineEdit>("fileEdit");
        const auto choose = [format](Qt::Key key) {
            format->setFocus();
            QTest::keyClick(format, key);
        };
        choose(Qt::Key_Down);
        QVERIFY(edit->text().endsWith(u".json"));
        choose(Qt::Key_Down);
        QVERIFY(edit->text().endsWith(u".md"));
        fixture.type(fixture.file("a.txt"));
        choose(Qt::Key_Up);
        QVERIFY(edit->text().endsWith(u"a.txt")); // entered by the user
        fixture.type(fixture.file("b"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        QVERIFY(QFileInfo::exists(fixture.file("b.json")));
    }

    void aNameCanBeChosenInADialog()
    {
        ExportFixture fixture(2);
        fixture.openByKeys();
        fixture.press("browseButton");
        QPointer<QFileDialog> browser;
        QTRY_VERIFY((browser = fixture.dialog()->findChild<QFileDialog *>()));
        QVERIFY(QTest::qWaitForWindowActive(browser, Patience));
        QCOMPARE(browser->nameFilters(),
            (QStringList{QStringLiteral("CSV (*.csv)"), QStringLiteral("JSON (*.json)"),
                QStringLiteral("Markdown table (*.md)")}));
        auto *name = browser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("chosen.md"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!browser);
        QCOMPARE(fixture.child<QLineEdit>("fileEdit")->text(), fixture.file("chosen.md"));
        QCOMPARE(fixture.child<QComboBox>("formatBox")->currentText(), QStringLiteral("Markdown table"));
    }

    void aFileThatIsThereIsReplacedByASecondPress()
    {
        ExportFixture fixture(2);
        QFile there(fixture.file("old.csv"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("the old one") > 0);
        there.close();
        fixture.openByKeys();
        fixture.type(fixture.file("old"));
        fixture.press("saveButton");
        QVERIFY(fixture.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(contentOf(there.fileName()), QByteArray("the old one"));
        QCOMPARE(fixture.child<QPushButton>("saveButton")->text(), QStringLiteral("&Replace"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        QVERIFY(contentOf(there.fileName()).startsWith("\xEF\xBB\xBFtaskId,"));
    }

    void aBatchLeavesTheQuestionAndTheError()
    {
        ExportFixture fixture(2);
        QFile there(fixture.file("old.csv"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("the old one") > 0);
        there.close();
        fixture.openByKeys();
        fixture.type(fixture.file("old.csv"));
        fixture.press("saveButton");
        fixture.model.watch({manyIds(3).last()});
        QVERIFY(fixture.child<QLabel>("onlyChoiceLabel")->text().contains(u"3 rows"));
        QVERIFY(fixture.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(fixture.child<QPushButton>("saveButton")->text(), QStringLiteral("&Replace"));
        // Another name is another question.
        fixture.type(fixture.file("new.csv"));
        QCOMPARE(fixture.said(), QString());
        fixture.type(fixture.file("old.csv"));
        QCOMPARE(fixture.child<QPushButton>("saveButton")->text(), QStringLiteral("&Save"));
        fixture.press("saveButton");
        QVERIFY(fixture.dialog() && fixture.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(contentOf(there.fileName()), QByteArray("the old one"));

        fixture.type(fixture.file("gone/a.csv"));
        fixture.press("saveButton");
        QTRY_VERIFY(fixture.said().endsWith(u"choose another."));
        fixture.model.remove({manyIds(3).last()});
        QVERIFY(fixture.child<QLabel>("onlyChoiceLabel")->text().contains(u"2 rows"));
        QVERIFY(fixture.said().endsWith(u"choose another."));
    }

    void theWindowKeepsFolderAndFormatAndNamesTheFilter()
    {
        const QTemporaryDir folder;
        QVariantMap kept;
        for (const bool first : {true, false}) {
            WindowFixture fixture;
            fixture.window.restoreLayoutState(
                first ? QVariantMap{{QStringLiteral("export/folder"), folder.path()}} : kept);
            fixture.session.watch(manyIds(1));
            QTRY_COMPARE(fixture.table()->model()->rowCount(), 1);
            auto *filter = fixture.child<QLineEdit>("filterEdit");
            filter->setFocus();
            if (first) // it comes back with the layout
                QTest::keyClicks(filter, QStringLiteral("-stale"));
            QTest::keyClick(filter, Qt::Key_Return);
            fixture.child<QAction>("saveRowsAction")->trigger();
            auto *dialog = fixture.window.findChild<SaveRowsDialog *>();
            QVERIFY(dialog && dialog->fileName().startsWith(folder.path()));
            QCOMPARE(dialog->format(), first ? ExportFormat::Csv : ExportFormat::Markdown);
            const QString file = folder.filePath(first ? QStringLiteral("a.md") : QStringLiteral("b.md"));
            dialog->findChild<QLineEdit *>(QStringLiteral("fileEdit"))->setText(file);
            FileWriter writer;
            connectExporter(*fixture.window.parts().exports, writer);
            dialog->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
            QTRY_VERIFY(!fixture.window.findChild<SaveRowsDialog *>());
            QVERIFY2(contentOf(file).contains("1 task with `-stale`, saved 20"), contentOf(file).constData());
            kept = fixture.window.layoutState();
        }
    }

    void aFailureIsSaidAndMayBeTriedAgain()
    {
        ExportFixture fixture(2);
        fixture.openByKeys();
        fixture.type(fixture.file("gone/a.csv"));
        fixture.press("saveButton");
        QTRY_VERIFY2(
            fixture.said().endsWith(u"The folder does not exist: choose another."), qPrintable(fixture.said()));
        QVERIFY(!fixture.banner->isOpen());
        fixture.type(fixture.file("a.csv"));
        fixture.press("saveButton");
        QTRY_VERIFY(!fixture.dialog());
        QVERIFY(QFileInfo::exists(fixture.file("a.csv")));
    }

    void nothingShownIsNothingToSave()
    {
        ExportFixture fixture(0);
        fixture.openByKeys();
        QVERIFY(!fixture.child<QPushButton>("saveButton")->isEnabled());
        QCOMPARE(fixture.said(), QStringLiteral("No rows are shown, so there is nothing to save."));
        QTest::keyClick(fixture.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!fixture.dialog());
    }

    void manyRowsKeepNobodyWaitingAndCanBeGivenUp()
    {
        ExportFixture fixture(100'000);
        fixture.openByKeys();
        fixture.type(fixture.file("many.csv"));
        handlePendingEvents(); // those of the window itself
        auto *app = static_cast<TimedApplication *>(qApp);
        app->longest = {};
        const auto begun = processorTime();
        fixture.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.dialog() || fixture.said().endsWith(u" of 100,000 rows"), 4 * Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.dialog(), 4 * Patience);
        const auto whole = processorTime() - begun;
        qInfo("100,000 rows saved with %.1f ms of processor time, the longest turn took %.1f ms",
            static_cast<double>(whole.count()) / 1e6, static_cast<double>(app->longest.count()) / 1e6);
        QVERIFY(app->longest * 4 < whole); // in slices
        QCOMPARE(contentOf(fixture.file("many.csv")).count("\r\n"), 100'001);

        fixture.openByKeys();
        fixture.type(fixture.file("given up.csv"));
        QSignalSpy cancelled(fixture.controls, &RowsExporter::saveCancelled);
        fixture.press("saveButton");
        QTRY_VERIFY(fixture.said().startsWith(u"Saving… "));
        fixture.press("cancelButton");
        QTRY_VERIFY(!fixture.dialog());
        QCOMPARE(cancelled.size(), 1); // what happens to the file is tested with FileWriter
        QTRY_COMPARE(
            QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("many.csv")});
        QVERIFY(fixture.banner->text().contains(u"many.csv"));
    }
};

TASKWATCH_TEST(TestRowsExporter, TimedApplication);
#include "tst_rowsexporter.moc"
