// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/rowjumps.h"

#include "parts/keypositions.h"
#include "parts/menuactions.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace Taskwatch {

namespace {

bool hasChanged(const TaskRow &row, const ClockReading &moment)
{
    return row.lastChange() && moment.since(*row.lastChange()) <= RowJumps::ChangedWithin;
}

bool hasFailed(const TaskRow &row, const ClockReading &)
{
    return row.task && row.task->state.phase() == Phase::Failed;
}

} // namespace

RowJumps::RowJumps(TaskTableView *view)
    : QObject(view)
    , m_view(view)
{
    const QString noChange = tr("No row has changed in the last %1 minutes").arg(ChangedWithin.count());
    const QString noFailure = tr("No failed task is shown");
    add("nextChangeAction", tr("&Next Change"), Qt::Key_N, 1, hasChanged, noChange);
    add("previousChangeAction", tr("P&revious Change"), QKeySequence(Qt::SHIFT | Qt::Key_N), -1, hasChanged, noChange);
    add("nextFailureAction", tr("Next Failur&e"), Qt::Key_F, 1, hasFailed, noFailure);
    add("previousFailureAction", tr("Previous Fail&ure"), QKeySequence(Qt::SHIFT | Qt::Key_F), -1, hasFailed,
        noFailure);
}

bool RowJumps::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = event->type() == QEvent::Shortcut ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    if (!menu)
        return QObject::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QShortcutEvent *>(event)->key()[0];
    if (!isCharacter(keys.key()) || (keys.keyboardModifiers() & ~Qt::ShiftModifier))
        return QObject::eventFilter(watched, event);
    QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers(), QChar(keys.key()));
    static_cast<QObject *>(menu)->event(&press); // not by sendEvent(), which would look for shortcuts again
    return true;
}

void RowJumps::add(
    const char *name, const QString &text, const QKeySequence &keys, int step, Wanted wanted, const QString &none)
{
    QAction *action = createAction(this, name, text, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    action->installEventFilter(this);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, step, wanted, none] {
        if (!jump(step, wanted))
            Q_EMIT messageRequested(none);
    });
}

bool RowJumps::jump(int step, Wanted wanted)
{
    const TaskTableModel *model = m_view->taskModel();
    const ClockReading moment = model->moment();
    const int rows = model->rowCount();
    const int current = m_view->currentIndex().row();
    const int start = current >= 0 ? current : step > 0 ? -1 : rows;
    for (int distance = 1; distance <= rows; ++distance) {
        const int row = ((start + step * distance) % rows + rows) % rows;
        if (wanted(model->rowAt(row), moment)) {
            m_view->selectId(model->rowAt(row).id);
            return true;
        }
    }
    return false;
}

} // namespace Taskwatch
