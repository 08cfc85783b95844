// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "theme/colors.h"
#include "filter/completionpopup.h"
#include "filter/filteredit.h"
#include "filter/filterfield.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Taskwatch;

/// The filter field with mouse and keys, in a window with another focusable widget.
class TestFilterField : public QObject
{
    Q_OBJECT

private:
    struct Bench {
        Bench()
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(field);
            layout->addWidget(elsewhere, 1);
            elsewhere->setFocusPolicy(Qt::StrongFocus);
            window.resize(700, 400);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
            field->focusField();
        }

        void type(const char *text) const { QTest::keyClicks(edit, QString::fromUtf8(text)); }
        void press(Qt::Key key) const { QTest::keyClick(edit, key); }
        [[nodiscard]] QString line(int row) const { return popup->model()->index(row, 0).data().toString(); }
        [[nodiscard]] QString lastText() const { return changed.isEmpty() ? QString() : changed.last().at(1).toString(); }

        QWidget window;
        FilterField *field = new FilterField;
        QWidget *elsewhere = new QWidget;
        FilterEdit *edit = field->findChild<FilterEdit *>(QStringLiteral("filterEdit"));
        QLabel *mistake = field->findChild<QLabel *>(QStringLiteral("filterMistake"));
        CompletionPopup *popup = field->findChild<CompletionPopup *>(QStringLiteral("completionPopup"));
        QSignalSpy changed{field, &FilterField::filterChanged};
        QSignalSpy left{field, &FilterField::focusReleased};
    };

    static FilterQuery queryOf(const char *text)
    {
        const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(QString::fromUtf8(text));
        if (!read)
            QTest::qFail(text, __FILE__, __LINE__);
        return *read;
    }

    /// The pixel columns in which two images of the same size differ.
    static std::pair<int, int> differingColumns(const QImage &a, const QImage &b)
    {
        int first = a.width();
        int last = -1;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return {first, last};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void whatIsTypedAppliesOnceItIsUnderstood()
    {
        const Bench bench;
        bench.type("Retries>3 timeout");
        QVERIFY(bench.changed.isEmpty()); // not for every key
        QTRY_COMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.changed.first().first().value<FilterQuery>(), queryOf("retries>3 timeout"));
        QCOMPARE(bench.lastText(), QStringLiteral("Retries>3 timeout"));
        QCOMPARE(bench.field->query(), queryOf("retries>3 timeout"));
        QVERIFY(bench.mistake->isHidden());
        // With another space it is the same filter.
        bench.type(" ");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.changed.size(), 1);
    }

    void enterAppliesAtOnce()
    {
        const Bench bench;
        bench.type("timeout");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.lastText(), QStringLiteral("timeout"));
        QVERIFY(bench.edit->hasFocus());
    }

    void aMistakeSaysSoLaterAndTheLastFilterStays()
    {
        const Bench bench;
        bench.type("timeout");
        QTRY_COMPARE(bench.changed.size(), 1);
        bench.type(" retries>x");
        QVERIFY(bench.mistake->isHidden());
        QTRY_VERIFY(bench.mistake->isVisible());
        QVERIFY2(bench.mistake->text().contains(u"\"x\" is not a whole number"), qPrintable(bench.mistake->text()));
        QCOMPARE(bench.mistake->textFormat(), Qt::PlainText);
        QCOMPARE(bench.edit->accessibleDescription(), bench.mistake->text());
        QVERIFY(bench.edit->isMarked());
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.field->query(), queryOf("timeout"));
        // Corrected, it applies, and the error disappears.
        bench.press(Qt::Key_Backspace);
        QVERIFY(!bench.edit->isMarked());
        bench.type("3");
        QTRY_COMPARE(bench.changed.size(), 2);
        QVERIFY(bench.mistake->isHidden());
        QCOMPARE(bench.edit->accessibleDescription(), QString());
    }

    void enterShowsAMistakeAtOnce()
    {
        const Bench bench;
        bench.type("retries>x");
        bench.press(Qt::Key_Enter);
        QVERIFY(bench.mistake->isVisible() && bench.edit->isMarked());
        QVERIFY(bench.changed.isEmpty());
    }

    void theWrongPartIsUnderlinedAndNothingElseChanges()
    {
        const Bench bench;
        const QString text = QStringLiteral("timeout retries>x url:a");
        bench.edit->setText(text);
        bench.elsewhere->setFocus(); // no blinking cursor in the images
        bench.edit->setSelection(3, 4);
        QSignalSpy edited(bench.edit, &QLineEdit::textEdited);
        QSignalSpy changedText(bench.edit, &QLineEdit::textChanged);
        QSignalSpy moved(bench.edit, &QLineEdit::cursorPositionChanged);
        QSignalSpy selected(bench.edit, &QLineEdit::selectionChanged);
        const QImage before = bench.edit->grab().toImage();
        bench.edit->mark(16, 1);
        const QImage marked = bench.edit->grab().toImage();
        const auto [first, last] = differingColumns(before, marked);
        const QFontMetrics metrics = bench.edit->fontMetrics();
        const int margin = (bench.edit->width() - bench.edit->contentsRect().width()) / 2 + 12;
        QVERIFY2(last >= first && first >= metrics.horizontalAdvance(text.first(16)) && last <= metrics.horizontalAdvance(text.first(17)) + margin,
            qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
        QVERIFY(edited.isEmpty() && changedText.isEmpty() && moved.isEmpty() && selected.isEmpty());
        QCOMPARE(bench.edit->text(), text);
        QCOMPARE(bench.edit->selectedText(), QStringLiteral("eout"));
        bench.edit->unmark();
        QCOMPARE(bench.edit->grab().toImage(), before);
    }

    void escapeClearsAndThenLeaves()
    {
        const Bench bench;
        bench.type("timeout");
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.edit->text(), QString());
        QCOMPARE(bench.changed.size(), 2);
        QVERIFY(bench.field->query().matchesAll());
        QVERIFY(bench.left.isEmpty());
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.left.size(), 1);
    }

    void downWithoutAnythingToOfferLeaves()
    {
        const Bench bench;
        bench.type("zzz");
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.left.size(), 1);
        QVERIFY(!bench.popup->isVisible());
    }

    void whatIsSetAppliesAtOnce()
    {
        const Bench bench;
        bench.field->setText(QStringLiteral("state:failed"));
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.field->text(), QStringLiteral("state:failed"));
        bench.field->setText(QStringLiteral("state:failed")); // not a change
        QCOMPARE(bench.changed.size(), 1);
        bench.field->setText(QStringLiteral("retries>x"));
        QVERIFY(bench.mistake->isVisible());
        QCOMPARE(bench.field->query(), queryOf("state:failed"));
        bench.field->setText({});
        QVERIFY(bench.mistake->isHidden() && bench.field->query().matchesAll());
    }

    void whatCouldBeMeantIsOfferedWhileTyping()
    {
        const Bench bench;
        bench.field->setStates({QStringLiteral("retrying"), QStringLiteral("archived"), QStringLiteral("retry_later")});
        bench.type("stat");
        QVERIFY(bench.popup->isVisible());
        QCOMPARE(bench.line(0), QStringLiteral("state:"));
        QVERIFY(!bench.popup->currentIndex().isValid()); // nothing is selected at first
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.edit->text(), QStringLiteral("state:"));
        // Then come the values. An incomplete term is not an error yet.
        QVERIFY(bench.popup->isVisible());
        QCOMPARE(bench.popup->model()->rowCount(), 3);
        bench.type("r");
        QCOMPARE(bench.popup->model()->rowCount(), 2);
        bench.press(Qt::Key_Up); // wraps to the last line
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.edit->text(), QStringLiteral("state:retry_later"));
        QTRY_COMPARE(bench.lastText(), QStringLiteral("state:retry_later"));
        QVERIFY(bench.edit->hasFocus());
    }

    void anUnfinishedTermIsNoMistakeWhileItsRestIsOffered()
    {
        const Bench bench;
        bench.field->setStates({QStringLiteral("retrying")});
        QSignalSpy complained(bench.field->findChild<QTimer *>(QStringLiteral("complainTimer")), &QTimer::timeout);
        bench.type("state:");
        QVERIFY(bench.popup->isVisible());
        QVERIFY(complained.wait(Test::Patience));
        QVERIFY(bench.mistake->isHidden());
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(bench.mistake->isVisible());
        QCOMPARE(bench.edit->text(), QStringLiteral("state:"));
    }

    void enterWithoutAChosenLineApplies()
    {
        const Bench bench;
        bench.type("stat");
        QVERIFY(bench.popup->isVisible());
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.popup->isVisible());
        QCOMPARE(bench.edit->text(), QStringLiteral("stat"));
        QCOMPARE(bench.lastText(), QStringLiteral("stat"));
    }

    void tabCompletesWhatIsTyped()
    {
        const Bench bench;
        bench.type("timeout hos");
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.edit->text(), QStringLiteral("timeout host:"));
        QVERIFY(bench.edit->hasFocus());
        bench.press(Qt::Key_Tab); // no more suggestions
        QVERIFY(!bench.edit->hasFocus());
        bench.edit->setFocus();
        QTest::keyClick(bench.edit, Qt::Key_Z, Qt::ControlModifier); // can be undone like any other edit
        QVERIFY2(bench.edit->text().startsWith(u"timeout hos") && !bench.edit->text().contains(u':'), qPrintable(bench.edit->text()));
    }

    void escapeClosesTheListFirst()
    {
        const Bench bench;
        bench.type("stat");
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.popup->isVisible());
        QCOMPARE(bench.edit->text(), QStringLiteral("stat"));
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.edit->text(), QString());
    }

    void downInAnEmptyFieldOffersEveryName()
    {
        const Bench bench;
        bench.press(Qt::Key_Down);
        QVERIFY(bench.popup->isVisible() && bench.left.isEmpty());
        QVERIFY(bench.popup->model()->rowCount() > 10);
        for (int i = 0; i < bench.popup->model()->rowCount(); ++i)
            bench.press(Qt::Key_Down);
        QCOMPARE(bench.popup->currentIndex().row(), bench.popup->model()->rowCount() - 1);
        bench.press(Qt::Key_Down); // wraps around
        QCOMPARE(bench.popup->currentIndex().row(), 0);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.popup->currentIndex().row(), 9);
    }

    void theMouseChoosesAndAClickElsewhereCloses()
    {
        const Bench bench;
        bench.type("ret");
        QVERIFY(bench.popup->isVisible());
        QTest::mouseClick(bench.popup->viewport(), Qt::LeftButton, {}, bench.popup->visualRect(bench.popup->model()->index(0, 0)).center());
        QCOMPARE(bench.edit->text(), QStringLiteral("retries>"));
        QVERIFY(bench.edit->hasFocus());
        bench.type(" sta");
        QVERIFY(bench.popup->isVisible());
        QTest::mouseClick(bench.elsewhere, Qt::LeftButton);
        QVERIFY(!bench.popup->isVisible());
        QCOMPARE(bench.edit->text(), QStringLiteral("retries> sta"));
    }
};

TASKWATCH_TEST(TestFilterField, QApplication);
#include "tst_filterfield.moc"
