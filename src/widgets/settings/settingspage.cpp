// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingspage.h"

#include "parts/quietlabel.h"
#include "settings/settingrow.h"

#include <QVBoxLayout>

#include <algorithm>
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
    m_layout->setContentsMargins(4, 4, 16, 12);
    m_layout->setSpacing(0);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    label->setFont(large);
    label->setContentsMargins(0, 0, 0, 6);
    m_layout->addWidget(label);
}

int SettingsPage::showMatching(const QStringList &words)
{
    const QString title = folded(m_title);
    int shown = 0;
    QWidget *heading = nullptr; // of the following rows; shown as soon as one of them matches
    for (const Part &part : m_parts) {
        if (part.isHeading) {
            part.widget->setVisible(words.isEmpty());
            heading = part.widget;
            continue;
        }
        const bool matches = std::all_of(words.begin(), words.end(),
            [&](const QString &word) { return part.searchText.contains(word) || title.contains(word); });
        part.widget->setVisible(matches);
        if (!matches)
            continue;
        ++shown;
        if (heading)
            heading->setVisible(true);
    }
    return shown;
}

void SettingsPage::focusFirst()
{
    for (const Part &part : m_parts) {
        if (part.isHeading || part.widget->isHidden())
            continue;
        const auto *row = qobject_cast<SettingRow *>(part.widget);
        QWidget *target = row ? row->editor() : part.widget;
        if (target->focusPolicy() == Qt::NoFocus && !target->focusProxy())
            continue;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_areStopsOrdered, true))
        return;
    // The Tab order follows the rows, whatever order they were created in.
    QList<QWidget *> stops;
    for (const Part &part : m_parts)
        collectStops(part.widget, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void SettingsPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setBold(true);
    label->setFont(strong);
    label->setContentsMargins(0, 12, 0, 3);
    m_layout->addWidget(label);
    m_parts.push_back({label, QString(), true});
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *label = new QuietLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(0, 4, 0, 6);
    addPart(label, text);
    return label;
}

void SettingsPage::addRow(SettingRow *row)
{
    addPart(row, row->searchText());
}

void SettingsPage::addPart(QWidget *part, const QString &searchText, int stretch)
{
    m_layout->addWidget(part, stretch);
    m_parts.push_back({part, folded(searchText), false});
}

} // namespace Taskwatch
