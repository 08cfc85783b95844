// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusline.h"

#include "accessibility/widgettooltip.h"
#include "parts/symbollabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Taskwatch {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel(this))
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
    m_text->setAccessibleName(status.text);
    setPlainToolTip(m_text, status.text);
    elide();
    switch (m_status.mood) {
    case StatusText::Mood::Idle:
        m_symbol->setSymbol(Symbol::Waiting, quietColor);
        break;
    case StatusText::Mood::Polling:
        m_symbol->setSymbol(Symbol::Running, goodColor);
        break;
    case StatusText::Mood::Paused:
        m_symbol->setSymbol(Symbol::Cancelled, warningColor);
        break;
    case StatusText::Mood::Trouble:
        m_symbol->setSymbol(Symbol::Warning, errorColor);
        break;
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StatusLine::elide()
{
    m_text->setText(m_text->fontMetrics().elidedText(m_status.text, Qt::ElideRight, m_text->width()));
}

} // namespace Taskwatch
