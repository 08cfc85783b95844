// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/readingorder.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace Taskwatch {

class SettingsPage;

/// The settings dialog: a list of pages and the chosen page. Not modal. It knows no particular setting.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Adds @p page before the page with the key @p next, or last if there is none. Takes ownership of it. Its key must
    /// be unique.
    void addPage(SettingsPage *page, const QString &next = {});
    /// Shows the page with @p key. If there is no such page, the current one stays.
    void showPage(const QString &key);
    [[nodiscard]] QString currentKey() const;
    /// Asks whether to save what was edited and not saved. False: the user wants to go on with it.
    [[nodiscard]] bool mayClose();

    /// Closes the dialog if mayClose().
    void reject() override;

Q_SIGNALS:
    void pageShown(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override { return moveFocusInReadingOrder(this, next); }

private:
    /// Number of pages if there is none with @p key.
    [[nodiscard]] int rowOf(const QString &key) const;
    void choosePage(int row);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QList<SettingsPage *> m_pages;
};

} // namespace Taskwatch
