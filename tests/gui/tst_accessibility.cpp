// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profilesfixture.h"

#include "parts/plainlabel.h"
#include "support/barriers.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QString describedControl(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" in \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
            widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

QString accessibleNameOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name).trimmed();
}

/// The visible widgets below @p parent that a screen reader finds there.
void collectControls(QAccessibleInterface *parent, QList<QWidget *> &controls)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr; // cells have no object
        if (!widget || !widget->isVisible() || widget->isWindow())
            continue;
        controls.append(widget);
        collectControls(child, controls);
    }
}

/// The texts at @p parent and below that are read aloud with their markup.
void collectMarkup(QAccessibleInterface *parent, QStringList &found)
{
    static const QRegularExpression markup(
        QStringLiteral("</?[a-z][a-z0-9]*[^<>]*>|&(?:amp|lt|gt|quot|nbsp|#[0-9]+);"));
    for (const QAccessible::Text which :
        {QAccessible::Name, QAccessible::Description, QAccessible::Help, QAccessible::Accelerator}) {
        const QString text = parent->text(which);
        if (text.contains(markup))
            found.append((parent->object() ? parent->object()->objectName() : QString()) + u": " + text);
    }
    for (int i = 0; i < parent->childCount(); ++i) {
        if (QAccessibleInterface *child = parent->child(i); child && !child->state().invisible)
            collectMarkup(child, found);
    }
}

QStringList markupIn(QWidget &window)
{
    QStringList found;
    collectMarkup(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

/// The labels whose text is not read.
QStringList unreadIn(QWidget &window)
{
    QStringList unread;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->isVisible() || label->window() != &window)
            continue;
        QString text = Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                          : label->text();
        if (label->buddy())
            text = plainLabel(text);
        text = text.section(u'…', 0, 0).simplified(); // elided
        if (!accessibleNameOf(*label).simplified().contains(text))
            unread.append(describedControl(*label) + u": " + text);
    }
    return unread;
}

QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    if (accessibleNameOf(window).isEmpty())
        nameless.append(QStringLiteral("the window ") + describedControl(window));
    QList<QWidget *> controls;
    collectControls(QAccessible::queryAccessibleInterface(&window), controls);
    for (QWidget *control : std::as_const(controls)) {
        const bool acts = control->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(control);
        if (acts && accessibleNameOf(*control).isEmpty())
            nameless.append(describedControl(*control));
    }
    return nameless;
}

/// The widgets that Tab reaches in @p window, in this order.
QList<QWidget *> tabStopsIn(QWidget &window)
{
    QList<QWidget *> stops;
    int again = 0;
    // A text with links has several stops of its own.
    for (int i = 0; i < 1000 && again < 30; ++i) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        QWidget *now = window.focusWidget();
        if (now && !stops.contains(now)) {
            stops.append(now);
            again = 0;
        } else {
            ++again;
        }
    }
    return stops;
}

/// Whether another key than Tab leads to @p widget: arrows in a group of which one is chosen, a key of the window.
bool isReachedOtherwise(const QWidget &widget)
{
    const QString name = widget.objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        if (button->autoExclusive() || (button->group() && button->group()->exclusive()))
            return true;
    return name.startsWith(u"phaseChip.") // arrows
        || name.startsWith(u"qt_dockwidget_") // the key that shows the dock
        || qobject_cast<const QLineEdit *>(widget.parentWidget()); // Escape, or the field's own keys
}

QStringList leftOutIn(const QWidget &window, const QList<QWidget *> &stops)
{
    QStringList leftOut;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool acts = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(widget);
        if (acts && widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && !stops.contains(widget) && !isReachedOtherwise(*widget))
            leftOut.append(describedControl(*widget));
    }
    return leftOut;
}

