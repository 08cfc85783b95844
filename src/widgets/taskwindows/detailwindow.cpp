// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/detailwindow.h"

#include "detail/detailpane.h"
#include "detail/detailtabactions.h"
#include "text/safetext.h"

#include <QVBoxLayout>

namespace Taskwatch {

DetailWindow::DetailWindow(TaskTableModel *model, QWidget *mainWindow)
    : TaskWindow(mainWindow)
    , m_pane(new DetailPane(this))
{
    setObjectName(QStringLiteral("detailWindow"));
    addRefreshAction();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->setModel(model);
    addActions((new DetailTabActions(m_pane, nullptr, this))->actions());
    connect(m_pane, &DetailPane::focusReleased, this, &QWidget::close);
    connect(m_pane, &DetailPane::followRequested, this, [this](const std::optional<TaskId> &id) {
        if (!id)
            close();
    });
    resizeOnScreen({fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 26});
}

void DetailWindow::setTask(const TaskId &id)
{
    constexpr qsizetype LongestTitle = 60; // characters
    setSubject(safeFirstLine(id.toString(), LongestTitle));
    m_pane->setTask(id);
    m_pane->focusTab();
}

void DetailWindow::updateContents()
{
    m_pane->updateContents();
}

} // namespace Taskwatch
