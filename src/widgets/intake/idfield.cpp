// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/idfield.h"

#include "intake/pastefiles.h"
#include "parts/clearbutton.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

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

bool IdField::event(QEvent *event)
{
    // A line edit claims the keys for undo and redo even when it has nothing to undo. Then they are the window's, which
    // undoes what was added and removed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void IdField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        // As in QLineEdit: this key pastes what is selected elsewhere.
        const QClipboard *clipboard = QGuiApplication::clipboard();
        const bool selection = clipboard->supportsSelection() && event->key() == Qt::Key_Insert
            && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (acceptPaste(clipboard->mimeData(selection ? QClipboard::Selection : QClipboard::Clipboard))) {
            event->accept();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void IdField::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool pastes = event->button() == Qt::MiddleButton && clipboard->supportsSelection();
    if (!pastes || !acceptPaste(clipboard->mimeData(QClipboard::Selection)))
        QLineEdit::mouseReleaseEvent(event);
}

void IdField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().section(u'\t', 0, 0) != QLineEdit::tr("&Paste")) // Qt gives it no other mark
            continue;
        disconnect(action, &QAction::triggered, this, nullptr);
        connect(action, &QAction::triggered, this, [this] {
            if (!acceptPaste(QGuiApplication::clipboard()->mimeData()))
                paste();
        });
    }
    menu->popup(event->globalPos());
}

bool IdField::acceptPaste(const QMimeData *pasteData)
{
    if (const QList<QUrl> files = filesIn(pasteData); !files.isEmpty()) {
        Q_EMIT filesPasted(files);
        return true;
    }
    const QString copied = pasteData ? pasteData->text() : QString();
    if (copied.trimmed().isEmpty())
        return false;
    const qsizetype rest = text().size() - selectedText().size();
    if (!text().isEmpty() && rest + copied.size() <= maxLength())
        return false;
    QString whole = text();
    const qsizetype at = hasSelectedText() ? selectionStart() : cursorPosition();
    whole.replace(at, selectedText().size(), copied);
    setText({}); // unlike clear(), this leaves nothing to undo in the field: undo removes the tasks
    Q_EMIT pasted(whole);
    return true;
}

} // namespace Taskwatch
