// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/timelinetab.h"

#include "ui_timelinetab.h"

namespace Taskwatch {

TimelineTab::TimelineTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimelineTab>())
{
    m_ui->setupUi(this);
    showLoading();
}

TimelineTab::~TimelineTab() = default;

void TimelineTab::setHistory(const TaskHistory &history)
{
    m_ui->timelineView->setHistory(history);
    m_ui->timelineNote->hide();
    m_ui->timelineView->show();
}

void TimelineTab::showLoading()
{
    m_ui->timelineNote->show();
    m_ui->timelineView->hide();
}

void TimelineTab::setTimes(const ClockReading &moment, TimeForm form)
{
    m_ui->timelineView->setMoment(moment);
    m_ui->timelineView->setTimeForm(form);
}

} // namespace Taskwatch
