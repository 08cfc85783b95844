// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterquery.h"
#include "filter/savedfilter.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class FilterField;
}

namespace Taskwatch {

class CompletionPopup;

/// Where a person types what to show. A filter that is understood applies soon after the last key; one that is not says so
/// a little later, and the last one that was understood stays.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    /// Applies at once, or shows at once what is wrong with @p text.
    void setText(const QString &text);
    /// As typed, understood or not.
    [[nodiscard]] QString text() const;
    /// The last filter that was understood.
    [[nodiscard]] const FilterQuery &query() const { return m_query; }

    /// The states seen so far, as sent, to be offered after `state:`.
    void setStates(const QStringList &states) { m_states = states; }
    void setSavedFilters(const QList<SavedFilter> &filters);
    void focusField();

Q_SIGNALS:
    /// Another filter that was understood. @p text is how it was written.
    void filterChanged(const Taskwatch::FilterQuery &query, const QString &text);
    /// A person saved or removed one.
    void savedFiltersChanged(const QList<Taskwatch::SavedFilter> &filters);
    /// A person is done here: the focus belongs to the table.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeEdited();
    void settle();
    void apply();
    void complain();
    void showMistake(const FilterMistake &mistake);
    void hideMistake();
    void drawSymbol();
    void complete(const QString &typed);
    void openCompletion();
    void insert(qsizetype start, qsizetype length, const QString &text);

    std::unique_ptr<Ui::FilterField> m_ui;
    CompletionPopup *m_completion;
    QTimer m_applyTimer{this};
    QTimer m_complainTimer{this};
    QStringList m_states;
    FilterQuery m_query;
};

} // namespace Taskwatch
