// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedview.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class ManageViewsDialog;
}

class QListWidgetItem;

namespace Taskwatch {

/// Dialog in which the user renames, reorders and removes views. Not modal; changes apply at once.
class ManageViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    ManageViewsDialog(const QList<SavedView> &views, QWidget *parent);
    ~ManageViewsDialog() override;

    void setViews(const QList<SavedView> &views);

Q_SIGNALS:
    /// Emitted before viewsChanged().
    void renamed(const QString &from, const QString &to);
    void viewsChanged(const QList<Taskwatch::SavedView> &views);

private:
    void showViews(int current);
    void updateButtons();
    void move(int by);
    void takeOrder();
    void rename(QListWidgetItem *item);
    void removeCurrent();

    std::unique_ptr<Ui::ManageViewsDialog> m_ui;
    QList<SavedView> m_views;
};

} // namespace Taskwatch
