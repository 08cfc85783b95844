// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/rowmenu.h"

#include "filter/filterquery.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "text/errorfamily.h"
#include "text/safetext.h"
#include "text/urlhost.h"

namespace Taskwatch {

namespace {

constexpr qsizetype LongestEntry = 60; // characters

} // namespace

RowMenu::RowMenu(TaskTableView *view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
    , m_only(new QMenu(tr("Show &Only"), this))
{
    setObjectName(QStringLiteral("rowMenu"));
    m_only->setObjectName(QStringLiteral("showOnlyMenu"));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &RowMenu::popUp);
    connect(
        this, &QMenu::aboutToShow, this, [this] { m_view->taskModel()->setHeld(TaskTableModel::Holder::Menu, true); });
    // Queued, so that the chosen action runs before rows move.
    connect(
        this, &QMenu::aboutToHide, this, [this] { m_view->taskModel()->setHeld(TaskTableModel::Holder::Menu, false); },
        Qt::QueuedConnection);
}

void RowMenu::popUp(const QPoint &place)
{
    if (!m_view->selectionModel()->hasSelection())
        return;
    offerFilters();
    // For a request by key, the menu opens at the current row.
    QPoint at = place;
    if (!m_view->indexAt(place).isValid())
        at = m_view->visualRect(m_view->currentIndex()).bottomLeft();
    popup(m_view->viewport()->mapToGlobal(at));
}

void RowMenu::offerFilters()
{
    m_only->clear();
    const std::optional<TaskId> id = m_view->currentId();
    const TaskTable &table = m_view->taskModel()->table();
    const int row = id ? table.indexOf(*id) : -1;
    const auto offer = [this](const char *name, const QString &text, const QString &value, const QString &term) {
        if (value.isEmpty())
            return;
        QString shown = safeFirstLine(value, LongestEntry);
        QAction *action = m_only->addAction(text.arg(shown.replace(u'&', QStringLiteral("&&"))));
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, term] { Q_EMIT filterRequested(term); });
    };
    if (row >= 0 && table.at(row).task) {
        const Task &task = *table.at(row).task;
        const QString state = task.state.text();
        const QString host = hostOf(task.url);
        const QString family = errorFamily(task.error);
        offer("onlyStateAction", tr("&State %1"), state, filterTerm(QStringLiteral("state"), state));
        offer("onlyMessageAction", tr("&Message %1"), task.messageId,
            filterTerm(QStringLiteral("message"), task.messageId));
        offer("onlyHostAction", tr("&Host %1"), host, filterTerm(QStringLiteral("host"), host));
        offer("onlyFamilyAction", tr("&Error %1"), family, filterTerm(QStringLiteral("family"), family));
    }
    m_only->setEnabled(!m_only->isEmpty());
}

} // namespace Taskwatch
