// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace Taskwatch {

/// Beside the filter field: the filters a person gave names, to be applied, added to and removed from.
class SavedFiltersButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFiltersButton(QWidget *parent = nullptr);

    void setFilters(const QList<SavedFilter> &filters);
    /// What would be saved: the filter at work. Empty: there is nothing to save.
    void setCurrent(const QString &text) { m_current = text; }

Q_SIGNALS:
    /// A person wants the filter @p text.
    void chosen(const QString &text);
    /// A person saved or removed one.
    void filtersChanged(const QList<Taskwatch::SavedFilter> &filters);

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void fillMenu();
    void askName();
    void save(const QString &name, const QString &text);
    void drawIcon();

    QMenu *m_menu;
    QMenu *m_removal; ///< of m_menu
    QList<SavedFilter> m_filters;
    QString m_current;
};

} // namespace Taskwatch
