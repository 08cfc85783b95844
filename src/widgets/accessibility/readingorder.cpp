// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/readingorder.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace Taskwatch {

namespace {

bool isTabStop(const QWidget &widget)
{
    const bool everything = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = everything ? Qt::TabFocus : Qt::StrongFocus;
    return (widget.focusPolicy() & wanted) == wanted && !widget.focusProxy() && widget.isEnabled();
}

/// Whether @p a comes before @p b in a row.
bool isRead(const QWidget *a, const QWidget *b)
{
    return a->layoutDirection() == Qt::RightToLeft ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
}

/// The visible children of @p parent. A row ends with the lowest edge of its shortest widget: what has its middle below
/// that is in the next one.
QList<QWidget *> childrenAsRead(const QWidget &parent)
{
    QList<QWidget *> children;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow())
            children.append(widget);
    }
    std::stable_sort(
        children.begin(), children.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    for (auto row = children.begin(); row != children.end();) {
        int bottom = (*row)->geometry().bottom();
        auto end = row + 1;
        for (; end != children.end() && (*end)->geometry().center().y() <= bottom; ++end)
            bottom = std::min(bottom, (*end)->geometry().bottom());
        std::stable_sort(row, end, isRead);
        row = end;
    }
    return children;
}

void collectTabStops(const QWidget &parent, QList<QWidget *> &stops)
{
    const QList<QWidget *> children = childrenAsRead(parent);
    for (QWidget *child : children) {
        if (isTabStop(*child))
            stops.append(child);
        collectTabStops(*child, stops);
    }
}

} // namespace

bool moveFocusInReadingOrder(QWidget *window, bool next)
{
    QList<QWidget *> stops;
    collectTabStops(*window, stops);
    QWidget *focused = window->focusWidget();
    if (stops.isEmpty() || (stops.size() == 1 && stops.first() == focused))
        return false;
    qsizetype here = stops.indexOf(focused);
    for (QWidget *above = focused; here < 0 && above && above != window; above = above->parentWidget())
        here = stops.indexOf(above); // the focus is in something that the Tab key does not reach
    const qsizetype to = here < 0 ? (next ? 0 : stops.size() - 1) : here + (next ? 1 : -1);
    stops[(to + stops.size()) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace Taskwatch
