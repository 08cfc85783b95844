// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace Taskwatch {

class SettingsPage;

/// The settings dialog: a list of pages, and a field that searches all pages. Not modal. It knows no particular
/// setting.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Appends @p page and takes ownership of it. Its key must be unique.
    void addPage(SettingsPage *page);
    /// Shows the page with @p key and ends a search. If there is no such page, the current one stays.
    void showPage(const QString &key);
    [[nodiscard]] QString currentKey() const;
    /// Asks whether to save what was edited and not saved. False: the user wants to go on with it.
    [[nodiscard]] bool mayClose();

    /// Closes the dialog if mayClose().
    void reject() override;

Q_SIGNALS:
    void pageShown(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choosePage(int row);
    void search(const QString &text);
    void showPages();
    void drawSymbols();
    void focusFound();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QList<SettingsPage *> m_pages;
    QStringList m_words; // search words, case-folded; empty: the chosen page is shown
};

} // namespace Taskwatch
