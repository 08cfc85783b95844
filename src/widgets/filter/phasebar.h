// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phasecounts.h"
#include "task/phaseset.h"

#include <QWidget>

namespace Taskwatch {

class PhaseChip;

/// How many tasks are in which phase, and a choice of those to show: a chip for each phase. A click shows only its tasks,
/// with Ctrl these as well; on the only one chosen, or on All, everything again. Tab finds one chip, arrows go to the others.
class PhaseBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setCounts(const PhaseCounts &counts);

    [[nodiscard]] PhaseSet phases() const { return m_phases; }
    void setPhases(PhaseSet phases);

    [[nodiscard]] QSize sizeHint() const override;
    /// Without words.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another choice, whoever made it.
    void phasesChanged(Taskwatch::PhaseSet phases);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        std::optional<Phase> phase;
        bool optional; ///< not shown while there is none
        PhaseChip *chip;
    };

    void pick(std::optional<Phase> phase, bool combine);
    void arrange();
    void makeCurrent(PhaseChip *chip);
    [[nodiscard]] QList<PhaseChip *> shownChips() const;
    [[nodiscard]] QSize sizeFor(bool compact) const;

    PhaseChip *m_all;
    QList<Entry> m_entries;
    PhaseChip *m_current; ///< the one that Tab finds
    PhaseSet m_phases;
    QSize m_fullSize; ///< as told to the layout around
    int m_totalDigits = 1;
};

} // namespace Taskwatch
