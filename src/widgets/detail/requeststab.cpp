// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/requeststab.h"

#include "tables/requestsmodel.h"
#include "ui_requeststab.h"

namespace Taskwatch {

RequestsTab::RequestsTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RequestsTab>())
    , m_model(new RequestsModel(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->requestsTable);
    m_ui->requestsTable->setHistoryModel(m_model);
    showLoading();
}

RequestsTab::~RequestsTab() = default;

void RequestsTab::setHistory(const TaskHistory &history)
{
    m_model->setHistory(history);
    m_ui->requestsTable->scrollToTop();
    showNote(m_model->rowCount() > 0 ? QString() : tr("This task has not been polled yet."));
}

void RequestsTab::extendHistory(const TaskHistory &later)
{
    m_model->extendHistory(later);
    showNote(m_model->rowCount() > 0 ? QString() : tr("This task has not been polled yet."));
}

void RequestsTab::showLoading()
{
    m_model->clear();
    showNote(tr("Reading the history of this task…"));
}

void RequestsTab::setTimes(const ClockReading &moment, TimeForm form)
{
    m_model->setTimes(moment, form);
    m_ui->requestsTable->viewport()->update();
}

void RequestsTab::showNote(const QString &text)
{
    m_ui->requestsNote->setText(text);
    m_ui->requestsNote->setVisible(!text.isEmpty());
    m_ui->requestsTable->setVisible(m_model->rowCount() > 0);
}

} // namespace Taskwatch
