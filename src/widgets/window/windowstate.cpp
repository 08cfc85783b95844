// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowstate.h"

#include <QAction>
#include <QSplitter>

namespace Taskwatch {

void WindowState::add(const char *key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore)
{
    m_parts.push_back({QString::fromLatin1(key), std::move(save), std::move(restore)});
}

void WindowState::addToggle(const char *key, QAction *action, bool byDefault)
{
    add(
        key, [action] { return action->isChecked(); },
        [action, byDefault](const QVariant &kept) { action->setChecked(kept.isValid() ? kept.toBool() : byDefault); });
}

void WindowState::addSplitter(const char *key, QSplitter *splitter)
{
    add(
        key, [splitter] { return splitter->saveState(); },
        [splitter](const QVariant &kept) { splitter->restoreState(kept.toByteArray()); });
}

QVariantMap WindowState::state() const
{
    QVariantMap state;
    for (const Part &part : m_parts)
        state.insert(part.key, part.save());
    return state;
}

void WindowState::restore(const QVariantMap &state) const
{
    for (const Part &part : m_parts)
        part.restore(state.value(part.key));
}

} // namespace Taskwatch
