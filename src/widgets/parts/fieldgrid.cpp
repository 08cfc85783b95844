// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/fieldgrid.h"

#include "accessibility/widgettooltip.h"
#include "parts/copybutton.h"
#include "parts/menuactions.h"
#include "parts/selectablelabel.h"
#include "parts/symbollabel.h"
#include "parts/tonelabel.h"
#include "theme/colors.h"

#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QMetaMethod>

namespace Taskwatch {

namespace {

constexpr int SideGap = 24;
constexpr qsizetype LongestEntry = 40; // characters
constexpr int LeastWidthForTwo = 84; // in average characters

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_notSet(new ToneLabel(this))
{
    m_sides->setSpacing(SideGap);
    m_notSet->setObjectName(QStringLiteral("detail.notSet"));
    m_notSet->setWordWrap(true);
    m_notSet->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 8);
    all->setSpacing(8);
    all->addLayout(m_sides);
    all->addWidget(m_notSet);
    all->addStretch(1);
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
    for (const DetailLine &line : lines) {
        switch (line.section) {
        case DetailLine::Section::Error:
            m_labels.append(addError(line));
            break;
        case DetailLine::Section::NotSet:
            m_labels.append(Labels{});
            break;
        case DetailLine::Section::Task:
        case DetailLine::Section::Poll:
        case DetailLine::Section::Endpoint:
            QGridLayout *&side = sides[line.section == DetailLine::Section::Poll ? 1 : 0];
            if (!side)
                side = addSide();
            m_labels.append(addLine(line, side));
            break;
        }
    }
    for (QGridLayout *side : sides) {
        if (side)
            side->setRowStretch(side->rowCount(), 1);
    }
    m_notSet->raise(); // screen readers find it below the others, too
    arrange();
}

FieldGrid::Labels FieldGrid::addLine(const DetailLine &line, QGridLayout *side)
{
    auto *name = new ToneLabel(this);
    name->setText(line.title());
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    name->setContentsMargins(0, SelectableLabel::AccentMargin, 0, 0); // on one line with the text
    const Labels labels{name, new CopyButton(this), new SelectableLabel(this)};
    const int row = side->rowCount();
    side->addWidget(labels.name, row, 0);
    side->addWidget(labels.copy, row, 1, Qt::AlignTop);
    side->addWidget(labels.text, row, 2);
    connectLine(line, labels);
    return labels;
}

FieldGrid::Labels FieldGrid::addError(const DetailLine &line)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("errorFrame"));
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *symbol = new SymbolLabel(frame);
    symbol->setSymbol(Symbol::Failed, errorColor);
    const Labels labels{frame, new CopyButton(frame), new SelectableLabel(frame)};
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(labels.text, 1);
    row->addWidget(labels.copy, 0, Qt::AlignTop);
    static_cast<QBoxLayout *>(layout())->insertWidget(0, frame);
    connectLine(line, labels);
    return labels;
}

void FieldGrid::connectLine(const DetailLine &line, const Labels &labels)
{
    labels.copy->setObjectName(u"copy." + line.name);
    labels.text->setObjectName(u"detail." + line.name);
    labels.text->setAccessibleName(line.title());
    for (QWidget *clicked : {labels.name, static_cast<QWidget *>(labels.text)}) {
        clicked->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(clicked, &QWidget::customContextMenuRequested, this,
            [this, index = m_labels.size(), clicked](const QPoint &place) { showMenu(index, clicked, place); });
    }
    for (QWidget *near : {labels.name, static_cast<QWidget *>(labels.copy), static_cast<QWidget *>(labels.text)})
        near->installEventFilter(this);
}

bool FieldGrid::isNarrow() const
{
    return width() < LeastWidthForTwo * fontMetrics().averageCharWidth();
}

void FieldGrid::arrange()
{
    const bool narrow = isNarrow();
    int names = 0; // width of the names, equal on both sides if one is below the other
    for (const Labels &labels : std::as_const(m_labels)) {
        if (narrow && qobject_cast<const QLabel *>(labels.name))
            names = std::max(names, labels.name->sizeHint().width());
    }
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
        if (first || lines[i] != m_lines[i])
            show(lines[i], m_labels[i]);
    }
    m_lines = lines;
}

void FieldGrid::show(const DetailLine &line, const Labels &labels)
{
    const bool isSet = !line.text.isEmpty();
    if (line.section == DetailLine::Section::NotSet) {
        m_notSet->setText(line.text);
        m_notSet->setVisible(isSet);
        return;
    }
    labels.text->setText(line.text); // keeps the selection if the text is the same
    setPlainToolTip(labels.text, line.toolTip);
    labels.copy->setCopied(line.name, line.copyText);
    colour(line, labels);
    for (QWidget *widget : {labels.name, static_cast<QWidget *>(labels.copy), static_cast<QWidget *>(labels.text)})
        widget->setVisible(isSet);
}

void FieldGrid::colour(const DetailLine &line, const Labels &labels)
{
    QPalette own;
    if (line.isProblem && line.section != DetailLine::Section::Error) // its symbol has the colour
        own.setColor(QPalette::WindowText, warningColor(palette()));
    labels.text->setPalette(own);
}

void FieldGrid::showMenu(qsizetype index, const QWidget *clicked, const QPoint &place)
{
    const Labels &labels = m_labels[index];
    const DetailLine &line = m_lines[index];
    auto *menu = new QMenu(labels.text);
    menu->setObjectName(QStringLiteral("detailMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *whole = menu->addAction(
        tr("&Copy \"%1\"").arg(withoutMnemonic(line.copyText, LongestEntry)), labels.copy, &CopyButton::copy);
    whole->setObjectName(QStringLiteral("copyValueAction"));
    whole->setEnabled(labels.copy->isEnabled());
    if (line.filter && isSignalConnected(QMetaMethod::fromSignal(&FieldGrid::filterRequested)))
        addFilters(menu, *line.filter);
    // By value: the selection may have changed when the action is triggered.
    const QString selected = labels.text->selectedText();
    QAction *part = menu->addAction(
        tr("Copy &Selected Text"), labels.text, [selected] { QGuiApplication::clipboard()->setText(selected); });
    part->setObjectName(QStringLiteral("copySelectedTextAction"));
    part->setEnabled(!selected.isEmpty());
    menu->popup(clicked->mapToGlobal(place));
}

void FieldGrid::addFilters(QMenu *menu, const CellFilter &filter)
{
    const QString value = withoutMnemonic(filter.value, LongestEntry);
    QAction *only = menu->addAction(
        tr("Show &Only \"%1\"").arg(value), this, [this, term = filter.term] { Q_EMIT filterRequested(term); });
    only->setObjectName(QStringLiteral("onlyValueAction"));
    QAction *exclude = menu->addAction(
        tr("E&xclude \"%1\"").arg(value), this, [this, term = filter.term] { Q_EMIT exclusionRequested(term); });
    exclude->setObjectName(QStringLiteral("excludeValueAction"));
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
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_labels[i].text)
                colour(m_lines[i], m_labels[i]);
        }
    }
}

} // namespace Taskwatch
