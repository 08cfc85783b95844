// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilespage.h"

#include "profiles/profilelist.h"
#include "text/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Taskwatch {

namespace {

QString keyOf(const Profile &profile)
{
    return profile.isKept() ? profile.id : profile.base;
}

} // namespace

ProfilesPage::ProfilesPage(ProfileEditor::BaseCheck check, QWidget *parent)
    : SettingsPage(QStringLiteral("profiles"), tr("Profiles"), Symbol::Profiles, parent)
{
    setWhenItHolds(tr("Changes to a profile apply when it is saved."));
    buildLayout(std::move(check));
    connectParts();
    setProfiles({}, {});
}

void ProfilesPage::buildLayout(ProfileEditor::BaseCheck check)
{
    auto *part = new QWidget(this);
    auto *columns = new QHBoxLayout(part);
    columns->setContentsMargins(0, 4, 0, 0);
    columns->setSpacing(18);
    m_list = new ProfileList(part);
    m_list->setFixedWidth(std::max(196, m_list->minimumSizeHint().width()));
    columns->addWidget(m_list);
    part->setFocusProxy(m_list);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_askFrame = new QFrame(part);
    m_askFrame->setObjectName(QStringLiteral("askFrame"));
    m_askFrame->setFrameShape(QFrame::StyledPanel);
    auto *ask = new QVBoxLayout(m_askFrame);
    ask->setContentsMargins(10, 9, 10, 9);
    m_askLabel = new QLabel(m_askFrame);
    m_askLabel->setObjectName(QStringLiteral("askLabel"));
    m_askLabel->setTextFormat(Qt::PlainText);
    m_askLabel->setWordWrap(true);
    ask->addWidget(m_askLabel);
    auto *buttons = new QHBoxLayout;
    m_removeButton = new QPushButton(tr("&Remove"), m_askFrame);
    m_removeButton->setObjectName(QStringLiteral("confirmRemoveButton"));
    m_cancelButton = new QPushButton(tr("Ca&ncel"), m_askFrame);
    m_cancelButton->setObjectName(QStringLiteral("cancelRemoveButton"));
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancelButton, m_removeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    ask->addLayout(buttons);
    m_askFrame->hide();
    right->addWidget(m_askFrame);
    m_noneLabel = new QLabel(part);
    m_noneLabel->setObjectName(QStringLiteral("noProfileLabel"));
    m_noneLabel->setTextFormat(Qt::PlainText);
    m_noneLabel->setWordWrap(true);
    setUnsaved({});
    m_noneLabel->setAlignment(Qt::AlignTop);
    right->addWidget(m_noneLabel);
    m_editor = new ProfileEditor(std::move(check), part);
    right->addWidget(m_editor, 1);
    columns->addLayout(right, 1);
    addPart(part, 1);
}

void ProfilesPage::connectParts()
{
    connect(m_list, &ProfileList::chosen, this, [this](const QString &key) {
        m_current = key;
        showCurrent();
    });
    connect(m_list, &ProfileList::addRequested, this, [this] { begin(ProfileEditor::newProfile()); });
    connect(m_list, &ProfileList::duplicateRequested, this, &ProfilesPage::duplicate);
    connect(m_list, &ProfileList::removeRequested, this, &ProfilesPage::askToRemove);
    connect(m_list, &ProfileList::ordered, this, &ProfilesPage::order);
    connect(m_editor, &ProfileEditor::edited, this, &ProfilesPage::recordEdit);
    connect(m_editor, &ProfileEditor::saveRequested, this, &ProfilesPage::save);
    connect(m_editor, &ProfileEditor::discardRequested, this, &ProfilesPage::discard);
    connect(m_editor, &ProfileEditor::keepRequested, this, &ProfilesPage::keep);
    connect(m_editor, &ProfileEditor::testRequested, this, &ProfilesPage::test);
    connect(m_editor, &ProfileEditor::openRequested, this, [this] {
        if (const Profile *profile = saved(m_current))
            Q_EMIT openRequested(profile->key());
    });
    connect(m_removeButton, &QPushButton::clicked, this, &ProfilesPage::remove);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_list->focusList();
        m_askFrame->hide();
    });
}

const Profile *ProfilesPage::saved(const QString &key) const
{
    for (const QList<Profile> *profiles : {&m_kept, &m_offered}) {
        const auto found = std::find_if(
            profiles->begin(), profiles->end(), [&key](const Profile &profile) { return keyOf(profile) == key; });
        if (found != profiles->end())
            return &*found;
    }
    return nullptr;
}

