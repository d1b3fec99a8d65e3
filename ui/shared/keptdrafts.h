// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

class QSettings;

namespace tewake::ui {

/// What somebody typed and has not saved yet, kept on this machine so that it outlives the program: an object
/// by name, with what it began with (the record's version, or what was stored then), so that one that is
/// stale is known.
class KeptDrafts {
public:
    /// \a group: where in the settings they are, of one office and person (ScreenContext::ofOffice).
    KeptDrafts(QSettings &settings, const QString &group);

    void keep(const QString &name, const QJsonObject &typed, const QJsonValue &began);
    void drop(const QString &name);
    [[nodiscard]] QStringList names() const;
    /// Empty where none is kept.
    [[nodiscard]] QJsonObject typed(const QString &name) const;
    [[nodiscard]] QJsonValue began(const QString &name) const;

private:
    [[nodiscard]] QJsonObject read(const QString &name) const;
    QSettings *m_settings;
    QString m_group;
};

} // namespace tewake::ui
