// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/phasebar.h"

#include "accessibility/readingkey.h"
#include "cells/phasetext.h"
#include "filter/phasechip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace Taskwatch {

namespace {

struct Place {
    std::optional<Phase> phase;
    bool optional;
};

// Ordered by urgency. Optional chips are last, so that showing or hiding them does not move the others.
constexpr Place Places[] = {{Phase::Running, false}, {Phase::Retrying, false}, {Phase::Waiting, false},
    {Phase::Succeeded, false}, {Phase::Failed, false}, {Phase::Cancelled, true}, {Phase::Unknown, true},
    {std::nullopt, true}};
static_assert(std::size(Places) == AllPhases.size() + 1);

constexpr int ChipDistance = 4; // added to the space that a chip leaves for its focus ring

} // namespace

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
    , m_all(new PhaseChip(tr("All", "tasks of every phase"), {}, {}, this))
    , m_current(m_all)
{
    setObjectName(QStringLiteral("phaseBar"));
    setAccessibleName(tr("Tasks by phase"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_all->setObjectName(QStringLiteral("phaseChip.all"));
    m_all->setChosen(true);
    connect(m_all, &PhaseChip::picked, this, [this] { setPhases({}); });
    for (const Place &place : Places) {
        auto *chip = new PhaseChip(
            phaseWord(place.phase), place.phase ? phaseSymbol(*place.phase) : Symbol::Unseen, place.phase, this);
        chip->setObjectName(u"phaseChip." + (place.phase ? phaseKey(*place.phase) : QStringLiteral("none")));
        chip->setVisible(!place.optional);
        connect(chip, &PhaseChip::picked, this, [this, phase = place.phase](bool combine) { pick(phase, combine); });
        m_entries.append({place.phase, place.optional, chip});
    }
    makeCurrent(m_all);
    arrange();
}

void PhaseBar::setCounts(const PhaseCounts &counts, bool areFiltered)
{
    m_all->setCount(counts.total(), areFiltered);
    for (const Entry &entry : std::as_const(m_entries))
        entry.chip->setCount(counts.of(entry.phase), areFiltered);
    // When the list becomes much shorter, release the width that the larger numbers needed.
    const auto digits = static_cast<int>(QString::number(counts.total()).size());
    if (digits < m_totalDigits) {
        m_all->forgetRoom();
        for (const Entry &entry : std::as_const(m_entries))
            entry.chip->forgetRoom();
    }
    m_totalDigits = digits;
    arrange();
}

void PhaseBar::setPhases(PhaseSet phases)
{
    if (phases == m_phases)
        return;
    m_phases = phases;
    m_all->setChosen(phases.showsAll());
    for (const Entry &entry : std::as_const(m_entries))
        entry.chip->setChosen(phases.isChosen(entry.phase));
    arrange();
    Q_EMIT phasesChanged(phases);
}

void PhaseBar::pick(std::optional<Phase> phase, bool combine)
{
    const PhaseSet only{phase};
    setPhases(combine ? m_phases.toggled(phase) : m_phases == only ? PhaseSet() : only);
}

QList<PhaseChip *> PhaseBar::shownChips() const
{
    QList<PhaseChip *> chips{m_all};
    for (const Entry &entry : m_entries) {
        if (!entry.chip->isHidden())
            chips.append(entry.chip);
    }
    return chips;
}

QList<QRect> PhaseBar::placesIn(int width) const
{
    QList<QRect> places;
    QPoint next;
    const QList<PhaseChip *> chips = shownChips();
    for (const PhaseChip *chip : chips) {
        const QSize size = chip->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, next.y() + size.height() + ChipDistance};
        places.append({next, size});
        next.rx() += size.width() + ChipDistance;
    }
    return places;
}

QSize PhaseBar::sizeHint() const
{
    const QRect last = placesIn(QWIDGETSIZE_MAX).constLast();
    return {last.right() + 1, last.bottom() + 1};
}

QSize PhaseBar::minimumSizeHint() const
{
    QSize size;
    const QList<PhaseChip *> chips = shownChips();
    for (const PhaseChip *chip : chips)
        size = size.expandedTo(chip->sizeHint());
    return size;
}

int PhaseBar::heightForWidth(int width) const
{
    return placesIn(width).constLast().bottom() + 1;
}

void PhaseBar::arrange()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool shown =
            !entry.optional || entry.chip->count() > 0 || entry.chip->isChecked() || entry.chip->hasFocus();
        entry.chip->setVisible(shown);
        if (!shown && entry.chip == m_current)
            makeCurrent(m_all);
    }
    const QList<PhaseChip *> chips = shownChips();
    const QList<QRect> places = placesIn(width());
    const int above = (height() - places.last().bottom()) / 2;
    for (qsizetype i = 0; i < chips.size(); ++i)
        chips[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places[i].translated(0, above)));
    const QSize full = sizeHint();
    if (full != m_fullSize) {
        m_fullSize = full;
        updateGeometry();
    }
}

void PhaseBar::makeCurrent(PhaseChip *chip)
{
    m_current->setFocusPolicy(Qt::NoFocus);
    m_current = chip;
    m_current->setFocusPolicy(Qt::TabFocus);
}

void PhaseBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
        arrange();
        break;
    default:
        break;
    }
}

void PhaseBar::keyPressEvent(QKeyEvent *event)
{
    const QList<PhaseChip *> chips = shownChips();
    const qsizetype here = chips.indexOf(m_current);
    qsizetype there = here;
    switch (readingKey(event, this)) {
    case Qt::Key_Left:
        --there;
        break;
    case Qt::Key_Right:
        ++there;
        break;
    case Qt::Key_Home:
        there = 0;
        break;
    case Qt::Key_End:
        there = chips.size() - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    makeCurrent(chips[std::clamp<qsizetype>(there, 0, chips.size() - 1)]);
    m_current->setFocus(Qt::TabFocusReason);
}

void PhaseBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Taskwatch
