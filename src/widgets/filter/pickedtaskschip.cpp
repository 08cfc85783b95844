// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/pickedtaskschip.h"

#include "accessibility/widgettooltip.h"
#include "parts/tonelabel.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace Taskwatch {

namespace {

constexpr int MostLabel = 60; // in average characters; the tooltip has the whole text

} // namespace

PickedTasksChip::PickedTasksChip(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_missing(new ToneLabel(this))
{
    setObjectName(QStringLiteral("chosenChip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_button->setObjectName(QStringLiteral("chosenButton"));
    m_button->setAutoDefault(false);
    m_missing->setObjectName(QStringLiteral("chosenMissing"));
    layout->addWidget(m_button);
    layout->addWidget(m_missing);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &PickedTasksChip::closeRequested);
}

void PickedTasksChip::showTasks(const QString &label, int count, int watched)
{
    const QString safe = safeFirstLine(label);
    const QString short_ =
        fontMetrics().elidedText(safe, Qt::ElideMiddle, MostLabel * fontMetrics().averageCharWidth());
    m_button->setText(tr("%1: %2  ×", "what they have in common: number of tasks, and a cross to close it")
                          .arg(short_, tasksText(count))
                          .replace(u'&', QStringLiteral("&&")));
    const QString what = tr("Only these tasks are shown: %1: %2").arg(safe, tasksText(count));
    setPlainToolTip(m_button, what + u'\n' + tr("Remove this filter"));
    const int gone = count - watched;
    m_missing->setText(gone == 0 ? QString()
            : gone == count      ? tr("None of them is in the list now", "tasks", count)
                            : tr("%Ln of %1 are no longer in the list", "tasks", gone).arg(QLocale().toString(count)));
    m_missing->setVisible(gone > 0);
    m_button->setAccessibleName(gone > 0 ? tr("%1. %2", "two sentences").arg(what, m_missing->text()) : what);
    m_button->setAccessibleDescription(tr("Remove this filter"));
}

void PickedTasksChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Taskwatch
