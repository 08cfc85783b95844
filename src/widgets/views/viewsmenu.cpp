// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewsmenu.h"

#include "cells/plaintooltip.h"
#include "parts/menuactions.h"
#include "parts/windowstate.h"
#include "views/manageviewsdialog.h"
#include "views/saveviewdialog.h"

namespace Taskwatch {

namespace {

constexpr qsizetype MostShown = 60; // characters of a name in a menu
constexpr qsizetype MostKeys = 9; // Alt+1 to Alt+9

} // namespace

ViewsMenu::ViewsMenu(const WindowState *state, QWidget *parent)
    : QMenu(tr("&Views"), parent)
    , m_state(state)
    , m_save(createAction(this, "saveViewAction", tr("Save &Changes"), {}))
    , m_saveAs(createAction(this, "saveViewAsAction", tr("&Save View As…"), {}))
    , m_manage(createAction(this, "manageViewsAction", tr("&Manage Views…"), {}))
{
    m_save->setIconText(tr("Save Changes of View"));
    // Not to this: a menu disconnects the actions that are removed from it from itself.
    connect(m_save, &QAction::triggered, m_save, [this] { saveAs(currentName()); });
    connect(m_saveAs, &QAction::triggered, m_saveAs, [this] { askName(); });
    connect(m_manage, &QAction::triggered, m_manage, [this] { manage(); });
    setObjectName(QStringLiteral("viewsMenu"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::updateChanged);
    fill();
}

void ViewsMenu::setViews(const QList<SavedView> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    refresh();
}

void ViewsMenu::shareViews(ViewsMenu *other)
{
    setViews(other->views());
    connect(other, &ViewsMenu::currentChanged, this, [this, other] { setViews(other->views()); });
    connect(this, &ViewsMenu::viewsChanged, other, &ViewsMenu::change);
}

void ViewsMenu::refresh()
{
    fill();
    updateChanged();
    Q_EMIT currentChanged();
}

const SavedView *ViewsMenu::current() const
{
    const qsizetype index = indexOfView(m_views, m_currentName);
    return index < 0 ? nullptr : &m_views[index];
}

QString ViewsMenu::currentName() const
{
    const SavedView *view = current();
    return view ? view->name : QString();
}

void ViewsMenu::setCurrentName(const QString &name)
{
    m_currentName = name;
    refresh();
}

void ViewsMenu::updateChanged()
{
    const SavedView *view = current();
    const bool isChanged = view && !isShown(view->state, m_state->state());
    if (isChanged == m_isChanged)
        return;
    m_isChanged = isChanged;
    m_save->setEnabled(isChanged);
    Q_EMIT currentChanged();
}

void ViewsMenu::fill()
{
    const QList<QAction *> old = actions();
    for (QAction *action : old) { // not clear(): one of them may be the sender
        removeAction(action);
        if (action != m_save && action != m_saveAs && action != m_manage)
            action->deleteLater();
    }
    const SavedView *shown = current();
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const SavedView &view = std::as_const(m_views)[i]; // must not detach: shown points into it
        QAction *action = addAction(withoutMnemonic(view.name, MostShown), this, [this, view] { apply(view); });
        action->setCheckable(true);
        action->setChecked(&view == shown);
        if (const QString terms = view.state.value(QString::fromLatin1(FilterTermsKey)).toString(); !terms.isEmpty())
            action->setToolTip(plainToolTip(terms));
        if (i < MostKeys)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    if (m_views.isEmpty())
        addAction(tr("No saved views"))->setEnabled(false);
    addSeparator();
    m_save->setText(
        shown ? tr("Save &Changes to \"%1\"").arg(withoutMnemonic(shown->name, MostShown)) : tr("Save &Changes"));
    m_save->setEnabled(m_isChanged);
    addActions({m_save, m_saveAs, m_manage});
}

void ViewsMenu::apply(const SavedView &view)
{
    m_state->restorePresent(view.state);
    setCurrentName(view.name);
}

void ViewsMenu::askName()
{
    auto *dialog = new SaveViewDialog(m_isChanged ? QString() : currentName(), m_views, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveViewDialog::named, this, &ViewsMenu::saveAs);
    dialog->show();
}

void ViewsMenu::saveAs(const QString &name)
{
    const SavedView saved{name, m_state->state()};
    QList<SavedView> views = m_views;
    if (const qsizetype same = indexOfView(views, name); same >= 0)
        views[same] = saved;
    else
        views.append(saved);
    m_currentName = name;
    change(views);
}

void ViewsMenu::manage()
{
    auto *dialog = new ManageViewsDialog(m_views, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &ViewsMenu::currentChanged, dialog, [this, dialog] { dialog->setViews(m_views); });
    connect(dialog, &ManageViewsDialog::renamed, this, [this](const QString &from, const QString &to) {
        if (isSameName(from, m_currentName))
            m_currentName = to;
    });
    connect(dialog, &ManageViewsDialog::viewsChanged, this, &ViewsMenu::change);
    dialog->show();
}

void ViewsMenu::change(const QList<SavedView> &views)
{
    m_views = views;
    refresh();
    Q_EMIT viewsChanged(m_views);
}

} // namespace Taskwatch
