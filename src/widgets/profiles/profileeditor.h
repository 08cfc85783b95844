// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profiles/profiledraft.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class ProfileEditor;
}

namespace Taskwatch {

/// The fields of one profile. What is typed holds only when it is saved, and it says so until then.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with @p base as a base address, in words; empty where nothing is. GUI thread, at once.
    using BaseCheck = std::function<QString(const QString &base, bool allowHttp)>;

    /// What there is to know of a profile beside its fields.
    struct Facts {
        bool isKept = true; ///< else it is offered by the environment, and can only be looked at and kept
        bool isSaved = true; ///< as it is in the fields
        bool isNew = false; ///< never saved
        QString tokenWords; ///< where its token is, in words
        QStringList otherNames; ///< taken
    };

    explicit ProfileEditor(BaseCheck check, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// Shows @p draft, another one than before: what was said of that is no longer said.
    void setDraft(const ProfileDraft &draft, const Facts &facts);
    /// Something else is known of what is shown.
    void setFacts(const Facts &facts);
    [[nodiscard]] ProfileDraft draft() const;
    /// Puts the keyboard where one begins.
    void focusName();
    /// A test is under way, of whatever profile; there is one at a time.
    void setTesting(bool testing);
    /// The outcome of a test of what is shown. Lines and summary may hold a server's words.
    void showVerdict(const QStringList &lines, const QString &summary, bool good);

Q_SIGNALS:
    /// A person changed a field.
    void edited();
    /// What is in the fields is sound; the token where one was typed.
    void saveRequested(const std::optional<Taskwatch::ApiToken> &token);
    void discardRequested();
    void testRequested(const std::optional<Taskwatch::ApiToken> &token);
    void keepRequested();
    void openRequested();

private:
    void connectFields();
    void take();
    void judge();
    void judgeToken();
    void showSource();
    void askForFile();
    void save();
    void hideVerdict();
    void say(QLabel *label, const QString &words, bool isWrong);
    [[nodiscard]] bool takesToken() const;
    [[nodiscard]] TokenSource::Kind kind() const;
    [[nodiscard]] std::optional<ApiToken> typedToken() const;

    std::unique_ptr<Ui::ProfileEditor> m_ui;
    BaseCheck m_check;
    Profile m_profile; // what no field shows
    Facts m_facts;
    bool m_isSound = false; // can be saved
    bool m_canTest = false;
    bool m_testing = false;
    bool m_filling = false;
};

} // namespace Taskwatch
