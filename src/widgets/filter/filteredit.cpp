// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filteredit.h"

#include "parts/clearbutton.h"
#include "theme/colors.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace Taskwatch {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(4, 2, 4, 2);
    offerClearButton(this);
}

void FilterEdit::mark(qsizetype start, qsizetype length)
{
    m_markStart = start;
    m_markLength = length;
    drawMark();
}

void FilterEdit::unmark()
{
    if (!isMarked())
        return;
    m_markLength = 0;
    drawMark();
}

void FilterEdit::drawMark()
{
    if (m_composing)
        return; // our event would end the composition
    QList<QInputMethodEvent::Attribute> attributes;
    if (isMarked()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(errorColor(palette()));
        // Input method attributes are relative to the cursor.
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(m_markStart) - cursorPosition(),
            static_cast<int>(m_markLength), wrong});
    }
    // QLineEdit has no other way to format characters.
    QInputMethodEvent formats(QString(), attributes);
    QLineEdit::inputMethodEvent(&formats);
}

bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not a shortcut of the window
        return true;
    }
    const bool done = QLineEdit::event(event);
    if (event->type() == QEvent::PaletteChange && isMarked())
        drawMark();
    return done;
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing && isMarked())
        drawMark(); // the event removed the formats
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else if (plain && event->key() == Qt::Key_Down)
        Q_EMIT downPressed();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Taskwatch
