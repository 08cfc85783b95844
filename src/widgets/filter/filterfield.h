// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterquery.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class FilterField;
}

namespace Taskwatch {

class CompletionPopup;

/// Input field for the filter. A valid filter applies shortly after the last key press. For an invalid one an error is
/// shown a little later, and the last valid filter stays.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    /// Applies @p text at once, or shows at once what is wrong with it.
    void setText(const QString &text);
    /// The text as typed, valid or not.
    [[nodiscard]] QString text() const;
    /// The last valid filter.
    [[nodiscard]] const FilterQuery &query() const { return m_query; }

    /// The states to suggest after `state:`, as the endpoint sent them.
    void setStates(const QList<TaskState> &states) { m_states = states; }
    /// The API's own names, which work beside ours and are suggested instead of them.
    void setAliases(const FilterAliases &aliases);
    void focusField();
    /// Moves the focus to the end of the field, and types @p text there, as a new term.
    void type(const QString &text);
    /// The line that says what is wrong with the filter, hidden while nothing is. It is below the field, unless the
    /// caller puts it elsewhere.
    [[nodiscard]] QWidget *mistakeLine() const;

Q_SIGNALS:
    /// The valid filter has changed. @p text is its source.
    void filterChanged(const Taskwatch::FilterQuery &query, const QString &text);
    /// The user has stopped typing, and the filter is another one than when this was emitted last.
    void filterSettled();
    /// The user left the field; the table should get the focus.
    void focusReleased();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateWidth();
    void applyEdited();
    void settle();
    void apply();
    /// Shows what is wrong with the text, or emits filterSettled().
    void report();
    void showMistake(const FilterMistake &mistake);
    void hideMistake();
    void complete(const QString &typed);
    void openCompletion();
    void insert(qsizetype start, qsizetype length, const QString &text);

    std::unique_ptr<Ui::FilterField> m_ui;
    CompletionPopup *m_completion;
    QTimer m_applyTimer{this};
    QTimer m_complainTimer{this};
    QList<TaskState> m_states;
    FilterAliases m_aliases;
    FilterQuery m_query;
    FilterQuery m_reported; // with filterSettled()
};

} // namespace Taskwatch
