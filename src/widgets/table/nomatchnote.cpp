// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/nomatchnote.h"

#include "tables/tasktablemodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Taskwatch {

NoMatchNote::NoMatchNote(QAbstractItemView *view)
    : QWidget(view->viewport())
    , m_view(view)
    , m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("noMatchNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    m_label->setAlignment(Qt::AlignHCenter);
    suggest({});
    auto *button = new QPushButton(tr("Show All Tasks"), this);
    button->setObjectName(QStringLiteral("showAllButton"));
    layout->addWidget(m_label, 0, Qt::AlignHCenter);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &NoMatchNote::showAllRequested);
    view->viewport()->installEventFilter(this);
    hide();
}

void NoMatchNote::update(const TaskTableModel &model, const QString &phaseTerm)
{
    const bool isEmpty = model.rowCount() == 0 && model.table().size() > 0;
    if (isEmpty)
        suggest(phaseTerm);
    setVisible(isEmpty);
}

void NoMatchNote::suggest(const QString &phaseTerm)
{
    const QString text = tr("No task matches the filter.");
    m_label->setText(phaseTerm.isEmpty()
            ? text
            : text + u'\n' + tr("States are the words of the server. To filter by phase, write %1.").arg(phaseTerm));
    place();
}

bool NoMatchNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void NoMatchNote::place()
{
    const QSize size = sizeHint();
    const QRect space = m_view->viewport()->rect();
    setGeometry(
        QRect(QPoint((space.width() - size.width()) / 2, std::max(0, (space.height() - size.height()) / 2)), size));
}

} // namespace Taskwatch
