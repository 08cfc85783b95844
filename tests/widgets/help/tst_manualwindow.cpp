// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/manualsearch.h"
#include "help/manualwindow.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <functional>

using namespace Taskwatch;

class TestManualWindow : public QObject
{
    Q_OBJECT

private:
    /// The targets of the links in the page that @p browser shows, resolved.
    static QList<QUrl> links(const QTextBrowser &browser)
    {
        QList<QUrl> found;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                    found.append(browser.source().resolved(QUrl(it.fragment().charFormat().anchorHref())));
            }
        }
        return found;
    }

private Q_SLOTS:
    void showsTheManual()
    {
        const ManualWindow window;
        const auto *browser = window.findChild<QTextBrowser *>();
        QVERIFY(browser);
        const QTextBlock first = browser->document()->begin();
        QCOMPARE(first.blockFormat().headingLevel(), 1); // read as Markdown, not as plain text
        QVERIFY(browser->toPlainText().size() > 5000);
    }

    /// Each link to a page of ours leads to a page that is compiled in.
    void everyPageIsThere()
    {
        ManualWindow window;
        auto *browser = window.findChild<QTextBrowser *>();
        int pages = 0;
        for (const QUrl &link : links(*browser)) {
            if (link.scheme() != QLatin1String("qrc") || link.path() == browser->source().path())
                continue;
            QVERIFY2(QFile::exists(u':' + link.path()), qPrintable(link.toString()));
            ++pages;
        }
        QVERIFY(pages > 0);
    }

    void showsItsPictures()
    {
        ManualWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *browser = window.findChild<QTextBrowser *>();
        int pictures = 0;
        const auto check = [&](const std::function<void(const QString &, const QImage &)> &each) {
            for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (!it.fragment().charFormat().isImageFormat())
                        continue;
                    const QString name = it.fragment().charFormat().toImageFormat().name();
                    each(name, browser->document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>());
                }
            }
        };
        check([&](const QString &name, const QImage &image) {
            QVERIFY2(!image.isNull(), qPrintable(name));
            QVERIFY2(image.width() <= browser->viewport()->width(), qPrintable(name));
            QVERIFY2(image.pixelColor(image.width() / 2, 4).lightness() > 128, qPrintable(name));
            ++pictures;
        });
        QVERIFY(pictures > 3);
        // They follow the size and the colours of the window, but do not block it while they are scaled.
        const auto countDark = [&] {
            int dark = 0;
            check([&](const QString &, const QImage &image) {
                dark += image.width() <= 500 && image.pixelColor(image.width() / 2, 4).lightness() < 128 ? 1 : 0;
            });
            return dark;
        };
        window.resize(500, 500);
        QPalette dark = browser->palette();
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        browser->setPalette(dark);
        QCOMPARE(countDark(), 0);
        QTRY_COMPARE(countDark(), pictures);
    }

    /// Each link to a heading of the manual finds it.
    void scrollsToHeadings()
    {
        ManualWindow window;
        auto *browser = window.findChild<QTextBrowser *>();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int headings = 0;
        for (const QUrl &link : links(*browser)) {
            if (!link.hasFragment())
                continue;
            browser->moveCursor(QTextCursor::Start);
            Q_EMIT browser->anchorClicked(link);
            QVERIFY2(browser->textCursor().block().blockFormat().headingLevel() > 0
                    && browser->textCursor().blockNumber() > 0,
                qPrintable(link.toString()));
            ++headings;
        }
        QVERIFY(headings > 5);
    }

    void findsInAllPages()
    {
        ManualWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *browser = window.findChild<QTextBrowser *>();
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("findField"));
        QVERIFY(!field->isVisible());
        QTest::keyClick(browser, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("retry-after"));
        const QList<ManualSearch::Match> all = ManualSearch().find(QStringLiteral("Retry-After"));
        QSet<QUrl> pages;
        QList<ManualSearch::Match> seen;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(browser->textCursor().selectedText().toLower(), QStringLiteral("retry-after"));
            pages.insert(browser->source());
            seen.append({browser->source(), browser->textCursor().selectionStart()});
            QTest::keyClick(field, Qt::Key_Return);
        }
        QVERIFY(pages.size() > 1);
        QCOMPARE(seen, all);
        QCOMPARE(browser->textCursor().selectionStart(), all.constFirst().position); // the first follows the last
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(browser->textCursor().selectionStart(), all.constLast().position);
        // A longer word stays where the shorter one was found.
        QTest::keyClicks(field, QStringLiteral("zz"));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("findCount"))->text(), QStringLiteral("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible() && window.isVisible());
    }

    /// A page that is not searched would be missed silently.
    void searchesEveryPage()
    {
        QStringList searched;
        for (const QUrl &page : ManualSearch::pages())
            searched.append(page.fileName());
        QStringList there = QDir(QStringLiteral(":/doc")).entryList({QStringLiteral("*.md")});
        searched.sort();
        there.sort();
        QCOMPARE(searched, there);
    }

    void followsLinksAndGoesBack()
    {
        ManualWindow window;
        auto *browser = window.findChild<QTextBrowser *>();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QUrl manual = browser->source();
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("polling.md")));
        QCOMPARE(browser->source(), QUrl(QStringLiteral("qrc:/doc/polling.md")));
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.com/")));
        QCOMPARE(browser->source(), QUrl(QStringLiteral("qrc:/doc/polling.md")));

        QPushButton *back = nullptr;
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("Back")))
                back = button;
        }
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(browser->source(), manual);
    }
};

TASKWATCH_TEST(TestManualWindow, QApplication);
#include "tst_manualwindow.moc"
