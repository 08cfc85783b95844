// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/selectablelabel.h"

#include "accessibility/accessiblefactory.h"
#include "text/joinedtext.h"

#include <QAccessibleWidget>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

namespace Taskwatch {

namespace {

/// Reads the name of a label before its text. Qt reads it in place of the text.
class LabelInterface final : public QAccessibleWidget
{
public:
    explicit LabelInterface(SelectableLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name)
            return QAccessibleWidget::text(text);
        const auto *label = static_cast<const SelectableLabel *>(widget());
        return label->accessibleName().isEmpty() ? label->text() : labelText(label->accessibleName(), label->text());
    }
};

} // namespace

SelectableLabel::SelectableLabel(QWidget *parent)
    : QLabel(parent)
{
    describeToScreenReaders<SelectableLabel, LabelInterface>();
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

bool SelectableLabel::adjustLayout() const
{
    // QLabel holds selectable text in a QTextDocument. Each new layout resets it to breaking at spaces only.
    auto *document = findChild<QTextDocument *>();
    if (!document || document->defaultTextOption().wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
        return false;
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (isRightToLeft()) // an address, too, begins beside its name
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    document->setDefaultTextOption(option);
    // Within the document, because QLabel cuts off what is above it.
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setTopMargin(AccentMargin);
    document->rootFrame()->setFrameFormat(frame);
    return true;
}

int SelectableLabel::heightForWidth(int width) const
{
    if (Shape shape{text(), font(), QSize(width, 0)}; m_measured != shape) {
        m_height = QLabel::heightForWidth(width);
        if (adjustLayout())
            m_height = QLabel::heightForWidth(width);
        m_measured = std::move(shape);
    }
    return m_height;
}

QSize SelectableLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightForWidth(width())};
}

QSize SelectableLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void SelectableLabel::paintEvent(QPaintEvent *event)
{
    if (Shape shape{text(), font(), size()}; m_painted != shape) {
        (void)QLabel::heightForWidth(width()); // forces a pending layout
        adjustLayout();
        m_painted = std::move(shape);
    }
    QLabel::paintEvent(event);
}

} // namespace Taskwatch
