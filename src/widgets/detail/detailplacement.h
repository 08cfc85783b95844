// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QSplitter;

namespace Taskwatch {

class WindowState;

/// Places the detail pane below the table or right of it, as the user chooses. By default the width decides. Each place
/// keeps its own sizes.
class DetailPlacement final : public QObject
{
    Q_OBJECT

public:
    /// Number of average characters in a width that has room for the table and, right of it, for the detail pane.
    static constexpr int CharactersForRight = 200;

    /// @p splitter contains the table and the pane, and must outlive this object.
    explicit DetailPlacement(QSplitter *splitter, QObject *parent = nullptr);

    /// Exclusive choices for a menu: automatic, below, right.
    [[nodiscard]] QList<QAction *> actions() const;
    /// Adds the choice and the sizes to @p layout.
    void describe(WindowState &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addChoice(const char *name, const QString &key, const QString &text);
    [[nodiscard]] QByteArray sizes(Qt::Orientation place) const;
    void setSizes(Qt::Orientation place, const QByteArray &sizes);
    void applySizes();
    void apply();

    QSplitter *m_splitter;
    QActionGroup *m_choices;
    QAction *m_automatic;
    QAction *m_below;
    QAction *m_right;
    QByteArray m_sizesBelow; // as QSplitter::saveState(), while the pane is in the other place
    QByteArray m_sizesRight;
};

} // namespace Taskwatch
