// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace Taskwatch {

/// Button beside the filter field with a menu of the saved filters, to apply, save and remove them.
class SavedFiltersButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFiltersButton(QWidget *parent = nullptr);

    void setFilters(const QList<SavedFilter> &filters);
    /// Sets the current filter, which the user may save. Empty if there is none.
    void setCurrent(const QString &text) { m_current = text; }

Q_SIGNALS:
    /// The user chose the filter @p text.
    void chosen(const QString &text);
    /// The user saved or removed a filter.
    void filtersChanged(const QList<Taskwatch::SavedFilter> &filters);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void fillMenu();
    void askName();
    void save(const QString &name, const QString &text);

    QMenu *m_menu;
    QMenu *m_removal; ///< submenu of m_menu
    QList<SavedFilter> m_filters;
    QString m_current;
};

} // namespace Taskwatch