ProfileDraft ProfilesPage::draftOf(const QString &key) const
{
    if (const auto draft = m_drafts.find(key); draft != m_drafts.end())
        return *draft;
    const Profile *profile = saved(key);
    return {.profile = profile ? *profile : Profile(), .tokenText = {}};
}

QStringList ProfilesPage::newKeys() const
{
    QStringList keys = m_newOnes;
    for (auto draft = m_drafts.keyBegin(); draft != m_drafts.keyEnd(); ++draft) {
        if (!saved(*draft) && !keys.contains(*draft))
            keys.append(*draft); // removed elsewhere while it was edited here
    }
    keys.removeIf([this](const QString &key) { return saved(key) || !m_drafts.contains(key); });
    return keys;
}

ProfileEditor::Details ProfilesPage::details() const
{
    QStringList others;
    for (const Profile &profile : m_kept) {
        if (keyOf(profile) != m_current)
            others.append(profile.name);
    }
    const Profile *profile = saved(m_current);
    return {.isKept = !profile || profile->isKept(),
        .isSaved = !m_drafts.contains(m_current),
        .isNew = !profile,
        .tokenWords = m_tokenWords.value(m_current),
        .otherNames = others};
}

void ProfilesPage::setProfiles(const QList<Profile> &kept, const QList<Profile> &offered)
{
    m_kept = kept;
    m_offered = offered;
    const QStringList keys = m_drafts.keys();
    for (const QString &key : keys) { // the same values may have been saved elsewhere
        if (const Profile *profile = saved(key); profile && m_drafts[key] == ProfileDraft{*profile, {}})
            m_drafts.remove(key);
    }
    const bool isThere = saved(m_current) || m_drafts.contains(m_current);
    if (!isThere)
        m_current = !kept.isEmpty() ? keyOf(kept.first()) : !offered.isEmpty() ? keyOf(offered.first()) : QString();
    showRows();
    // The shown draft is not set again, so that the text cursor stays.
    if (isThere && m_editor->draft() == draftOf(m_current))
        m_editor->setDetails(details());
    else
        showCurrent();
}

void ProfilesPage::setUnsaved(const QString &name)
{
    const QString add = tr("Add a profile for each endpoint, or each account, that you watch.");
    m_noneLabel->setText(name.isEmpty()
            ? tr("There is no profile yet. %1").arg(add)
            : tr("No profile is saved yet: %1 ends with its window. %2", "a name").arg(safeText(name), add));
}

void ProfilesPage::setTokenWords(const QString &id, const QString &words)
{
    m_tokenWords.insert(id, words);
    if (id == m_current)
        m_editor->setDetails(details());
}

void ProfilesPage::choose(const QString &id)
{
    if (id == m_current || (!saved(id) && !m_drafts.contains(id)))
        return;
    m_current = id;
    showRows();
    showCurrent();
}

void ProfilesPage::showRows()
{
    QList<ProfileList::Row> rows;
    const auto add = [this, &rows](const QString &key, const QString &note, bool isKept) {
        const Profile profile = draftOf(key).profile;
        rows.append({.key = key,
            .name = profile.name.isEmpty() ? tr("New profile") : profile.name,
            .note = m_drafts.contains(key) ? tr("not saved yet") : note,
            .color = profile.color,
            .isKept = isKept});
    };
    for (const Profile &profile : std::as_const(m_kept))
        add(keyOf(profile), QString(), true);
    const QStringList fresh = newKeys();
    for (const QString &key : fresh)
        add(key, QString(), true);
    for (const Profile &profile : std::as_const(m_offered))
        add(keyOf(profile), tr("from the environment"), false);
    m_list->setRows(rows, m_current);
    m_editor->setVisible(!rows.isEmpty());
    m_noneLabel->setVisible(rows.isEmpty());
}

void ProfilesPage::showCurrent()
{
    m_askFrame->hide();
    m_editor->setDraft(draftOf(m_current), details());
}

void ProfilesPage::begin(const Profile &profile)
{
    m_current = profile.id;
    m_newOnes.append(profile.id);
    m_drafts.insert(profile.id, {.profile = profile, .tokenText = {}});
    showRows();
    showCurrent();
    m_editor->focusFirst();
}

void ProfilesPage::recordEdit()
{
    const ProfileDraft draft = m_editor->draft();
    const Profile *profile = saved(m_current);
    if (profile && draft == ProfileDraft{*profile, {}})
        m_drafts.remove(m_current);
    else
        m_drafts.insert(m_current, draft);
    showRows();
    m_editor->setDetails(details());
}

