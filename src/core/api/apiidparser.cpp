// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apiidparser.h"

#include "text/joinedtext.h"
#include "text/textwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ApiIdWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

QStringList foldedNames(const QStringList &names)
{
    QStringList folded;
    for (const QString &name : names)
        folded.append(foldedName(name));
    return folded;
}

/// The beginning of @p form up to its last name.
IdForms::Place placeOf(const ApiTemplate &form, bool isGroup)
{
    IdForms::Place place{{}, isGroup};
    qsizetype end = 0;
    for (const ApiTemplate::Piece &piece : form.pieces) {
        place.pieces.append({piece.text, piece.isName});
        if (piece.isName)
            end = place.pieces.size();
    }
    place.pieces.resize(end);
    return place;
}

/// Why @p place cannot be found in a text; empty if it can.
QString mistakeIn(const IdForms::Place &place, const QStringList &parts)
{
    constexpr qsizetype Least = 4; // characters; a shorter text would be found by chance
    const auto &pieces = place.pieces;
    if (pieces.isEmpty() || pieces.first().isPart || pieces.first().text.size() < Least)
        return ApiIdWords::tr("a place must begin with a text of at least %1 characters").arg(Least);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].isPart && !parts.contains(pieces[i].text))
            return ApiIdWords::tr("{%1} is unknown; the parts of an id are %2").arg(pieces[i].text, commaText(parts));
        if (i > 0 && pieces[i].isPart && pieces[i - 1].isPart)
            return ApiIdWords::tr("two names in braces must have a text between them");
    }
    if (pieces.last().text != parts.last())
        return ApiIdWords::tr("the last name must be {%1}").arg(parts.last());
    return {};
}

} // namespace

void parseApiId(ApiDescription &api, ApiKeys &root)
{
    ApiKeys keys = root.object(QStringLiteral("id"));
    api.idParts = keys.texts(QStringLiteral("parts"));
    if (api.idParts.isEmpty())
        api.idParts = {QStringLiteral("id")};
    if (QStringList(api.idParts).removeDuplicates() > 0)
        keys.refuse(QStringLiteral("parts"), ApiIdWords::tr("a part is listed twice"));
    IdForms &forms = api.idForms;
    forms.parts = api.idParts;
    forms.prefix = keys.text(QStringLiteral("prefix"));
    forms.groupPrefix = keys.text(QStringLiteral("groupPrefix"));
    using Pattern = IdForms::Pattern;
    forms.pattern = keys.choice(QStringLiteral("pattern"), Pattern::Any,
        {{u"any", Pattern::Any}, {u"uuid", Pattern::Uuid}, {u"number", Pattern::Number}});
    forms.names = foldedNames(keys.texts(QStringLiteral("names")));
    if (forms.names.isEmpty())
        forms.names = {foldedName(api.words.task) + QStringLiteral("id")};
    forms.groupNames = foldedNames(keys.texts(QStringLiteral("groupNames")));
    const QStringList places = keys.texts(QStringLiteral("places"));
    for (const QString &text : places) {
        const IdForms::Place place = placeOf(keys.parsedTemplate(text, QStringLiteral("places")), false);
        if (const QString mistake = mistakeIn(place, api.idParts); !mistake.isEmpty())
            keys.refuse(QStringLiteral("places"), mistake);
        forms.places.append(place);
    }
    keys.end();
}

void completeIdForms(ApiDescription &api)
{
    IdForms &forms = api.idForms;
    const auto addPlace = [&forms](const ApiTemplate &path, const QStringList &parts, bool isGroup) {
        const IdForms::Place place = placeOf(path, isGroup);
        if (mistakeIn(place, parts).isEmpty())
            forms.places.prepend(place);
    };
    addPlace(api.task.path, api.idParts, false);
    for (const auto &[name, value] : api.task.query) {
        if (value.pieces.size() == 1 && value.pieces.first().isName && value.pieces.first().text == api.idParts.last())
            forms.names.append(foldedName(name));
    }
    const auto group =
        std::find_if(api.lists.begin(), api.lists.end(), [](const ApiList &list) { return list.isGroup; });
    if (group == api.lists.end()) {
        // There is nothing to ask about a message, so no id is taken for one.
        forms.groupPrefix.clear();
        forms.groupNames.clear();
    } else {
        QStringList parameters;
        for (const ApiList::Parameter &parameter : group->parameters)
            parameters.append(parameter.name);
        addPlace(group->request.path, parameters, true);
        if (forms.groupNames.isEmpty())
            forms.groupNames = {foldedName(api.words.group) + QStringLiteral("id")};
    }
    for (int number = 0; number < TaskFactCount; ++number) {
        const auto fact = static_cast<TaskFact>(number);
        if (fact == TaskFact::TaskId || fact == TaskFact::MessageId || fact == TaskFact::Url || fact == TaskFact::Error)
            continue; // these fields are common in other texts, too
        for (const ApiSource &source : api.fact(fact).sources) {
            for (const JsonPointer &pointer : source.at) {
                if (!pointer.isRoot())
                    forms.details.insert(foldedName(pointer.parts().last()));
            }
        }
    }
    const QStringList states = api.states.keys();
    for (const QString &state : states)
        forms.states.insert(foldedName(state));
}

} // namespace Taskwatch
