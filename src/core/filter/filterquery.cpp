// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterquery.h"

#include "base/ascii.h"
#include "filter/filternames.h"
#include "filter/filtertoken.h"
#include "filter/writtentime.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;
using TermKind = FilterTerm::Kind;
using TermRelation = FilterTerm::Relation;
using Accepts = FilterName::Accepts;

struct FilterQueryWords {
    Q_DECLARE_TR_FUNCTIONS(FilterQuery)
};

/// Typed text as it is quoted in error texts: made safe and at most 40 characters long.
QString said(QStringView text)
{
    return safeFirstLine(text.toString(), 40);
}

QString phaseKeys()
{
    QStringList keys;
    for (const Phase phase : AllPhases)
        keys.append(phaseKey(phase));
    keys.append(NoPhaseKey.toString());
    return commaText(keys);
}

/// The phase whose key is @p text, case-insensitive.
std::optional<Phase> phaseNamed(QStringView text)
{
    const auto *phase = std::find_if(AllPhases.begin(), AllPhases.end(),
        [text](Phase each) { return text.compare(phaseKey(each), Qt::CaseInsensitive) == 0; });
    return phase == AllPhases.end() ? std::nullopt : std::optional(*phase);
}

/// Parses one token as a term.
class TermReader final
{
public:
    TermReader(const FilterToken &token, const FilterAliases &aliases)
        : m_token(token)
        , m_aliases(aliases)
    {
        m_term.negated = token.isNegated();
    }

    Result<FilterTerm, FilterMistake> read();

private:
    using Outcome = Result<FilterTerm, FilterMistake>;

    [[nodiscard]] Outcome mistake(qsizetype at, qsizetype end, const QString &what) const
    {
        return Failure{FilterMistake{at, std::max<qsizetype>(1, end - at), what}};
    }
    [[nodiscard]] Outcome mistakenValue(const QString &what) const { return mistake(m_valueAt, m_token.end, what); }

    Outcome readWord();
    Outcome readNamed(const FilterName &name);
    Outcome readPhase();
    Outcome readNumber(const FilterName &name);
    Outcome readTime(const FilterName &name);

    const FilterToken &m_token;
    const FilterAliases &m_aliases;
    FilterTerm m_term;
    QStringView m_value; // of a named term
    qsizetype m_valueAt = 0; // in the text
};

Result<FilterTerm, FilterMistake> TermReader::read()
{
    if (m_token.openQuote >= 0)
        return mistake(
            m_token.openQuote, m_token.end, FilterQueryWords::tr("This quote is not closed. Add a closing \"."));
    if (m_token.isNegated() && m_token.body.isEmpty() && !m_token.quoted)
        return mistake(m_token.at, m_token.end,
            FilterQueryWords::tr("A minus excludes the term directly after it. Add one, as in -state:retrying."));
    if (m_token.body.isEmpty())
        return mistake(m_token.bodyAt, m_token.end,
            FilterQueryWords::tr("There is nothing between the quotes. Add a word or remove the quotes."));
    if (m_token.isNegated() && m_token.bare > 0 && m_token.body.front() == u'-')
        return mistake(m_token.at, m_token.bodyAt + 1,
            FilterQueryWords::tr("One minus is enough. Put a word that begins with a minus in quotes."));

    const qsizetype nameLength = m_token.nameLength();
    if (nameLength == 0)
        return readWord();
    const QStringView name = QStringView(m_token.body).first(nameLength);
    if (const FilterName *known = findFilterName(name, m_aliases))
        return readNamed(*known);
    if (const FilterName *meant = nearFilterName(name)) {
        return mistake(m_token.bodyAt, m_token.bodyAt + nameLength,
            FilterQueryWords::tr(
                "There is no filter name \"%1\". Did you mean %2? To search for the typed text, put it in quotes.")
                .arg(said(name), meant->opening()));
    }
    return readWord();
}

Result<FilterTerm, FilterMistake> TermReader::readWord()
{
    if (const FilterName *flag = m_token.quoted ? nullptr : findFilterName(m_token.body);
        flag && flag->accepts == Accepts::Nothing) {
        m_term.kind = flag->kind;
        return m_term;
    }
    m_term.text = m_token.body.toCaseFolded();
    if (!m_token.quoted)
        m_term.phase = phaseNamed(m_token.body);
    return m_term;
}

