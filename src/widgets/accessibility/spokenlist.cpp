// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/spokenlist.h"

#include "accessibility/accessiblefactory.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace Taskwatch {

namespace {

const SpokenList *listOf(const QObject *object)
{
    return dynamic_cast<const SpokenList *>(object);
}

/// An item, counted from the first that is read.
class ItemInterface final : public QAccessibleInterface
{
public:
    ItemInterface(QWidget *widget, int number)
        : m_widget(widget)
        , m_number(number)
    {
    }
    Q_DISABLE_COPY_MOVE(ItemInterface)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isValid() const override { return m_widget && parent() && m_number < parent()->childCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name || !isValid())
            return {};
        const SpokenList *list = listOf(m_widget);
        return list->spokenItem(list->spokenCount() - parent()->childCount() + m_number);
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override { return m_widget ? parent()->rect() : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        return state;
    }

private:
    QPointer<QWidget> m_widget;
    int m_number;
};

/// Creates its items when they are asked for, and keeps them: Qt knows them by number.
class ListInterface final : public QAccessibleWidget
{
public:
    explicit ListInterface(SpokenList *list)
        : QAccessibleWidget(dynamic_cast<QWidget *>(list), QAccessible::List)
    {
    }
    ~ListInterface() override
    {
        for (const QAccessible::Id item : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(item);
    }
    Q_DISABLE_COPY_MOVE(ListInterface)

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(std::min(listOf(object())->spokenCount(), SpokenList::MostItems));
    }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        QAccessible::Id &item = m_items[number];
        if (item == 0)
            item = QAccessible::registerAccessibleInterface(new ItemInterface(widget(), number));
        return QAccessible::accessibleInterface(item);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemInterface *>(child);
        return item && item->parent() == this ? item->number() : -1;
    }

private:
    mutable QHash<int, QAccessible::Id> m_items; // by their number
};

} // namespace

SpokenList::SpokenList()
{
    describeToScreenReaders<SpokenList, ListInterface>();
}

} // namespace Taskwatch
