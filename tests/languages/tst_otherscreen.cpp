// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/phasechip.h"
#include "languages/everywindow.h"
#include "languages/geometry.h"
#include "parts/symbollabel.h"
#include "support/barriers.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWindow>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A place in a window where a symbol is, or several.
struct SymbolPlace {
    QWidget *widget;
    QRect rect;
};

QList<SymbolPlace> symbolsIn(const QWidget &window)
{
    constexpr int Beginning = 26; // pixels of a chip or cell that its symbol has
    QList<SymbolPlace> places;
    const auto add = [&places](QWidget *widget, const QRect &rect) {
        if (widget->isVisible())
            places.append({widget, rect});
    };
    const auto beginningOf = [](QRect rect) {
        rect.setWidth(Beginning);
        return rect;
    };
    const QList<SymbolLabel *> labels = window.findChildren<SymbolLabel *>();
    for (SymbolLabel *label : labels)
        add(label, label->rect());
    const QList<PhaseChip *> chips = window.findChildren<PhaseChip *>();
    for (PhaseChip *chip : chips)
        add(chip, beginningOf(chip->rect().adjusted(8, 4, 0, -4)));
    const QList<QToolButton *> buttons =
        window.findChild<QToolBar *>(QStringLiteral("toolBar"))->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (!button->icon().isNull())
            add(button, beginningOf(button->rect()));
    }
    auto *table = window.findChild<TaskTableView *>(QStringLiteral("taskTable"));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        add(table->viewport(), beginningOf(table->visualRect(table->model()->index(row, 0)).adjusted(4, 4, 0, -4)));
    return places;
}

/// Whether something in @p image is finer than pixels of twice the size.
bool isFine(const QImage &image)
{
    for (int y = 0; y + 1 < image.height(); y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            if (image.pixel(x + 1, y) != first || image.pixel(x, y + 1) != first || image.pixel(x + 1, y + 1) != first)
                return true;
        }
    }
    return false;
}

/// Once it does not change any more.
QStringList settledGeometryOf(const QWidget &window)
{
    QStringList geometry;
    const bool isSettled = waitUntil([&geometry, &window] {
        constexpr int Still = 500; // milliseconds
        geometry = geometryOf(window);
        QTest::qWait(Still);
        return geometryOf(window) == geometry;
    });
    if (!isSettled)
        QTest::qFail("the window does not come to rest", __FILE__, __LINE__);
    return geometry;
}

} // namespace

/// A window is moved to a screen that has another scale factor.
class TestOtherScreen : public QObject
{
    Q_OBJECT

public:
    /// With two screens, of which the second has two pixels where the first has one.
    static int run(int argc, char **argv)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("screens.json")));
        QJsonArray screens;
        for (const int ratio : {1, 2}) {
            screens.append(QJsonObject{{QStringLiteral("name"), QString::number(ratio)},
                {QStringLiteral("x"), screens.size() * 1400}, {QStringLiteral("y"), 0}, {QStringLiteral("width"), 1400},
                {QStringLiteral("height"), 900}, {QStringLiteral("dpr"), ratio}, {QStringLiteral("logicalDpi"), 96},
                {QStringLiteral("logicalBaseDpi"), 96}});
        }
        const QByteArray configuration = QJsonDocument(QJsonObject{{QStringLiteral("screens"), screens}}).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
            return EXIT_FAILURE;
        file.close();
        qputenv("QT_QPA_PLATFORM", QFile::encodeName(u"offscreen:configfile=" + file.fileName()));
        return runTest<TestOtherScreen, QApplication>(argc, argv);
    }

private Q_SLOTS:
    void symbolsAndRowsFollow()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        int looked = 0;
        EveryWindow().show([&looked](const QString &scene, const QWidget &window) {
            if (scene != u"main window")
                return;
            const QStringList before = settledGeometryOf(window); // a message was closed
            auto *table = window.findChild<TaskTableView *>(QStringLiteral("taskTable"));
            const int rowHeight = table->rowHeight(0);
            for (QScreen *screen : {QGuiApplication::screens().last(), QGuiApplication::screens().first()}) {
                window.windowHandle()->setScreen(screen);
                const_cast<QWidget &>(window).move(screen->geometry().topLeft());
                QTRY_COMPARE(window.devicePixelRatioF(), screen->devicePixelRatio());
                handlePendingEvents();
                QCOMPARE(table->rowHeight(0), rowHeight);
                const auto differences = [&before, &window] {
                    return geometryDifferences(before, geometryOf(window)).join(u'\n');
                };
                QTRY_VERIFY2(differences().isEmpty(), qPrintable(differences()));
                const QList<SymbolPlace> places = symbolsIn(window);
                QVERIFY(places.size() > 15);
                for (const SymbolPlace &place : places) {
                    const QImage image = place.widget->grab(place.rect).toImage();
                    QCOMPARE(image.devicePixelRatio(), screen->devicePixelRatio());
                    QVERIFY2(isFine(image), place.widget->metaObject()->className());
                }
                ++looked;
            }
        });
        QCOMPARE(looked, 2);
    }
};

TASKWATCH_TEST_WITH(TestOtherScreen, &TestOtherScreen::run);
#include "tst_otherscreen.moc"
