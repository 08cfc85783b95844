// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/panesplitter.h"

#include "accessibility/accessiblefactory.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace Taskwatch {

namespace {

class PaneHandle final : public QSplitterHandle
{
public:
    PaneHandle(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus); // dragging does not move the focus
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            QAccessibleValueChangeEvent event(this, place());
            QAccessible::updateAccessibility(&event);
        });
    }

    /// A text line. It is also how far an arrow moves the handle.
    [[nodiscard]] int step() const { return fontMetrics().lineSpacing(); }
    /// Distance from the left or upper edge of the splitter, in pixels.
    [[nodiscard]] int place() const { return orientation() == Qt::Horizontal ? x() : y(); }
    [[nodiscard]] int farthest() const
    {
        return orientation() == Qt::Horizontal ? splitter()->width() - width() : splitter()->height() - height();
    }
    /// As far as the panes allow.
    void moveTo(int place)
    {
        const bool isMirrored = orientation() == Qt::Horizontal && splitter()->isRightToLeft();
        moveSplitter(isMirrored ? place + width() : place); // Qt measures from the other edge to the nearer side
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isHorizontal = orientation() == Qt::Horizontal;
        const int key = event->key();
        if (key == (isHorizontal ? Qt::Key_Left : Qt::Key_Up))
            moveTo(place() - step());
        else if (key == (isHorizontal ? Qt::Key_Right : Qt::Key_Down))
            moveTo(place() + step());
        else if (key == Qt::Key_Home)
            moveTo(0);
        else if (key == Qt::Key_End)
            moveTo(farthest());
        else
            QSplitterHandle::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
    }
};

/// Makes a handle a separator with a value: its place.
class HandleInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit HandleInterface(PaneHandle *handle)
        : QAccessibleWidget(handle, QAccessible::Separator)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? PaneSplitter::tr("Border of the panes", "can be moved")
                                         : QAccessibleWidget::text(text);
    }
    [[nodiscard]] QVariant currentValue() const override { return handle()->place(); }
    void setCurrentValue(const QVariant &value) override { handle()->moveTo(value.toInt()); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return handle()->farthest(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return handle()->step(); }

private:
    [[nodiscard]] PaneHandle *handle() const { return static_cast<PaneHandle *>(widget()); }
};

} // namespace

QSplitterHandle *PaneSplitter::createHandle()
{
    describeToScreenReaders<PaneHandle, HandleInterface>();
    return new PaneHandle(orientation(), this);
}

} // namespace Taskwatch
