// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/appearancemenu.h"

#include <QActionGroup>

namespace Taskwatch {

AppearanceMenu::AppearanceMenu(QWidget *parent)
    : QMenu(tr("A&ppearance"), parent)
    , m_choices(new QActionGroup(this))
{
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("Follow Des&ktop")},
        {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = addAction(text);
        action->setObjectName(u"appearance." + appearanceKey(appearance));
        action->setCheckable(true);
        action->setChecked(appearance == m_appearance);
        action->setData(appearanceKey(appearance));
        m_choices->addAction(action);
    }
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *action) { setAppearance(appearanceFromKey(action->data().toString())); });
}

void AppearanceMenu::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return; // would restyle the whole application
    m_appearance = appearance;
    applyAppearance(appearance);
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *action : choices)
        action->setChecked(action->data().toString() == appearanceKey(appearance));
    Q_EMIT appearanceChanged(appearance);
}

} // namespace Taskwatch
