// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SaveRecordingDialog;
}

namespace Taskwatch {

/// Asks for the file to save a recording to, and says what it will contain. It writes nothing itself: the owner
/// reports the result with succeed() or fail(). Not modal.
class SaveRecordingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Default suffix of file names.
    static constexpr QStringView Suffix = u"taskwatch";

    /// @p tasks is the number of watched tasks of @p endpoint; @p fileName is suggested.
    SaveRecordingDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent = nullptr);
    ~SaveRecordingDialog() override;

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool withUrls() const;

    /// Number of tasks written so far, and of all.
    void setProgress(qint64 tasks, qint64 all);
    /// The recording was saved. Closes the dialog.
    void succeed();
    /// Saving failed. Shows @p words, the reason; the user may try again.
    void fail(const QString &words);

Q_SIGNALS:
    /// The user confirmed. If the file exists, the user has agreed to replace it. @p withUrls: see RecordingOptions.
    void saveRequested(const QString &fileName, bool withUrls);

private:
    void browse();
    void validate();
    void submit();
    void setSaving(bool saving);
    void describeUrls();

    std::unique_ptr<Ui::SaveRecordingDialog> m_ui;
    QString m_replaced; // file that the user has agreed to replace
    bool m_saving = false;
};

} // namespace Taskwatch
