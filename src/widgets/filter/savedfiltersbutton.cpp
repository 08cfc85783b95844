// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/savedfiltersbutton.h"

#include "cells/plaintooltip.h"
#include "filter/savefilterdialog.h"
#include "text/safetext.h"
#include "theme/symbol.h"

#include <QMenu>
#include <QStyleOption>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype MostShown = 60; // characters of a name in a menu

/// The name for a menu; escapes `&`.
QString menuText(const QString &name)
{
    return safeFirstLine(name, MostShown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_removal(new QMenu(tr("&Remove"), m_menu))
{
    setText(tr("Filters"));
    setToolTip(tr("Apply, save or remove named filters"));
    setAccessibleName(tr("Saved filters"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum); // as high as the filter field beside it
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    m_removal->setObjectName(QStringLiteral("removeFilterMenu"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
    setIcon(symbolIcon(Symbol::Bookmark, [](const QPalette &palette) { return palette.color(QPalette::ButtonText); }));
}

void SavedFiltersButton::setFilters(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    std::sort(m_filters.begin(), m_filters.end(), isListedBefore);
}

void SavedFiltersButton::fillMenu()
{
    m_menu->clear();
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        QAction *apply =
            m_menu->addAction(menuText(filter.name), this, [this, text = filter.text] { Q_EMIT chosen(text); });
        apply->setToolTip(plainToolTip(filter.text));
        apply->setCheckable(true);
        apply->setChecked(filter.text == m_current);
    }
    if (m_filters.isEmpty())
        m_menu->addAction(tr("No saved filters"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *saveThis = m_menu->addAction(tr("&Save This Filter…"), this, &SavedFiltersButton::askName);
    saveThis->setObjectName(QStringLiteral("saveFilterAction"));
    saveThis->setEnabled(!m_current.isEmpty());
    m_menu->addMenu(m_removal);
    m_removal->clear();
    m_removal->setEnabled(!m_filters.isEmpty());
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        m_removal->addAction(menuText(filter.name), this, [this, filter] {
            if (m_filters.removeAll(filter) > 0)
                Q_EMIT filtersChanged(m_filters);
        });
    }
}

void SavedFiltersButton::askName()
{
    auto *dialog = new SaveFilterDialog(m_current, m_filters, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveFilterDialog::named, this, &SavedFiltersButton::save);
    dialog->show();
}

void SavedFiltersButton::save(const QString &name, const QString &text)
{
    m_filters.removeIf([&name](const SavedFilter &filter) { return isSameName(filter.name, name); });
    m_filters.append({name, text});
    setFilters(m_filters);
    Q_EMIT filtersChanged(m_filters);
}

void SavedFiltersButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    // Styles draw the menu arrow in the corner, where it is hard to see, or over the text.
    option->features &= ~QStyleOptionToolButton::HasMenu;
    option->text += QStringLiteral(" ▾");
}

} // namespace Taskwatch
