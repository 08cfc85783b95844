// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/idintake.h"

#include "api/givenids.h"
#include "api/shippedapis.h"
#include "intake/pastefiles.h"
#include "parts/banner.h"
#include "parts/menuactions.h"
#include "tables/tasktablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace Taskwatch {

namespace {

constexpr qsizetype MostFollowed = 1000; // tasks that are looked up again whenever rows change
constexpr qsizetype MostNamed = 4; // refused ids, in a banner; so many may be corrected in the field

QStringList textsOf(const QList<PasteReading::Refused> &refused)
{
    QStringList texts;
    for (const PasteReading::Refused &each : refused)
        texts.append(each.text);
    return texts;
}

} // namespace

IdIntake::IdIntake(const TaskTableModel *model, Banner *banner, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banner(banner)
    , m_forms(defaultApi()->description().idForms)
    , m_api(defaultApi())
    , m_turns(this)
    , m_patience(this)
    , m_cancel(createAction(this, "cancelIntakeAction", tr("&Cancel"), {}))
    , m_showHidden(createAction(this, "showHiddenAction", tr("&Show Them"), {}))
{
    connect(model, &TaskTableModel::tasksChanged, this, &IdIntake::settle);
    connect(model, &TaskTableModel::tasksChanged, this, &IdIntake::updateReport);
    connect(model, &TaskTableModel::layoutChanged, this, &IdIntake::updateReport);
    connect(m_showHidden, &QAction::triggered, this, [this] { Q_EMIT showRequested(m_report.tasks); });
    m_readers.setMaxThreadCount(1);
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &IdIntake::turn);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_takesLong = true;
        showProgress();
    });
    connect(m_cancel, &QAction::triggered, this, &IdIntake::cancel);
}

IdIntake::~IdIntake()
{
    m_readers.clear();
}

void IdIntake::acceptText(const QString &text)
{
    if (const QString path = pathIn(text); !path.isEmpty())
        readLater(
            [=, forms = m_forms, api = m_api] {
                return QFileInfo::exists(path) ? readPasteFiles({QUrl::fromLocalFile(path)}, forms, *api)
                                               : readPasteFor(text, forms, *api);
            },
            true);
    else if (text.size() > MostReadAtOnce)
        readLater([text, forms = m_forms, api = m_api] { return readPasteFor(text, forms, *api); }, false);
    else
        begin({.reading = read(text)});
}

void IdIntake::acceptConfirmed(const QString &text)
{
    begin({.reading = read(text).confirmed()});
}

void IdIntake::acceptFiles(const QList<QUrl> &files)
{
    readLater([files, forms = m_forms, api = m_api] { return readPasteFiles(files, forms, *api); }, true);
}

void IdIntake::acceptClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QString text = copied ? copied->text() : QString();
    if (const QList<QUrl> files = filesIn(copied); !files.isEmpty()) {
        acceptFiles(files);
    } else if (text.trimmed().isEmpty()) {
        m_banner->clearMessage();
        m_report = {tr("The clipboard contains no text. Copy one or more task ids first.")};
        m_banner->showMessage(Banner::Kind::Info, m_report.text);
    } else {
        acceptText(text);
    }
}

PasteReading IdIntake::read(const QString &text) const
{
    return readPasteFor(text, m_forms, *m_api);
}

void IdIntake::readLater(std::function<PasteReading()> reader, bool fromFiles)
{
    auto promise = std::make_shared<QPromise<PasteReading>>();
    auto *watcher = new QFutureWatcher<PasteReading>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, fromFiles] {
        watcher->deleteLater();
        takeRead(watcher->result(), fromFiles);
    });
    ++m_reading;
    if (!m_takesLong && !m_patience.isActive())
        m_patience.start();
    watcher->setFuture(promise->future());
    promise->start();
    m_readers.start([promise, reader = std::move(reader)] {
        promise->addResult(reader());
        promise->finish();
    });
}

