// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/phasechip.h"

#include "parts/rowmetrics.h"
#include "text/statustext.h"
#include "theme/colors.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace Taskwatch {

namespace {

constexpr int ChipSymbolSize = 15; // with a font of usual size
constexpr int ChipPadding = 12; // left and right of the text
constexpr int ChipGap = 7; // between symbol, word and number
constexpr int LeastDigits = 2; // so that the chip does not grow from 9 to 10

int digitsOf(int count)
{
    return static_cast<int>(QString::number(count).size());
}

bool wantsCombining(const QInputEvent *event)
{
    return event->modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

PhaseChip::PhaseChip(const QString &word, std::optional<Symbol> symbol, std::optional<Phase> phase, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
    , m_phase(phase)
    , m_digits(LeastDigits)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // a click leaves the focus in the table; the bar sets which chip is in the Tab order
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT picked(std::exchange(m_combine, false)); });
    measure();
    describe();
}

void PhaseChip::setCount(int count, bool isFiltered)
{
    if (count == m_count && isFiltered == m_isFiltered)
        return;
    m_count = count;
    m_isFiltered = isFiltered;
    m_digits = std::max(m_digits, digitsOf(count));
    measure();
    describe();
    update();
}

void PhaseChip::setChosen(bool chosen)
{
    if (chosen == isChecked())
        return;
    setChecked(chosen);
    describe();
}

void PhaseChip::forgetRoom()
{
    m_digits = std::max(LeastDigits, digitsOf(m_count));
    measure();
}

void PhaseChip::describe()
{
    const QString what = m_isFiltered
        ? tr("%1: %Ln tasks of those that match the filter", "a phase", m_count).arg(text())
        : tr("%1: %Ln tasks", "a phase", m_count).arg(text());
    setAccessibleName(isChecked() ? tr("%1, selected").arg(what) : what);
    const QString hint = m_symbol ? tr("Click to show only these tasks, Ctrl+click to add or remove them")
                                  : tr("Click to show the tasks of all phases");
    setToolTip(what + u'\n' + hint);
    if (hint != accessibleDescription())
        setAccessibleDescription(hint); // the rest is the name
}

int PhaseChip::numberRoom() const
{
    int widest = 0;
    for (int i = 0; i < m_digits; ++i)
        widest = 10 * widest + 8;
    // The number itself may be wider than the same count of eights if the font's digits differ in width.
    return std::max(fontMetrics().horizontalAdvance(QLocale().toString(widest)),
        fontMetrics().horizontalAdvance(QLocale().toString(m_count)));
}

int PhaseChip::symbolSize() const
{
    return symbolSizeFor(fontMetrics(), ChipSymbolSize);
}

void PhaseChip::measure()
{
    int width = 2 * ChipPadding + fontMetrics().horizontalAdvance(text()) + ChipGap + numberRoom();
    if (m_symbol)
        width += symbolSize() + ChipGap;
    m_sizeHint = {width, std::max(fontMetrics().height(), symbolSize()) + 14};
}

QColor PhaseChip::accent() const
{
    if (m_phase)
        return phaseColor(*m_phase, palette());
    return m_symbol ? quietColor(palette()) : palette().color(QPalette::Text);
}

void PhaseChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_combine = wantsCombining(event);
        if (!event->isAutoRepeat())
            click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // for the bar; a button would move the focus out of it
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PhaseChip::keyReleaseEvent(QKeyEvent *event)
{
    m_combine = wantsCombining(event);
    QAbstractButton::keyReleaseEvent(event);
}

void PhaseChip::mouseReleaseEvent(QMouseEvent *event)
{
    m_combine = wantsCombining(event);
    QAbstractButton::mouseReleaseEvent(event);
}

void PhaseChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PhaseChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PhaseChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::StyleChange)
        measure();
}

void PhaseChip::paintPill(QPainter &painter) const
{
    const QColor ground = palette().color(QPalette::Base);
    const bool faint = m_count == 0 && !isChecked();
    const qreal fill = isDown() ? 0.26 : isChecked() ? 0.18 : underMouse() ? 0.08 : 0;
    const qreal edge = isChecked() ? 0.9 : faint ? 0.14 : underMouse() ? 0.6 : 0.36;
    const qreal width = isChecked() ? 1.5 : 1;
    const qreal inset = 2 + width / 2; // space for the focus ring
    const QRectF pill = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(lineColor(ground, faint ? palette().color(QPalette::Text) : accent(), edge), width));
    painter.setBrush(mixed(ground, accent(), fill));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (!hasFocus())
        return;
    const QRectF ring = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(palette().color(QPalette::Link), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

void PhaseChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter);

    const bool faint = m_count == 0 && !isChecked();
    QRect space = rect().adjusted(ChipPadding, 0, -ChipPadding, 0);
    const auto place = [this, &space](int width) { // the next piece, in reading direction
        const QRect piece(space.left(), space.top(), width, space.height());
        space.setLeft(space.left() + width + ChipGap);
        return QStyle::visualRect(layoutDirection(), rect(), piece);
    };
    if (m_symbol) {
        const QColor color = faint ? lineColor(palette().color(QPalette::Base), quietColor(palette()), 0.7) : accent();
        const int size = symbolSize();
        const QRect piece = place(size);
        painter.drawPixmap(piece.left(), piece.top() + (piece.height() - size) / 2,
            symbolPixmap(*m_symbol, color, size, devicePixelRatioF()));
    }
    painter.setPen(faint ? quietColor(palette()) : palette().color(QPalette::Text));
    painter.drawText(place(fontMetrics().horizontalAdvance(text())), Qt::AlignCenter, text());
    painter.drawText(place(numberRoom()), Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
}

} // namespace Taskwatch
