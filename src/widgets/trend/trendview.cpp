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
    , m_byHost(new QToolButton(this))
    , m_whole(new QToolButton(this))
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
        button->setToolTip(names[i]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_spans->addButton(button, Hours[i]);
        line->addWidget(button);
    }
    m_byHost->setObjectName(QStringLiteral("failuresByHostButton"));
    m_byHost->setText(tr("Failures by Host"));
    m_byHost->setToolTip(tr("Divide the failures by the host of the tasks' URL"));
    m_byHost->setCheckable(true);
    m_whole->setObjectName(QStringLiteral("wholeRangeButton"));
    m_whole->setText(tr("Whole Range"));
    m_whole->setToolTip(tr("Show all of the time again (double click, Esc)"));
    m_whole->hide();
    line->addSpacing(12);
    line->addWidget(m_byHost);
    line->addStretch(1);
    line->addWidget(m_whole);
    for (QToolButton *button : {m_byHost, m_whole}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addLayout(line);
    layout->addWidget(m_chart, 1);
    m_spans->button(Hours[1])->setChecked(true);
    setFocusProxy(m_chart);

    connect(m_spans, &QButtonGroup::idClicked, this, &TrendView::applySpan);
    connect(m_chart, &TrendChart::momentChosen, this, &TrendView::momentChosen);
    connect(m_chart, &TrendChart::focusReleased, this, &TrendView::focusReleased);
    connect(m_chart, &TrendChart::longerRequested, this, [this] {
        const auto *longer = std::upper_bound(std::begin(Hours), std::end(Hours), m_spans->checkedId());
        if (longer != std::end(Hours))
            m_spans->button(*longer)->click();
    });
    connect(m_chart, &TrendChart::zoomChanged, this, [this](bool zoomed) {
        if (!zoomed && m_whole->hasFocus())
            focusChart(); // otherwise the focus would move to an arbitrary widget
        m_whole->setVisible(zoomed);
    });
    connect(m_whole, &QToolButton::clicked, m_chart, &TrendChart::showWhole);
    connect(m_byHost, &QToolButton::toggled, this, [this](bool byHost) {
        if (!byHost)
            m_chart->setHostFailures(std::nullopt);
        Q_EMIT byHostChanged(byHost);
    });
}

void TrendView::setHostFailures(const QList<HostFailures> &failures)
{
    if (isByHost())
        m_chart->setHostFailures(failures);
}

bool TrendView::isByHost() const
{
    return m_byHost->isChecked();
}

void TrendView::setByHost(bool byHost)
{
    m_byHost->setChecked(byHost);
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
