// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/taskhistorytab.h"
#include "filter/phasechip.h"
#include "gui/windowfixture.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "support/timelinesample.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The window on a small screen, with larger and larger fonts: nothing is cut, and it fits the screen.
class TestWindowSize : public QObject
{
    Q_OBJECT

    static constexpr QSize Frame{16, 48}; // around the window, as the program assumes before it is shown
    static constexpr int UsualHeight = 18; // of a line

    QFont m_font;

    /// The application's font in a size in which a line has @p percent of the usual height, whatever the font is.
    static void setLineHeight(int percent)
    {
        QFont font = QApplication::font();
        for (int size = 6; size < 60; ++size) {
            font.setPixelSize(size);
            if (QFontMetrics(font).height() >= UsualHeight * percent / 100)
                break;
        }
        QApplication::setFont(font);
        handlePendingEvents();
    }

    static QString described(const QWidget &widget, const QString &text)
    {
        return QStringLiteral("%1 %2 \"%3\": %4 of %5")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
            .arg(widget.width())
            .arg(widget.sizeHint().width());
    }

    /// The visible widgets of @p window whose text is cut: it is wider than they are, and neither elided with the whole
    /// text in the tooltip nor wrapped.
    static QStringList cutTexts(const QWidget &window)
    {
        QStringList cut;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                const bool elides = button->objectName() == u"profileButton"; // paints an ellipsis
                const int needed = elides ? button->minimumSizeHint().width() : button->sizeHint().width();
                if (!button->text().isEmpty()
                    && (button->width() < needed || button->height() < button->fontMetrics().height()))
                    cut.append(described(*button, button->text()));
                if (!button->parentWidget()->rect().contains(button->geometry()))
                    cut.append(described(*button, QStringLiteral("outside of its parent")));
                if (elides && button->width() < button->sizeHint().width() && button->toolTip().isEmpty())
                    cut.append(described(*button, QStringLiteral("no tooltip")));
            } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                const int needed = label->wordWrap() ? 0 : label->fontMetrics().horizontalAdvance(label->text());
                if (label->contentsRect().width() < needed
                    || (!label->text().isEmpty() && label->height() < label->fontMetrics().height()))
                    cut.append(described(*label, label->text()));
                if (label->objectName() == u"statusText" && label->toolTip().isEmpty())
                    cut.append(described(*label, QStringLiteral("no tooltip")));
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    if (tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                        cut.append(described(*tabs, tabs->tabText(i)));
                }
            } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
                const QList<QAction *> actions = bar->actions();
                for (QAction *action : actions) {
                    if (!bar->rect().contains(bar->actionGeometry(action)))
                        cut.append(described(*bar, action->text()));
                }
            }
        }
        return cut;
    }

    /// Tasks in all phases, by the last letter of the id.
    static void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        constexpr const char *States[] = {
            "active", "retrying", "pending", "completed", "archived", "canceled", "mystery"};
        const QString asked = QString::fromLatin1(request.path().mid(sizeof "/v1/tasks/" - 1));
        if (asked.startsWith(u"missing")) {
            socket->write(ScriptedServer::response("404 Not Found", "{}"));
            return;
        }
        const QJsonObject task{{QStringLiteral("taskId"), asked},
            {QStringLiteral("messageId"), QStringLiteral("msg_1")},
            {QStringLiteral("url"), QStringLiteral("https://api.example.com/hook")},
            {QStringLiteral("state"), QString::fromLatin1(States[asked.back().unicode() % std::size(States)])},
            {QStringLiteral("retried"), 1}, {QStringLiteral("maxRetry"), 5},
            {QStringLiteral("error"), QStringLiteral("503 Service Unavailable: upstream connect error")},
            {QStringLiteral("lastErrorAt"), 1678902000000.0}};
        socket->write(ScriptedServer::response("200 OK", QJsonDocument(task).toJson()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_font = QApplication::font();
    }
    void cleanup() { QApplication::setFont(m_font); }

    /// From the menu bar to the first row: the toolbar, the chips and the column titles.
    void theFirstRowIsNearTheTop()
    {
        WindowFixture fixture(&TestWindowSize::answer);
        fixture.window.resize(1280, 800);
        fixture.session.watch({id("t_a"), id("t_b")});
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
        handlePendingEvents();
        const int below = fixture.table()->viewport()->mapTo(&fixture.window, QPoint()).y()
            - fixture.child<QMenuBar>("menuBar")->geometry().bottom() - 1;
        QVERIFY2(below <= 100, qPrintable(QString::number(below)));
    }

    void aSmallWindowHasRoomForRowsAndFacts()
    {
        WindowFixture fixture(&TestWindowSize::answer);
        fixture.window.resize(1280, 800);
        QList<TaskId> watched;
        for (int i = 0; i < 14; ++i)
            watched.append(id(qPrintable(QStringLiteral("t_%1").arg(QChar(u'a' + i)))));
        fixture.session.watch(watched);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 14);
        fixture.table()->selectRow(0);
        QTRY_VERIFY(fixture.window.findChild<QLabel *>(QStringLiteral("detail.retried"))->isVisible());
        fixture.window.resize(900, 600);
        handlePendingEvents();
        QCOMPARE(fixture.window.size(), QSize(900, 600));
        const auto *table = fixture.table();
        const int rows = table->viewport()->height() / table->verticalHeader()->defaultSectionSize();
        QVERIFY2(rows >= 6, qPrintable(QString::number(rows)));
        // The error and the first fact are in the visible part of the detail.
        const auto *area = fixture.window.findChild<QWidget *>(QStringLiteral("fieldsArea"));
        for (const char *name : {"detail.error", "detail.retried"}) {
            const auto *label = fixture.window.findChild<QLabel *>(QString::fromLatin1(name));
            const QRect place(label->mapTo(area, QPoint()), label->size());
            QVERIFY2(area->rect().contains(place), name);
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("screen"); // in device-independent pixels
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 125, 150, 200})
            QTest::addRow("font of %d %%", percent) << QSize(1280, 800) << percent;
        // A screen of 1280 × 800 whose pixels are scaled.
        QTest::newRow("scaled by 125 %") << QSize(1024, 640) << 100;
        QTest::newRow("scaled by 150 %") << QSize(853, 533) << 100;
    }

    void nothingIsCut()
    {
        QFETCH(const QSize, screen);
        QFETCH(const int, percent);
        setLineHeight(percent);
        WindowFixture fixture(&TestWindowSize::answer);
        Profile profile;
        profile.name = QStringLiteral("Production of the second region");
        profile.base = QStringLiteral("https://tasks.production.example.com/queues");
        fixture.window.setProfile(profile, QString(profile.name + u" · " + profile.base));
        const QSize whole = screen - Frame;
        fixture.window.resize(whole);
        QCOMPARE(fixture.window.size(), whole);
        QList<TaskId> watched;
        for (int i = 0; i < 14; ++i)
            watched.append(id(qPrintable(QStringLiteral("t_%1").arg(QChar(u'a' + i)))));
        watched.append(id("missing"));
        fixture.session.watch(watched);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 15);
        QTRY_COMPARE(fixture.window.findChild<PhaseChip *>(QStringLiteral("phaseChip.none"))->count(), 1);
        QTRY_COMPARE(fixture.window.findChild<PhaseChip *>(QStringLiteral("phaseChip.unknown"))->count(), 2);
        fixture.child<QAction>("holdAction")->setChecked(true);
        fixture.child<QAction>("addTasksAction")->trigger();
        fixture.table()->selectRow(0);
        for (int tab = 0; tab < 4; ++tab) {
            fixture.child<QTabWidget>("tabs")->setCurrentIndex(tab);
            if (auto *history = fixture.window.findChild<TaskHistoryTab *>())
                history->setHistory(TimelineSample::retried());
            handlePendingEvents();
            QCOMPARE(fixture.window.size(), whole); // it did not grow
            QCOMPARE(cutTexts(fixture.window).join(u'\n'), QString());
        }
        // Every phase has its word.
        const QList<PhaseChip *> chips = fixture.window.findChildren<PhaseChip *>();
        int shown = 0;
        for (const PhaseChip *chip : chips)
            shown += chip->isVisible() ? 1 : 0;
        QCOMPARE(shown, 9);
    }
};

TASKWATCH_TEST(TestWindowSize, QApplication);
#include "tst_windowsize.moc"
