// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historytab.h"

#include "tables/historytablemodel.h"
#include "ui_historytab.h"

namespace Taskwatch {

HistoryTab::HistoryTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryTab>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->table);
}

HistoryTab::~HistoryTab() = default;

void HistoryTab::setModel(HistoryTableModel *model, const QString &name, const QString &accessibleName)
{
    m_model = model;
    m_model->setParent(this);
    m_ui->table->setObjectName(QString(name + u"Table"));
    m_ui->table->setAccessibleName(accessibleName);
    m_ui->note->setObjectName(QString(name + u"Note"));
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(m_model->column(column).width);
    m_ui->table->setRows(m_model, widths, HistoryView::Widths::Fitted);
    showLoading();
}

HistoryView *HistoryTab::view() const
{
    return m_ui->table;
}

void HistoryTab::setHistory(const TaskHistory &history)
{
    m_model->setHistory(history);
    m_ui->table->scrollToTop();
    showNote(m_model->note());
}

void HistoryTab::extendHistory(const TaskHistory &later)
{
    m_model->extendHistory(later);
    showNote(m_model->note());
}

void HistoryTab::showLoading()
{
    m_model->setHistory({});
    showNote(tr("Reading the history of this task…"));
}

void HistoryTab::setTimes(const ClockReading &moment, TimeForm form)
{
    m_model->setTimes(moment, form);
    m_ui->table->viewport()->update();
}

void HistoryTab::showNote(const QString &text)
{
    m_ui->note->setText(text);
    m_ui->note->setVisible(!text.isEmpty());
    m_ui->table->setVisible(m_model->rowCount() > 0);
}

} // namespace Taskwatch
