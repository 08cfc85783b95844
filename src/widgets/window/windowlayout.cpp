// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowlayout.h"

#include "detail/detailpane.h"
#include "filter/filterbar.h"
#include "filter/filternames.h"
#include "settings/settingsactions.h"
#include "text/tokentext.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "window/windowparts.h"
#include "window/windowstate.h"

#include <QTabWidget>

namespace Taskwatch {

namespace {

/// The keys of @p phases, separated by spaces; empty: all phases.
QString wordsOf(PhaseSet phases)
{
    QStringList words;
    for (const Phase phase : AllPhases) {
        if (phases.isChosen(phase))
            words.append(phaseKey(phase));
    }
    if (phases.isChosen(std::nullopt))
        words.append(NoPhaseKey.toString());
    return words.join(u' ');
}

PhaseSet phasesOf(const QString &words)
{
    PhaseSet phases;
    const QStringList keys = words.split(u' ');
    for (const Phase phase : AllPhases) {
        if (keys.contains(phaseKey(phase)))
            phases = phases.toggled(phase);
    }
    return keys.contains(NoPhaseKey) ? phases.toggled(std::nullopt) : phases;
}

void describeFilter(WindowState &layout, FilterBar *filter)
{
    layout.add(
        "filterPhases", [filter] { return wordsOf(filter->phases()); },
        [filter](const QVariant &kept) { filter->setPhases(phasesOf(kept.toString())); });
    layout.add(
        "filterTerms",
        [filter] {
            QString terms = filter->terms();
            return replaceTokens(terms, {}) > 0 ? QString() : terms; // a token is never written to a file
        },
        [filter](const QVariant &kept) { filter->setTerms(kept.toString()); });
}

} // namespace

void describeLayout(WindowState &layout, const Ui::MainWindow &ui, const WindowParts &parts, QMainWindow *window)
{
    layout.add(
        "geometry", [window] { return window->saveGeometry(); },
        [window](const QVariant &kept) { window->restoreGeometry(kept.toByteArray()); });
    layout.add(
        "docks", [window] { return window->saveState(); },
        [window](const QVariant &kept) { window->restoreState(kept.toByteArray()); });
    layout.add(
        "toolBarButtons", [bar = ui.toolBar] { return bar->buttonsKey(); },
        [bar = ui.toolBar](const QVariant &kept) { bar->setButtonsKey(kept.toString()); });
    layout.add(
        "overviewHours", [trend = parts.trend] { return trend->spanHours(); },
        [trend = parts.trend](const QVariant &kept) { trend->setSpanHours(kept.toInt()); });
    describeFilter(layout, parts.filter);
    layout.add(
        "detailTab", [tabs = parts.detail->tabs()] { return tabs->currentWidget()->objectName(); },
        [tabs = parts.detail->tabs()](const QVariant &kept) {
            if (auto *tab = tabs->findChild<QWidget *>(kept.toString()); tab && tabs->indexOf(tab) >= 0)
                tabs->setCurrentWidget(tab);
        });
    layout.addSplitter("splitter", ui.splitter);
    layout.addToggle("detailShown", ui.showDetailAction, true);
    layout.addSplitter("groupsSplitter", ui.tableSplitter);
    layout.addToggle("groupsShown", ui.showGroupsAction, false);
    layout.add(
        "settingsPage", [settings = parts.settings] { return settings->lastPage(); },
        [settings = parts.settings](const QVariant &kept) { settings->setLastPage(kept.toString()); });
}

} // namespace Taskwatch
