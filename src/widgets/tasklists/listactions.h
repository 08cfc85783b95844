// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "tables/listingmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

class QAction;

namespace Taskwatch {

class ListsDialog;
class ListStrip;

/// User interface for lists whose tasks are read: a strip with progress and result, and a dialog with all lists.
/// The receiver of its signals does the reading.
///
/// The strip shows lists that the user requested. A watched list is read again periodically; that is shown only
/// if it has new tasks or begins to fail.
class ListActions final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<ClockReading()>;

    /// @p window owns the object. It is the parent of the dialog, and of the strip until that is added to a layout.
    explicit ListActions(QWidget *window, Clock clock = ClockReading::current);
    ~ListActions() override;

    /// Which lists there are. Without a call, those of the default API.
    void setApi(const std::shared_ptr<const TaskApi> &api);
    /// Opens the dialog with all lists.
    [[nodiscard]] QAction *listsAction() const { return m_listsAction; }
    /// To be placed with the banners.
    [[nodiscard]] ListStrip *strip() const { return m_strip; }
    /// The user requested these lists elsewhere: shows their progress in the strip, also if they are watched.
    void expect(const QList<ListId> &lists);

public Q_SLOTS:
    /// Shows the progress or the result of reading a list.
    void show(const Taskwatch::Listing &listing);

Q_SIGNALS:
    void cancelRequested(const Taskwatch::ListId &list);
    void watchRequested(const Taskwatch::ListId &list, bool watch);
    void listRequested(const QList<Taskwatch::ListId> &lists);
    /// Only the tasks of a list are to be shown, which this filter finds.
    void showTasksRequested(const QString &filter);

private:
    void showDialog();
    void showStrip();
    void showTasks(const ListId &list);
    void readAgain(const QList<ListId> &lists);
    void remove(const QList<ListId> &lists);
    void retry();
    void cancel();
    void watchAll(bool watch);
    void showListing(const Listing &listing);
    [[nodiscard]] bool isQuiet(const Listing &listing);
    [[nodiscard]] bool isShown(const ListId &list) const;

    QWidget *m_window;
    Clock m_clock;
    std::shared_ptr<const TaskApi> m_api;
    QAction *m_listsAction;
    ListStrip *m_strip;
    ListingModel m_model;
    QPointer<ListsDialog> m_dialog;
    QList<Listing> m_shown; // shown in the strip
    QSet<ListId> m_expected; // requested by the user
    QSet<ListId> m_quiet; // being read again automatically; not shown
    QSet<ListId> m_removed; // removed; late results are ignored
    QSet<ListId> m_failing; // whose last reading failed
};

} // namespace Taskwatch