/// The pairs of neighbours in @p stops that lead upwards, from the first of them in reading order.
QStringList upwardsIn(const QWidget &window, QList<QWidget *> stops)
{
    const auto placeOf = [&window](
                             const QWidget *widget) { return QRect(widget->mapTo(&window, QPoint()), widget->size()); };
    if (stops.isEmpty())
        return {};
    const auto first = std::min_element(stops.begin(), stops.end(), [&](const QWidget *a, const QWidget *b) {
        const QRect one = placeOf(a);
        const QRect other = placeOf(b);
        return std::pair(one.top() / 8, one.left()) < std::pair(other.top() / 8, other.left());
    });
    std::rotate(stops.begin(), first, stops.end());
    QStringList upwards;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops[i]->parentWidget() == stops[i - 1]->parentWidget()
            && placeOf(stops[i]).bottom() < placeOf(stops[i - 1]).top())
            upwards.append(describedControl(*stops[i - 1]) + u" → " + describedControl(*stops[i]));
    }
    return upwards;
}

/// The stops that look the same with the focus as without it.
QStringList invisibleFocusIn(QWidget &window, const QList<QWidget *> &stops)
{
    QStringList invisible;
    if (stops.size() < 2)
        return invisible;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        QWidget *stop = stops[i];
        QWidget *other = stops[(i + stops.size() / 2) % stops.size()];
        const QRect place = QRect(stop->mapTo(&window, QPoint()), stop->size()).adjusted(-4, -4, 4, 4) & window.rect();
        stop->setFocus(Qt::TabFocusReason);
        const QImage focused = window.grab(place).toImage();
        other->setFocus(Qt::TabFocusReason);
        const auto *button = qobject_cast<const QPushButton *>(stop);
        if (button && button->isDefault())
            continue; // the style "Fusion" frames it in the same way without the focus
        if (stop != other && window.grab(place).toImage() == focused)
            invisible.append(describedControl(*stop));
    }
    return invisible;
}

} // namespace

