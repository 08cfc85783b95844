// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace Taskwatch {

/// The list of profiles with buttons to add, duplicate, remove and move them; rows can also be dragged. It changes
/// only the selection. All other changes are requested by signals.
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

    /// Emits no signals. @p current is the key of the selected row.
    void setRows(const QList<Row> &rows, const QString &current);
    void focusList();

Q_SIGNALS:
    void chosen(const QString &key);
    void addRequested();
    void duplicateRequested();
    void removeRequested();
    /// The user changed the order. @p keys are those of all saved profiles.
    void ordered(const QStringList &keys);

private:
    [[nodiscard]] QToolButton *addButton(const char *name, const QString &text, const QString &toolTip);
    void move(int by);
    void reportOrder();
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
