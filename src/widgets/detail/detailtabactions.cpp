// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailtabactions.h"

#include "detail/detailpane.h"

#include <QActionGroup>
#include <QTabWidget>

namespace Taskwatch {

DetailTabActions::DetailTabActions(DetailPane *pane, QAction *showPane, QWidget *parent)
    : QMenu(tr("Detail Ta&b"), parent)
    , m_pane(pane)
    , m_showPane(showPane)
{
    setObjectName(QStringLiteral("detailTabMenu"));
    auto *group = new QActionGroup(this);
    QTabWidget *tabs = pane->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QAction *action = addAction(tabs->tabText(tab), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)),
            this, [this, tab] { choose(tab); });
        action->setObjectName(u"detailTab." + tabs->widget(tab)->objectName());
        action->setCheckable(true);
        action->setChecked(tab == tabs->currentIndex());
        group->addAction(action);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        tabs->setTabToolTip(tab, tr("%1 (%2)", "title of a tab, key").arg(tabs->tabText(tab), key));
    }
    connect(tabs, &QTabWidget::currentChanged, this, [this](int tab) { actions().at(tab)->setChecked(true); });
}

void DetailTabActions::choose(int tab)
{
    QTabWidget *tabs = m_pane->tabs();
    // The focus stays in the table, so that arrow keys go on to the next task. The same shortcut again moves it into
    // the tab.
    if (m_pane->isVisible() && tabs->currentIndex() == tab)
        m_pane->focusTab();
    m_showPane->setChecked(true);
    tabs->setCurrentIndex(tab);
}

} // namespace Taskwatch