/// Every control of every window has a name for those who do not see it, and is reached by keys, in the order of
/// reading.
class TestAccessibility : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfilesFixture> m_fixture;
    std::unique_ptr<Region> m_east;
    QWidget *m_main = nullptr;

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_main->findChild<T *>(QString::fromLatin1(name));
    }
    /// The window that opens with the action @p name.
    [[nodiscard]] QWidget *opened(const char *name) const
    {
        const QWidgetList before = QApplication::topLevelWidgets();
        QWidgetList visible;
        for (QWidget *each : before) {
            if (each->isVisible())
                visible.append(each);
        }
        child<QAction>(name)->trigger();
        handlePendingEvents();
        const QWidgetList after = QApplication::topLevelWidgets();
        for (QWidget *each : after) {
            if (each->isVisible() && !visible.contains(each) && each->windowType() != Qt::ToolTip)
                return each;
        }
        return nullptr;
    }
    static void judge(QWidget *window, const QString &scene)
    {
        window->activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(window, Patience), qPrintable(scene));
        handlePendingEvents();
        // A row shows the focus. The histories come from the journal.
        if (const auto *histories = window->findChild<QAbstractItemView *>(QStringLiteral("historiesTable")))
            QTRY_VERIFY(histories->model()->rowCount() > 0);
        const auto none = [&scene](const char *what, const QStringList &found) {
            QVERIFY2(
                found.isEmpty(), qPrintable(scene + u": " + QString::fromLatin1(what) + u'\n' + found.join(u'\n')));
        };
        none("no name", namelessIn(*window));
        none("a text is not read", unreadIn(*window));
        none("markup is read", markupIn(*window));
        const QList<QWidget *> stops = tabStopsIn(*window);
        none("not reached by keys", leftOutIn(*window, stops));
        none("the focus goes upwards", upwardsIn(*window, stops));
        none("the focus is not seen", invisibleFocusIn(*window, stops));
    }

    void start(const QStringList &ids)
    {
        QCOMPARE(m_fixture->start(ids), QString());
        m_main = m_fixture->window("Alpha")->window();
        m_main->resize(1400, 1000);
        QTRY_COMPARE(m_fixture->urls("Alpha").size(), ids.isEmpty() ? 0 : 1);
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_fixture = std::make_unique<ProfilesFixture>();
        m_east = std::make_unique<Region>("east", "token-of-east");
        const Profile alpha = m_east->profile("aaaa", "Alpha", m_fixture->folder);
        m_fixture->keep({alpha}, {alpha.key()});
    }
    void cleanup()
    {
        m_fixture.reset();
        m_east.reset();
    }

    void theEmptyWindow()
    {
        start({});
        QTRY_VERIFY(child<QWidget>("emptyPage")->isVisible());
        judge(m_main, QStringLiteral("empty"));
    }

    void theMainWindow()
    {
        start({QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("tsk_3")});
        child<TaskTableView>("taskTable")->selectRow(0);
        for (const char *shown : {"", "addTasksAction", "showOverviewAction", "showGroupsAction"}) {
            if (*shown)
                child<QAction>(shown)->trigger();
            for (int tab = 0; tab < 4; ++tab) {
                child<QTabWidget>("tabs")->setCurrentIndex(tab);
                judge(m_main, QStringLiteral("%1, tab %2").arg(QString::fromLatin1(shown)).arg(tab));
            }
        }
    }

    void theOrderIsThatOfReading()
    {
        start({QStringLiteral("tsk_1"), QStringLiteral("tsk_2")});
        child<TaskTableView>("taskTable")->selectRow(0);
        child<QAction>("addTasksAction")->trigger();
        child<QAction>("showOverviewAction")->trigger();
        QTest::keyClick(m_main, Qt::Key_F4);
        QTest::keyClick(m_main, Qt::Key_F4);
        handlePendingEvents();
        QStringList names;
        QWidget *first = child<QWidget>("profileButton");
        first->setFocus();
        do {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 100);
        QStringList landmarks;
        for (const QString &name : std::as_const(names)) {
            if (!name.startsWith(u"copy.") && !name.startsWith(u"overviewSpan"))
                landmarks.append(name);
        }
        QCOMPARE(landmarks.join(u' '),
            QStringLiteral(
                "profileButton addTasksButton refreshButton pauseButton holdButton filterEdit viewsButton "
                "idField watchButton closeIntakeButton phaseChip.all taskTable "
                "qt_splithandle_ copyIdButton qt_tabwidget_tabbar fieldsArea failuresByHostButton overviewChart endpointButton"));
        // Back the same way.
        QTest::keyClick(first, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("endpointButton"));
    }

    void otherWindows_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *name : {"settingsAction", "saveRecordingAction", "saveRowsAction", "listsAction",
                 "openInWindowAction", "newListAction", "saveViewAsAction", "manageViewsAction", "manualAction",
                 "cheatSheetAction", "endpointAction", "compareAction"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void otherWindows()
    {
        QFETCH(const QString, action);
        start({QStringLiteral("tsk_1"), QStringLiteral("tsk_2")});
        m_main->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_main, Patience));
        auto *table = child<TaskTableView>("taskTable");
        table->setFocus();
        table->selectAll();
        handlePendingEvents();
        QWidget *window = opened(qPrintable(action));
        QVERIFY(window);
        auto *pages = window->findChild<QListWidget *>(QStringLiteral("pageList"));
        auto *tabs = window->findChild<QTabWidget *>(QStringLiteral("tabs"));
        const int views = pages ? pages->count() : tabs ? tabs->count() : 1;
        for (int view = 0; view < views; ++view) {
            if (pages)
                pages->setCurrentRow(view);
            else if (tabs)
                tabs->setCurrentIndex(view);
            judge(window, QStringLiteral("%1, %2").arg(action).arg(view));
            if (QTest::currentTestFailed())
                break;
        }
        window->close();
    }

    void arrowsReachTheRestOfAGroup()
    {
        start({QStringLiteral("tsk_1")});
        child<QAction>("showGroupsAction")->trigger();
        child<QWidget>("byErrorButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("byHostButton"));
    }
};

TASKWATCH_TEST(TestAccessibility, QApplication);
#include "tst_accessibility.moc"
