// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/focusspeaker.h"

#include "accessibility/announcer.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>

namespace Taskwatch {

namespace {

/// Says that the current item of @p view has the focus, as Qt does when the current item changes.
void tellCurrent(QAbstractItemView *view)
{
    const QModelIndex current = view->currentIndex();
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view);
    if (!current.isValid() || !whole || !whole->tableInterface())
        return;
    if (QAccessibleInterface *cell = whole->tableInterface()->cellAt(current.row(), current.column())) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

FocusSpeaker::FocusSpeaker(QObject *parent)
    : QObject(parent)
{
    // Queued, because the readers must hear of the control first.
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); },
        Qt::QueuedConnection);
}

void FocusSpeaker::follow(QWidget *focused)
{
    disconnect(m_choice);
    if (!focused || focused != QApplication::focusWidget())
        return;
    if (auto *combo = qobject_cast<QComboBox *>(focused)) {
        Announcer::of(combo)->announce(combo->currentText());
        m_choice = connect(combo, &QComboBox::currentTextChanged, this,
            [combo](const QString &text) { Announcer::of(combo)->announce(text); });
    } else if (auto *view = qobject_cast<QAbstractItemView *>(focused); view && QAccessible::isActive()) {
        tellCurrent(view);
    }
}

} // namespace Taskwatch
