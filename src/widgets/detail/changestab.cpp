// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/changestab.h"

#include "tables/changesmodel.h"
#include "ui_changestab.h"

namespace Taskwatch {

ChangesTab::ChangesTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangesTab>())
    , m_model(new ChangesModel(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->changesTable);
    m_ui->changesTable->setHistoryModel(m_model);
    showLoading();
}

ChangesTab::~ChangesTab() = default;

void ChangesTab::setHistory(const TaskHistory &history)
{
    m_model->setHistory(history);
    m_ui->changesTable->scrollToTop();
    showNote(noteFor(history));
}

void ChangesTab::extendHistory(const TaskHistory &later)
{
    m_model->extendHistory(later);
    showNote(noteFor(later)); // only its lists are partial; its flags describe the whole history
}

QString ChangesTab::noteFor(const TaskHistory &history) const
{
    if (m_model->rowCount() == 0)
        return tr("No changes of this task have been recorded yet.");
    return history.trimmed ? tr("There were older changes; they are no longer stored.") : QString();
}

void ChangesTab::showLoading()
{
    m_model->clear();
    showNote(tr("Reading the history of this task…"));
}

void ChangesTab::setTimes(const ClockReading &moment, TimeForm form)
{
    m_model->setTimes(moment, form);
    m_ui->changesTable->viewport()->update();
}

void ChangesTab::showNote(const QString &text)
{
    m_ui->changesNote->setText(text);
    m_ui->changesNote->setVisible(!text.isEmpty());
    m_ui->changesTable->setVisible(m_model->rowCount() > 0);
}

} // namespace Taskwatch
