// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

namespace Taskwatch {

/// The colours of @p given that are hard to read on their ground, changed until they have leastContrast(): selected
/// rows, hints in empty fields and links. Nothing else is set.
[[nodiscard]] QPalette legibleChanges(const QPalette &given);

/// Keeps the palette of the application legible while the desktop, or somebody else, changes it. Use one object in the
/// GUI thread.
class LegiblePalette final : public QObject
{
    Q_OBJECT

public:
    explicit LegiblePalette(QObject *parent);

    /// Sets @p palette, with legible colours, as the palette of the application; an unset one: that of the desktop.
    void apply(const QPalette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPalette m_changes; // of the last palette
    bool m_isApplying = false;
};

} // namespace Taskwatch
