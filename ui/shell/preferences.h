// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QSettings>
#include <QStringList>

namespace tewake::ui {

/// What a person chose for the program on this machine.
class Preferences {
public:
    explicit Preferences(QSettings &settings)
        : m_settings(&settings)
    {
    }
    [[nodiscard]] QSettings &settings() const { return *m_settings; }

    /// "ja", "en", or empty: by the locale.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] double textScale() const;
    void setTextScale(double factor);
    /// Offices opened lately, the last one first; at most eight.
    [[nodiscard]] QStringList recentOffices() const;
    void addRecentOffice(const QString &office);

private:
    QSettings *m_settings;
};

/// The language that is shown where nobody chose: Japanese where the locale is Japanese or says nothing (C,
/// POSIX), else English.
[[nodiscard]] QString defaultLanguage(const QString &localeName);

/// Installs the translations of this language ("ja" or "en") for the whole program and takes out the ones
/// before. Windows are built again by whoever calls it.
void applyLanguage(const QString &code);
[[nodiscard]] QString currentLanguage();

} // namespace tewake::ui