void IdIntake::takeRead(const PasteReading &reading, bool fromFiles)
{
    --m_reading;
    if (m_cancelled > 0) {
        --m_cancelled; // texts are read one after the other
        return;
    }
    begin({.reading = reading, .fromFiles = fromFiles});
}

void IdIntake::showProgress()
{
    if (!m_takesLong)
        return;
    if (m_intake.isDone() && m_reading == m_cancelled) {
        endProgress();
        return;
    }
    const qsizetype all = m_intake.reading.tasks.size();
    const QLocale locale;
    if (m_intake.isDone())
        m_banner->showMessage(Banner::Kind::Info, tr("Reading a long text…"));
    else
        m_banner->showMessage(Banner::Kind::Info, tr("Adding tasks…"),
            tr("%1 of %2", "numbers of tasks").arg(locale.toString(m_intake.handed), locale.toString(all)));
    m_banner->setAction(m_cancel);
    Q_EMIT progressed(m_intake.isDone() ? 0. : static_cast<double>(m_intake.handed) / static_cast<double>(all));
}

void IdIntake::endProgress()
{
    m_patience.stop();
    if (std::exchange(m_takesLong, false))
        Q_EMIT progressed(-1);
}

void IdIntake::cancel()
{
    m_cancelled = m_reading;
    m_waiting.clear();
    endProgress();
    m_banner->clearMessage();
    if (m_intake.isDone()) {
        m_banner->showMessage(Banner::Kind::Info, tr("Cancelled. No task was added."));
        return;
    }
    QList<TaskId> &tasks = m_intake.reading.tasks;
    tasks.remove(m_intake.handed, tasks.size() - m_intake.handed); // those that were passed on stay, and can be undone
    finish();
}

void IdIntake::begin(const Intake &intake)
{
    if (!m_intake.isDone()) {
        m_waiting.append(intake);
        return;
    }
    m_banner->clearMessage(); // the previous message is outdated
    m_report = {};
    m_unreported = false;
    m_intake = {};
    const PasteReading &reading = intake.reading;
    if (!reading.lists.isEmpty())
        Q_EMIT listsRequested(reading.lists);
    m_intake = intake;
    if (reading.tasks.isEmpty() && reading.lists.isEmpty() && !reading.guesses.isEmpty()) {
        if (!reading.refused.isEmpty())
            showOutcome();
        else if (reading.tokens > 0)
            reportTokens(reading.tokens);
        Q_EMIT doubted(reading.guesses);
        return;
    }
    handSome();
}

