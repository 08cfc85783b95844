// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/sharedchoice.h"

#include <QActionGroup>
#include <QMenu>

namespace Taskwatch {

SharedChoice::SharedChoice(const QString &key, const QList<Option> &options)
    : m_key(key)
    , m_options(options)
{
}

void SharedChoice::setTitles(const QStringList &titles)
{
    Q_ASSERT(titles.size() == m_options.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_options[i].title = titles[i];
}

void SharedChoice::choose(int index)
{
    if (index == m_index)
        return;
    m_index = index;
    Q_EMIT changed(index);
}

void SharedChoice::chooseNext()
{
    choose((m_index + 1) % static_cast<int>(m_options.size()));
}

void SharedChoice::chooseKey(const QString &key)
{
    int index = static_cast<int>(m_options.size()) - 1;
    while (index > 0 && m_options[index].key != key)
        --index;
    choose(index);
}

QMenu *SharedChoice::createMenu(const QString &title, QWidget *parent)
{
    auto *menu = new QMenu(title, parent);
    auto *group = new QActionGroup(menu);
    for (int index = 0; index < m_options.size(); ++index) {
        QAction *action = menu->addAction(m_options[index].title, this, [this, index] { choose(index); });
        action->setObjectName(m_key + u'.' + m_options[index].key);
        action->setCheckable(true);
        action->setChecked(index == m_index);
        group->addAction(action);
    }
    connect(this, &SharedChoice::changed, group, [group](int index) { group->actions().at(index)->setChecked(true); });
    return menu;
}

} // namespace Taskwatch
