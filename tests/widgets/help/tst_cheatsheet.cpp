// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/cheatsheet.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Taskwatch;

class TestCheatSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QMenu> m_file;
    std::unique_ptr<QMenu> m_tasks;
    QAction *m_pause = nullptr;

    static QAction *add(QMenu *menu, const char *text, const char *keys)
    {
        QAction *action = menu->addAction(QString::fromUtf8(text));
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        return action;
    }

    [[nodiscard]] QList<QMenu *> menus() const { return {m_file.get(), m_tasks.get()}; }

    static QList<CheatLine> moreLines()
    {
        const auto line = [](const char *section, const char *key, const char *meaning, CheatLine::Kind kind) {
            return CheatLine{QString::fromUtf8(section), QString::fromUtf8(key), QString::fromUtf8(meaning), kind};
        };
        using enum CheatLine::Kind;
        return {
            line("Tasks", "1 … 7", "Show only one phase", Key),
            line("Table", "H", "Keep the row order while reading", Key),
            line("Table", "Home / End", "First and last row", Key),
            line("Table", "Shift+F10", "Menu of the row", Key),
            line("Filter", "timeout", "in id, url, error or state", Text),
            line("Filter", "state:retrying", "state begins so", Text),
            line("Filter", "host:example.com", "host of the url", Text),
            line("Filter", "retries>3", "retries so far; also <, <=, =, >=", Text),
            line("Filter", "left=0", "retries that are left", Text),
            line("Filter", "next<5m", "due within five minutes", Text),
            line("Filter", "is:stale", "also gone, flagged, failing, overdue", Text),
            line("Filter", "-state:retrying", "none that is so", Text),
            line("Filter", "a | b", "one or the other", Text),
            line("Filter", "\"a b\"", "with the blank", Text),
        };
    }

    static QStringList texts(const QWidget &sheet)
    {
        QStringList list;
        const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            list.append(label->text());
        return list;
    }

    static int placeOf(const CheatSheet &sheet, const char *section)
    {
        const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
        for (const QLabel *title : labels) {
            if (title->text() == QString::fromUtf8(section))
                return title->mapTo(&sheet, QPoint()).x();
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<QMenu>(QStringLiteral("&File"));
        add(m_file.get(), "&Paste Ids", "Ctrl+V");
        add(m_file.get(), "&Type Ids", "Ctrl+L");
        m_file->addSeparator();
        add(m_file.get(), "&Quit", "Ctrl+Q");
        m_tasks = std::make_unique<QMenu>(QStringLiteral("&Tasks"));
        add(m_tasks.get(), "Re&fresh", "F5");
        add(m_tasks.get(), "Refresh A&ll", "Shift+F5");
        m_pause = add(m_tasks.get(), "&Pause", "Ctrl+P");
        add(m_tasks.get(), "Polling &Settings…", "Ctrl+,");
        add(m_tasks.get(), "&Remove from List", "Del");
        m_tasks->addAction(QStringLiteral("Without a key"));
    }

    void collectsWhatTheMenusSay()
    {
        QMenu menu(QStringLiteral("R&&D && &View"));
        QMenu *more = menu.addMenu(QStringLiteral("&More"));
        add(more, "&Deep", "F4");
        QAction *hidden = add(&menu, "Hidden", "F6");
        hidden->setVisible(false);
        QAction *two = add(&menu, "F&ind & keep&", "F3");
        two->setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_F)});
        add(&menu, "Disabled", "F7")->setEnabled(false);
        const QString section = QStringLiteral("R&D & View");
        QCOMPARE(cheatLines({&menu}),
            (QList<CheatLine>{{section, QStringLiteral("F4"), QStringLiteral("More: Deep")},
                {section, QStringLiteral("F3 or Ctrl+F"), QStringLiteral("Find  keep")},
                {section, QStringLiteral("F7"), QStringLiteral("Disabled")}}));
    }

    void saysWhichLettersBeginAFilter()
    {
        const auto letters = [](QMenu &menu) -> QString {
            const QList<CheatLine> lines = tableCheatLines({&menu});
            for (const CheatLine &line : lines) {
                if (line.key.contains(u"letters"))
                    return line.key + u": " + line.meaning;
            }
            return {};
        };
        QMenu menu(QStringLiteral("Tasks"));
        add(&menu, "Slash", "/");
        add(&menu, "Find", "Ctrl+F");
        QCOMPARE(letters(menu), QStringLiteral("letters: begin a filter"));
        add(menu.addMenu(QStringLiteral("Jump")), "Next", "N");
        add(&menu, "Previous", "Shift+N");
        add(&menu, "Failure", "F");
        QCOMPARE(letters(menu), QStringLiteral("other letters: begin a filter; N, F are shortcuts"));
    }

    void saysWhatTheMenusSayWhenItIsShown()
    {
        CheatSheet sheet;
        sheet.setMenus(menus());
        sheet.setLines(moreLines());
        sheet.show();
        QStringList said = texts(sheet);
        for (const char *text :
            {"File", "Tasks", "Table", "Filter", "Refresh", "F5", "Pause", "1 … 7", "next<5m", "retries that are left"})
            QVERIFY2(said.contains(QString::fromUtf8(text)), text);
        QCOMPARE(said.count(QStringLiteral("Tasks")), 1); // a line joined the section of its menu
        QVERIFY(!said.contains(QStringLiteral("Without a key")));
        sheet.close();
        m_pause->setText(QStringLiteral("&Resume"));
        m_file.reset(); // as when a window is destroyed
        sheet.show();
        said = texts(sheet);
        QVERIFY(said.contains(QStringLiteral("Resume")) && !said.contains(QStringLiteral("Pause")));
        QVERIFY(!said.contains(QStringLiteral("File")));
    }

    void closesByTheKeysThatOpenIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("closes");
        QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape) << true;
        QTest::newRow("question mark") << static_cast<int>(Qt::Key_Question) << true;
        QTest::newRow("F1") << static_cast<int>(Qt::Key_F1) << true;
        QTest::newRow("another") << static_cast<int>(Qt::Key_A) << false;
    }

    void closesByTheKeysThatOpenIt()
    {
        QFETCH(const int, key);
        QFETCH(const bool, closes);
        CheatSheet sheet;
        sheet.setMenus(menus());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet, Test::Patience));
        QVERIFY(!sheet.isModal());
        QWidget *focus = sheet.focusWidget() ? sheet.focusWidget() : &sheet;
        QTest::keyClick(focus, static_cast<Qt::Key>(key));
        QCOMPARE(sheet.isVisible(), !closes);
    }

    void everyLabelIsPlainText()
    {
        CheatSheet sheet;
        sheet.setLines({{QStringLiteral("<b>s</b>"), QStringLiteral("<i>k</i>"), QStringLiteral("<img src=x>")}});
        sheet.show();
        const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void fitsAndGivesWay()
    {
        CheatSheet sheet;
        sheet.setMenus(menus());
        sheet.setLines(moreLines());
        sheet.resize(1000, 700);
        sheet.show();
        const auto *area = sheet.findChild<QScrollArea *>(QStringLiteral("cheatSheetArea"));
        QTRY_VERIFY(area->widget()->width() > 900);
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        QVERIFY(placeOf(sheet, "Filter") > placeOf(sheet, "File"));
        // A narrow sheet has one column, and nothing is cut off at the side.
        sheet.resize(360, 300);
        QTRY_COMPARE(placeOf(sheet, "Filter"), placeOf(sheet, "File"));
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        sheet.resize(1000, 700);
        QTRY_VERIFY(placeOf(sheet, "Filter") > placeOf(sheet, "File"));
    }

    void wrapsNoShortText_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 420; width < 1300; width += 40)
            QTest::addRow("%d", width) << width;
    }

    void wrapsNoShortText()
    {
        QFETCH(const int, width);
        CheatSheet sheet;
        sheet.setMenus(menus());
        QList<CheatLine> lines;
        for (int i = 0; i < 30; ++i) {
            lines.append({QStringLiteral("Section %1").arg(i / 8),
                i % 4 ? QStringLiteral("Ctrl+1") : QStringLiteral("Ctrl+F or Ctrl+L or /"),
                QStringLiteral("Views: Waiting for retry")});
        }
        lines += filterCheatLines();
        sheet.setLines(lines);
        sheet.resize(width, 500);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const auto *area = sheet.findChild<QScrollArea *>(QStringLiteral("cheatSheetArea"));
        QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
        const QList<QLabel *> labels = area->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            if (label->text().size() <= 30)
                QVERIFY2(label->width() >= needed, qPrintable(label->text()));
        }
    }

    void growsNoLargerThanASmallScreen()
    {
        CheatSheet sheet;
        QList<CheatLine> lines;
        for (int i = 0; i < 200; ++i)
            lines.append({QStringLiteral("s%1").arg(i / 10), QStringLiteral("k%1").arg(i), QStringLiteral("meaning")});
        sheet.setLines(lines);
        sheet.show();
        const QSize screen = sheet.screen()->availableSize();
        QVERIFY(sheet.width() < screen.width() && sheet.height() < screen.height());
    }
};

TASKWATCH_TEST(TestCheatSheet, QApplication);
#include "tst_cheatsheet.moc"
