// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPoint;
class QWidget;

namespace Taskwatch {

/// Answers "What's This?" in all windows of the program. What a widget, a column or a cell says in its tool tip, or a
/// setting in the line below it, is its explanation, so that no text is kept twice. Shift+F1 in a dialog explains what
/// has the focus.
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    /// @p application must outlive this object.
    explicit WhatsThis(QObject *application);

    /// The explanation of what is at @p position of @p widget; empty if there is none. Rich text.
    [[nodiscard]] static QString explanation(const QWidget &widget, const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Taskwatch
