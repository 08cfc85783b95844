// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/announcer.h"

#include "accessibility/accessiblefactory.h"

#include <QAccessibleObject>
#include <QWidget>

namespace Taskwatch {

namespace {

class AnnouncerInterface final : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? static_cast<const Announcer *>(object())->words() : QString();
    }
};

} // namespace

Announcer::Announcer(QWidget *owner)
    : QObject(owner)
{
    describeToScreenReaders<Announcer, AnnouncerInterface>();
}

Announcer *Announcer::of(const QWidget *widget)
{
    // Not a dialog: Orca would say all its text before the words.
    QWidget *window = widget->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return announcer ? announcer : new Announcer(window);
}

void Announcer::announce(const QString &words)
{
    if (words.isEmpty())
        return;
    m_words = words;
    for (const QAccessible::Event type : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced(words);
}

} // namespace Taskwatch
