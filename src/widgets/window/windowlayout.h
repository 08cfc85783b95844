// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

#include <functional>
#include <vector>

class QAction;
class QSplitter;

namespace Taskwatch {

/// What a window keeps from one start to the next, part by part: sizes, places, choices. Each part says itself whether it can
/// take what was kept; what it cannot take stays as it is.
class WindowLayout final
{
public:
    /// @p save and @p restore are called for as long as the window lives. @p restore is given nothing valid where nothing was kept.
    void add(const char *key, std::function<QVariant()> save, std::function<void(const QVariant &)> restore);
    /// Whether @p action is checked; as @p byDefault where nothing was kept.
    void addToggle(const char *key, QAction *action, bool byDefault);
    void addSplitter(const char *key, QSplitter *splitter);

    [[nodiscard]] QVariantMap state() const;
    /// In the order in which the parts were added. An empty or foreign map changes nothing but toggles.
    void restore(const QVariantMap &state) const;

private:
    struct Part {
        QString key;
        std::function<QVariant()> save;
        std::function<void(const QVariant &)> restore;
    };

    std::vector<Part> m_parts;
};

} // namespace Taskwatch
