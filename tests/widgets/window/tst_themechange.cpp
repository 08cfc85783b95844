// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "detail/rawanswertab.h"
#include "intake/emptypage.h"
#include "parts/banner.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelist.h"
#include "settings/historypage.h"
#include "settings/settingsdialog.h"
#include "support/barriers.h"
#include "support/testregistry.h"
#include "tables/listingmodel.h"
#include "tasklists/listsdialog.h"
#include "theme/appearance.h"
#include "theme/colors.h"
#include "views/saveviewdialog.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// How legible the text of a label is.
double legibility(const QWidget &window, const char *label)
{
    const auto *found = window.findChild<QLabel *>(QString::fromLatin1(label));
    if (!found)
        return 0;
    return contrast(found->palette().color(QPalette::WindowText), found->palette().color(QPalette::Window));
}

} // namespace

/// Light and dark, and the font, may change while windows are open.
class TestThemeChange : public QObject
{
    Q_OBJECT

    QFont m_font;

    static void changeFont()
    {
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        QApplication::setFont(larger);
        handlePendingEvents();
    }

    /// Fails unless the first item of the list in @p window grows with the font.
    static void growsWithTheFont(QWidget &window)
    {
        window.show();
        const auto *list = window.findChild<QListWidget *>();
        const auto height = [list] { return list->visualItemRect(list->item(0)).height(); };
        const int before = height();
        const int line = list->fontMetrics().lineSpacing();
        changeFont();
        QVERIFY2(height() >= before + list->fontMetrics().lineSpacing() - line, qPrintable(list->objectName()));
    }

private Q_SLOTS:
    void init()
    {
        m_font = QApplication::font();
        applyAppearance(Appearance::Light);
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        applyAppearance(Appearance::System);
    }

    void listsOfTheSettingsFollowTheFont()
    {
        SettingsDialog dialog;
        dialog.addPage(new HistoryPage({}, &dialog));
        growsWithTheFont(dialog);
        ProfileList profiles;
        profiles.setRows(
            {{.key = QStringLiteral("a"), .name = QStringLiteral("A"), .note = QStringLiteral("note")}}, {});
        growsWithTheFont(profiles);
    }

    void theProfileEditorFollowsThePalette()
    {
        ProfileEditor editor([](const QString &, bool) { return QStringLiteral("wrong"); });
        editor.setDraft({}, {.isSaved = false, .tokenWords = QStringLiteral("a token"), .otherNames = {}});
        for (const bool good : {false, true}) {
            editor.showProbeResult({}, QStringLiteral("summary"), good);
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Light}) {
                applyAppearance(appearance);
                handlePendingEvents();
                for (const char *label : {"nameNote", "baseNote", "tokenNote", "unsavedLabel", "probeSummary"})
                    QVERIFY2(legibility(editor, label) >= 4.5, label);
            }
        }
    }

    void theFindBarAndItsMarksFollowThePalette()
    {
        RawAnswerTab tab;
        tab.setAnswer("{\"state\": \"failed\", \"state2\": \"failed\"}");
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab, Patience));
        tab.findChild<QToolButton *>(QStringLiteral("findButton"))->click();
        auto *field = tab.findChild<QLineEdit *>(QStringLiteral("findField"));
        const auto *text = tab.findChild<QPlainTextEdit *>(QStringLiteral("rawAnswer"));
        for (const QString &wanted : {QStringLiteral("nowhere"), QStringLiteral("failed")}) {
            field->setText(wanted);
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Light}) {
                applyAppearance(appearance);
                handlePendingEvents();
                QVERIFY(legibility(tab, "findCount") >= 4.5);
                const auto marks = text->extraSelections();
                QCOMPARE(marks.size(), wanted == u"failed" ? 2 : 0);
                if (!marks.isEmpty())
                    QCOMPARE(marks.last().format.foreground().color(), text->palette().color(QPalette::Text));
            }
        }
    }

    void theNameOfAViewFollowsThePalette()
    {
        const SaveViewDialog dialog(QStringLiteral("Failures"), {{QStringLiteral("Failures"), {}}}, nullptr);
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Light}) {
            applyAppearance(appearance);
            handlePendingEvents();
            QVERIFY(legibility(dialog, "replaceLabel") >= 4.5);
        }
    }

    void theRowsOfListsFollowTheFont()
    {
        ListingModel model;
        ListsDialog dialog(&model, defaultApi(), [] { return ClockReading{}; });
        const auto *view = dialog.findChild<QTableView *>(QStringLiteral("listsView"));
        const int height = view->verticalHeader()->defaultSectionSize();
        const int width = view->columnWidth(1);
        changeFont();
        QVERIFY(view->verticalHeader()->defaultSectionSize() > height);
        QVERIFY(view->horizontalHeader()->minimumHeight() > height);
        QVERIFY(view->columnWidth(1) > width);
    }

    void theCloseButtonOfABannerCanBeSeen()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyAppearance(appearance);
            Banner banner;
            banner.resize(600, 40);
            banner.showMessage(Banner::Kind::Info, QStringLiteral("2 new"));
            const auto *button = banner.findChild<QToolButton *>(QStringLiteral("closeButton"));
            const QImage image = button->icon().pixmap(16, 16).toImage();
            double best = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (const QColor color = image.pixelColor(x, y); color.alpha() > 200)
                        best = std::max(best, contrast(color, banner.palette().color(QPalette::Window)));
                }
            }
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
    }

    void headingsFollowTheFont()
    {
        EmptyPage empty;
        HistoryPage page({});
        const auto *heading = empty.findChild<QLabel *>(QStringLiteral("headingLabel"));
        const auto *title = page.findChild<QLabel *>(); // the first is the title
        const double size = heading->font().pointSizeF();
        const double titleSize = title->font().pointSizeF();
        QVERIFY(size > page.font().pointSizeF() && titleSize > page.font().pointSizeF());
        changeFont();
        QCOMPARE(heading->font().pointSizeF(), 2 * size);
        QCOMPARE(title->font().pointSizeF(), 2 * titleSize);
        QVERIFY(heading->font().bold() && title->font().bold());
    }
};

TASKWATCH_TEST(TestThemeChange, QApplication);
#include "tst_themechange.moc"
