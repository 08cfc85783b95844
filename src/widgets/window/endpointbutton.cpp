// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/endpointbutton.h"

#include "parts/menuactions.h"
#include "window/endpointpopover.h"

#include <QAction>
#include <QScreen>

namespace Taskwatch {

namespace {

constexpr qsizetype MostEndpointLetters = 40; // characters; the popover shows all

} // namespace

EndpointButton::EndpointButton(const QString &endpoint, QWidget *parent)
    : QToolButton(parent)
    , m_popover(new EndpointPopover(endpoint, this))
{
    setObjectName(QStringLiteral("endpointButton"));
    setEndpoint(endpoint);
    setArrowType(Qt::UpArrow);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setToolTip(tr("Show the endpoint and the state of polling"));
    connect(this, &QToolButton::clicked, this, &EndpointButton::togglePopover);
    connect(m_popover, &EndpointPopover::settingsRequested, this, &EndpointButton::settingsRequested);
}

void EndpointButton::setEndpoint(const QString &endpoint)
{
    setText(withoutMnemonic(endpoint, MostEndpointLetters));
    setAccessibleName(tr("Endpoint: %1").arg(endpoint));
    m_popover->setEndpoint(endpoint);
}

void EndpointButton::updateContents()
{
    if (m_popover->isVisible())
        showLines();
}

void EndpointButton::setToggleAction(QAction *action)
{
    m_popover->addAction(action); // the popover has the keys while it is shown
    connect(action, &QAction::triggered, this, &EndpointButton::togglePopover);
}

void EndpointButton::togglePopover()
{
    if (m_popover->isVisible()) {
        m_popover->close();
        return;
    }
    m_popover->setLines(m_lines());
    placePopover();
    m_popover->show();
}

void EndpointButton::showLines()
{
    m_popover->setLines(m_lines());
    if (m_popover->isTooSmall())
        placePopover();
}

void EndpointButton::placePopover()
{
    m_popover->fit();
    // Above the button, right-aligned with it, and within the screen.
    QPoint place = mapToGlobal(QPoint(width() - m_popover->width(), -m_popover->height() - 4));
    if (const QScreen *shownOn = screen()) {
        const QRect space = shownOn->availableGeometry();
        place.setX(std::clamp(place.x(), space.left(), std::max(space.left(), space.right() - m_popover->width())));
        place.setY(std::max(place.y(), space.top()));
    }
    m_popover->move(place);
}

} // namespace Taskwatch
