// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/menuactions.h"

#include "text/safetext.h"

#include <QCoreApplication>
#include <QMenu>

namespace Taskwatch {

QAction *createAction(QObject *owner, const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

bool isOfWindow(const QObject *object, const QWidget *window)
{
    for (const QObject *each = object; each && each != window; each = each->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(each);
        if (widget && widget->windowType() == Qt::Window)
            return false;
    }
    return true;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QString text;
    for (const QKeySequence &each : keys) {
        const QString one = each.toString(QKeySequence::NativeText);
        text = text.isEmpty() ? one : QCoreApplication::translate("MenuActions", "%1 or %2", "keys").arg(text, one);
    }
    return text;
}

void setToolTipWithKeys(QAction *action, const QString &text)
{
    auto show = [action, text, shown = QString()]() mutable {
        if (!shown.isNull() && action->toolTip() != shown)
            return; // something else is more important, such as why the action is disabled
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        shown = keys.isEmpty() ? text
                               : QCoreApplication::translate("MenuActions", "%1 (%2)", "tooltip, keys").arg(text, keys);
        action->setToolTip(shown);
    };
    show();
    QObject::connect(action, &QAction::changed, action, show);
}

QString withoutMnemonic(const QString &text, qsizetype most)
{
    return safeFirstLine(text, most).replace(u'&', QStringLiteral("&&"));
}

void addEntries(QMenu *menu, const QList<QAction *> &entries)
{
    for (QAction *entry : entries) {
        if (entry)
            menu->addAction(entry);
        else
            menu->addSeparator();
    }
}

} // namespace Taskwatch
