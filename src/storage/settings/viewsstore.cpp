// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/viewsstore.h"

#include "text/wordorder.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <climits>

namespace Taskwatch {

namespace {

constexpr QStringView SectionStart = u"view ";

QString placeKey()
{
    return QStringLiteral("place");
}

/// Says that the list was saved: an empty list is no new one.
QString savedKey()
{
    return QStringLiteral("viewsSaved");
}

QString viewName(const QString &encoded)
{
    return QUrl::fromPercentEncoding(encoded.toUtf8()).simplified();
}

/// The name of the view in @p section; empty if it has none.
QString nameOfSection(const QString &section)
{
    return section.startsWith(SectionStart) ? viewName(section.mid(SectionStart.size())) : QString();
}

void appendUnlessNamed(QList<SavedView> &views, const SavedView &view)
{
    if (indexOfView(views, view.name) < 0)
        views.append(view);
}

} // namespace

QList<SavedView> ViewsStore::load(const QList<SavedView> &shipped)
{
    m_file.load();
    const QStringList sections = m_file.sections();
    const bool hasViews = std::any_of(
        sections.cbegin(), sections.cend(), [](const QString &section) { return !nameOfSection(section).isEmpty(); });
    if (!hasViews && !m_file.entries({}).contains(savedKey())) {
        QList<SavedView> views = savedFilters();
        const qsizetype count = views.size();
        for (const SavedView &view : shipped)
            appendUnlessNamed(views, view);
        std::rotate(views.begin(), views.begin() + count, views.end()); // the shipped ones first
        return views;
    }
    QList<std::pair<int, SavedView>> placed;
    for (const QString &section : sections) {
        SavedView view{nameOfSection(section), m_file.entries(section)};
        if (view.name.isEmpty() || view.state.isEmpty())
            continue;
        bool isNumber = false;
        const int place = view.state.take(placeKey()).toInt(&isNumber);
        const QString terms = QString::fromLatin1(FilterTermsKey);
        if (view.state.contains(terms))
            view.state[terms] = SettingsFile::text(view.state, terms);
        placed.append({isNumber ? place : INT_MAX, view});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SavedView> views;
    for (const auto &[place, view] : std::as_const(placed))
        appendUnlessNamed(views, view);
    return views;
}

Result<QString> ViewsStore::save(const QList<SavedView> &views)
{
    QMap<QString, SettingsEntries> changes{{QString(), {{savedKey(), QStringLiteral("true")}}}};
    QHash<QString, QString> sectionOf; // a section that was written by hand may be encoded otherwise
    const QStringList sections = m_file.sections();
    for (const QString &section : sections) {
        const QString name = nameOfSection(section);
        if (name.isEmpty())
            continue;
        sectionOf.insert(name, section);
        const SettingsEntries known = m_file.entries(section);
        for (auto entry = known.keyBegin(); entry != known.keyEnd(); ++entry)
            changes[section].insert(*entry, {}); // unless it is still there
    }
    for (qsizetype place = 0; place < views.size(); ++place) {
        const SavedView &view = views[place];
        SettingsEntries &entries = changes[sectionOf.value(view.name, SectionStart + SettingsFile::encoded(view.name))];
        entries.insert(view.state);
        entries.insert(placeKey(), QString::number(place));
    }
    return m_file.save(changes);
}

QList<SavedView> ViewsStore::savedFilters()
{
    m_filters.load();
    QList<SavedView> views;
    const SettingsEntries entries = m_filters.entries(QStringLiteral("filters"));
    for (auto entry = entries.keyBegin(); entry != entries.keyEnd(); ++entry) {
        const QString name = viewName(*entry);
        const QString text = SettingsFile::text(entries, *entry);
        if (!name.isEmpty() && !text.trimmed().isEmpty())
            appendUnlessNamed(views,
                {name,
                    {{QString::fromLatin1(FilterTermsKey), text}, {QString::fromLatin1(FilterPhasesKey), QString()}}});
    }
    std::sort(views.begin(), views.end(),
        [order = WordOrder()](const SavedView &a, const SavedView &b) { return order(a.name, b.name); });
    return views;
}

} // namespace Taskwatch
