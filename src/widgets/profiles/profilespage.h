// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profileeditor.h"
#include "settings/settingspage.h"

#include <QHash>

class QFrame;
class QPushButton;

namespace Taskwatch {

class ProfileList;

/// The profiles: those that are kept, and those that the environment offers. What is typed is kept here until it is saved or
/// discarded, whichever profile is looked at meanwhile. Keeps nothing for good: the signals ask for that.
class ProfilesPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p check: see ProfileEditor::BaseCheck.
    explicit ProfilesPage(ProfileEditor::BaseCheck check, QWidget *parent = nullptr);

    /// What is kept, in its order, and what the environment offers, without ids. Edits that are not saved stay.
    void setProfiles(const QList<Profile> &kept, const QList<Profile> &offered);
    /// Where the token of the profile with @p id is, in words; where nothing else is known of it, nothing is said.
    void setTokenWords(const QString &id, const QString &words);
    /// Chooses the one of @p id, or of its base where it is not kept.
    void choose(const QString &id);
    /// The answer to testRequested(): always one, or no other test can be asked for. Dropped where a person went on meanwhile.
    void showVerdict(const QStringList &lines, const QString &summary, bool good);
    /// Whether something was typed that is neither saved nor discarded.
    [[nodiscard]] bool hasUnsaved() const { return !m_drafts.isEmpty(); }

Q_SIGNALS:
    /// To be kept under its id, which was made up here where it is a new one; @p token where one was typed.
    void profileSaved(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token);
    void profileRemoved(const QString &id);
    void profilesReordered(const QStringList &ids);
    void openRequested(const QString &key);
    /// One request, for @p profile as it is in the fields; without a @p token by the one it has.
    void testRequested(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token);

private:
    void layOut(ProfileEditor::BaseCheck check);
    void connectParts();
    [[nodiscard]] const Profile *saved(const QString &key) const;
    [[nodiscard]] bool isOffered(const QString &key) const;
    [[nodiscard]] ProfileDraft draftOf(const QString &key) const;
    [[nodiscard]] QStringList newKeys() const;
    [[nodiscard]] ProfileEditor::Facts facts() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void showRows();
    void showCurrent();
    void begin(const Profile &profile);
    void noteEdit();
    void save(const std::optional<ApiToken> &token);
    void discard();
    void keep();
    void duplicate();
    void askToRemove();
    void remove();
    void test(const std::optional<ApiToken> &token);
    void order(const QStringList &keys);

    ProfileList *m_list = nullptr;
    ProfileEditor *m_editor = nullptr;
    QFrame *m_askFrame = nullptr;
    QLabel *m_askLabel = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QLabel *m_noneLabel = nullptr;

    QList<Profile> m_kept;
    QList<Profile> m_offered;
    QHash<QString, ProfileDraft> m_drafts; // by key, where it is not as saved
    QHash<QString, QString> m_tokenWords; // by id
    QStringList m_newOnes; // keys of drafts that were never saved, in the order of their making
    QString m_current; // a profile's id, or its base where it has none
    std::optional<std::pair<QString, ProfileDraft>> m_tested; // what is being tested
};

} // namespace Taskwatch
