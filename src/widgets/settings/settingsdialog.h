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

/// The settings: pages, and a field that finds a setting on whatever page it is. Nothing is modal. Knows no setting.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Takes @p page, whose key no other has; after those that are there.
    void addPage(SettingsPage *page);
    /// Shows the page of @p key, in place of what was searched; the one that is there where none has it.
    void showPage(const QString &key);
    [[nodiscard]] QString currentKey() const;

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
    QStringList m_words; // searched for, folded; none: the chosen page is shown
};

} // namespace Taskwatch
