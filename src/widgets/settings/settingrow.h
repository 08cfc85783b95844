// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace Taskwatch {

/// One setting: what it is called, what it is for, where it is chosen, what it is by default, and a small button that goes back to
/// that, which is seen only where there is a way back. Does not know the value: its page tells it.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p name may hold an `&` for its key; @p hint may be empty. Takes @p editor, which must have an objectName.
    SettingRow(const QString &name, const QString &hint, QWidget *editor, QWidget *parent = nullptr);
    /// As above, with @p lead, which says what it is, in place of a name. @p name is said aloud only.
    SettingRow(QWidget *lead, const QString &name, const QString &hint, QWidget *editor, QWidget *parent = nullptr);

    /// @p words: the default in words. @p reset is called when a person wants it back.
    void setDefault(const QString &words, std::function<void()> reset);
    /// Whether it is as by default.
    void setAtDefault(bool isDefault);
    /// Other words that a person may look for it with.
    void setKeywords(const QString &words) { m_keywords = words; }
    /// All that it can be found by.
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay(QWidget *lead, const QString &hint);
    void guardAgainstWheel(QWidget *widget);
    void drawResetSymbol();

    QString m_name;
    QString m_hint;
    QString m_keywords;
    QWidget *m_editor;
    QGridLayout *m_grid;
    QLabel *m_defaultLabel = nullptr;
    QToolButton *m_resetButton = nullptr;
};

} // namespace Taskwatch
