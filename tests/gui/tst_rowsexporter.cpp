// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/banner.h"
#include "support/builders.h"
#include "save/rowsexporter.h"
#include "support/testregistry.h"
#include "windows/exportcontroller.h"
#include "save/saverowsdialog.h"
#include "tables/tasktablemodel.h"
#include "table/tasktableview.h"

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
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        longest = std::max(longest, processorTime() - begun);
        return taken;
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
        controls->addTo(menu, quit);
        desk = new ExportController(controls, controls);
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
    ExportController *desk = nullptr;
};

QStringList idsIn(const QString &jsonFile)
{
    QStringList ids;
    const QJsonArray array = QJsonDocument::fromJson(contentOf(jsonFile)).array();
    for (const QJsonValue &value : array)
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
        ExportFixture bench(20);
        bench.model.setTaskSort({TaskSortField::TaskId, Qt::DescendingOrder});
        bench.openByKeys();
        QVERIFY(!bench.child<QRadioButton>("selectedButton")->isVisible());
        QCOMPARE(bench.child<QRadioButton>("allButton")->text(), QStringLiteral("All 20 rows &that are shown"));
        const QString suggested = bench.child<QLineEdit>("fileEdit")->text();
        QVERIFY2(QRegularExpression(QStringLiteral("^%1/Production-\\d{8}-\\d{4}\\.csv$").arg(bench.folder.path())).match(suggested).hasMatch(), qPrintable(suggested));
        bench.type(bench.file("all.json"));
        QCOMPARE(bench.child<QComboBox>("formatBox")->currentText(), QStringLiteral("JSON"));
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.banner->text(), QStringLiteral("20 rows saved in %1.").arg(bench.file("all.json")));
        QStringList shown;
        for (int row = 0; row < bench.model.rowCount(); ++row)
            shown.append(bench.model.rowAt(row).id.toString());
        QCOMPARE(shown.first(), QStringLiteral("tsk_9")); // the last one in text order
        QCOMPARE(idsIn(bench.file("all.json")), shown);
        QVERIFY(!contentOf(bench.file("all.json")).contains("secret"));
        // The folder and the format are remembered.
        bench.openByKeys();
        QVERIFY(bench.child<QLineEdit>("fileEdit")->text().endsWith(u".json"));
        QCOMPARE(bench.controls->state().value(QStringLiteral("export/format")), QVariant(QStringLiteral("json")));
    }

    void savesOnlyWhatIsSelected()
    {
        ExportFixture bench(20);
        bench.table->selectRow(3);
        bench.openByKeys();
        // A single selected row does not enable the choice.
        QVERIFY(!bench.child<QRadioButton>("selectedButton")->isVisible());
        // The dialog is not modal: the choice follows the selection in the table.
        for (const int row : {5, 3})
            QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, row == 5 ? Qt::NoModifier : Qt::ControlModifier, bench.table->visualRect(bench.model.index(row, 0)).center());
        auto *selected = bench.child<QRadioButton>("selectedButton");
        QVERIFY(selected->isVisible());
        QCOMPARE(selected->text(), QStringLiteral("Only the 2 rows s&elected"));
        QTest::mouseClick(selected, Qt::LeftButton, {}, QPoint(8, selected->height() / 2));
        bench.type(bench.file("some.json"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(idsIn(bench.file("some.json")), (QStringList{bench.model.rowAt(3).id.toString(), bench.model.rowAt(5).id.toString()}));
        QVERIFY(bench.banner->text().startsWith(u"2 rows saved"));
    }

    void savesOnlyWhatAFilterShows()
    {
        ExportFixture bench(20);
        bench.model.setFilter([](const TaskRow &row, const ClockReading &) { return row.id.toString().endsWith(u'7'); }, false);
        bench.controls->setFilterSource([] { return QStringLiteral("id:7"); });
        bench.openByKeys();
        QTest::keyClicks(bench.child<QComboBox>("formatBox"), QStringLiteral("M"));
        QVERIFY(bench.child<QLabel>("formatLabel")->text().endsWith(u"For people."));
        bench.type(bench.file("some.md"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        const QString text = QString::fromUtf8(contentOf(bench.file("some.md")));
        QVERIFY2(text.startsWith(u"# Production\n\n2 tasks with `id:7`, saved 20"), qPrintable(text));
        QVERIFY(text.contains(u"| `tsk_7` |") && text.contains(u"| `tsk_17` |") && text.count(u'\n') == 8);
        QVERIFY(!text.contains(u"secret"));
    }

    void urlsAreWholeOnlyWhereThatIsWanted()
    {
        ExportFixture bench(2);
        bench.openByKeys();
        QVERIFY(bench.child<QLabel>("urlsLabel")->text().startsWith(u"User info"));
        QTest::keyClick(bench.child<QCheckBox>("urlsBox"), Qt::Key_Space);
        QVERIFY(bench.child<QLabel>("urlsLabel")->text().startsWith(u"Warning: these parts often contain passwords"));
        bench.type(bench.file("a.csv"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(contentOf(bench.file("a.csv")).contains("https://me:secret@example.com/0?key=secret"));
    }

    void theSuffixFollowsTheFormat()
    {
        ExportFixture bench(2);
        bench.openByKeys();
        auto *format = bench.child<QComboBox>("formatBox");
        auto *edit = bench.child<QLineEdit>("fileEdit");
        const auto choose = [format](Qt::Key key) {
            format->setFocus();
            QTest::keyClick(format, key);
        };
        choose(Qt::Key_Down);
        QVERIFY(edit->text().endsWith(u".json"));
        choose(Qt::Key_Down);
        QVERIFY(edit->text().endsWith(u".md"));
        bench.type(bench.file("a.txt"));
        choose(Qt::Key_Up);
        QVERIFY(edit->text().endsWith(u"a.txt")); // entered by the user
        bench.type(bench.file("b"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(QFileInfo::exists(bench.file("b.json")));
    }

    void aNameCanBeChosenInADialog()
    {
        ExportFixture bench(2);
        bench.openByKeys();
        bench.press("browseButton");
        QPointer<QFileDialog> browser;
        QTRY_VERIFY((browser = bench.dialog()->findChild<QFileDialog *>()));
        QVERIFY(QTest::qWaitForWindowActive(browser, Patience));
        QCOMPARE(browser->nameFilters(), (QStringList{QStringLiteral("CSV (*.csv)"), QStringLiteral("JSON (*.json)"), QStringLiteral("Markdown table (*.md)")}));
        auto *name = browser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("chosen.md"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!browser);
        QCOMPARE(bench.child<QLineEdit>("fileEdit")->text(), bench.file("chosen.md"));
        QCOMPARE(bench.child<QComboBox>("formatBox")->currentText(), QStringLiteral("Markdown table"));
    }

    void aFileThatIsThereIsReplacedByASecondPress()
    {
        ExportFixture bench(2);
        QFile there(bench.file("old.csv"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("the old one") > 0);
        there.close();
        bench.openByKeys();
        bench.type(bench.file("old"));
        bench.press("saveButton");
        QVERIFY(bench.said().startsWith(u"A file with this name already exists."));
        QCOMPARE(contentOf(there.fileName()), QByteArray("the old one"));
        QCOMPARE(bench.child<QPushButton>("saveButton")->text(), QStringLiteral("&Replace"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(contentOf(there.fileName()).startsWith("taskId,"));
    }

    void aFailureIsSaidAndMayBeTriedAgain()
    {
        ExportFixture bench(2);
        bench.openByKeys();
        bench.type(bench.file("gone/a.csv"));
        bench.press("saveButton");
        QTRY_VERIFY2(bench.said().endsWith(u"The folder does not exist: choose another."), qPrintable(bench.said()));
        QVERIFY(bench.banner->isHidden());
        bench.type(bench.file("a.csv"));
        bench.press("saveButton");
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(QFileInfo::exists(bench.file("a.csv")));
    }

    void nothingShownIsNothingToSave()
    {
        ExportFixture bench(0);
        bench.openByKeys();
        QVERIFY(!bench.child<QPushButton>("saveButton")->isEnabled());
        QCOMPARE(bench.said(), QStringLiteral("No rows are shown, so there is nothing to save."));
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
    }

    void manyRowsKeepNobodyWaitingAndCanBeGivenUp()
    {
        ExportFixture bench(100'000);
        bench.openByKeys();
        bench.type(bench.file("many.csv"));
        handlePendingEvents(); // those of the window itself
        auto *app = static_cast<TimedApplication *>(qApp);
        app->longest = {};
        const auto begun = processorTime();
        bench.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.dialog() || bench.said().endsWith(u" of 100,000 rows"), 4 * Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.dialog(), 4 * Patience);
        const auto whole = processorTime() - begun;
        qInfo("100,000 rows saved with %.1f ms of processor time, the longest turn took %.1f ms", static_cast<double>(whole.count()) / 1e6, static_cast<double>(app->longest.count()) / 1e6);
        QVERIFY(app->longest * 4 < whole); // in slices
        QCOMPARE(contentOf(bench.file("many.csv")).count("\r\n"), 100'001);

        bench.openByKeys();
        bench.type(bench.file("given up.csv"));
        QSignalSpy cancelled(bench.controls, &RowsExporter::saveCancelled);
        bench.press("saveButton");
        QTRY_VERIFY(bench.said().startsWith(u"Saving… "));
        bench.press("cancelButton");
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(cancelled.size(), 1); // what happens to the file is tested with FileWriter
        QTRY_COMPARE(QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("many.csv")});
        QVERIFY(bench.banner->text().contains(u"many.csv"));
    }
};

TASKWATCH_TEST(TestRowsExporter, TimedApplication);
#include "tst_rowsexporter.moc"
