// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/copybutton.h"

#include "accessibility/widgettooltip.h"
#include "parts/rowmetrics.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolTip>

namespace Taskwatch {

namespace {

constexpr int CopySymbolSize = 14; // with a font of usual size
constexpr int SymbolMargin = 2;

} // namespace

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus); // a click does not move the focus
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setCopied(const QString &name, const QString &text)
{
    m_text = text;
    setAccessibleName(tr("Copy %1").arg(name));
    setPlainToolTip(this, accessibleName());
    setEnabled(!text.isEmpty());
}

void CopyButton::setNear(bool near)
{
    if (std::exchange(m_near, near) != near)
        update();
}

bool CopyButton::isRevealed() const
{
    return isEnabled() && (m_near || hasFocus() || isDown());
}

void CopyButton::copy()
{
    if (m_text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this);
}

QSize CopyButton::sizeHint() const
{
    const int size = symbolSizeFor(fontMetrics(), CopySymbolSize) + 2 * SymbolMargin;
    return {size, size};
}

void CopyButton::paintEvent(QPaintEvent *)
{
    if (!isRevealed())
        return;
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const bool wanted = underMouse() || hasFocus();
    const QColor color = wanted ? palette().color(QPalette::WindowText) : quietColor(palette());
    const int size = symbolSizeFor(fontMetrics(), CopySymbolSize);
    painter.drawPixmap(
        (width() - size) / 2, (height() - size) / 2, symbolPixmap(Symbol::Copy, color, size, devicePixelRatioF()));
}

} // namespace Taskwatch
