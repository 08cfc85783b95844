// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apichoice.h"
#include "profile/apitoken.h"
#include "profile/profile.h"
#include "profiles/connectionform.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;

namespace Ui {
class ProfileEditor;
}

namespace Taskwatch {

class ToneLabel;

/// A profile that is being edited.
struct ProfileDraft {
    Profile profile;
    QString tokenText; ///< typed but not saved; never displayed
    ConnectionSecrets secrets = {}; ///< likewise

    friend bool operator==(const ProfileDraft &, const ProfileDraft &) = default;
};

/// Form for the fields of one profile. Edits take effect when they are saved; the form shows that they are unsaved.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Returns what is wrong with @p base as a base URL, or an empty string. Called in the GUI thread; must not
    /// block.
    using BaseCheck = std::function<QString(const QString &base, bool allowHttp)>;

    /// What the form needs to know besides the fields.
    struct Details {
        bool isKept = true; ///< false: defined by the environment; can only be viewed and saved as a profile
        bool isSaved = true; ///< the fields equal the saved profile
        bool isNew = false; ///< never saved
        QString tokenWords; ///< where its token is, as text
        QStringList otherNames; ///< names of the other profiles
    };

    explicit ProfileEditor(BaseCheck check, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// Shows only the base URL and the token: for a first profile. Its name is the host, and its token, if one is
    /// entered, goes to the keyring. Enter tests instead of saving, and Discard is called Back. Call it before all
    /// else.
    void beShort();
    /// An empty profile with an id of its own.
    [[nodiscard]] static Profile newProfile();

    [[nodiscard]] ConnectionForm *connectionForm() const;
    /// The APIs that can be chosen, the default first.
    void setApis(const QList<ApiChoice> &apis);
    /// Shows @p draft and clears the test result.
    void setDraft(const ProfileDraft &draft, const Details &details);
    /// Updates the facts about the shown profile.
    void setDetails(const Details &details);
    [[nodiscard]] ProfileDraft draft() const;
    /// Asks to save the shown draft if its fields are valid.
    void save();
    /// Focuses the first field.
    void focusFirst();
    /// Whether a test of any profile is running. There is one at a time.
    void setTesting(bool testing);
    /// Shows the result of a test of the shown profile. @p lines and @p summary may contain text from the server.
    /// @p otherApi: key of the API that the endpoint seems to have instead; a button offers it.
    void showProbeResult(const QStringList &lines, const QString &summary, bool good,
        const std::optional<QString> &otherApi = std::nullopt);

Q_SIGNALS:
    /// The user changed a field.
    void edited();
    /// Emitted only for valid fields. @p token is set if one was typed. @p secrets: passwords that were typed.
    void saveRequested(const std::optional<Taskwatch::ApiToken> &token, const Taskwatch::ConnectionSecrets &secrets);
    void discardRequested();
    void testRequested(const std::optional<Taskwatch::ApiToken> &token, const Taskwatch::ConnectionSecrets &secrets);
    void keepRequested();
    void openRequested();

private:
    [[nodiscard]] QList<QLineEdit *> lineEdits() const;
    void connectFields();
    void apply();
    void validate();
    void validateToken();
    void showSource();
    void showApi();
    [[nodiscard]] const ApiChoice *api(const QString &key) const;
    void askForFile();
    void enter();
    void test();
    void hideProbeResult();
    void showMessage(ToneLabel *label, const QString &words, bool isWrong);
    [[nodiscard]] bool needsToken() const; // of the API
    [[nodiscard]] bool acceptsToken() const;
    [[nodiscard]] TokenSource::Kind kind() const;
    [[nodiscard]] std::optional<ApiToken> typedToken() const;

    std::unique_ptr<Ui::ProfileEditor> m_ui;
    BaseCheck m_check;
    Profile m_profile; // for the fields that have no widget
    Details m_details;
    QList<ApiChoice> m_apis;
    bool m_isShort = false;
    bool m_isSound = false; // can be saved
    bool m_canTest = false;
    bool m_testing = false;
    bool m_filling = false;
};

} // namespace Taskwatch
