// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filtercompletion.h"

#include <QListView>

class QLineEdit;
class QStandardItemModel;

namespace Taskwatch {

class CompletionDelegate;

/// What could be meant, in a list under a line edit while a person types. The edit keeps the focus and all keys but those
/// that choose: up and down, Enter and Tab on a chosen line, Escape. Nothing is chosen at first, so Enter means the edit.
class CompletionPopup final : public QListView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QLineEdit *edit);

    /// Shows what @p completion offers for the edit's text; nothing hides the list.
    void offer(const FilterCompletion &completion);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A line was taken; the edit's text is not changed yet.
    void taken(const Taskwatch::FilterCompletion &completion, const QString &text);
    /// It is over, without a line or with one.
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void initStyleOption(QStyleOptionFrame *option) const override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] bool endsIt(const QObject *watched, const QEvent &event) const;
    /// What of the part to replace stands before the cursor.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QModelIndex lineForTab() const;
    void moveBy(int lines);
    void take(const QModelIndex &index);
    void place();

    QLineEdit *m_edit;
    QStandardItemModel *m_lines;
    CompletionDelegate *m_delegate;
    FilterCompletion m_completion;
};

} // namespace Taskwatch
