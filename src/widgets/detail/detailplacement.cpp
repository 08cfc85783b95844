// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/detailplacement.h"

#include "parts/windowstate.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QSplitter>

namespace Taskwatch {

DetailPlacement::DetailPlacement(QSplitter *splitter, QObject *parent)
    : QObject(parent)
    , m_splitter(splitter)
    , m_choices(new QActionGroup(this))
    , m_automatic(addChoice("detailAutomaticAction", QStringLiteral("automatic"), tr("&Automatic Place")))
    , m_below(addChoice("detailBelowAction", QStringLiteral("below"), tr("&Below the Table")))
    , m_right(addChoice("detailRightAction", QStringLiteral("right"), tr("&Right of the Table")))
{
    m_automatic->setToolTip(tr("Right of the table in a wide window, otherwise below it"));
    m_automatic->setChecked(true);
    connect(m_choices, &QActionGroup::triggered, this, &DetailPlacement::apply);
    applySizes();
    m_splitter->installEventFilter(this);
}

QAction *DetailPlacement::addChoice(const char *name, const QString &key, const QString &text)
{
    QAction *action = m_choices->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setData(key);
    return action;
}

QList<QAction *> DetailPlacement::actions() const
{
    return m_choices->actions();
}

void DetailPlacement::describe(WindowState &layout)
{
    layout.add(
        "splitter", [this] { return sizes(Qt::Vertical); },
        [this](const QVariant &kept) { setSizes(Qt::Vertical, kept.toByteArray()); });
    layout.add(
        "splitterRight",
        [this] {
            const QByteArray kept = sizes(Qt::Horizontal);
            return kept.isEmpty() ? QVariant() : QVariant(kept);
        },
        [this](const QVariant &kept) { setSizes(Qt::Horizontal, kept.toByteArray()); });
    layout.add(
        "detailPlace", [this] { return m_choices->checkedAction()->data(); },
        [this](const QVariant &kept) {
            const QList<QAction *> choices = actions();
            for (QAction *choice : choices) {
                if (choice->data() == kept)
                    choice->setChecked(true);
            }
            apply();
        });
}

bool DetailPlacement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        apply();
    return QObject::eventFilter(watched, event);
}

QByteArray DetailPlacement::sizes(Qt::Orientation place) const
{
    if (m_splitter->orientation() == place)
        return m_splitter->saveState();
    return place == Qt::Vertical ? m_sizesBelow : m_sizesRight;
}

void DetailPlacement::setSizes(Qt::Orientation place, const QByteArray &sizes)
{
    if (sizes.isEmpty())
        return;
    (place == Qt::Vertical ? m_sizesBelow : m_sizesRight) = sizes;
    if (m_splitter->orientation() == place)
        applySizes();
}

void DetailPlacement::applySizes()
{
    const Qt::Orientation place = m_splitter->orientation();
    const QByteArray &kept = place == Qt::Vertical ? m_sizesBelow : m_sizesRight;
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes(
            place == Qt::Vertical ? QList{380, 300} : QList{m_splitter->width() * 5 / 8, m_splitter->width() * 3 / 8});
    m_splitter->setOrientation(place); // the state contains one, too
}

void DetailPlacement::apply()
{
    const int widthForRight = CharactersForRight * m_splitter->fontMetrics().averageCharWidth();
    const bool isRight = m_right->isChecked() || (m_automatic->isChecked() && m_splitter->width() >= widthForRight);
    const Qt::Orientation place = isRight ? Qt::Horizontal : Qt::Vertical;
    if (place == m_splitter->orientation())
        return;
    (place == Qt::Vertical ? m_sizesRight : m_sizesBelow) = m_splitter->saveState();
    m_splitter->setOrientation(place);
    applySizes();
}

} // namespace Taskwatch
