// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "help/cheatlines.h"
#include "languages/everywindow.h"
#include "languages/paintedtexts.h"
#include "languages/pseudolanguage.h"
#include "start/language.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "text/apitext.h"
#include "views/shippedviews.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// What is the same in every language: fields and values of an answer, filters, names of APIs and languages.
const QSet<QString> &names()
{
    static const QSet<QString> names = [] {
        QSet<QString> all{QStringLiteral("deadline"), QStringLiteral("scheduled"), // more fields of tasks
            QStringLiteral("state:"), QStringLiteral("phase:succeeded"), // what completes a filter
            QStringLiteral("bytes")}; // QLocale's
        const QJsonObject answer = exampleObject();
        for (auto field = answer.begin(); field != answer.end(); ++field)
            all += {field.key(), field.value().toString()};
        const auto add = [&all](const QStringList &texts) { all += QSet<QString>(texts.begin(), texts.end()); };
        add(EveryWindow::states());
        for (const CheatLine &line : filterCheatLines())
            all.insert(line.key);
        for (const SavedView &view : shippedViews()) {
            const QString filter = view.state.value(QString::fromLatin1(FilterTermsKey)).toString();
            all += {filter, filter.toHtmlEscaped()};
        }
        for (const QString &key : shippedApis())
            all.insert(shippedApi(key).name);
        for (const QString &code : offeredLanguages())
            all.insert(languageName(code));
        return all;
    }();
    return names;
}

template <typename Texts>
bool beginsOneOf(const Texts &texts, const QString &beginning)
{
    return std::any_of(
        texts.begin(), texts.end(), [&beginning](const QString &text) { return text.startsWith(beginning); });
}

/// Names, and ids, addresses, times, numbers, files and keys.
bool isData(const QString &text)
{
    static const QRegularExpression data(QStringLiteral(
        "^(?:https?://\\S*|\\w+\\.example\\.com|/\\S*|tsk_\\w*|msg_\\w*|test|Taskwatch|CSV|JSON|UTC|URL"
        "|[-\\d]+T[:.\\d]+Z"
        "|(?:Ctrl|Shift|Alt|Esc|Del|Return|Enter|Home|End|PgUp|PgDown|Tab|Space|Ins|Backspace|Up|Down|Left|Right|F\\d+|.)"
        "(?:\\+(?:Ctrl|Shift|Alt|Esc|Del|Return|Enter|Home|End|PgUp|PgDown|Tab|Space|Ins|Backspace|Up|Down|Left|Right|F\\d+|.))*"
        "|[^\\p{L}]+)$"));
    static const QStringList errors{QStringLiteral("Connection timeout"),
        QStringLiteral("503 Service Unavailable: upstream connect error or disconnect/reset before headers"),
        QStringLiteral("503 Service Unavailable: upstream connect error")};
    if (text.endsWith(u'…') && beginsOneOf(errors, text.chopped(1)))
        return true;
    QString rest = text;
    for (const QString &error : errors)
        rest.remove(error);
    if (names().contains(rest) || data.match(rest).hasMatch())
        return true;
    const QStringList words = rest.split(QRegularExpression(QStringLiteral("[\\s(),·]+")), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return names().contains(word) || data.match(word).hasMatch()
            || (word.endsWith(u'…') && beginsOneOf(names(), word.chopped(1)));
    });
}

