// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/taskhistorytab.h"

#include "detail/historyview.h"
#include "parts/scrolledpage.h"
#include "tables/changesmodel.h"
#include "ui_taskhistorytab.h"

#include <QItemSelectionModel>

namespace Taskwatch {

TaskHistoryTab::TaskHistoryTab(QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::TaskHistoryTab>())
    , m_changes(new ChangesModel)
{
    m_ui->setupUi(addScrolledPage(this));
    m_ui->changes->setModel(m_changes, QStringLiteral("changes"), tr("Changes of the task"));
    setFocusProxy(m_ui->changes);
    setTabOrder(m_ui->timelineView, m_ui->changes->view());
    showLoading();
    connect(m_ui->timelineView, &TimelineView::eventChosen, this, &TaskHistoryTab::chooseInTable);
    connect(m_ui->changes->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_ui->timelineView->setCurrentEvent(m_changes->eventOfRow(current.row()));
        });
}

TaskHistoryTab::~TaskHistoryTab() = default;

void TaskHistoryTab::setHistory(const TaskHistory &history)
{
    m_history = history;
    m_ui->timelineView->setHistory(m_history);
    m_ui->timelineView->show();
    m_ui->changes->setHistory(history);
}

void TaskHistoryTab::extendHistory(const TaskHistory &later)
{
    m_history.extend(later);
    m_ui->timelineView->setHistory(m_history);
    m_ui->changes->extendHistory(later);
}

void TaskHistoryTab::showLoading()
{
    m_ui->timelineView->hide();
    m_ui->changes->showLoading();
}

void TaskHistoryTab::setTimes(const ClockReading &moment, TimeForm form)
{
    m_ui->timelineView->setMoment(moment);
    m_ui->timelineView->setTimeForm(form);
    m_ui->changes->setTimes(moment, form);
}

void TaskHistoryTab::chooseInTable(qsizetype event)
{
    HistoryView *view = m_ui->changes->view();
    // One event may have several rows. The row that the user chose stays.
    if (const QModelIndex current = view->currentIndex();
        current.isValid() && m_changes->eventOfRow(current.row()) == event)
        return;
    if (const int row = m_changes->rowOfEvent(event); row >= 0)
        view->setCurrentIndex(m_changes->index(row, 0)); // selectRow() may find no column in a mirrored table
}

} // namespace Taskwatch