void IdIntake::turn()
{
    if (!m_intake.isDone())
        handSome();
    if (m_intake.isDone() && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
    if (m_intake.isDone() && m_waiting.isEmpty())
        m_turns.stop();
}

void IdIntake::handSome()
{
    const QList<TaskId> slice = m_intake.reading.tasks.mid(m_intake.handed, Slice);
    m_intake.handed += slice.size();
    const QList<TaskId> fresh = m_model->table().unknownOf(slice);
    if (!fresh.isEmpty()) {
        const bool isFirst = m_intake.added.isEmpty();
        m_intake.added += fresh;
        Q_EMIT watchRequested(fresh, !isFirst);
        if (isFirst && !m_intake.added.isEmpty()) // none of them contained the token
            waitFor(m_intake.added.first());
    }
    if (m_intake.isDone()) {
        showProgress();
        finish();
    } else {
        m_turns.start();
        if (!m_takesLong && !m_patience.isActive())
            m_patience.start();
        showProgress();
    }
}

PasteResult IdIntake::outcome() const
{
    const PasteReading &reading = m_intake.reading;
    PasteResult result{.added = m_intake.added.size(),
        .known = m_intake.handed - m_intake.added.size(),
        .lists = reading.lists.size(),
        .refused = reading.refused.size(),
        .tokens = reading.tokens};
    for (const PasteReading::Refused &refused : reading.refused.first(std::min(MostNamed, reading.refused.size())))
        result.refusedWords.append(refused.text + u" (" + refused.why + u')');
    return result;
}

PasteResult IdIntake::preview(const PasteReading &reading) const
{
    PasteResult result{.added = m_model->table().unknownOf(reading.tasks).size(),
        .lists = reading.lists.size(),
        .refused = reading.refused.size()};
    result.known = reading.tasks.size() - result.added;
    if (!reading.refused.isEmpty())
        result.refusedWords.append(reading.refused.first().text + u" (" + reading.refused.first().why + u')');
    return result;
}

void IdIntake::finish()
{
    if (m_intake.reading.tasks.isEmpty()) {
        showOutcome();
        return;
    }
    m_unreported = true;
    if (m_intake.added.isEmpty())
        waitFor(m_intake.reading.tasks.first());
    else
        settle();
}

void IdIntake::waitFor(const TaskId &id)
{
    m_waitedFor = id;
    settle();
}

void IdIntake::settle()
{
    if (m_waitedFor && m_model->table().indexOf(*m_waitedFor) >= 0)
        Q_EMIT accepted(*std::exchange(m_waitedFor, std::nullopt));
    if (m_unreported && !m_waitedFor)
        showOutcome();
}

void IdIntake::showOutcome()
{
    m_unreported = false;
    const PasteReading &reading = m_intake.reading;
    const bool isGood = reading.refused.isEmpty() && reading.tokens == 0 && !reading.isEmpty();
    if (!reading.guesses.isEmpty())
        Q_EMIT doubted(reading.guesses);
    else if (!reading.refused.isEmpty() && reading.refused.size() <= MostNamed && !m_intake.fromFiles)
        Q_EMIT refused(textsOf(reading.refused));
    m_report = {pasteResultText(outcome()), isGood, m_intake.added.isEmpty() ? reading.tasks : m_intake.added};
    showReport();
}

void IdIntake::showReport()
{
    const qsizetype hidden = hiddenTasks();
    m_banner->showMessage(m_report.isGood ? Banner::Kind::Info : Banner::Kind::Warning, m_report.text,
        hiddenTasksText(hidden, m_report.tasks.size()));
    m_banner->setAction(hidden > 0 ? m_showHidden : m_intake.added.isEmpty() ? nullptr : m_undoAction);
}

void IdIntake::updateReport()
{
    // A task may be hidden only until it is polled, and the user may change the filter.
    if (m_report.tasks.isEmpty() || m_report.tasks.size() > MostFollowed)
        return;
    if (isReportShown())
        showReport();
    else
        m_report = {}; // another message took its place
}

bool IdIntake::isReportShown() const
{
    return !m_report.text.isEmpty() && m_banner->text().startsWith(m_report.text);
}

void IdIntake::dismissMessage()
{
    if (m_report.tasks.isEmpty() && isReportShown()) {
        m_banner->clearMessage();
        m_report = {};
    }
}

qsizetype IdIntake::hiddenTasks() const
{
    if (m_model->rowCount() == m_model->table().size())
        return 0;
    return std::count_if(m_report.tasks.begin(), m_report.tasks.end(),
        [this](const TaskId &id) { return m_model->table().indexOf(id) >= 0 && m_model->positionOf(id) < 0; });
}

void IdIntake::reportTokens(int tokens)
{
    m_banner->clearMessage();
    m_banner->showMessage(
        Banner::Kind::Warning, tr("Tokens were removed from the input. They are not stored.", nullptr, tokens));
}

void IdIntake::refuseTokens(const QList<TaskId> &ids)
{
    const auto isRefused = [&ids](const TaskId &id) { return ids.contains(id); };
    const qsizetype pasted = m_intake.reading.tasks.removeIf(isRefused);
    if (pasted == 0) {
        reportTokens(static_cast<int>(ids.size()));
        return;
    }
    // They were handed on just now. The outcome of the paste counts them.
    m_intake.handed -= pasted;
    m_intake.added.removeIf(isRefused);
    m_intake.reading.tokens += static_cast<int>(pasted);
}

void IdIntake::stop()
{
    m_intake = {};
    m_report = {};
    m_unreported = false;
    m_waitedFor.reset();
    showProgress();
}

} // namespace Taskwatch
