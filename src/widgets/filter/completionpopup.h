// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filtercompletion.h"

#include <QListView>

class QLineEdit;
class QStandardItemModel;

namespace Taskwatch {

class CompletionDelegate;

/// List of suggestions under a line edit while the user types. The edit keeps the focus and all keys except Up, Down,
/// Page Up, Page Down, Escape, and Enter and Tab when a line is selected. No line is selected at first, so Enter goes
/// to the edit.
class CompletionPopup final : public QListView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QLineEdit *edit);

    /// Shows the candidates of @p completion, or hides the list if there are none.
    void offer(const FilterCompletion &completion);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user accepted a line. The edit's text has not been changed.
    void accepted(const Taskwatch::FilterCompletion &completion, const QString &text);
    /// The list was hidden, whether or not a line was accepted.
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void initStyleOption(QStyleOptionFrame *option) const override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] bool endsIt(const QObject *watched, const QEvent &event) const;
    /// The part of the text to be replaced that is before the cursor.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QModelIndex lineForTab() const;
    void moveBy(int lines);
    void accept(const QModelIndex &index);
    void place();

    QLineEdit *m_edit;
    QStandardItemModel *m_lines;
    CompletionDelegate *m_delegate;
    FilterCompletion m_completion;
};

} // namespace Taskwatch
