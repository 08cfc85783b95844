// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace Taskwatch {

/// A way to show the table that has a name: filter, phases, columns, sort order, time format, error groups.
struct SavedView {
    QString name; ///< not blank; unique, see isSameName()
    /// Texts, lists of texts and truth values by the keys of the window's settings. What has no key here is left as it
    /// is when the view is applied. A filter is stored even if this version cannot parse it.
    QVariantMap state;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The keys of the filter in SavedView::state.
inline constexpr char FilterTermsKey[] = "filterTerms";
inline constexpr char FilterPhasesKey[] = "filterPhases";

/// Whether @p a and @p b name the same view. Case is ignored.
[[nodiscard]] inline bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Index of the view called @p name in @p views, or -1.
[[nodiscard]] inline qsizetype indexOfView(const QList<SavedView> &views, const QString &name)
{
    const auto view = std::find_if(
        views.cbegin(), views.cend(), [&name](const SavedView &each) { return isSameName(each.name, name); });
    return view == views.cend() ? -1 : view - views.cbegin();
}

/// Whether the values in @p state that have a key in @p view are those of @p view. A settings file stores truth values
/// and lists with one text as a text.
[[nodiscard]] inline bool isShown(const QVariantMap &view, const QVariantMap &state)
{
    const auto text = [](const QVariant &value) {
        return value.metaType() == QMetaType::fromType<QStringList>() ? value.toStringList().join(u'\n')
                                                                      : value.toString();
    };
    return std::all_of(view.keyValueBegin(), view.keyValueEnd(),
        [&](const auto &entry) { return text(entry.second) == text(state.value(entry.first)); });
}

} // namespace Taskwatch
