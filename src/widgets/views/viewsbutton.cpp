// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewsbutton.h"

#include "parts/menuactions.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "views/viewsmenu.h"

#include <QStyleOption>

namespace Taskwatch {

namespace {

constexpr qsizetype MostShownOfName = 20; // characters

} // namespace

ViewsButton::ViewsButton(ViewsMenu *menu, QWidget *parent)
    : QToolButton(parent)
    , m_menu(menu)
{
    setObjectName(QStringLiteral("viewsButton"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(symbolIcon(Symbol::Bookmark, buttonColor));
    setMenu(menu);
    connect(menu, &ViewsMenu::currentChanged, this, &ViewsButton::showCurrent);
    showCurrent();
}

void ViewsButton::showCurrent()
{
    const QString name = m_menu->currentName();
    const QString shown = withoutMnemonic(name, MostShownOfName);
    if (name.isEmpty()) {
        setText(tr("Views"));
        setToolTip(tr("Apply, save or manage views: filter, columns and sort order under a name"));
        setAccessibleName(tr("Views"));
    } else if (m_menu->isChanged()) {
        setText(tr("%1 *", "name of a view that was changed").arg(shown));
        setToolTip(tr("The window no longer shows the view as it was saved. Save the changes, or apply it again."));
        setAccessibleName(tr("View: %1, changed").arg(name));
    } else {
        setText(shown);
        setToolTip(tr("The current view. Click to apply, save or manage views."));
        setAccessibleName(tr("View: %1").arg(name));
    }
}

void ViewsButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    // Styles draw the menu arrow in the corner, where it is hard to see, or over the text.
    option->features &= ~QStyleOptionToolButton::HasMenu;
    option->text += QStringLiteral(" ▾");
}

} // namespace Taskwatch