Result<FilterTerm, FilterMistake> TermReader::readNamed(const FilterName &name)
{
    const QString &body = m_token.body;
    const qsizetype relationAt = m_token.nameLength();
    const QChar relation = body[relationAt];
    qsizetype valueAt = relationAt + 1;
    const bool orEqual = valueAt < m_token.bare && body[valueAt] == u'=' && (relation == u'<' || relation == u'>');
    if (orEqual || relation == u'!')
        ++valueAt;
    m_value = QStringView(body).sliced(valueAt);
    m_valueAt = m_token.bodyAt + valueAt;

    const qsizetype relationInText = m_token.bodyAt + relationAt;
    if (name.accepts == Accepts::Nothing)
        return mistake(relationInText, m_token.end, FilterQueryWords::tr("\"%1\" takes no value.").arg(name.name));
    if (relation == u'!')
        return mistake(
            relationInText, m_valueAt, FilterQueryWords::tr("To exclude a value, use a minus: -%1.").arg(name.example));
    if (!name.acceptsComparison() && relation != u':')
        return mistake(relationInText, m_valueAt,
            FilterQueryWords::tr("\"%1\" cannot be compared like a number. Use a colon: %2.")
                .arg(name.name, name.example));
    // Family and host are compared as a whole, so an empty text in quotes is a valid value.
    const bool mayBeEmpty = m_token.quoted && (name.kind == TermKind::Family || name.kind == TermKind::Host);
    if (m_value.isEmpty() && !mayBeEmpty) {
        return mistake(m_token.bodyAt, m_token.end,
            FilterQueryWords::tr("\"%1\" needs a value directly after it, without a space: %2.")
                .arg(body.first(valueAt), name.example));
    }

    m_term.kind = name.kind;
    if (relation == u'<')
        m_term.relation = orEqual ? TermRelation::LessOrEqual : TermRelation::Less;
    else if (relation == u'>')
        m_term.relation = orEqual ? TermRelation::GreaterOrEqual : TermRelation::Greater;
    switch (name.accepts) {
    case Accepts::Text:
        m_term.text = name.kind == TermKind::Family ? m_value.toString() : m_value.toString().toCaseFolded();
        return m_term;
    case Accepts::State:
        m_term.text = foldedState(m_value.toString());
        return m_term;
    case Accepts::Phase:
        return readPhase();
    case Accepts::Number:
        return readNumber(name);
    case Accepts::Time:
        return readTime(name);
    case Accepts::Nothing:
        break;
    }
    Q_UNREACHABLE();
}

Result<FilterTerm, FilterMistake> TermReader::readPhase()
{
    if (m_value.compare(NoPhaseKey, Qt::CaseInsensitive) == 0)
        return m_term;
    m_term.phase = phaseNamed(m_value);
    if (m_term.phase)
        return m_term;
    return mistakenValue(
        FilterQueryWords::tr("There is no phase \"%1\". Use one of %2.").arg(said(m_value), phaseKeys()));
}

Result<FilterTerm, FilterMistake> TermReader::readNumber(const FilterName &name)
{
    QStringView digits = m_value;
    consumeMinus(digits);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return mistakenValue(
            FilterQueryWords::tr("\"%1\" is not a whole number. Use one, as in %2.").arg(said(m_value), name.example));
    bool fits = false;
    m_term.number = m_value.toLongLong(&fits);
    if (!fits)
        return mistakenValue(FilterQueryWords::tr("This number is too large for %1.").arg(name.name));
    return m_term;
}

Result<FilterTerm, FilterMistake> TermReader::readTime(const FilterName &name)
{
    const WrittenTime written = WrittenTime::read(m_value);
    switch (written.outcome) {
    case WrittenTime::Outcome::Good:
        m_term.time = written.time;
        if (m_term.relation == TermRelation::Equal)
            m_term.unit = written.unit;
        return m_term;
    case WrittenTime::Outcome::NotATime:
        return mistakenValue(FilterQueryWords::tr("\"%1\" is not a duration. Write it like 30s, 5m, 1h, 2d or 1h30m.")
                                 .arg(said(m_value)));
    case WrittenTime::Outcome::TooLong:
        return mistakenValue(
            FilterQueryWords::tr("This duration is too long. Use a shorter one, as in %1.").arg(name.example));
    }
    Q_UNREACHABLE();
}

bool isOr(const FilterToken &token)
{
    return !token.quoted && !token.isNegated() && token.body.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
}

bool isRelation(QChar c)
{
    return QStringView(u":<=>").contains(c);
}

