// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowpanes.h"

#include "filter/filterfield.h"
#include "ui_mainwindow.h"

#include <QScopedValueRollback>

namespace Taskwatch {

namespace {

constexpr int LeastTableHeight = 100; // pixels

} // namespace

WindowPanes::WindowPanes(const Ui::MainWindow &ui, QWidget *window)
    : QObject(window)
    , m_ui(ui)
    , m_window(window)
{
    connect(ui.nextPaneAction, &QAction::triggered, this, [this] { walk(1); });
    connect(ui.previousPaneAction, &QAction::triggered, this, [this] { walk(-1); });
    connect(ui.focusFilterAction, &QAction::triggered, this, &WindowPanes::focusFilter);
    connect(ui.taskTable, &TaskTableView::typed, this, [this](const QString &text) {
        if (m_isWall)
            return;
        m_ui.toolBar->show(); // the field is in it
        m_ui.filterBar->field()->type(text);
    });
    connect(ui.showDetailAction, &QAction::toggled, this, [this](bool shown) { showPane(m_ui.detailPane, shown); });
    connect(ui.taskTable, &TaskTableView::detailRequested, this, [this] {
        m_ui.showDetailAction->setChecked(true);
        m_ui.detailPane->focusTab();
    });
    connect(ui.taskTable, &TaskTableView::escapePressed, this, [this] {
        if (m_ui.groupsPane->isOpen())
            m_ui.groupsPane->goBack();
        else if (m_ui.filterBar->isFiltering())
            focusFilter();
    });
    connect(ui.detailPane, &DetailPane::focusReleased, this, &WindowPanes::focusContent);
    connect(ui.filterBar, &FilterBar::focusReleased, this, &WindowPanes::focusContent);
    connect(ui.intakeBar, &IntakeBar::focusReleased, this, &WindowPanes::focusContent);
    connect(ui.messageArea, &MessageArea::focusReleased, this, &WindowPanes::focusContent);
    connectGroups();
}

void WindowPanes::connectGroups()
{
    GroupsPane *groups = m_ui.groupsPane;
    connect(m_ui.showGroupsAction, &QAction::toggled, this, [this](bool shown) {
        if (!shown)
            m_ui.groupsPane->goBack();
        showTableOrGroups();
    });
    connect(groups, &GroupsPane::closeRequested, this, [this] { m_ui.showGroupsAction->setChecked(false); });
    connect(groups, &GroupsPane::opened, this, &WindowPanes::openGroup);
    connect(groups, &GroupsPane::wentBack, this, &WindowPanes::leaveGroup);
    // Who filters wants to see rows.
    connect(m_ui.filterBar, &FilterBar::changed, this, [this] {
        if (areGroupsShown() && !m_openingGroup)
            m_ui.showGroupsAction->setChecked(false);
    });
    showTableOrGroups();
}

bool WindowPanes::areGroupsShown() const
{
    return m_ui.showGroupsAction->isChecked() && !m_ui.groupsPane->isOpen();
}

void WindowPanes::showTableOrGroups()
{
    const bool groups = areGroupsShown();
    const QWidget *focused = m_window->focusWidget();
    // Qt would move the focus of a hidden widget to an arbitrary one.
    const bool moves = groups || m_ui.groupsPane == focused || m_ui.groupsPane->isAncestorOf(focused);
    if (groups)
        m_ui.taskTable->clearSelection(); // nobody may remove tasks that are not seen
    m_ui.groupsPane->setVisible(m_ui.showGroupsAction->isChecked());
    m_ui.taskTable->setHidden(groups);
    // The line above the table takes no room from it.
    const int line = m_ui.groupsPane->isOpen() ? m_ui.groupsPane->sizeHint().height() : 0;
    m_ui.tablePage->setMinimumHeight(LeastTableHeight + line);
    if (moves && m_ui.tablePage->isVisible())
        focusContent();
}

void WindowPanes::openGroup(const QString &terms)
{
    m_termsBefore = m_ui.filterBar->terms();
    m_phasesBefore = m_ui.filterBar->phases();
    m_groupTerms = terms;
    {
        const QScopedValueRollback opening(m_openingGroup, true);
        m_ui.filterBar->showOnly(terms);
    }
    showTableOrGroups();
    focusContent();
}

void WindowPanes::leaveGroup()
{
    const QScopedValueRollback leaving(m_openingGroup, true);
    if (m_ui.filterBar->terms() == m_groupTerms) { // otherwise the user has another filter by now
        m_ui.filterBar->showOnly(m_termsBefore);
        m_ui.filterBar->setPhases(m_phasesBefore);
    }
    showTableOrGroups();
}

void WindowPanes::focusContent()
{
    const bool isListShown = m_ui.pages->currentWidget() == m_ui.splitter;
    if (isListShown && areGroupsShown())
        m_ui.groupsPane->focusGroups();
    else
        (isListShown ? static_cast<QWidget *>(m_ui.taskTable) : m_ui.emptyPage)->setFocus();
}

void WindowPanes::focusFilter()
{
    if (m_isWall)
        return;
    m_ui.toolBar->show();
    m_ui.filterBar->focusField();
}

void WindowPanes::showPane(QWidget *pane, bool shown)
{
    // Qt would move the focus of a hidden pane to an arbitrary widget.
    if (!shown && pane->isAncestorOf(m_window->focusWidget()))
        focusContent();
    pane->setVisible(shown);
}

QList<QWidget *> WindowPanes::shownPanes() const
{
    QList<QWidget *> panes{
        m_ui.filterBar->field(), m_ui.filterBar, m_ui.groupsPane, m_ui.taskTable, m_ui.detailPane, m_ui.emptyPage};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return panes;
}

void WindowPanes::walk(int step)
{
    const QList<QWidget *> panes = shownPanes();
    const QWidget *focused = m_window->focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(),
        [focused](const QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); });
    if (current == panes.end()) {
        focusContent();
        return;
    }
    const qsizetype next = (current - panes.begin() + step + panes.size()) % panes.size();
    enter(panes[next]);
}

void WindowPanes::enter(QWidget *pane)
{
    if (pane == m_ui.detailPane) {
        m_ui.detailPane->focusTab();
    } else if (pane == m_ui.groupsPane) {
        m_ui.groupsPane->focusGroups();
    } else if (pane == m_ui.filterBar) {
        // The chip in the Tab order.
        QWidget *chip = pane;
        while (!pane->isAncestorOf(chip) || !chip->isVisible() || !(chip->focusPolicy() & Qt::TabFocus)) {
            chip = chip->nextInFocusChain();
            if (chip == pane)
                return;
        }
        chip->setFocus(Qt::TabFocusReason);
    } else {
        pane->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace Taskwatch
