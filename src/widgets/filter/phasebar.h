// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phasecounts.h"
#include "task/phaseset.h"

#include <QWidget>

namespace Taskwatch {

class PhaseChip;

/// The row of phase chips above the table. It shows the number of tasks in each phase and filters by phase. A click
/// filters by one phase, Ctrl+click adds or removes a phase. A click on All, or on the only checked chip, clears the
/// filter. Tab reaches one chip, arrow keys move to the others. Where the row is too
/// long, it is broken into lines.
class PhaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    /// @p areFiltered: @p counts are only of the tasks that another filter lets through.
    void setCounts(const PhaseCounts &counts, bool areFiltered = false);

    [[nodiscard]] PhaseSet phases() const { return m_phases; }
    void setPhases(PhaseSet phases);

    [[nodiscard]] QSize sizeHint() const override;
    /// Size of the widest chip: the bar may have a line for each.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Emitted for changes by the user and by setPhases().
    void phasesChanged(Taskwatch::PhaseSet phases);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        std::optional<Phase> phase;
        bool optional; ///< hidden while its count is 0
        PhaseChip *chip;
    };

    void pick(std::optional<Phase> phase, bool combine);
    void arrange();
    void makeCurrent(PhaseChip *chip);
    [[nodiscard]] QList<PhaseChip *> shownChips() const;
    /// The places of the shown chips, from left to right, in as many lines as @p width needs.
    [[nodiscard]] QList<QRect> placesIn(int width) const;

    PhaseChip *m_all;
    QList<Entry> m_entries;
    PhaseChip *m_current; ///< the chip in the Tab order
    PhaseSet m_phases;
    QSize m_fullSize; ///< last size hint seen by the layout
    int m_totalDigits = 1;
};

} // namespace Taskwatch
