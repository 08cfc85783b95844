// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/tonelabel.h"

#include "theme/colors.h"

#include <QAccessible>
#include <QEvent>

namespace Taskwatch {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    restyle();
}

void ToneLabel::showMessage(const QString &words, Tone tone)
{
    m_tone = tone;
    restyle();
    setText(words);
    if (words.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void ToneLabel::restyle()
{
    // Use the parent's palette; the own one still has the previous colour.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor text = around.color(QPalette::WindowText);
    const QColor color = m_tone == Tone::Quiet
        ? quietColor(around)
        : legibleOn(
            around.color(QPalette::Window), m_tone == Tone::Error ? errorColor(around) : warningColor(around), text);
    if (palette().color(QPalette::WindowText) == color)
        return; // setPalette() calls this again
    QPalette own;
    own.setColor(QPalette::WindowText, color); // all other colours come from the parent
    setPalette(own);
}

} // namespace Taskwatch
