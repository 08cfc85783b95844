// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingspage.h"

#include "parts/headinglabel.h"
#include "parts/tonelabel.h"

#include <QVBoxLayout>

#include <utility>

namespace Taskwatch {

namespace {

/// Appends the tab stops of @p widget, in their visual order.
void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isWindow())
        return;
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
        stops.append(widget);
        return;
    }
    const QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        collectStops(child, stops);
}

} // namespace

SettingsPage::SettingsPage(const QString &key, const QString &title, Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_symbol(symbol)
    , m_whenItHolds(tr("Changes apply immediately."))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(key);
    setAccessibleName(title);
    m_layout->setContentsMargins(10, 4, 10, 12); // the same at both sides: Qt does not mirror them
    m_layout->setSpacing(0);
    auto *label = new HeadingLabel(this);
    label->setText(title);
    label->setContentsMargins(0, 0, 0, 6);
    m_layout->addWidget(label);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_areStopsOrdered, true))
        return;
    // The Tab order follows the rows, whatever order they were created in.
    QList<QWidget *> stops;
    for (QWidget *part : m_parts)
        collectStops(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void SettingsPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    QFont strong; // only the weight, so that it follows the font of the page
    strong.setBold(true);
    label->setFont(strong);
    label->setContentsMargins(0, 12, 0, 3);
    addPart(label);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *label = new ToneLabel(this);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(0, 4, 0, 6);
    addPart(label);
    return label;
}

void SettingsPage::addPart(QWidget *part, int stretch)
{
    m_layout->addWidget(part, stretch);
    m_parts.append(part);
}

} // namespace Taskwatch
