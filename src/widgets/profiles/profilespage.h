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

/// The settings page for profiles, both saved ones and those defined by the environment. Edits are held here until
/// they are saved or discarded, also while another profile is shown. The page stores nothing itself; it emits
/// signals.
class ProfilesPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p check: see ProfileEditor::BaseCheck.
    explicit ProfilesPage(ProfileEditor::BaseCheck check, QWidget *parent = nullptr);

    /// Sets the saved profiles in their order, and those from the environment, which have no ids. Unsaved edits are
    /// preserved.
    void setProfiles(const QList<Profile> &kept, const QList<Profile> &offered);
    /// Sets the text that says where the token of the profile with @p id is. Without it, nothing is shown.
    void setTokenWords(const QString &id, const QString &words);
    /// The window shows @p name, which is not saved: the page says so where there is no profile.
    void setUnsaved(const QString &name);
    /// Selects the profile with @p id; for one from the environment @p id is its base URL.
    void choose(const QString &id);
    /// The result of testRequested(). It must be called once for each test, otherwise no other test can be started.
    /// Ignored if the user has edited or selected something else since.
    /// @p otherApi: see ProfileEditor.
    void showProbeResult(const QStringList &lines, const QString &summary, bool good,
        const std::optional<QString> &otherApi = std::nullopt);
    /// The APIs that a profile may have.
    void setApis(const QList<ApiChoice> &apis) { m_editor->setApis(apis); }
    void setConnectionCheck(ConnectionForm::Check check) { m_editor->connectionForm()->setCheck(std::move(check)); }

    [[nodiscard]] bool hasUnsaved() const override { return !m_drafts.isEmpty(); }
    [[nodiscard]] bool saveUnsaved() override;
    void discardUnsaved() override;

Q_SIGNALS:
    /// Asks to save @p profile under its id, which was created here for a new profile. @p token is set if one was
    /// typed. @p secrets: passwords that were typed.
    void profileSaved(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token,
        const Taskwatch::ConnectionSecrets &secrets);
    void profileRemoved(const QString &id);
    void profilesReordered(const QStringList &ids);
    void openRequested(const QString &key);
    /// Asks for one request for @p profile as edited. Without @p token, the stored one is to be used; likewise for
    /// @p secrets.
    void testRequested(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token,
        const Taskwatch::ConnectionSecrets &secrets);

private:
    void buildLayout(ProfileEditor::BaseCheck check);
    void connectParts();
    [[nodiscard]] const Profile *saved(const QString &key) const;
    [[nodiscard]] ProfileDraft draftOf(const QString &key) const;
    [[nodiscard]] QStringList newKeys() const;
    [[nodiscard]] ProfileEditor::Details details() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void showRows();
    void showCurrent();
    void begin(const Profile &profile);
    void recordEdit();
    void save(const std::optional<ApiToken> &token, const ConnectionSecrets &secrets);
    void discard();
    void keep();
    void duplicate();
    void askToRemove();
    void remove();
    void test(const std::optional<ApiToken> &token, const ConnectionSecrets &secrets);
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
    QHash<QString, ProfileDraft> m_drafts; // by key; only those that differ from the saved profile
    QHash<QString, QString> m_tokenWords; // by id
    QStringList m_newOnes; // keys of drafts that were never saved, in order of creation
    QString m_current; // a profile's id, or its base URL if it has no id
    std::optional<std::pair<QString, ProfileDraft>> m_tested; // the running test
};

} // namespace Taskwatch
