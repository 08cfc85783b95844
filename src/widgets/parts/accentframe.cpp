// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/accentframe.h"

#include "theme/colors.h"
#include "theme/symbol.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>

namespace Taskwatch {

AccentFrame::AccentFrame(QWidget *parent)
    : QFrame(parent)
{
    setAutoFillBackground(true);
}

void AccentFrame::setAccent(Accent accent, QLabel *icon)
{
    m_accent = accent;
    m_icon = icon;
    restyle();
}

void AccentFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Not while restyle() sets this widget's own palette. Queued: the parent may still have its old palette now.
    if (!m_restyling && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange))
        QMetaObject::invokeMethod(this, &AccentFrame::restyle, Qt::QueuedConnection);
}

void AccentFrame::restyle()
{
    if (!m_icon)
        return; // no accent was set yet
    const QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor accent = m_accent == Accent::Error ? errorColor(palette)
        : m_accent == Accent::Warning               ? warningColor(palette)
                                                    : phaseColor(Phase::Running, palette);
    QPalette own;
    own.setColor(QPalette::Window, mixed(palette.color(QPalette::Window), accent, 0.14));
    {
        const QScopedValueRollback busy(m_restyling, true);
        setPalette(own);
    }
    const Symbol symbol = m_accent == Accent::Info ? Symbol::Info : Symbol::Warning;
    m_icon->setPixmap(symbolPixmap(symbol, accent, 16, devicePixelRatioF()));
}

} // namespace Taskwatch
