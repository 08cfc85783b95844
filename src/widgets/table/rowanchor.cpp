// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/rowanchor.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

namespace Taskwatch {

RowAnchor::RowAnchor(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this); // key events go to the view
    connect(view->model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &RowAnchor::saveAnchor);
}

bool RowAnchor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
        if (watched == m_view->viewport())
            trackPointer(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (event->type() == QEvent::MouseButtonPress)
            interact();
        break;
    case QEvent::Enter:
        if (watched == m_view->viewport())
            trackPointer(static_cast<QEnterEvent *>(event)->position().toPoint());
        break;
    case QEvent::KeyPress:
        interact();
        break;
    case QEvent::Resize: // the message about added tasks takes room from the table
        if (m_followsCurrent && watched == m_view->viewport())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_followsCurrent)
                        m_view->scrollTo(m_view->currentIndex());
                },
                Qt::QueuedConnection);
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        m_pointer.reset();
        break;
    default: // no other event matters
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowAnchor::interact()
{
    m_userInteracted = true;
    m_followsCurrent = false;
}

void RowAnchor::trackPointer(QPoint pointer)
{
    // A window that opens under a resting pointer gets a move event too, so compare the positions.
    if (m_lastPointer && *m_lastPointer != pointer)
        interact();
    m_lastPointer = pointer;
    m_pointer = pointer;
}

void RowAnchor::saveAnchor()
{
    if (m_row.isValid())
        return; // the previous move is not laid out yet: keep the position from before that move
    QModelIndex row;
    if (!m_userInteracted && !m_followsCurrent)
        return;
    if (m_pointer && !m_followsCurrent)
        row = m_view->indexAt(*m_pointer);
    if (!row.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())))
        row = m_view->currentIndex();
    m_row = row.siblingAtColumn(0);
    m_offset = row.row() - m_view->verticalScrollBar()->value();
}

void RowAnchor::restore()
{
    if (m_row.isValid())
        m_view->verticalScrollBar()->setValue(m_row.row() - m_offset);
    m_row = QPersistentModelIndex();
}

} // namespace Taskwatch
