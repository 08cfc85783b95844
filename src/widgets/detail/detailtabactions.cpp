// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailtabactions.h"

#include "detail/detailpane.h"

#include <QActionGroup>
#include <QTabWidget>

namespace Taskwatch {

DetailTabActions::DetailTabActions(DetailPane *pane, QAction *showPane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_showPane(showPane)
{
    auto *group = new QActionGroup(this);
    QTabWidget *tabs = pane->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QAction *action = group->addAction(tabs->tabText(tab));
        action->setObjectName(u"detailTab." + tabs->widget(tab)->objectName());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
        action->setCheckable(true);
        action->setChecked(tab == tabs->currentIndex());
        connect(action, &QAction::triggered, this, [this, tab] { choose(tab); });
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        tabs->setTabToolTip(tab, tr("%1 (%2)", "title of a tab, key").arg(tabs->tabText(tab), key));
    }
    m_actions = group->actions();
    connect(tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_actions.at(tab)->setChecked(true); });
}

void DetailTabActions::choose(int tab)
{
    QTabWidget *tabs = m_pane->tabs();
    // The focus stays in the table, so that arrow keys go on to the next task. The same shortcut again moves it into
    // the tab.
    if (m_pane->isVisible() && tabs->currentIndex() == tab)
        m_pane->focusTab();
    if (m_showPane)
        m_showPane->setChecked(true);
    tabs->setCurrentIndex(tab);
}

} // namespace Taskwatch
