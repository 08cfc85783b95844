// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/cuttexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

namespace Taskwatch::Test {

namespace {

class CutTexts
{
public:
    void look(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (!button->text().isEmpty())
                expect(widget, button->text(), button->size(), button->sizeHint());
        } else if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            expectWidth(widget, box->title(), box->width(), textWidth(widget, box->title()));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            expectWidth(widget, tabs->tabText(0), tabs->width(), tabs->sizeHint().width());
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model())
            lookAtHeader(*header);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            lookAtCombo(*combo);
        else if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget))
            expectWidth(widget, QStringLiteral("number"), number->width(), number->minimumSizeHint().width());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget); edit && edit->text().isEmpty())
            expectWidth(widget, edit->placeholderText(), edit->contentsRect().width(),
                textWidth(widget, edit->placeholderText()));
        else if (const auto *list = qobject_cast<const QListView *>(&widget); list && list->model())
            lookAtList(*list);
        else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
            const QList<QAction *> actions = bar->actions();
            for (QAction *action : actions) {
                if (!bar->rect().contains(bar->actionGeometry(action)))
                    add(widget, action->text(), QStringLiteral("outside of the bar"));
            }
        }
        const bool hasText = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLabel *>(&widget);
        const QWidget *parent = widget.parentWidget();
        if (hasText && parent && !widget.isWindow() && !parent->rect().contains(widget.geometry())
            && !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            add(widget, widget.property("text").toString(), QStringLiteral("outside of its parent"));
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    static int textWidth(const QWidget &widget, const QString &text)
    {
        return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.toolTip().contains(label.text()))
            return;
        const QSize needed = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
        expect(label, label.text(), label.size(), needed);
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (header.orientation() == Qt::Vertical)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i))
                expectWidth(header, title, header.sectionSize(i), textWidth(header, title));
        }
    }

    void lookAtCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        expectWidth(combo, combo.currentText(), field.width(), textWidth(combo, combo.currentText()));
    }

    void lookAtList(const QListView &list)
    {
        if (list.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && !list.horizontalScrollBar()->isVisible())
            return;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, list.modelColumn());
            expectWidth(list, index.data().toString(), list.viewport()->width(), list.sizeHintForIndex(index).width());
        }
    }

    void expect(const QWidget &widget, const QString &text, QSize has, QSize needs)
    {
        constexpr int Rounding = 2; // pixels by which sums of advances differ
        if (has.width() + Rounding < needs.width() || has.height() + Rounding < needs.height())
            add(widget, text,
                QStringLiteral("%1×%2 of %3×%4")
                    .arg(QString::number(has.width()), QString::number(has.height()), QString::number(needs.width()),
                        QString::number(needs.height())));
    }
    void expectWidth(const QWidget &widget, const QString &text, int has, int needs)
    {
        expect(widget, text, {has, 0}, {needs, 0});
    }
    void add(const QWidget &widget, const QString &text, const QString &how)
    {
        m_found.append(QStringLiteral("%1 %2 \"%3\": %4")
                           .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                               text.left(60).simplified(), how));
    }

    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget &window)
{
    CutTexts texts;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            texts.look(*widget);
    }
    return texts.found();
}

} // namespace Taskwatch::Test
