// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/whatsthis.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QWhatsThis>

namespace Taskwatch {

namespace {

/// The tool tip of the section or cell of @p view at @p position of its viewport.
QString toolTipIn(const QAbstractItemView &view, const QPoint &position)
{
    if (!view.model())
        return {};
    const auto *header = qobject_cast<const QHeaderView *>(&view);
    if (!header)
        return view.indexAt(position).data(Qt::ToolTipRole).toString();
    const int section = header->logicalIndexAt(position);
    return section < 0 ? QString()
                       : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
}

} // namespace

WhatsThis::WhatsThis(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

QString WhatsThis::explanation(const QWidget &widget, const QPoint &position)
{
    if (!widget.whatsThis().isEmpty())
        return widget.whatsThis();
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    QString text = view && view->viewport() == &widget ? toolTipIn(*view, position) : widget.toolTip();
    if (text.isEmpty() && !widget.accessibleDescription().isEmpty())
        text = widget.accessibleDescription();
    if (text.isEmpty())
        return {};
    const QString rich = Qt::mightBeRichText(text) ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
    return widget.accessibleName().isEmpty()
        ? rich
        : QStringLiteral("<p><b>%1</b></p>%2").arg(widget.accessibleName().toHtmlEscaped(), rich);
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::QueryWhatsThis:
        if (explanation(*widget, static_cast<QHelpEvent *>(event)->pos()).isEmpty())
            return false;
        event->accept();
        return true;
    case QEvent::WhatsThis: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = explanation(*widget, help->pos());
        if (text.isEmpty())
            return false;
        QWhatsThis::showText(help->globalPos(), text, widget);
        event->accept();
        return true;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::ShiftModifier)
            return false;
        const QPoint middle = widget->rect().center();
        const QString text = explanation(*widget, middle);
        if (text.isEmpty())
            return false; // the parent is asked next
        QWhatsThis::showText(widget->mapToGlobal(middle), text, widget);
        return true;
    }
    default:
        return false;
    }
}

} // namespace Taskwatch
