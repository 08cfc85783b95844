// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages/geometry.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>

#include <algorithm>
#include <cstdlib>

namespace Taskwatch::Test {

namespace {

constexpr int Far = 40; // pixels: more is no margin or spacing, but what is left over
constexpr int Rounding = 2; // pixels

/// Whether @p widget is a part that Qt makes of others.
bool isInner(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QSizeGrip *>(&widget) || qobject_cast<const QSplitterHandle *>(&widget))
        return true;
    for (const QWidget *around = widget.parentWidget(); around && !widget.isWindow(); around = around->parentWidget()) {
        if (qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
            || qobject_cast<const QLineEdit *>(around) || qobject_cast<const QHeaderView *>(around))
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

class WindowGeometry
{
public:
    explicit WindowGeometry(const QWidget &window)
        : m_window(&window)
    {
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty() || isInner(*widget))
                continue;
            const QWidget *around = widget->parentWidget();
            while (around != &window && isInner(*around))
                around = around->parentWidget();
            m_parts[around].append(widget);
        }
    }

    [[nodiscard]] QStringList lines()
    {
        addParts(*m_window, {});
        return m_lines;
    }

private:
    [[nodiscard]] static QString nameOf(const QWidget &widget)
    {
        if (!widget.objectName().isEmpty())
            return widget.objectName();
        return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    }

    /// The place of @p widget in @p around, as if both were read from left to right.
    [[nodiscard]] QRect placeOf(const QWidget &widget, const QWidget &around) const
    {
        QRect place(widget.mapTo(&around, QPoint()), widget.size());
        if (m_window->isRightToLeft())
            place.moveLeft(around.width() - place.x() - place.width());
        return place;
    }

    void addParts(const QWidget &around, const QString &indent)
    {
        struct Part {
            const QWidget *widget;
            QString name;
            QRect place;
        };
        QList<Part> parts;
        QHash<QString, int> names;
        const QList<const QWidget *> widgets = m_parts.value(&around);
        for (const QWidget *widget : widgets) {
            QString name = nameOf(*widget);
            if (const int before = names[name]++; before > 0)
                name += u'#' + QString::number(before + 1);
            parts.append({widget, name, placeOf(*widget, around)});
        }
        // The order in which they were created does not matter.
        std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.name < b.name; });
        const QRect whole(QPoint(), around.size());
        for (const Part &part : std::as_const(parts)) {
            // The nearest parts before and above, and whether there are any behind and below.
            const Part *before = nullptr;
            const Part *above = nullptr;
            bool isLast = true;
            bool isLowest = true;
            const QRect &place = part.place;
            for (const Part &other : std::as_const(parts)) {
                const QRect &there = other.place;
                if (&other == &part)
                    continue;
                if (there.top() <= place.bottom() && there.bottom() >= place.top()) {
                    if (there.right() <= place.left() + Rounding && (!before || there.right() > before->place.right()))
                        before = &other;
                    isLast = isLast && there.left() + Rounding < place.right();
                }
                if (there.left() <= place.right() && there.right() >= place.left()) {
                    if (there.bottom() <= place.top() + Rounding && (!above || there.bottom() > above->place.bottom()))
                        above = &other;
                    isLowest = isLowest && there.top() + Rounding < place.bottom();
                }
            }
            if (const auto *header = qobject_cast<const QHeaderView *>(part.widget)) {
                m_lines.append(indent + part.name + u": sections " + sectionsOf(*header)); // what fits depends on texts
                continue;
            }
            const auto from = [](const Part *other, int gap) {
                return other ? other->name
                        + (gap > Far ? QStringLiteral("…") : QStringLiteral("%1%2").arg(gap < 0 ? u"" : u"+").arg(gap))
                             : distance(gap);
            };
            QString line = indent + part.name + u": start "
                + from(before, place.left() - (before ? before->place.right() + 1 : 0)) + u", top "
                + from(above, place.top() - (above ? above->place.bottom() + 1 : 0));
            if (isLast)
                line += u", end " + distance(whole.right() - place.right());
            if (isLowest)
                line += u", bottom " + distance(whole.bottom() - place.bottom());
            m_lines.append(line);
            addParts(*part.widget, indent + u"    ");
        }
    }

    [[nodiscard]] static QString distance(int pixels)
    {
        return pixels > Far ? QStringLiteral("far") : QString::number(pixels);
    }

    /// The order of the columns, also of hidden ones, by their places in the model.
    [[nodiscard]] static QString sectionsOf(const QHeaderView &header)
    {
        QStringList sections;
        for (int i = 0; i < header.count(); ++i)
            sections.append(u'c' + QString::number(header.logicalIndex(i)));
        return sections.join(u' ');
    }

    const QWidget *m_window;
    QHash<const QWidget *, QList<const QWidget *>> m_parts;
    QStringList m_lines;
};

bool areAlike(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    static const QRegularExpression number(QStringLiteral("(?<=[ +-])[0-9]+(?=,|$)"));
    QString plainA = a;
    QString plainB = b;
    if (plainA.replace(number, QStringLiteral("N")) != plainB.replace(number, QStringLiteral("N")))
        return false;
    auto inA = number.globalMatch(a);
    auto inB = number.globalMatch(b);
    while (inA.hasNext() && inB.hasNext()) {
        if (std::abs(inA.next().captured().toInt() - inB.next().captured().toInt()) > Rounding)
            return false;
    }
    return true;
}

} // namespace

QStringList geometryOf(const QWidget &window)
{
    return WindowGeometry(window).lines();
}

QStringList geometryDifferences(const QStringList &expected, const QStringList &found)
{
    QStringList differences;
    qsizetype e = 0;
    qsizetype f = 0;
    const auto nextLike = [](const QString &line, const QStringList &lines, qsizetype from) {
        while (from < lines.size() && !areAlike(line, lines[from]))
            ++from;
        return from;
    };
    while (e < expected.size() || f < found.size()) {
        if (e < expected.size() && f < found.size() && areAlike(expected[e], found[f])) {
            ++e;
            ++f;
            continue;
        }
        const bool isGone = e < expected.size() && nextLike(expected[e], found, f) == found.size();
        const bool isNew = f < found.size() && nextLike(found[f], expected, e) == expected.size();
        if (isGone || (!isNew && e < expected.size()))
            differences.append(u'-' + expected[e++]);
        else
            differences.append(u'+' + found[f++]);
    }
    return differences;
}

} // namespace Taskwatch::Test
