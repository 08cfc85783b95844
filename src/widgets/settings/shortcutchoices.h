// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

namespace Taskwatch {

/// The keys that the user chose for actions, for all windows of the program. An action is known by its objectName. Use
/// it in the GUI thread only.
class ShortcutChoices final : public QObject
{
    Q_OBJECT

public:
    /// None: the action has its default keys. An empty list: it has no keys.
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys);
    void reset();
    [[nodiscard]] bool isDefault() const { return m_keys.isEmpty(); }

    /// For settings: JSON, empty if all actions have their default keys. Entries that cannot be are left out.
    [[nodiscard]] QString state() const;
    void restore(const QString &state);

Q_SIGNALS:
    void changed();

private:
    QMap<QString, QList<QKeySequence>> m_keys;
};

} // namespace Taskwatch
