// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/completionpopup.h"

#include "parts/celldelegate.h"
#include "text/safetext.h"
#include "theme/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyleOption>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int MostLines = 10; // visible without scrolling
constexpr int MostWidth = 640;
constexpr int ExplanationGap = 20; // between text and explanation

bool isKeyOfTheList(const QKeyEvent &event)
{
    constexpr int Keys[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Tab, Qt::Key_Escape};
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    return plain && std::find(std::begin(Keys), std::end(Keys), event.key()) != std::end(Keys);
}

} // namespace

/// Draws a suggestion in two columns: the text to insert and, in a muted colour, its explanation.
class CompletionDelegate final : public CellDelegate
{
public:
    /// Role of the explanation.
    static constexpr int ExplanationRole = Qt::UserRole;

    using CellDelegate::CellDelegate;

    /// Width of the first column (the text to insert) in pixels.
    void setTextWidth(int width) { m_textWidth = width; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int explanation = option.fontMetrics.horizontalAdvance(index.data(ExplanationRole).toString());
        // 2 pixels more: text is elided even if only a fraction of a pixel is missing.
        return {2 * CellPadding + m_textWidth + ExplanationGap + explanation + 2, option.fontMetrics.height() + 8};
    }

protected:
    void paintContents(const Cell &cell, const QModelIndex &index) const override
    {
        const int textWidth = std::min(m_textWidth, cell.rect.width());
        QRect place = cell.rect;
        place.setWidth(textWidth);
        cell.drawText(place, safeText(index.data().toString()), cell.text);
        place = cell.rect.adjusted(std::min(cell.rect.width(), textWidth + ExplanationGap), 0, 0, 0);
        cell.drawText(place, index.data(ExplanationRole).toString(), cell.quiet);
    }

private:
    int m_textWidth = 0;
};

CompletionPopup::CompletionPopup(QLineEdit *edit)
    : QListView(edit)
    , m_edit(edit)
    , m_lines(new QStandardItemModel(this))
    , m_delegate(new CompletionDelegate(this))
{
    setObjectName(QStringLiteral("completionPopup"));
    setAccessibleName(tr("Suggestions"));
    // Not Qt::Popup, which would grab keyboard and mouse.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameStyle(QFrame::Box | QFrame::Plain); // a styled frame is invisible in dark palettes
    setModel(m_lines);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    connect(this, &QListView::clicked, this, &CompletionPopup::accept);
}

void CompletionPopup::offer(const FilterCompletion &completion)
{
    m_completion = completion;
    m_lines->clear();
    if (completion.candidates.isEmpty()) {
        hide();
        return;
    }
    int textWidth = 0;
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        auto *line = new QStandardItem(candidate.text);
        line->setData(candidate.explanation, CompletionDelegate::ExplanationRole);
        line->setData(
            tr("%1: %2", "suggestion: explanation").arg(candidate.text, candidate.explanation), Qt::AccessibleTextRole);
        m_lines->appendRow(line);
        // 2 pixels more: text is elided even if only a fraction of a pixel is missing.
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(safeText(candidate.text)) + 2);
    }
    m_delegate->setTextWidth(std::min(textWidth, MostWidth / 2));
    place();
    if (!isVisible()) {
        show();
        qApp->installEventFilter(this); // for the edit's keys and clicks elsewhere
    }
}

void CompletionPopup::place()
{
    const int lines = std::min(m_lines->rowCount(), MostLines);
    const int frame = 2 * frameWidth();
    const int bar =
        m_lines->rowCount() > MostLines ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : 0;
    resize(std::min(sizeHintForColumn(0) + frame + bar, MostWidth), lines * sizeHintForRow(0) + frame);
    // Below the text that will be replaced, and within the screen.
    const int cursorX = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    const int shift = m_edit->fontMetrics().horizontalAdvance(typed());
    QPoint corner = m_edit->mapToGlobal(QPoint(std::max(0, cursorX - shift), m_edit->height()));
    if (const QScreen *shownOn = m_edit->screen()) {
        const QRect space = shownOn->availableGeometry();
        corner.setX(std::clamp(corner.x(), space.left(), std::max(space.left(), space.right() + 1 - width())));
        if (corner.y() + height() > space.bottom())
            corner.setY(m_edit->mapToGlobal(QPoint()).y() - height());
    }
    move(corner);
}

void CompletionPopup::initStyleOption(QStyleOptionFrame *option) const
{
    QListView::initStyleOption(option);
    option->palette.setColor(
        QPalette::WindowText, lineColor(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.35));
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
    } else if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        if (isKeyOfTheList(*static_cast<QKeyEvent *>(event))) {
            event->accept(); // not a shortcut of the window
            return true;
        }
    } else if (endsIt(watched, *event)) {
        hide();
    }
    return QListView::eventFilter(watched, event);
}

bool CompletionPopup::endsIt(const QObject *watched, const QEvent &event) const
{
    switch (event.type()) {
    case QEvent::FocusOut:
    case QEvent::Hide:
        return watched == m_edit;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowDeactivate:
        return watched == m_edit->window();
    case QEvent::MouseButtonPress:
        return watched->isWidgetType() && watched != this && !isAncestorOf(static_cast<const QWidget *>(watched));
    default:
        return false;
    }
}

QString CompletionPopup::typed() const
{
    return m_edit->text().mid(
        m_completion.start, std::max<qsizetype>(0, m_edit->cursorPosition() - m_completion.start));
}

QModelIndex CompletionPopup::lineForTab() const
{
    if (currentIndex().isValid())
        return currentIndex();
    // As in a shell: Tab completes only if the first line begins with the typed text.
    const QModelIndex first = m_lines->index(0, 0);
    return !typed().isEmpty() && first.data().toString().startsWith(typed(), Qt::CaseInsensitive) ? first
                                                                                                  : QModelIndex();
}

bool CompletionPopup::handleKey(const QKeyEvent &event)
{
    if (!isKeyOfTheList(event))
        return false;
    switch (const int key = event.key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - MostLines);
        return true;
    case Qt::Key_PageDown:
        moveBy(MostLines - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const QModelIndex chosen = key == Qt::Key_Tab ? lineForTab() : currentIndex();
        if (chosen.isValid())
            accept(chosen);
        else
            hide();
        return chosen.isValid();
    }
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::moveBy(int lines)
{
    const int last = m_lines->rowCount() - 1;
    const int here = currentIndex().isValid() ? currentIndex().row() : lines > 0 ? -1 : last + 1;
    // A step beyond an end stops at the end; from the end itself it wraps around.
    const int there = here + lines;
    const int row = there > last ? (here == last ? 0 : last) : there < 0 ? (here == 0 ? last : 0) : there;
    setCurrentIndex(m_lines->index(row, 0));
}

void CompletionPopup::accept(const QModelIndex &index)
{
    const QString text = index.data().toString();
    hide();
    Q_EMIT accepted(m_completion, text);
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QListView::hideEvent(event);
    Q_EMIT closed();
}

} // namespace Taskwatch
