// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class SaveSessionDialog;
}

namespace Taskwatch
{

/// Asks where the watch list is to be saved with its history, and says what goes into that. Writes nothing itself:
/// whoever does says how it went by succeed() or fail(). Not modal.
class SaveSessionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The suffix of a name that was given none.
    static constexpr QStringView Suffix = u"taskwatch";

    /// @p tasks of @p endpoint are watched; @p fileName is suggested.
    SaveSessionDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent = nullptr);
    ~SaveSessionDialog() override;

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool withUrls() const;

    /// How far it is; while it is being saved.
    void setProgress(qint64 tasks, qint64 all);
    /// It was saved: the dialog is done.
    void succeed();
    /// It was not, for the reason that @p words tell: a person may try again.
    void fail(const QString &words);

Q_SIGNALS:
    /// A person wants it saved; also over a file of that name, which was asked. @p withUrls: see RecordingOptions.
    void saveRequested(const QString &fileName, bool withUrls);

private:
    void browse();
    void judge();
    void submit();
    void setSaving(bool saving);
    void describeUrls();

    std::unique_ptr<Ui::SaveSessionDialog> m_ui;
    QString m_replaced; // the name of a file that a person knows will be replaced
    bool m_saving = false;
};

} // namespace Taskwatch
