// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/timesmenu.h"

#include <QActionGroup>

namespace Taskwatch {

TimesMenu::TimesMenu(QWidget *parent)
    : QMenu(tr("&Times"), parent)
    , m_choices(new QActionGroup(this))
{
    for (const TimeForm form : {TimeForm::Relative, TimeForm::Local, TimeForm::Utc, TimeForm::EpochMs}) {
        QAction *action = addAction(timeFormTitle(form));
        action->setObjectName(u"times." + timeFormKey(form));
        action->setCheckable(true);
        action->setChecked(form == m_form);
        action->setData(timeFormKey(form));
        m_choices->addAction(action);
    }
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *action) { setForm(timeFormFromKey(action->data().toString())); });
    addSeparator();
    QAction *next = addAction(
        tr("&Next Form"), QKeySequence(Qt::CTRL | Qt::Key_T), this, [this] { setForm(nextTimeForm(m_form)); });
    next->setObjectName(QStringLiteral("nextTimesAction"));
}

void TimesMenu::setForm(TimeForm form)
{
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *action : choices)
        action->setChecked(action->data().toString() == timeFormKey(form));
    if (form == m_form)
        return;
    m_form = form;
    Q_EMIT formChanged(form);
}

} // namespace Taskwatch
