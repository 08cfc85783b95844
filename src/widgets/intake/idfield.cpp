// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/idfield.h"

#include "parts/clearbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Taskwatch {

IdField::IdField(QWidget *parent)
    : QLineEdit(parent)
{
    offerClearButton(this);
    setAcceptDrops(false); // the window handles drops, which may have many lines
    connect(this, &QLineEdit::returnPressed, this, &IdField::submit);
}

void IdField::submit()
{
    if (!text().trimmed().isEmpty())
        Q_EMIT submitted(text());
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && acceptPaste()) {
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

bool IdField::acceptPaste()
{
    const QString copied = QGuiApplication::clipboard()->text();
    if (!text().isEmpty() || copied.trimmed().isEmpty())
        return false;
    Q_EMIT pasted(copied);
    return true;
}

} // namespace Taskwatch
