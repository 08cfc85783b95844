// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/language.h"

#include "text/wordorder.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

const QString CatalogueFolder = QStringLiteral(":/translations");
const QString EnglishCode = QStringLiteral("en");
const QString TranslatorsName = QStringLiteral("translators"); // of the object below

bool loadCatalogue(QTranslator *translator, const QLocale &locale)
{
    return translator->load(locale, QStringLiteral("taskwatch"), QStringLiteral("_"), CatalogueFolder);
}

/// The translators in use, as a child of the application object, which then deletes them.
class Translators final : public QObject
{
public:
    Translators(const QString &chosen, QObject *parent)
        : QObject(parent)
        , m_chosen(chosen)
    {
        setObjectName(TranslatorsName);
        const QLocale wanted = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
        // The translator that was installed last is asked first. English is the last: it has the plural forms of texts
        // that a language lacks.
        loadCatalogue(&m_english, QLocale(EnglishCode));
        m_language = loadCatalogue(&m_own, wanted) ? m_own.language() : EnglishCode;
        (void)m_qt.load(QLocale(m_language), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        for (QTranslator *translator : {&m_english, &m_qt, &m_own})
            QCoreApplication::installTranslator(translator); // does nothing with an empty one
    }

    /// Those of the application object; null before the first.
    [[nodiscard]] static Translators *current()
    {
        QObject *found =
            QCoreApplication::instance()->findChild<QObject *>(TranslatorsName, Qt::FindDirectChildrenOnly);
        return static_cast<Translators *>(found);
    }
    [[nodiscard]] QLocale locale() const { return QLocale(m_language); }
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

private:
    QString m_chosen;
    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};

/// How numbers and dates are written in texts of @p language.
QLocale formatsOf(const QLocale &language)
{
    const QLocale system = QLocale::system();
    const auto isOfLanguage = [&language](const QLocale &locale) {
        return locale.language() == language.language() && locale.script() == language.script();
    };
    if (isOfLanguage(system))
        return system;
    const QLocale here(language.language(), language.script(), system.territory());
    return isOfLanguage(here) && here.territory() == system.territory() ? here : language;
}

} // namespace

QStringList offeredLanguages()
{
    QStringList codes = QDir(CatalogueFolder).entryList({QStringLiteral("taskwatch_*.qm")});
    for (QString &code : codes)
        code = code.section(u'.', 0, 0).section(u'_', 1);
    std::sort(codes.begin(), codes.end(), [order = WordOrder()](const QString &one, const QString &other) {
        return order(languageName(one), languageName(other));
    });
    return codes;
}

QString languageName(const QString &code)
{
    // QLocale names Spanish with its territory, and some languages in lower case.
    static constexpr std::pair<const char *, const char *> Names[] = {{"ar", "العربية"}, {"de", "Deutsch"},
        {"en", "English"}, {"es", "Español"}, {"fr", "Français"}, {"ja", "日本語"}, {"zh_CN", "简体中文"}};
    for (const auto &[each, name] : Names) {
        if (code == QLatin1String(each))
            return QString::fromUtf8(name);
    }
    return QLocale(code).nativeLanguageName();
}

void useLanguage(const QString &language)
{
    Translators *former = Translators::current();
    const bool isFirst = !former;
    delete former;
    QCoreApplication *app = QCoreApplication::instance();
    const auto *translators = new Translators(language, app);
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : formatsOf(translators->locale()));
    // The option -reverse of Qt applies to the language of the start.
    const Qt::LayoutDirection direction = translators->locale().textDirection();
    if (qobject_cast<QGuiApplication *>(app) && (!isFirst || direction == Qt::RightToLeft))
        QGuiApplication::setLayoutDirection(direction);
}

QString usedLanguage()
{
    const Translators *current = Translators::current();
    return current ? current->chosen() : QString();
}

} // namespace Taskwatch