/// Whether the first of @p tokens is only a name and the second begins with a relation, as in `retries > 3`.
bool isTornApart(std::span<const FilterToken> tokens, const FilterAliases &aliases)
{
    const FilterName *name = tokens.size() < 2 || tokens[0].quoted ? nullptr : findFilterName(tokens[0].body, aliases);
    return name && name->accepts != Accepts::Nothing && !tokens[1].isNegated() && tokens[1].bare > 0
        && isRelation(tokens[1].body.front());
}

Failure<FilterMistake> tornApart(std::span<const FilterToken> tokens, const FilterAliases &aliases)
{
    const bool valueApart = tokens.size() > 2 && std::all_of(tokens[1].body.begin(), tokens[1].body.end(), isRelation);
    return {{tokens[0].at, tokens[valueApart ? 2 : 1].end - tokens[0].at,
        FilterQueryWords::tr("Write this without spaces, as in %1.")
            .arg(findFilterName(tokens[0].body, aliases)->example)}};
}

Failure<FilterMistake> lonelyOr(const FilterToken &token, const QString &missing)
{
    return {{token.at, token.end - token.at,
        FilterQueryWords::tr("%1 Put \"or\" in quotes to search for the word.").arg(missing)}};
}

} // namespace

Result<FilterQuery, FilterMistake> FilterQuery::parse(const QString &text, const FilterAliases &aliases)
{
    const QList<FilterToken> tokens = scanFilter(text);
    FilterQuery query;
    QList<FilterTerm> terms;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const FilterToken &token = tokens[i];
        if (isOr(token)) {
            if (i == 0 || isOr(tokens[i - 1]))
                return lonelyOr(
                    token, FilterQueryWords::tr("This \"or\" has no term before it. Add one or remove the \"or\"."));
            if (i + 1 == tokens.size())
                return lonelyOr(
                    token, FilterQueryWords::tr("This \"or\" has no term after it. Add one or remove the \"or\"."));
            query.m_alternatives.append(terms);
            terms.clear();
            continue;
        }
        if (const auto rest = std::span(tokens).subspan(static_cast<size_t>(i)); isTornApart(rest, aliases))
            return tornApart(rest, aliases);
        const Result<FilterTerm, FilterMistake> term = TermReader(token, aliases).read();
        if (!term)
            return Failure{term.error()};
        terms.append(*term);
    }
    if (!terms.isEmpty())
        query.m_alternatives.append(terms);
    return query;
}

bool FilterQuery::dependsOnTime() const
{
    const auto changesWithTime = [](const FilterTerm &term) {
        switch (term.kind) {
        case TermKind::Next:
        case TermKind::Age:
        case TermKind::Changed:
        case TermKind::ErrorAge:
        case TermKind::Stale:
        case TermKind::Overdue:
            return true;
        case TermKind::Word:
        case TermKind::State:
        case TermKind::Phase:
        case TermKind::Url:
        case TermKind::Host:
        case TermKind::Error:
        case TermKind::Family:
        case TermKind::Message:
        case TermKind::Id:
        case TermKind::Retries:
        case TermKind::Left:
        case TermKind::Changes:
        case TermKind::Gone:
        case TermKind::Flagged:
        case TermKind::Failing:
            return false;
        }
        Q_UNREACHABLE();
    };
    return std::any_of(m_alternatives.begin(), m_alternatives.end(),
        [&](const QList<FilterTerm> &terms) { return std::any_of(terms.begin(), terms.end(), changesWithTime); });
}

QString filterTerm(const QString &name, const QString &value)
{
    if (name.isEmpty()) {
        // Quoted if it would not be parsed as exactly this word.
        const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(value);
        const FilterTerm word{.text = value.toCaseFolded()};
        return read && read->alternatives() == QList<QList<FilterTerm>>{{word}} ? value : quotedForFilter(value);
    }
    return name + u':' + filterValue(value);
}

QString withTerms(const QString &text, const QString &terms)
{
    // In each alternative, because the terms after the last "or" belong to the last one only.
    QString result = text.trimmed();
    const QList<FilterToken> tokens = scanFilter(result);
    for (qsizetype i = tokens.size() - 1; i >= 0; --i) { // from the end, so that the places stay true
        if (isOr(tokens[i]))
            result.insert(tokens[i].at, terms + u' ');
    }
    return result.isEmpty() ? terms : QString(result + u' ' + terms);
}

QString withoutTerm(const QString &text, const QString &term)
{
    return withTerms(text, u'-' + term);
}

QString groupFilter(const QString &family, const std::optional<QString> &host)
{
    const QString term = filterTerm(QStringLiteral("family"), family);
    return host ? QString(term + u' ' + filterTerm(QStringLiteral("host"), *host)) : term;
}

} // namespace Taskwatch
