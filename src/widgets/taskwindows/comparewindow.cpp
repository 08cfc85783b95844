// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/comparewindow.h"

#include "export/modeltext.h"
#include "tables/comparedhistoriesmodel.h"
#include "tables/comparisonmodel.h"
#include "tables/tasktablemodel.h"
#include "taskwindows/historyfollower.h"
#include "text/safetext.h"
#include "ui_comparewindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Widths of the columns of both tables in average characters, so that the columns of a task are below each other.
// Widths of the columns in average characters.
constexpr int FirstWidth = 25; // for a date with milliseconds
constexpr int TaskWidth = 38; // for a date and how long ago it is
constexpr int PaddingWidth = 3; // beside each

} // namespace

CompareWindow::CompareWindow(TaskTableModel *model, QWidget *mainWindow)
    : TaskWindow(mainWindow)
    , m_ui(std::make_unique<Ui::CompareWindow>())
    , m_model(model)
    , m_facts(new ComparisonModel(&model->table(), this))
    , m_histories(new ComparedHistoriesModel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("compareWindow"));
    addRefreshAction();
    connect(m_ui->differencesOnlyBox, &QCheckBox::toggled, m_facts, &ComparisonModel::setDifferencesOnly);
    const auto copyText = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(m_ui->copyTextButton, &QPushButton::clicked, this,
        [this, copyText] { copyText(alignedRows(*m_facts) + u'\n' + alignedRows(*m_histories)); });
    connect(m_ui->copyMarkdownButton, &QPushButton::clicked, this,
        [this, copyText] { copyText(markdownRows(*m_facts) + u'\n' + markdownRows(*m_histories)); });
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (hasTwoTasks())
            updateContents();
        else
            close();
    });
}

CompareWindow::~CompareWindow() = default;

const QList<TaskId> &CompareWindow::tasks() const
{
    return m_facts->tasks();
}

void CompareWindow::setTasks(const QList<TaskId> &tasks)
{
    constexpr qsizetype LongestId = 30; // characters
    constexpr int MostColumns = 4; // that the window is made wide for
    constexpr int FactsRoom = 6; // pixels below the last fact
    constexpr qsizetype MostTimelines = 3; // that it is made high for
    const auto shortened = [](const TaskId &id) { return safeFirstLine(id.toString(), LongestId); };
    setSubject(tasks.size() == 2
            ? tr("%1 and %2", "ids of two tasks").arg(shortened(tasks[0]), shortened(tasks[1]))
            : tr("%1 and %2 others", "an id and a number").arg(shortened(tasks[0])).arg(tasks.size() - 1));
    m_facts->setTasks(tasks);
    m_histories->setTasks(tasks);
    m_ui->timelines->setTasks(tasks);
    const QList<int> widths = QList<int>{FirstWidth} + QList<int>(tasks.size(), TaskWidth);
    m_ui->factsTable->setRows(m_facts, widths);
    m_ui->historiesTable->setRows(m_histories, widths);
    const int shown = std::min(static_cast<int>(tasks.size()), MostColumns);
    const int timelinesHeight = m_ui->timelines->sizeHint().height()
        * static_cast<int>(std::min(MostTimelines, tasks.size())) / static_cast<int>(tasks.size());
    const int characters = FirstWidth + PaddingWidth + (TaskWidth + PaddingWidth) * shown;
    resizeOnScreen({fontMetrics().averageCharWidth() * characters, fontMetrics().height() * 32 + timelinesHeight});
    for (const TaskId &id : tasks) {
        auto *follower = new HistoryFollower(this);
        connect(follower, &HistoryFollower::changed, m_histories, &ComparedHistoriesModel::setHistory);
        connect(follower, &HistoryFollower::changed, m_ui->timelines, &ComparedTimelines::setHistory);
        Q_EMIT followerCreated(follower);
        follower->follow(id);
    }
    updateContents();
    // The facts and up to three timelines without an empty rest, if there is room.
    const int factsHeight = (m_facts->rowCount() + 1) * m_ui->factsTable->verticalHeader()->defaultSectionSize()
        + 2 * m_ui->factsTable->frameWidth() + FactsRoom;
    const int headHeight = m_ui->headLayout->sizeHint().height() + 2 * m_ui->layout->spacing();
    const int rest = height() - headHeight - 2 * m_ui->compareSplitter->handleWidth() - factsHeight - timelinesHeight;
    m_ui->compareSplitter->setSizes({factsHeight, timelinesHeight, std::max(rest, height() / 4)});
    m_ui->factsTable->setFocus();
}

void CompareWindow::setTimeForm(TimeForm form)
{
    m_timeForm = form;
    updateContents();
}

bool CompareWindow::hasTwoTasks() const
{
    return std::count_if(tasks().begin(), tasks().end(), [this](const TaskId &id) {
        return m_model->table().indexOf(id) >= 0;
    }) >= 2;
}

void CompareWindow::updateContents()
{
    const ClockReading moment = m_model->moment();
    m_facts->update(moment, m_timeForm);
    m_histories->setTimes(moment, m_timeForm);
    m_ui->timelines->setTimes(moment, m_timeForm);
    m_ui->historiesTable->viewport()->update();
    const int differences = m_facts->differences();
    m_ui->differencesLabel->setText(
        differences == 0 ? tr("No differences") : tr("%Ln differences  ≠", nullptr, differences));
}

} // namespace Taskwatch
