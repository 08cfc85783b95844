// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "colors.h"
#include "safetext.h"
#include "symbol.h"
#include "ui_detailpane.h"

#include <QFontDatabase>

namespace Taskwatch {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailPane>())
{
    m_ui->setupUi(this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->rawAnswer->setFont(fixed);
    fixed.setBold(true);
    fixed.setPointSizeF(font().pointSizeF() * 1.1);
    m_ui->idLabel->setFont(fixed);
    m_ui->overviewArea->viewport()->setAutoFillBackground(false);
    m_ui->overview->setAutoFillBackground(false);
    refresh();
}

DetailPane::~DetailPane() = default;

void DetailPane::setModel(TaskTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    // Also while a filter hides its row.
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (m_id && m_model->table().indexOf(*m_id) < 0)
            setTask(std::nullopt);
        else
            refreshIfNews();
    });
}

void DetailPane::setTask(const std::optional<TaskId> &id)
{
    if (id == m_id)
        return;
    m_id = id;
    refresh();
}

void DetailPane::refreshIfNews()
{
    const int index = m_id ? m_model->table().indexOf(*m_id) : -1;
    if (index >= 0 && m_model->table().at(index).looked != m_shownLook)
        refresh();
}

void DetailPane::refresh()
{
    const int index = m_id && m_model ? m_model->table().indexOf(*m_id) : -1;
    m_ui->tabs->setVisible(index >= 0);
    m_ui->phaseLabel->setVisible(index >= 0);
    if (index < 0) {
        m_ui->idLabel->setText(tr("Select a task to see all that is known of it"));
        return;
    }
    const TaskRow &row = m_model->table().at(index);
    m_shownLook = row.looked;
    if (const QString id = safeText(row.id.toString()); m_ui->idLabel->text() != id)
        m_ui->idLabel->setText(id);
    const Phase phase = row.task ? row.task->state.phase() : Phase::Unknown;
    m_ui->phaseLabel->setVisible(row.task.has_value());
    m_ui->phaseLabel->setPixmap(symbolPixmap(phaseSymbol(phase), phaseColor(phase, palette()), 16, devicePixelRatioF()));
    m_ui->overview->setLines(detailLines(row, m_model->moment()));
    showRaw(m_model->table().rawAnswer(index));
}

void DetailPane::showRaw(const QByteArray &raw)
{
    if (raw == m_raw)
        return; // setting it would drop selection and place
    m_raw = raw;
    m_ui->rawAnswer->setPlainText(safeMultiLineText(QString::fromUtf8(raw)));
}

} // namespace Taskwatch
