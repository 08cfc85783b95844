// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowmetrics.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/taskdelegate.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "theme/appearance.h"
#include "theme/colors.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// Records the region repainted in a widget, except for the full repaint of each second.
class PaintedPart final : public QObject
{
public:
    explicit PaintedPart(QWidget *widget) { widget->installEventFilter(this); }

    QRegion region;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const QRegion painted = static_cast<QPaintEvent *>(event)->region();
            if (painted.boundingRect() != static_cast<QWidget *>(watched)->rect())
                region |= painted;
        }
        return false;
    }
};

/// A table of three tasks with a clock that only the test advances.
struct Table {
    Table()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
    {
        view.setTaskModel(&model);
        view.resize(1400, 300);
        model.setTaskSort({TaskSortField::Added, Qt::AscendingOrder});
        model.watch(manyIds(3));
        for (const TaskId &each : manyIds(3))
            tell(each, [](Task &) {});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, Patience));
        QCoreApplication::processEvents();
    }

    void tell(const TaskId &which, const std::function<void(Task &)> &change)
    {
        Task task = exampleTask();
        task.taskId = which;
        task.state = Test::stateOf(QStringLiteral("retrying"));
        change(task);
        model.apply({answered(which, task, now, 1h)});
    }

    /// Applies a failed attempt of the task in the second row.
    void fail()
    {
        tell(manyIds(3)[1], [](Task &task) {
            ++task.retried;
            task.error = QStringLiteral("another error");
            task.state = Test::stateOf(QStringLiteral("archived"));
        });
    }

    [[nodiscard]] QRect cell(int row, TaskColumn column) const
    {
        return view.visualRect(model.index(row, static_cast<int>(column)));
    }
    [[nodiscard]] QImage picture() { return view.viewport()->grab().toImage(); }
    /// Background colour of a cell, taken where there is no text.
    [[nodiscard]] QColor ground(int row, TaskColumn column)
    {
        const QRect rect = cell(row, column);
        return picture().pixelColor(rect.center().x(), rect.top() + 3);
    }

    Timestamp now{1'700'000'000'000ms};
    TaskTableModel model;
    TaskTableView view;
};

} // namespace

class TestTaskTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlCInAnEmptyTableDoesNothing()
    {
        Table table;
        table.model.remove(manyIds(3));
        QVERIFY(!table.view.currentIndex().isValid());
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier); // Qt then asks the model for an invalid index
        QCOMPARE(table.model.rowCount(), 0);
    }

    void cleanup()
    {
        applyDesktopPreferences({});
        applyAppearance(Appearance::System);
    }

    void marksTheCellsThatChangedForThreeSeconds()
    {
        Table table;
        const QColor plain = table.ground(1, TaskColumn::State);
        table.now += 1min; // changes from now on get a mark
        QCOMPARE(table.ground(1, TaskColumn::State), plain);
        const QImage before = table.picture();
        table.fail();
        for (const TaskColumn column : {TaskColumn::State, TaskColumn::Retries, TaskColumn::LastError})
            QVERIFY(table.ground(1, column) != plain);
        for (const TaskColumn column :
            {TaskColumn::Task, TaskColumn::NextAttempt, TaskColumn::Url, TaskColumn::Checked})
            QCOMPARE(table.ground(1, column), plain);
        QCOMPARE(table.picture().copy(table.cell(0, TaskColumn::State)), before.copy(table.cell(0, TaskColumn::State)));

        const QColor fresh = table.ground(1, TaskColumn::State);
        table.now += 1999ms;
        QCOMPARE(table.ground(1, TaskColumn::State), fresh);
        table.now += 500ms;
        const QColor faded = table.ground(1, TaskColumn::State);
        QVERIFY(faded != fresh && faded != plain);
        table.now += 501ms;
        QCOMPARE(table.ground(1, TaskColumn::State), plain);
    }

    void drawsTheFocus()
    {
        applyAppearance(Appearance::Light);
        Table table;
        table.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table.view, Patience));
        table.view.setFocus();
        table.view.setCurrentIndex(table.model.index(1, static_cast<int>(TaskColumn::Task)));
        QTRY_VERIFY(table.view.hasFocus());
        const auto frame = [&table](TaskColumn column) { // the first line of the cell, without its text
            const QRect cell = table.cell(1, column);
            return table.picture().copy(cell.left(), cell.top(), cell.width(), 4);
        };
        const QColor highlight = table.view.palette().color(QPalette::Highlight);
        const auto isPlain = [&](const QImage &line) {
            QImage plain = line;
            plain.fill(highlight);
            return line == plain;
        };
        QVERIFY(isPlain(frame(TaskColumn::Retries)));
        QVERIFY(!isPlain(frame(TaskColumn::Task)));
    }

    void drawsSelectedTextInTheColourOfAnInactiveWindow()
    {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Active, QPalette::Highlight, QColor(0x203060));
        palette.setColor(QPalette::Active, QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(0xdde3ee));
        palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Qt::black);
        Table table;
        table.view.setPalette(palette);
        table.view.selectId(manyIds(3)[1]);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, Patience));
        QTRY_VERIFY(!table.view.isActiveWindow());
        const QImage cell = table.picture().copy(table.cell(1, TaskColumn::Task));
        QCOMPARE(cell.pixelColor(2, 2), QColor(0xdde3ee));
        int darkest = 255;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x)
                darkest = std::min(darkest, cell.pixelColor(x, y).lightness());
        }
        QVERIFY(darkest < 100);
    }

    void isMirroredFromRightToLeft()
    {
        applyAppearance(Appearance::Light);
        Table table;
        table.view.setLayoutDirection(Qt::RightToLeft);
        handlePendingEvents();
        const QImage cell = table.picture().copy(table.cell(1, TaskColumn::State));
        QRect drawn;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x) {
                if (cell.pixel(x, y) != cell.pixel(0, 0))
                    drawn |= QRect(x, y, 1, 1);
            }
        }
        const QString where = QStringLiteral("%1 to %2 of %3").arg(drawn.left()).arg(drawn.right()).arg(cell.width());
        QVERIFY2(drawn.left() > cell.width() - drawn.right(), qPrintable(where)); // more room at the left
        QVERIFY2(cell.width() - drawn.right() < 2 * CellPadding, qPrintable(where));
    }

    void rowsAndHeaderFollowTheFont()
    {
        Table table;
        const QFont before = QApplication::font();
        const int height = table.view.rowHeight(0);
        const int width = table.view.columnWidth(static_cast<int>(TaskColumn::Task));
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        handlePendingEvents();
        const int laterHeight = table.view.rowHeight(0);
        const int laterWidth = table.view.columnWidth(static_cast<int>(TaskColumn::Task));
        const int header = table.view.horizontalHeader()->height();
        QApplication::setFont(before);
        QCOMPARE(laterHeight, rowHeight(larger));
        QVERIFY(laterHeight > height && header >= laterHeight && laterWidth > width);
    }

    void drawsTheTrailNewestOnTheRight()
    {
        applyAppearance(Appearance::Light);
        Table table;
        table.view.showColumn(static_cast<int>(TaskColumn::Trail));
        table.view.resize(3200, 300);
        QCoreApplication::processEvents();
        for (const char *state : {"active", "archived"})
            table.tell(manyIds(3)[1], [state](Task &task) { task.state = Test::stateOf(QString::fromLatin1(state)); });
        table.now += 1min;
        const QImage picture = table.picture();
        const QRect cell = table.cell(1, TaskColumn::Trail);
        const auto middleOf = [&](Phase phase) { // mean x of the pixels in the colour of the phase
            const QColor color = phaseColor(phase, table.view.palette());
            int sum = 0;
            int count = 0;
            for (int y = cell.top(); y <= cell.bottom(); ++y) {
                for (int x = cell.left(); x <= cell.right(); ++x) {
                    if (picture.pixelColor(x, y) == color) {
                        sum += x;
                        ++count;
                    }
                }
            }
            return count ? sum / count : -1;
        };
        QVERIFY2(
            middleOf(Phase::Failed) > middleOf(Phase::Running), qPrintable(QString::number(middleOf(Phase::Failed))));
        QVERIFY(middleOf(Phase::Running) > middleOf(Phase::Retrying));
        QVERIFY(middleOf(Phase::Retrying) > cell.left());
        QVERIFY(middleOf(Phase::Failed) > cell.right() - 24);
    }

    void doesNotFadeWhereLessMotionIsWanted()
    {
        Table table;
        applyDesktopPreferences({Appearance::System, false, true});
        table.now += 1min;
        const QColor plain = table.ground(1, TaskColumn::State);
        table.fail();
        const QColor fresh = table.ground(1, TaskColumn::State);
        QVERIFY(fresh != plain);
        table.now += 2999ms;
        QCOMPARE(table.ground(1, TaskColumn::State), fresh);
        table.now += 1ms;
        QCOMPARE(table.ground(1, TaskColumn::State), plain);
    }

    void paintsTheRowAgainWhenAMarkIsOver()
    {
        Table table;
        table.now += 1min;
        table.fail();
        table.now += 2950ms;
        table.view.viewport()->repaint(); // the mark lasts another 50 ms
        PaintedPart painted(table.view.viewport());
        table.now += 50ms;
        QTRY_VERIFY(!painted.region.isEmpty());
        const QRect row = table.cell(1, TaskColumn::State);
        QCOMPARE(painted.region.boundingRect().top(), row.top());
        QCOMPARE(painted.region.boundingRect().height(), row.height());
        // Afterwards no mark is visible, and nothing is repainted for marks.
        painted.region = {};
        QSignalSpy ticks(table.view.findChild<QTimer *>(QStringLiteral("tableTick")), &QTimer::timeout);
        QTRY_VERIFY(ticks.size() >= 2);
        QVERIFY(painted.region.isEmpty());
    }

    void theColoursOfAStaleRowCanBeRead()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyAppearance(appearance);
            const QPalette palette = QApplication::palette();
            for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase}) {
                const QColor ground = palette.color(role);
                QList<QColor> colors{palette.color(QPalette::Text), warningColor(palette), errorColor(palette)};
                for (const Phase phase : AllPhases)
                    colors.append(phaseColor(phase, palette));
                for (const QColor &color : std::as_const(colors)) {
                    const QColor pale = paleOn(ground, color);
                    QVERIFY2(
                        contrast(pale, ground) >= std::min(4.5, contrast(color, ground)), qPrintable(color.name()));
                    QVERIFY(contrast(pale, ground) <= contrast(color, ground));
                }
            }
        }
    }

    void theColoursOfAMarkCanBeRead_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void theColoursOfAMarkCanBeRead()
    {
        QFETCH(const Appearance, appearance);
        applyAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const auto groundOf = [&palette](QPalette::ColorRole role, bool selected, double strength) {
            const QColor tint = newsTint(palette, selected);
            return mixed(palette.color(role), tint, tint.alphaF() * strength);
        };
        for (const double strength : {0.2, 0.4, 0.6, 0.8, 1.0}) {
            const QColor selected = groundOf(QPalette::Highlight, true, strength);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), selected) >= 4.5);
            for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase}) {
                const QColor ground = groundOf(role, false, strength);
                for (const Phase phase : AllPhases) {
                    const QColor color = legibleOn(ground, phaseColor(phase, palette), palette.color(QPalette::Text));
                    QVERIFY2(contrast(color, ground) >= 4.5,
                        qPrintable(QStringLiteral("%1 %2").arg(int(phase)).arg(strength)));
                }
                QVERIFY(contrast(legibleOn(ground, quietColor(palette), palette.color(QPalette::Text)), ground) >= 4.5);
            }
        }
        // The mark is visible too.
        QVERIFY(contrast(groundOf(QPalette::Base, false, 1), palette.color(QPalette::Base)) > 1.1);
        QVERIFY(contrast(groundOf(QPalette::Highlight, true, 1), palette.color(QPalette::Highlight)) > 1.3);
    }

    void looksAsEachCellPaintedByItself()
    {
        Table table;
        table.view.selectionModel()->select(
            table.model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.view.horizontalHeader()->moveSection(0, 4);
        table.view.setColumnHidden(static_cast<int>(TaskColumn::Url), true);
        QCoreApplication::processEvents();
        const QImage all = table.picture();
        for (int row = 0; row < 3; ++row) {
            for (const TaskColumnInfo &info : taskColumns()) {
                const QModelIndex index = table.model.index(row, static_cast<int>(info.column));
                const QRect rect = table.view.visualRect(index);
                if (table.view.isColumnHidden(index.column()) || rect.isEmpty())
                    continue;
                QStyleOptionViewItem option;
                option.initFrom(&table.view);
                option.rect = QRect(QPoint(0, 0), rect.size());
                option.font = table.view.font();
                option.showDecorationSelected = true;
                option.widget = &table.view;
                option.state.setFlag(QStyle::State_HasFocus, index == table.view.currentIndex());
                option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
                option.state.setFlag(QStyle::State_Selected, row == 2);
                QImage alone(rect.size(), all.format());
                alone.fill(table.view.palette().color(QPalette::Base));
                QPainter painter(&alone);
                table.view.style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, &table.view);
                table.view.itemDelegate()->paint(&painter, option, index);
                painter.end();
                QCOMPARE(all.copy(rect), alone);
            }
        }
        QVERIFY(table.ground(2, TaskColumn::Task) == table.view.palette().color(QPalette::Highlight));
    }

    void isAsHighAsItsRows()
    {
        // QHeaderView stores a section for each row; RowHeader adds and removes them itself.
        Table table;
        const int height = rowHeight(table.view.font());
        const auto fits = [&] {
            QCoreApplication::processEvents();
            const QHeaderView *header = table.view.verticalHeader();
            const int rows = table.model.rowCount();
            return header->count() == rows && header->length() == rows * height
                && (rows == 0 || table.view.rowAt(header->sectionViewportPosition(rows - 1) + 1) == rows - 1);
        };
        QVERIFY(fits());
        for (const int rows : {500, 40, 41, 1, 0, 3, 0, 200}) {
            table.model.setFilter(
                [rows](const TaskRow &row, const ClockReading &) { return static_cast<int>(row.serial) < rows; },
                false);
            QVERIFY(fits());
            table.model.watch(manyIds(600));
            QVERIFY(fits());
        }
        QCOMPARE(table.model.rowCount(), 200);
        table.model.remove(manyIds(100));
        QVERIFY(fits());
        QCOMPARE(table.model.rowCount(), 100);
        table.view.scrollToBottom();
        QCOMPARE(table.view.rowAt(table.view.viewport()->height() - 2), 99);
    }

    void paintsASelectionThatMovesAndGoes()
    {
        Table table;
        const QColor selected = table.view.palette().color(QPalette::Highlight);
        const auto isSelected = [&](int row) { return table.ground(row, TaskColumn::Task) == selected; };
        table.view.selectId(manyIds(3)[2]);
        QVERIFY(!isSelected(0) && !isSelected(1) && isSelected(2));
        table.model.setTaskSort({TaskSortField::Added, Qt::DescendingOrder});
        QCoreApplication::processEvents();
        QVERIFY(isSelected(0) && !isSelected(1) && !isSelected(2));
        table.view.selectAll();
        QVERIFY(isSelected(0) && isSelected(1) && isSelected(2));
        QCOMPARE(table.view.selectedCount(), 3);
        table.model.remove({manyIds(3)[1]});
        QCoreApplication::processEvents();
        QVERIFY(isSelected(0) && isSelected(1));
        table.view.clearSelection();
        QVERIFY(!isSelected(0) && !isSelected(1));
    }
};

TASKWATCH_TEST(TestTaskTableView, QApplication);
#include "tst_tasktableview.moc"
