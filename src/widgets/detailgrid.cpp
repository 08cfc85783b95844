// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailgrid.h"

#include "colors.h"
#include "plaintooltip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace Taskwatch {

DetailGrid::DetailGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 3);
}

void DetailGrid::build(const QList<DetailLine> &lines)
{
    int rows[2] = {0, 0};
    for (const DetailLine &line : lines) {
        const int side = line.section == DetailLine::Section::Look ? 1 : 0;
        const Labels labels{new QLabel(line.name, this), new QLabel(this)};
        labels.name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        labels.text->setObjectName(u"detail." + line.name);
        labels.text->setTextFormat(Qt::PlainText);
        labels.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        labels.text->setFocusPolicy(Qt::ClickFocus);
        labels.text->setWordWrap(true);
        labels.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        labels.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        labels.text->setAccessibleName(line.name);
        m_layout->addWidget(labels.name, rows[side], side * 2);
        m_layout->addWidget(labels.text, rows[side], side * 2 + 1);
        ++rows[side];
        m_labels.append(labels);
    }
    if (rows[1] > 0)
        m_layout->setColumnStretch(3, 2);
    m_layout->setRowStretch(std::max(rows[0], rows[1]), 1);
}

void DetailGrid::setLines(const QList<DetailLine> &lines)
{
    const bool first = m_labels.isEmpty();
    if (first)
        build(lines);
    Q_ASSERT(lines.size() == m_labels.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!first && lines[i] == m_lines[i])
            continue;
        m_labels[i].text->setText(lines[i].text); // which keeps a person's selection where the text is the same
        // An id may be wider than its column, and a label does not elide.
        m_labels[i].text->setToolTip(plainToolTip(lines[i].toolTip.isEmpty() ? lines[i].text : lines[i].toolTip));
        colour(lines[i], m_labels[i]);
    }
    m_lines = lines;
}

void DetailGrid::colour(const DetailLine &line, Labels labels)
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    labels.name->setPalette(quiet);
    QPalette own;
    if (line.attention)
        own.setColor(QPalette::WindowText, warningColor(palette()));
    labels.text->setPalette(own);
}

void DetailGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            colour(m_lines[i], m_labels[i]);
    }
}

} // namespace Taskwatch