void ProfilesPage::save(const std::optional<ApiToken> &token, const ConnectionSecrets &secrets)
{
    const Profile profile = m_editor->draft().profile;
    m_drafts.remove(m_current);
    m_newOnes.removeAll(m_current);
    const auto old =
        std::find_if(m_kept.begin(), m_kept.end(), [&profile](const Profile &other) { return other.id == profile.id; });
    if (old == m_kept.end())
        m_kept.append(profile);
    else
        *old = profile;
    showRows();
    m_editor->setDraft({.profile = profile, .tokenText = {}}, details());
    Q_EMIT profileSaved(profile, token, secrets);
}

void ProfilesPage::discard()
{
    m_drafts.remove(m_current);
    m_newOnes.removeAll(m_current);
    setProfiles(m_kept, m_offered); // selects another profile if this one was new
    showCurrent();
    m_list->focusList();
}

bool ProfilesPage::saveUnsaved()
{
    const QStringList keys = m_drafts.keys();
    return std::all_of(keys.begin(), keys.end(), [this](const QString &key) {
        choose(key);
        m_editor->save();
        return !m_drafts.contains(key);
    });
}

void ProfilesPage::discardUnsaved()
{
    m_drafts.clear();
    discard();
}

void ProfilesPage::keep()
{
    const Profile *offered = saved(m_current);
    if (!offered)
        return;
    Profile profile = *offered;
    profile.id = ProfileEditor::newProfile().id;
    profile.name = freeName(profile.name);
    m_kept.append(profile);
    m_current = profile.id;
    showRows();
    showCurrent();
    m_editor->focusFirst();
    Q_EMIT profileSaved(profile, std::nullopt, {});
}

void ProfilesPage::duplicate()
{
    Profile profile = draftOf(m_current).profile;
    profile.id = ProfileEditor::newProfile().id;
    profile.name = freeName(profile.name);
    begin(profile);
}

QString ProfilesPage::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_kept.begin(), m_kept.end(),
            [&name](const Profile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = tr("%1 %2", "name of a copy: name, number").arg(wanted).arg(number);
    return name;
}

void ProfilesPage::askToRemove()
{
    const Profile *profile = saved(m_current);
    if (!profile) {
        discard(); // it was never saved
        return;
    }
    m_askLabel->setText(tr(
        "Remove “%1”? Its token is deleted. Its watch list and history stay in the history file but are no longer shown.")
                            .arg(safeFirstLine(profile->name, 60)));
    m_askFrame->show();
    m_cancelButton->setFocus();
}

void ProfilesPage::remove()
{
    const QString id = m_current;
    const auto place =
        std::find_if(m_kept.begin(), m_kept.end(), [&id](const Profile &profile) { return profile.id == id; });
    if (place == m_kept.end())
        return;
    const auto next = m_kept.erase(place);
    m_drafts.remove(id);
    m_tokenWords.remove(id);
    if (!m_kept.isEmpty())
        m_current = keyOf(next == m_kept.end() ? m_kept.last() : *next);
    setProfiles(m_kept, m_offered);
    showCurrent();
    m_list->focusList();
    Q_EMIT profileRemoved(id);
}

void ProfilesPage::test(const std::optional<ApiToken> &token, const ConnectionSecrets &secrets)
{
    const ProfileDraft draft = m_editor->draft();
    m_tested = {m_current, draft};
    m_editor->setTesting(true);
    Q_EMIT testRequested(draft.profile, token, secrets);
}

void ProfilesPage::showProbeResult(
    const QStringList &lines, const QString &summary, bool good, const std::optional<QString> &otherApi)
{
    m_editor->setTesting(false);
    if (m_tested && m_tested->first == m_current && m_tested->second == m_editor->draft())
        m_editor->showProbeResult(lines, summary, good, otherApi);
    m_tested.reset();
}

void ProfilesPage::order(const QStringList &keys)
{
    QList<Profile> kept;
    QStringList ids;
    m_newOnes.clear();
    for (const QString &key : keys) {
        if (const Profile *profile = saved(key); profile && profile->isKept()) {
            kept.append(*profile);
            ids.append(key);
        } else if (m_drafts.contains(key)) {
            m_newOnes.append(key);
        }
    }
    const bool isNews = kept != m_kept;
    m_kept = kept;
    showRows();
    m_list->focusList();
    if (isNews)
        Q_EMIT profilesReordered(ids);
}

} // namespace Taskwatch
