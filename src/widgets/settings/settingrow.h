// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace Taskwatch {

/// One setting on a page: its name, its hint, its editor, its default, and a reset button that is visible while the
/// value differs from the default. The row does not know the value; its page reports it.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p name may contain an `&` for the mnemonic; @p hint may be empty. Takes ownership of @p editor, which must
    /// have an objectName.
    SettingRow(const QString &name, const QString &hint, QWidget *editor, QWidget *parent = nullptr);
    /// As above, but shows @p lead instead of @p name. @p name is then only the accessible name.
    SettingRow(QWidget *lead, const QString &name, const QString &hint, QWidget *editor, QWidget *parent = nullptr);

    /// @p words is the default value as text. @p reset is called when the user resets the setting.
    void setDefault(const QString &words, std::function<void()> reset);
    /// Whether the value is the default.
    void setAtDefault(bool isDefault);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout(QWidget *lead, const QString &hint);
    void guardAgainstWheel(QWidget *widget);

    QString m_name;
    QWidget *m_editor;
    QGridLayout *m_grid;
    QToolButton *m_resetButton = nullptr;
};

} // namespace Taskwatch
