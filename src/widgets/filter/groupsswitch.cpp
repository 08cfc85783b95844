// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupsswitch.h"

#include "filter/filterbar.h"
#include "filter/groupspane.h"
#include "table/tasktableview.h"

#include <QAction>

namespace Taskwatch {

namespace {

constexpr int LeastTableHeight = 100; // pixels

} // namespace

GroupsSwitch::GroupsSwitch(GroupsPane *groups, TaskTableView *table, QWidget *page, FilterBar *filter, QAction *action)
    : QObject(page)
    , m_groups(groups)
    , m_table(table)
    , m_page(page)
    , m_filter(filter)
    , m_action(action)
{
    connect(action, &QAction::toggled, this, [this](bool shown) {
        if (!shown)
            m_groups->goBack();
        update();
    });
    connect(groups, &GroupsPane::closeRequested, this, [this] { m_action->setChecked(false); });
    connect(groups, &GroupsPane::opened, this, &GroupsSwitch::open);
    connect(groups, &GroupsPane::wentBack, this, &GroupsSwitch::leave);
    connect(filter, &FilterBar::replaced, this, [this] { m_action->setChecked(false); });
    update();
}

bool GroupsSwitch::areGroupsShown() const
{
    return m_action->isChecked() && !m_groups->isOpen();
}

void GroupsSwitch::focusContent()
{
    if (areGroupsShown())
        m_groups->focusGroups();
    else
        m_table->setFocus();
}

void GroupsSwitch::update()
{
    const bool groups = areGroupsShown();
    const QWidget *focused = m_page->window()->focusWidget();
    // Qt would move the focus of a hidden widget to an arbitrary one.
    const bool moves = groups || m_groups == focused || m_groups->isAncestorOf(focused);
    if (groups)
        m_table->clearSelection(); // nobody may remove tasks that are not seen
    m_groups->setVisible(m_action->isChecked());
    m_table->setHidden(groups);
    // The line above the table takes no room from it.
    const int line = m_groups->isOpen() ? m_groups->sizeHint().height() : 0;
    m_page->setMinimumHeight(LeastTableHeight + line);
    if (moves && m_page->isVisible())
        Q_EMIT focusLost();
}

void GroupsSwitch::open(const QString &terms)
{
    m_filter->setTerms(m_filter->terms()); // applies what was typed just now
    m_termsBefore = m_filter->validTerms(); // only that can be restored
    m_phasesBefore = m_filter->phases();
    m_filter->narrow(terms);
    m_groupTerms = m_filter->terms();
    update();
    Q_EMIT focusLost();
}

void GroupsSwitch::leave()
{
    if (m_filter->terms() == m_groupTerms) { // otherwise the user has another filter by now
        m_filter->setTerms(m_termsBefore);
        m_filter->setPhases(m_phasesBefore);
    }
    update();
}

} // namespace Taskwatch
