// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LanguageKey = "look/language";
constexpr auto SchemeKey = "look/scheme";
constexpr auto ScaleKey = "look/textScale";
constexpr auto RecentKey = "offices/recent";
constexpr qsizetype MostRecent = 8;

/// The translators that are installed now; Qt does not own them.
struct Installed {
    QString code;
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qts;
};

Installed &installed()
{
    static Installed translators;
    return translators;
}

std::unique_ptr<QTranslator> load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

QString Preferences::language() const
{
    return m_settings->value(LanguageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings->setValue(LanguageKey, code);
}

Scheme Preferences::scheme() const
{
    const QString word = m_settings->value(SchemeKey).toString();
    if (word == "light"_L1)
        return Scheme::Light;
    return word == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    const QString word = scheme == Scheme::Light  ? u"light"_s
                         : scheme == Scheme::Dark ? u"dark"_s
                                                  : u"system"_s;
    m_settings->setValue(SchemeKey, word);
}

double Preferences::textScale() const
{
    return std::clamp(m_settings->value(ScaleKey, 1.0).toDouble(), 0.8, 3.0);
}

void Preferences::setTextScale(double factor)
{
    m_settings->setValue(ScaleKey, factor);
}

QStringList Preferences::recentOffices() const
{
    return m_settings->value(RecentKey).toStringList();
}

void Preferences::addRecentOffice(const QString &office)
{
    QStringList recent = recentOffices();
    recent.removeAll(office);
    recent.prepend(office);
    m_settings->setValue(RecentKey, recent.mid(0, MostRecent));
}

QString defaultLanguage(const QString &localeName)
{
    const bool unset = localeName.isEmpty() || localeName == "C"_L1 || localeName.startsWith("C."_L1) ||
                       localeName == "POSIX"_L1;
    return unset || localeName.startsWith("ja"_L1) ? u"ja"_s : u"en"_s;
}

void applyLanguage(const QString &code)
{
    Installed &now = installed();
    if (now.code == code)
        return;
    for (const auto *translator : {&now.ours, &now.qts}) {
        if (*translator)
            QCoreApplication::removeTranslator(translator->get());
    }
    now.code = code;
    setJapanese(code == "ja"_L1);
    QLocale::setDefault(QLocale(code == "ja"_L1 ? QLocale::Japanese : QLocale::English));
    now.qts = load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    now.ours = load(u"tewake_"_s + code, u":/i18n"_s);
}

QString currentLanguage()
{
    return installed().code.isEmpty() ? u"en"_s : installed().code;
}

} // namespace tewake::ui
