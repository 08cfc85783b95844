// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/messageframe.h"

#include "accessibility/accessiblefactory.h"
#include "accessibility/announcer.h"
#include "parts/symbollabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QScopedValueRollback>

namespace Taskwatch {

namespace {

class AlertInterface final : public QAccessibleWidget
{
public:
    explicit AlertInterface(MessageFrame *frame)
        : QAccessibleWidget(frame, QAccessible::AlertMessage)
    {
    }
};

} // namespace

MessageFrame::MessageFrame(QWidget *parent)
    : QFrame(parent)
    , m_announcer(new Announcer(this))
{
    describeToScreenReaders<MessageFrame, AlertInterface>();
    setAutoFillBackground(true);
    hide();
}

void MessageFrame::openFor(const QString &words)
{
    m_isOpen = true;
    setAccessibleName(words);
    Q_EMIT renewed();
    // Orca does not read an alert because it appears. Queued, because it reads nothing in a frame that is still hidden.
    QMetaObject::invokeMethod(
        m_announcer, [this, words] { m_announcer->announce(words); }, Qt::QueuedConnection);
}

void MessageFrame::closeMessage()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    Q_EMIT closed();
}

void MessageFrame::setAccent(Accent accent, SymbolLabel *icon)
{
    m_accent = accent;
    m_icon = icon;
    restyle();
}

void MessageFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Not while restyle() sets this widget's own palette. Queued: the parent may still have its old palette now.
    if (!m_restyling && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange))
        QMetaObject::invokeMethod(this, &MessageFrame::restyle, Qt::QueuedConnection);
}

void MessageFrame::restyle()
{
    if (!m_icon)
        return; // no accent was set yet
    const QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const auto accent = [which = m_accent](const QPalette &in) {
        return which == Accent::Error  ? errorColor(in)
            : which == Accent::Warning ? warningColor(in)
                                       : phaseColor(Phase::Running, in);
    };
    QPalette own;
    own.setColor(QPalette::Window, mixed(palette.color(QPalette::Window), accent(palette), 0.14));
    {
        const QScopedValueRollback busy(m_restyling, true);
        setPalette(own);
    }
    m_icon->setSymbol(m_accent == Accent::Info ? Symbol::Info : Symbol::Warning, accent);
}

} // namespace Taskwatch
