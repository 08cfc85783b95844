// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profileeditor.h"

namespace Taskwatch {

/// Form for the first profile of a user: address, token, and a test that saves the profile if it passes. The form
/// stores nothing itself; it emits signals.
class FirstProfileForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p check: see ProfileEditor::BaseCheck. @p base: the address to begin with.
    FirstProfileForm(
        ProfileEditor::BaseCheck check, const QList<ApiChoice> &apis, const QString &base, QWidget *parent = nullptr);

    void focusFirst() { m_editor->focusFirst(); }
    /// The result of testRequested(); see ProfileEditor. It must be called once for each test. Ignored if the user has
    /// changed a field since.
    void showProbeResult(
        const QStringList &lines, const QString &summary, bool good, const std::optional<QString> &otherApi);

Q_SIGNALS:
    /// Asks for one request for @p profile. Without @p token, none is needed.
    void testRequested(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token);
    /// The test passed, or the user saves the profile anyway.
    void saved(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token);
    /// The user wants to do something else.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Profile profileWith(const std::optional<ApiToken> &token) const;

    ProfileEditor *m_editor;
    ProfileDraft m_tested; // in the running test
};

} // namespace Taskwatch
