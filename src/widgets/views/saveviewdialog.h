// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedview.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class SaveViewDialog;
}

namespace Taskwatch {

/// Asks for the name of a view to save, and warns if that replaces a saved view.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p suggested: the name that is shown first. @p views: the saved ones.
    SaveViewDialog(const QString &suggested, const QList<SavedView> &views, QWidget *parent);
    ~SaveViewDialog() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    [[nodiscard]] QString name() const;
    void validate();
    void submit();

    std::unique_ptr<Ui::SaveViewDialog> m_ui;
    QList<SavedView> m_views;
};

} // namespace Taskwatch
