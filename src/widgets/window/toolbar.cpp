// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/toolbar.h"

#include "filter/filterfield.h"
#include "parts/plainlabel.h"
#include "parts/rowmetrics.h"
#include "profiles/profilebutton.h"
#include "table/holdaction.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLayout>
#include <QMenu>
#include <QToolButton>

namespace Taskwatch {

namespace {

constexpr int RoomOfFilter = 20; // characters, beyond the fewest: then the filter has enough room

/// What a button of @p style is wider than one with its symbol only; as QToolButton::sizeHint() computes it.
int textRoom(const QToolButton &button, Qt::ToolButtonStyle style)
{
    constexpr int Gap = 4;
    const QFontMetrics metrics = button.fontMetrics();
    const int text = metrics.size(Qt::TextShowMnemonic, button.text()).width() + 2 * metrics.horizontalAdvance(u' ');
    switch (style) {
    case Qt::ToolButtonTextBesideIcon:
        return Gap + text;
    case Qt::ToolButtonTextOnly:
        return text - button.iconSize().width();
    default:
        return 0;
    }
}

} // namespace

ToolBar::ToolBar(QWidget *parent)
    : QToolBar(parent)
    , m_profileButton(new ProfileButton(this))
    , m_profileAction(addWidget(m_profileButton))
    , m_menu(new QMenu(tr("Toolba&r"), this))
    , m_choices(new QActionGroup(this))
{
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    layout()->setContentsMargins(4, 4, 4, 4);
    layout()->setSpacing(4);
    addSeparator();
    m_menu->setObjectName(QStringLiteral("toolBarMenu"));
    addChoice("toolBarBothAction", QStringLiteral("both"), tr("Symbols &and Text"), Qt::ToolButtonTextBesideIcon);
    addChoice("toolBarIconsAction", QStringLiteral("icons"), tr("&Symbols Only"), Qt::ToolButtonIconOnly);
    addChoice("toolBarTextAction", QStringLiteral("text"), tr("&Text Only"), Qt::ToolButtonTextOnly);
    m_choices->actions().constFirst()->setChecked(true);
    m_menu->addSeparator();
    QAction *show = toggleViewAction();
    show->setObjectName(QStringLiteral("showToolBarAction"));
    show->setText(tr("S&how Toolbar"));
    m_menu->addAction(show);
    connect(m_choices, &QActionGroup::triggered, this, &ToolBar::applyStyle);
    applyFont();
}

void ToolBar::addChoice(const char *name, const QString &key, const QString &text, Qt::ToolButtonStyle style)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setData(key);
    action->setProperty("style", style);
    m_choices->addAction(action);
}

void ToolBar::fill(const QList<QAction *> &actions, FilterField *filter, QWidget *views)
{
    for (QAction *action : actions) {
        addAction(action);
        action->setIconVisibleInMenu(false); // few entries of menus have a symbol
        auto *button = static_cast<QToolButton *>(widgetForAction(action));
        button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
        button->installEventFilter(this);
        const auto name = [button, action] { button->setText(nameOf(*action)); }; // Qt leaves the "(F)" of "更新(&F)"
        name();
        connect(action, &QAction::changed, this, [this, name] {
            name();
            applyStyle(); // the text may need more room
        });
    }
    addSeparator();
    m_filter = filter;
    addWidget(filter);
    addWidget(views);
    applyStyle();
}

void ToolBar::hideProfile()
{
    m_profileAction->setVisible(false);
    m_profileButton->switchAction()->setVisible(false);
    actions().at(1)->setVisible(false); // the separator
}

QString ToolBar::buttonsKey() const
{
    return m_choices->checkedAction()->data().toString();
}

void ToolBar::setButtonsKey(const QString &key)
{
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *choice : choices) {
        if (choice->data().toString() == key)
            choice->setChecked(true);
    }
    applyStyle();
}

Qt::ToolButtonStyle ToolBar::chosenStyle() const
{
    return static_cast<Qt::ToolButtonStyle>(m_choices->checkedAction()->property("style").toInt());
}

bool ToolBar::fits(Qt::ToolButtonStyle style) const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() - layout()->spacing();
    const QList<QAction *> parts = actions();
    for (QAction *part : parts) {
        const QWidget *widget = widgetForAction(part);
        if (!part->isVisible() || widget == m_filter)
            continue;
        needed += widget->sizeHint().width() + layout()->spacing();
        if (const auto *button = qobject_cast<const QToolButton *>(widget); button && button->defaultAction() == part)
            needed += textRoom(*button, style) - textRoom(*button, button->toolButtonStyle());
    }
    needed += m_filter->minimumSizeHint().width() + RoomOfFilter * fontMetrics().averageCharWidth();
    return needed <= width();
}

void ToolBar::applyStyle()
{
    if (!m_filter)
        return;
    const Qt::ToolButtonStyle style = fits(chosenStyle()) ? chosenStyle() : Qt::ToolButtonIconOnly;
    if (style != toolButtonStyle())
        setToolButtonStyle(style);
    // The number of rows that wait is not in the symbol.
    const QList<QAction *> parts = actions();
    for (QAction *part : parts) {
        if (const auto *hold = qobject_cast<const HoldAction *>(part); hold && style == Qt::ToolButtonIconOnly)
            static_cast<QToolButton *>(widgetForAction(part))
                ->setToolButtonStyle(hold->hasCount() ? Qt::ToolButtonTextBesideIcon : style);
    }
}

void ToolBar::applyFont()
{
    const int side = symbolSizeFor(fontMetrics());
    setIconSize({side, side});
}

void ToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void ToolBar::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    // A disabled button would not pass it on.
    if (event->type() != QEvent::ContextMenu)
        return QToolBar::eventFilter(watched, event);
    contextMenuEvent(static_cast<QContextMenuEvent *>(event));
    return true;
}

bool ToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        applyStyle();
    return done;
}

} // namespace Taskwatch
