// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/panesplitter.h"
#include "support/barriers.h"
#include "support/testregistry.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

class TestPaneSplitter : public QObject
{
    Q_OBJECT

    std::unique_ptr<PaneSplitter> m_splitter;

    /// Two panes that need 100 pixels each.
    void show(Qt::Orientation orientation, Qt::LayoutDirection direction)
    {
        m_splitter = std::make_unique<PaneSplitter>(orientation);
        m_splitter->setLayoutDirection(direction);
        m_splitter->setChildrenCollapsible(false);
        for (int i = 0; i < 2; ++i) {
            auto *pane = new QWidget;
            pane->setMinimumSize(100, 100);
            m_splitter->addWidget(pane);
        }
        m_splitter->resize(600, 600);
        m_splitter->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_splitter.get(), Patience));
        m_splitter->setSizes({300, 300});
    }

private Q_SLOTS:
    void cleanup() { m_splitter.reset(); }

    void keysMoveAHandle_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("beside each other") << Qt::Horizontal << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::Horizontal << Qt::RightToLeft;
        QTest::newRow("below each other") << Qt::Vertical << Qt::LeftToRight;
    }

    void keysMoveAHandle()
    {
        QFETCH(const Qt::Orientation, orientation);
        QFETCH(const Qt::LayoutDirection, direction);
        show(orientation, direction);
        QSplitterHandle *handle = m_splitter->handle(1);
        QCOMPARE(handle->focusPolicy(), Qt::TabFocus);
        const bool isHorizontal = orientation == Qt::Horizontal;
        const auto place = [&] { return isHorizontal ? handle->x() : handle->y(); };
        const int before = place();
        const int step = handle->fontMetrics().lineSpacing();
        const auto press = [&](Qt::Key key, int expected) {
            QTest::keyClick(handle, key);
            QCOMPARE(place(), expected);
        };
        press(isHorizontal ? Qt::Key_Right : Qt::Key_Down, before + step);
        press(isHorizontal ? Qt::Key_Left : Qt::Key_Up, before);
        press(isHorizontal ? Qt::Key_Up : Qt::Key_Left, before); // not in this direction
        press(Qt::Key_Home, 100);
        press(Qt::Key_End, 600 - 100 - m_splitter->handleWidth());
    }

    void aHandleShowsTheFocus()
    {
        show(Qt::Horizontal, Qt::LeftToRight);
        m_splitter->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_splitter.get(), Patience));
        QSplitterHandle *handle = m_splitter->handle(1);
        handle->clearFocus();
        const QImage plain = handle->grab().toImage();
        handle->setFocus();
        QVERIFY(handle->grab().toImage() != plain);
    }

    void screenReadersKnowItsPlace()
    {
        show(Qt::Horizontal, Qt::LeftToRight);
        QSplitterHandle *handle = m_splitter->handle(1);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(handle);
        QCOMPARE(interface->role(), QAccessible::Separator);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QAccessibleValueInterface *value = interface->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), handle->x());
        value->setCurrentValue(200);
        QCOMPARE(handle->x(), 200);
        value->setCurrentValue(value->maximumValue());
        QCOMPARE(m_splitter->sizes().constLast(), 100);
    }
};

TASKWATCH_TEST(TestPaneSplitter, QApplication);
#include "tst_panesplitter.moc"
