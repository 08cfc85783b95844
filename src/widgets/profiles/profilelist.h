// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace Taskwatch {

/// Profiles one below the other, to choose one, to order them by dragging or by buttons, and to add and remove some. Changes
/// nothing but what is chosen: all else is asked for.
class ProfileList final : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString key;
        QString name;
        QString note; ///< below the name; may be empty
        ProfileColor color = ProfileColor::None;
        bool isKept = true; ///< can be moved and removed
    };

    explicit ProfileList(QWidget *parent = nullptr);

    /// Says nothing of it. @p current: the key of the chosen one.
    void setRows(const QList<Row> &rows, const QString &current);
    void focusList();

Q_SIGNALS:
    void chosen(const QString &key);
    void addRequested();
    void duplicateRequested();
    void removeRequested();
    /// The keys of all that are kept.
    void ordered(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const char *name, const QString &text, const QString &toolTip);
    void move(int by);
    void tellOrder();
    void updateButtons();
    [[nodiscard]] bool isKept(int row) const;

    QListWidget *m_list;
    QList<Row> m_rows;
    QToolButton *m_upButton;
    QToolButton *m_downButton;
    QToolButton *m_duplicateButton;
    QToolButton *m_removeButton;
    bool m_filling = false;
};

} // namespace Taskwatch
