// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trend/trendview.h"

#include "trend/trendchart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int Hours[] = {1, 6, 24, 7 * 24};

} // namespace

TrendView::TrendView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new TrendChart(this))
    , m_spans(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("overviewView"));
    const QString texts[] = {tr("1 h", "the last hour"), tr("6 h", "the last 6 hours"), tr("24 h", "the last 24 hours"),
        tr("7 d", "the last 7 days")};
    const QString names[] = {
        tr("The last hour"), tr("The last 6 hours"), tr("The last 24 hours"), tr("The last 7 days")};
    static_assert(std::size(texts) == std::size(Hours) && std::size(names) == std::size(Hours));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 0, 10, 0);
    line->setSpacing(2);
    for (size_t i = 0; i < std::size(Hours); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("overviewSpan.%1").arg(Hours[i]));
        button->setText(texts[i]);
        button->setAccessibleName(names[i]);
        button->setToolTip(names[i] + QStringLiteral(" (+, −)"));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_spans->addButton(button, Hours[i]);
        line->addWidget(button);
    }
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_chart, 1);
    m_spans->button(Hours[1])->setChecked(true);
    setFocusProxy(m_chart);

    connect(m_spans, &QButtonGroup::idClicked, this, &TrendView::applySpan);
    connect(m_chart, &TrendChart::momentChosen, this, &TrendView::momentChosen);
    connect(m_chart, &TrendChart::focusReleased, this, &TrendView::focusReleased);
    connect(m_chart, &TrendChart::zoomRequested, this, [this](int by) {
        const auto here = std::find(std::begin(Hours), std::end(Hours), m_spans->checkedId()) - std::begin(Hours);
        const auto there = std::clamp<std::ptrdiff_t>(here + by, 0, std::ssize(Hours) - 1);
        if (there != here)
            m_spans->button(Hours[there])->click();
    });
}

void TrendView::setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps)
{
    m_chart->setSamples(samples, gaps);
}

void TrendView::setMoment(const ClockReading &moment)
{
    m_now = moment.now;
    m_chart->setTime(m_now, span());
}

std::chrono::hours TrendView::span() const
{
    return std::chrono::hours(m_spans->checkedId());
}

void TrendView::setSpan(std::chrono::hours span)
{
    QAbstractButton *button = m_spans->button(static_cast<int>(span.count()));
    if (!button || button->isChecked())
        return;
    button->setChecked(true);
    applySpan();
}

Timestamp TrendView::since() const
{
    // Include earlier samples, because the one before the first minute may still apply to it.
    return std::chrono::floor<std::chrono::minutes>(m_now - span()) - TrendPlot::Hold - std::chrono::minutes(1);
}

void TrendView::focusChart()
{
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void TrendView::applySpan()
{
    m_chart->setTime(m_now, span());
    Q_EMIT spanChanged(since());
}

} // namespace Taskwatch
