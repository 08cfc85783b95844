// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/windowstate.h"

#include <QAction>
#include <QSplitter>

#include <algorithm>

namespace Taskwatch {

bool WindowState::Part::isIn(const QVariantMap &state) const
{
    if (!key.isEmpty())
        return state.contains(key);
    const QVariantMap saved = save();
    return std::any_of(
        saved.keyBegin(), saved.keyEnd(), [&state](const QString &each) { return state.contains(each); });
}

void WindowState::add(const char *key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore)
{
    const QString name = QString::fromLatin1(key);
    m_parts.push_back({name,
        [name, save = std::move(save)] {
            const QVariant value = save();
            return value.isValid() ? QVariantMap{{name, value}} : QVariantMap();
        },
        [name, restore = std::move(restore)](const QVariantMap &state) { restore(state.value(name)); }});
}

void WindowState::addMap(std::function<QVariantMap()> save, std::function<void(const QVariantMap &)> restore)
{
    m_parts.push_back({{}, std::move(save), std::move(restore)});
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
        state.insert(part.save());
    return state;
}

void WindowState::restore(const QVariantMap &state) const
{
    for (const Part &part : m_parts)
        part.restore(state);
}

void WindowState::restorePresent(const QVariantMap &state) const
{
    for (const Part &part : m_parts) {
        if (part.isIn(state))
            part.restore(state);
    }
}

} // namespace Taskwatch
