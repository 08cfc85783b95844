// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/fieldgrid.h"

#include "cells/plaintooltip.h"
#include "parts/copybutton.h"
#include "parts/selectablelabel.h"
#include "parts/tonelabel.h"
#include "theme/colors.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>

namespace Taskwatch {

namespace {

constexpr int SideGap = 24;
constexpr int LeastWidthForTwo = 84; // in average characters

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 8, 0, 8);
    m_sides->setSpacing(SideGap);
}

QGridLayout *FieldGrid::addSide()
{
    // One grid per side: a text of many lines must not stretch the rows of the other side.
    auto *side = new QGridLayout;
    side->setHorizontalSpacing(2);
    side->setVerticalSpacing(4);
    side->setColumnStretch(2, 1);
    m_sides->addLayout(side);
    return side;
}

void FieldGrid::build(const QList<DetailLine> &lines)
{
    QGridLayout *sides[2] = {nullptr, nullptr};
    int rows[2] = {0, 0};
    for (const DetailLine &line : lines) {
        const int side = line.section == DetailLine::Section::Poll ? 1 : 0;
        const Labels labels{new ToneLabel(this), new CopyButton(this), new SelectableLabel(this)};
        labels.name->setText(line.title());
        labels.name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        labels.copy->setObjectName(u"copy." + line.name);
        labels.text->setObjectName(u"detail." + line.name);
        labels.text->setAccessibleName(line.title());
        labels.text->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(labels.text, &QWidget::customContextMenuRequested, this,
            [this, labels](const QPoint &place) { showMenu(labels, place); });
        for (QWidget *near : {static_cast<QWidget *>(labels.name), static_cast<QWidget *>(labels.copy),
                 static_cast<QWidget *>(labels.text)})
            near->installEventFilter(this);
        if (!sides[side])
            sides[side] = addSide();
        sides[side]->addWidget(labels.name, rows[side], 0);
        sides[side]->addWidget(labels.copy, rows[side], 1, Qt::AlignTop);
        sides[side]->addWidget(labels.text, rows[side], 2);
        ++rows[side];
        m_labels.append(labels);
    }
    for (int side = 0; side < 2; ++side) {
        if (sides[side])
            sides[side]->setRowStretch(rows[side], 1);
    }
    arrange();
}

bool FieldGrid::isNarrow() const
{
    return width() < LeastWidthForTwo * fontMetrics().averageCharWidth();
}

void FieldGrid::arrange()
{
    const bool narrow = isNarrow();
    int names = 0; // width of the names, equal on both sides if one is below the other
    for (const Labels &labels : std::as_const(m_labels))
        names = std::max(names, narrow ? labels.name->sizeHint().width() : 0);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setSpacing(narrow ? 4 : SideGap);
    for (int side = 0; side < m_sides->count(); ++side) {
        const bool last = side == m_sides->count() - 1;
        m_sides->setStretch(side, narrow ? (last ? 1 : 0) : (last ? 2 : 3));
        static_cast<QGridLayout *>(m_sides->itemAt(side)->layout())->setColumnMinimumWidth(0, names);
    }
    m_narrow = narrow;
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_narrow != isNarrow())
        arrange();
}

void FieldGrid::setLines(const QList<DetailLine> &lines)
{
    const bool first = m_labels.isEmpty();
    if (first)
        build(lines);
    Q_ASSERT(lines.size() == m_labels.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!first && lines[i] == m_lines[i])
            continue;
        m_labels[i].text->setText(lines[i].text); // keeps the selection if the text is the same
        m_labels[i].text->setToolTip(plainToolTip(lines[i].toolTip));
        m_labels[i].copy->setCopied(lines[i].name, lines[i].copied);
        colour(lines[i], m_labels[i]);
    }
    m_lines = lines;
}

void FieldGrid::colour(const DetailLine &line, Labels labels)
{
    QPalette own;
    if (line.attention)
        own.setColor(QPalette::WindowText, warningColor(palette()));
    labels.text->setPalette(own);
}

void FieldGrid::showMenu(const Labels &labels, const QPoint &place)
{
    auto *menu = new QMenu(labels.text);
    menu->setObjectName(QStringLiteral("detailMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *whole = menu->addAction(labels.copy->accessibleName(), labels.copy, &CopyButton::copy);
    whole->setObjectName(QStringLiteral("copyValueAction"));
    whole->setEnabled(labels.copy->isEnabled());
    // By value: the selection may have changed when the action is triggered.
    const QString selected = labels.text->selectedText();
    QAction *part = menu->addAction(
        tr("Copy Selected Text"), labels.text, [selected] { QGuiApplication::clipboard()->setText(selected); });
    part->setObjectName(QStringLiteral("copySelectedTextAction"));
    part->setEnabled(!selected.isEmpty());
    menu->popup(labels.text->mapToGlobal(place));
}

bool FieldGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        for (const Labels &labels : std::as_const(m_labels)) {
            if (watched == labels.name || watched == labels.copy || watched == labels.text)
                labels.copy->setNear(event->type() == QEvent::Enter);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            colour(m_lines[i], m_labels[i]);
    }
}

} // namespace Taskwatch
