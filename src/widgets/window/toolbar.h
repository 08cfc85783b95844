// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QActionGroup;
class QMenu;

namespace Taskwatch {

class FilterField;
class ProfileButton;

/// The toolbar of a window: the profile, buttons for actions, and the field of the filter. Its context menu chooses
/// what the buttons show and hides the bar. Where the window is too narrow for their texts, the buttons show only their
/// symbols, so that the filter keeps its room.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

    /// Call once. The button of an action `nameAction` gets the object name `nameButton`. @p views stands beside the
    /// filter; the bar becomes its owner.
    void fill(const QList<QAction *> &actions, FilterField *filter, QWidget *views);
    [[nodiscard]] ProfileButton *profileButton() const { return m_profileButton; }
    /// For a window without a profile.
    void hideProfile();
    /// The entries of the context menu, for the window's menu.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// What the buttons show, for settings.
    [[nodiscard]] QString buttonsKey() const;
    /// An unknown key changes nothing.
    void setButtonsKey(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(const char *name, const QString &key, const QString &text, Qt::ToolButtonStyle style);
    [[nodiscard]] Qt::ToolButtonStyle chosenStyle() const;
    /// Whether the filter has enough room beside buttons of @p style.
    [[nodiscard]] bool fits(Qt::ToolButtonStyle style) const;
    void applyStyle();
    void applyFont();

    ProfileButton *m_profileButton;
    QAction *m_profileAction;
    FilterField *m_filter = nullptr;
    QMenu *m_menu;
    QActionGroup *m_choices;
};

} // namespace Taskwatch
