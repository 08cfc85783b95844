// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class SaveFilterDialog;
}

namespace Taskwatch {

/// Asks for the name of a filter to save, and warns if that replaces a saved filter.
class SaveFilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p filters are the saved filters.
    SaveFilterDialog(const QString &text, const QList<SavedFilter> &filters, QWidget *parent);
    ~SaveFilterDialog() override;

Q_SIGNALS:
    void named(const QString &name, const QString &text);

private:
    [[nodiscard]] QString name() const;
    void validate();
    void submit();

    std::unique_ptr<Ui::SaveFilterDialog> m_ui;
    QString m_text;
    QList<SavedFilter> m_filters;
};

} // namespace Taskwatch
