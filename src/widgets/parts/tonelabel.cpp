// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/tonelabel.h"

#include "accessibility/announcer.h"
#include "theme/colors.h"

#include <QEvent>

namespace Taskwatch {

namespace {

QColor colorOf(ToneLabel::Tone tone, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const auto legible = [&](const QColor &color) { return legibleOn(palette.color(QPalette::Window), color, text); };
    switch (tone) {
    case ToneLabel::Tone::Plain:
        return text;
    case ToneLabel::Tone::Quiet:
        return quietColor(palette);
    case ToneLabel::Tone::Good:
        return legible(goodColor(palette));
    case ToneLabel::Tone::Warning:
        return legible(warningColor(palette));
    case ToneLabel::Tone::Error:
        return legible(errorColor(palette));
    }
    Q_UNREACHABLE();
}

} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void ToneLabel::showMessage(const QString &words, Tone tone)
{
    const bool isNew = words != text();
    setTone(tone);
    setText(words);
    if (isNew)
        Announcer::of(this)->announce(words);
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
    const QColor color = colorOf(m_tone, around);
    if (palette().color(QPalette::WindowText) == color)
        return; // setPalette() calls this again
    QPalette own;
    if (m_tone != Tone::Plain)
        own.setColor(QPalette::WindowText, color); // all other colours come from the parent
    setPalette(own);
}

} // namespace Taskwatch
