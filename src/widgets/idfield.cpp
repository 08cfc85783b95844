// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idfield.h"

#include "clearbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Taskwatch {

IdField::IdField(QWidget *parent)
    : QLineEdit(parent)
{
    offerClearButton(this);
    connect(this, &QLineEdit::returnPressed, this, &IdField::submit);
}

void IdField::submit()
{
    const QString typed = text();
    if (typed.trimmed().isEmpty())
        return;
    clear();
    Q_EMIT submitted(typed);
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && takePaste()) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool IdField::takePaste()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    if (!text().isEmpty() || pasted.trimmed().isEmpty())
        return false;
    Q_EMIT submitted(pasted);
    return true;
}

} // namespace Taskwatch