/// Collects the texts of widgets and actions that are not in the pseudo-language.
class UntranslatedTexts
{
public:
    void look(const QString &scene, const QWidget &window)
    {
        m_scene = scene;
        lookAt(window);
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            lookAt(*widget);
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        for (QMenu *menu : menus)
            Q_EMIT menu->aboutToShow(); // some are filled then
        const QList<QAction *> actions =
            window.findChildren<QAction *>() + window.actions(); // a menu has those of others
        for (const QAction *action : actions) {
            add(*action, "text", action->text());
            add(*action, "icon text", action->iconText());
            add(*action, "tooltip", action->toolTip());
            add(*action, "what's this", action->whatsThis());
        }
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }
    [[nodiscard]] int looked() const { return m_looked; }

private:
    void lookAt(const QWidget &widget)
    {
        add(widget, "title", widget.windowTitle());
        add(widget, "tooltip", widget.toolTip());
        add(widget, "what's this", widget.whatsThis());
        add(widget, "accessible name", widget.accessibleName());
        lookAtPainting(widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", box->title());
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", field->placeholderText());
        else if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
            add(widget, "suffix", number->suffix() + number->prefix() + number->specialValueText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, "item", combo->itemText(i));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i) + u' ' + tabs->tabToolTip(i));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::WhatsThisRole, Qt::AccessibleTextRole})
                    add(widget, "header", header->model()->headerData(i, header->orientation(), role).toString());
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            lookAtItems(*view);
    }

    void lookAtPainting(const QWidget &widget)
    {
        const QObject *parent = widget.parent();
        if (!widget.isVisible() || qobject_cast<const QTextEdit *>(parent)
            || qobject_cast<const QPlainTextEdit *>(parent))
            return; // documents, such as an answer
        const QStringList painted = paintedTexts(widget);
        for (const QString &text : painted)
            add(widget, "painted", text);
    }

    void lookAtItems(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model.index(row, column, view.rootIndex());
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    add(view, "item", index.data(role).toString());
            }
        }
    }

    void add(const QObject &object, const char *what, const QString &text)
    {
        m_looked += text.isEmpty() ? 0 : 1;
        const QString outside =
            PseudoLanguage::outside(QString(text).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
        if (outside.isEmpty() || isData(outside))
            return;
        const QString finding = QStringLiteral("%1 \"%2\", %3: %4")
                                    .arg(QString::fromLatin1(object.metaObject()->className()), object.objectName(),
                                        QString::fromLatin1(what), outside);
        if (!m_seen.contains(finding))
            m_found.append(m_scene + u": " + finding);
        m_seen.insert(finding);
    }

    QString m_scene;
    QStringList m_found;
    int m_looked = 0; // texts
    QSet<QString> m_seen;
};

} // namespace

/// The windows in a language of brackets: each text that is not in brackets cannot be translated.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsOutsideOfBrackets_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("outside");
        QTest::newRow("all in brackets") << QStringLiteral("⟦ä ⟦b⟧ c⟧") << QString();
        QTest::newRow("before, between and after") << QStringLiteral("x ⟦a⟧ y ⟦b⟧z") << QStringLiteral("x y z");
        QTest::newRow("cut at the end") << QStringLiteral("⟦abc…") << QString();
        QTest::newRow("cut at the beginning") << QStringLiteral("…bc⟧ x") << QStringLiteral("x");
    }
    void tellsWhatIsOutsideOfBrackets()
    {
        QFETCH(QString, shown);
        QFETCH(QString, outside);
        QCOMPARE(PseudoLanguage::outside(shown), outside);
    }

    /// lupdate does not read API files.
    void textsOfTheShippedApisAreInTheCatalogues()
    {
        PseudoLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const auto english = qScopeGuard([&language] { QCoreApplication::removeTranslator(&language); });
        for (const QString &key : shippedApis()) {
            const ApiDescription api = shippedApi(key);
            const QStringList texts{api.about, api.words.task, api.words.group, api.words.destination};
            for (const QString &text : texts + api.idParts.mid(0, api.idParts.size() - 1))
                QCOMPARE(PseudoLanguage::outside(apiText(text)), QString());
        }
    }

    void allTextsAreInTheCatalogues()
    {
        PseudoLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const auto english = qScopeGuard([&language] { QCoreApplication::removeTranslator(&language); });
        UntranslatedTexts texts;
        EveryWindow().show([&texts](const QString &scene, const QWidget &window) { texts.look(scene, window); });
        for (const QString &found : texts.found())
            qWarning("%s", qPrintable(found)); // QtTest cuts long messages
        QCOMPARE(texts.found().size(), 0);
        QVERIFY2(texts.looked() > 3000, qPrintable(QString::number(texts.looked())));
    }
};

TASKWATCH_TEST(TestPseudoLanguage, QApplication);
#include "tst_pseudolanguage.moc"
