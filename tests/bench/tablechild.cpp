// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/tablechild.h"

#include "bench/manytasks.h"
#include "bench/proxytable.h"
#include "bench/smoke.h"
#include "filter/filterbar.h"
#include "settings/displaychoices.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTableView>

#include <cstdio>
#include <vector>

namespace Taskwatch::Bench {

namespace {

constexpr int Selected = 1000;
constexpr QSize WindowSize(1200, 800);

/// Rows that change their place with each batch.
int movedRows()
{
    return sized(1000, 100);
}

/// Processes pending events, including painting.
void drain()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

template <typename Act>
double timeOf(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    drain();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printTimes(const std::vector<double> &times)
{
    QJsonArray array;
    for (const double time : times)
        array.append(time);
    std::printf(
        "%s\n", QJsonDocument(QJsonObject{{QStringLiteral("ms"), array}}).toJson(QJsonDocument::Compact).constData());
}

/// Selects every n-th row, so that the selection is scattered.
void select(QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    QItemSelection selection;
    const int step = std::max(2, model->rowCount() / Selected);
    for (int row = 0; row < model->rowCount() && selection.size() < Selected; row += step)
        selection.append(QItemSelectionRange(model->index(row, 0), model->index(row, model->columnCount() - 1)));
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view->selectionModel()->setCurrentIndex(model->index(step, 0), QItemSelectionModel::NoUpdate);
}

/// The window with answered tasks.
struct Table {
    explicit Table(int rows)
        : tasks(rows)
        , window(&model, &display, QStringLiteral("https://example.com"))
        , view(window.findChild<TaskTableView *>())
    {
        window.resize(WindowSize);
        window.show();
        model.watch(tasks.ids());
        const QList<QList<Observation>> polls = tasks.firstPolls();
        for (const QList<Observation> &batch : polls)
            model.apply(batch);
        drain();
    }

    ManyTasks tasks;
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
    TaskTableView *view;
};

void tick(int rows, int times)
{
    Table table(rows);
    table.model.setTaskSort({TaskSortField::NextProcessAt, Qt::AscendingOrder});
    table.window.findChild<FilterBar *>()->showOnly(QStringLiteral("-phase:succeeded"));
    select(table.view);
    drain();
    std::vector<double> elapsed;
    for (int i = 0; i < times; ++i) {
        const QList<Observation> news = table.tasks.news(movedRows());
        drain();
        elapsed.push_back(timeOf([&] { table.model.apply(news); }));
    }
    printTimes(elapsed);
}

void tickProxy(int rows, int times, const QString &way)
{
    ManyTasks tasks(rows);
    ProxyTable table(way == QLatin1String("rows") ? ProxyTable::Way::RowByRow
            : way == QLatin1String("range")       ? ProxyTable::Way::OneRange
                                                  : ProxyTable::Way::SortOnce);
    table.add(tasks.ids());
    const QList<QList<Observation>> polls = tasks.firstPolls();
    for (const QList<Observation> &batch : polls)
        table.take(batch);
    table.proxy()->setSourceModel(&table);
    table.proxy()->sort(ProxyTable::SortColumn);
    QTableView view;
    view.setModel(table.proxy());
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setWordWrap(false);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.resize(WindowSize);
    view.show();
    select(&view);
    drain();
    std::vector<double> elapsed;
    for (int i = 0; i < times; ++i) {
        const QList<Observation> news = tasks.news(movedRows());
        drain();
        elapsed.push_back(timeOf([&] { table.take(news); }));
    }
    printTimes(elapsed);
}

/// Filters as a user types them, one after the other.
QStringList keystrokes()
{
    QStringList filters;
    for (const QString &typed :
        {QStringLiteral("timeout"), QStringLiteral("state:retrying next<5m"), QStringLiteral("api3 retries>2 -503"),
            QStringLiteral("tsk_7E"), QStringLiteral("family:\"502 Bad Gateway\" or left<1")}) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            filters.append(typed.first(length));
        for (qsizetype length = typed.size() - 1; length >= 0; --length)
            filters.append(typed.first(length));
    }
    return filters;
}

void keystroke(int rows, int times)
{
    Table table(rows);
    auto *bar = table.window.findChild<FilterBar *>();
    select(table.view);
    drain();
    std::vector<double> elapsed;
    const QStringList filters = keystrokes();
    for (int i = 0; i < times; ++i) {
        const QString &text = filters[i % filters.size()];
        if (FilterQuery::parse(text)) // an invalid filter changes nothing and would improve the figure
            elapsed.push_back(timeOf([&] { bar->showOnly(text); }));
    }
    printTimes(elapsed);
}

void sort(int rows, int times, bool text)
{
    Table table(rows);
    const TaskSortField fields[2][3] = {
        {TaskSortField::NextProcessAt, TaskSortField::LastErrorAt, TaskSortField::Retried},
        {TaskSortField::TaskId, TaskSortField::Url, TaskSortField::MessageId}};
    select(table.view);
    drain();
    std::vector<double> elapsed;
    for (int i = 0; i < times; ++i) {
        const TaskSort order{fields[text ? 1 : 0][i % 3], i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder};
        elapsed.push_back(timeOf([&] { table.model.setTaskSort(order); }));
    }
    printTimes(elapsed);
}

void selectAll(int rows, int times)
{
    Table table(rows);
    QAccessible::setActive(true);
    drain();
    std::vector<double> elapsed;
    for (int i = 0; i < times; ++i) {
        elapsed.push_back(timeOf([&] { table.view->selectAll(); }));
        elapsed.push_back(timeOf([&] { table.view->clearSelection(); }));
    }
    printTimes(elapsed);
}

void scroll(int rows, int times)
{
    Table table(rows);
    table.model.setTaskSort({TaskSortField::NextProcessAt, Qt::AscendingOrder});
    table.view->setFocus();
    drain();
    std::vector<double> elapsed;
    for (int i = 0; i < times; ++i) {
        if (i % 3 == 0) { // ten batches per second with thirty pages per second
            table.model.apply(table.tasks.news(movedRows()));
            drain();
        }
        elapsed.push_back(timeOf([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
            QCoreApplication::sendEvent(table.view, &press);
        }));
    }
    printTimes(elapsed);
}

} // namespace

bool runTableChild(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const int rows = arguments.value(1).toInt();
    const int times = arguments.value(2).toInt();
    if (what == QLatin1String("tick"))
        tick(rows, times);
    else if (what == QLatin1String("tick-proxy"))
        tickProxy(rows, times, arguments.value(3));
    else if (what == QLatin1String("keystroke"))
        keystroke(rows, times);
    else if (what == QLatin1String("sort"))
        sort(rows, times, arguments.value(3) == QLatin1String("text"));
    else if (what == QLatin1String("select"))
        selectAll(rows, times);
    else if (what == QLatin1String("scroll"))
        scroll(rows, times);
    else
        return false;
    return true;
}

} // namespace Taskwatch::Bench
