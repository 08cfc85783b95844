// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusline.h"

#include "cells/plaintooltip.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Taskwatch {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 2);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long text does not widen the window
}

void StatusLine::showStatus(const StatusText &status)
{
    if (status == m_status)
        return;
    m_status = status;
    m_text->setText(status.text);
    m_text->setToolTip(plainToolTip(status.text)); // the end of the line may be cut off
    draw();
}

void StatusLine::draw()
{
    const auto draw = [this](Symbol symbol, const QColor &color) {
        m_symbol->setPixmap(symbolPixmap(symbol, color, 14, devicePixelRatioF()));
    };
    switch (m_status.mood) {
    case StatusText::Mood::Idle:
        draw(Symbol::Waiting, quietColor(palette()));
        break;
    case StatusText::Mood::Polling:
        draw(Symbol::Running, phaseColor(Phase::Succeeded, palette()));
        break;
    case StatusText::Mood::Paused:
        draw(Symbol::Cancelled, warningColor(palette()));
        break;
    case StatusText::Mood::Trouble:
        draw(Symbol::Warning, errorColor(palette()));
        break;
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace Taskwatch
