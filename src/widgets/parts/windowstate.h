// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

#include <functional>
#include <vector>

class QAction;
class QSplitter;

namespace Taskwatch {

/// Saves and restores the layout of a window, or a part of it, part by part: sizes, positions, choices. Each part
/// checks what it restores; invalid values change nothing.
class WindowState final
{
public:
    /// @p save and @p restore are called as long as the window exists. @p restore gets an invalid QVariant if nothing
    /// was saved. If @p save returns an invalid QVariant, nothing is saved.
    void add(const char *key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore);
    /// A part with several keys. @p restore gets the whole state.
    void addMap(std::function<QVariantMap()> save, std::function<void(const QVariantMap &)> restore);
    /// Saves whether @p action is checked. It is set to @p byDefault if nothing was saved.
    void addToggle(const char *key, QAction *action, bool byDefault);
    void addSplitter(const char *key, QSplitter *splitter);

    [[nodiscard]] QVariantMap state() const;
    /// Restores the parts in the order in which they were added. An empty or foreign map changes only toggles.
    void restore(const QVariantMap &state) const;
    /// As restore(), but leaves the parts as they are that have no key in @p state.
    void restorePresent(const QVariantMap &state) const;

private:
    struct Part {
        QString key; ///< empty: the keys that `save` returns
        std::function<QVariantMap()> save;
        std::function<void(const QVariantMap &)> restore;

        [[nodiscard]] bool isIn(const QVariantMap &state) const;
    };

    std::vector<Part> m_parts;
};

} // namespace Taskwatch
