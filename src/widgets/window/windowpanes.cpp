// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowpanes.h"

#include "filter/filterfield.h"
#include "filter/groupsswitch.h"
#include "settings/displaychoices.h"
#include "table/columncontroller.h"
#include "table/nomatchnote.h"
#include "tables/tasktablemodel.h"
#include "ui_mainwindow.h"

#include <QLabel>

namespace Taskwatch {

namespace {

constexpr int HintTime = 6000; // ms

} // namespace

WindowPanes::WindowPanes(const Ui::MainWindow &ui, QWidget *window)
    : QObject(window)
    , m_ui(ui)
    , m_window(window)
    , m_groups(new GroupsSwitch(ui.groupsPane, ui.taskTable, ui.tablePage, ui.filterBar, ui.showGroupsAction))
    , m_wallHint(new QLabel(tr("Esc or F11 leaves wall mode")))
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
    m_wallHint->setObjectName(QStringLiteral("wallHint"));
    m_wallHint->hide();
    ui.statusBar->addPermanentWidget(m_wallHint);
    m_wallHintEnd.setSingleShot(true);
    m_wallHintEnd.setInterval(HintTime);
    connect(&m_wallHintEnd, &QTimer::timeout, m_wallHint, &QWidget::hide);
    connect(m_groups, &GroupsSwitch::focusLost, this, &WindowPanes::focusContent);
}

void WindowPanes::connectTable(DisplayChoices *display)
{
    TaskTableModel *model = m_ui.taskTable->taskModel();
    const auto applyTimeForm = [this, model, display] {
        model->setTimeForm(display->timeForm());
        m_ui.detailPane->setTimeForm(display->timeForm());
        m_ui.taskTable->viewport()->update();
    };
    connect(display->times(), &SharedChoice::changed, this, applyTimeForm);
    applyTimeForm();
    auto *note = new NoMatchNote(m_ui.taskTable);
    const auto updateNote = [this, model, note] { note->update(*model, m_ui.filterBar->phaseTerm()); };
    connect(m_ui.filterBar, &FilterBar::changed, note, updateNote);
    connect(model, &TaskTableModel::tasksChanged, note, updateNote);
    connect(note, &NoMatchNote::showAllRequested, this, [this] {
        focusContent(); // the note is hidden with its button
        m_ui.filterBar->clear();
    });
}

void WindowPanes::focusContent()
{
    const bool isListShown = m_ui.pages->currentWidget() == m_ui.splitter;
    if (isListShown)
        m_groups->focusContent();
    else
        m_ui.emptyPage->setFocus();
}

void WindowPanes::setWall(bool isWall)
{
    m_isWall = isWall;
    m_ui.taskTable->columns()->setWall(isWall);
    m_wallHint->setVisible(isWall);
    if (isWall)
        m_wallHintEnd.start();
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
