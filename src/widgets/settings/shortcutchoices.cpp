// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/shortcutchoices.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Taskwatch {

std::optional<QList<QKeySequence>> ShortcutChoices::keys(const QString &action) const
{
    const auto found = m_keys.constFind(action);
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

void ShortcutChoices::setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys)
{
    if (keys)
        m_keys.insert(action, *keys);
    else
        m_keys.remove(action);
    Q_EMIT changed();
}

void ShortcutChoices::reset()
{
    m_keys.clear();
    Q_EMIT changed();
}

QString ShortcutChoices::state() const
{
    if (m_keys.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        object.insert(it.key(), QKeySequence::listToString(*it, QKeySequence::PortableText));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ShortcutChoices::restore(const QString &state)
{
    m_keys.clear();
    const QJsonObject object = QJsonDocument::fromJson(state.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        const QList<QKeySequence> keys = text.isEmpty()
            ? QList<QKeySequence>() // removed
            : QKeySequence::listFromString(text, QKeySequence::PortableText);
        const bool isSound =
            it.value().isString() && std::none_of(keys.begin(), keys.end(), [](const QKeySequence &each) {
                return each.isEmpty() || each.toString().isEmpty() || each[0].key() == Qt::Key_unknown;
            });
        if (isSound)
            m_keys.insert(it.key(), keys);
    }
    Q_EMIT changed();
}

} // namespace Taskwatch
