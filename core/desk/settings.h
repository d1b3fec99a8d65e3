// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/closingday.h"
#include "core/desk/minimumwage.h"

#include <QList>
#include <QString>

namespace tewake {

class Office;

/// One setting of an office. The table of them in settings.cpp is the only place that knows their names,
/// kinds, defaults and limits.
struct Setting {
    enum class Kind {
        Text,   ///< not empty
        Zone,   ///< a time zone by its name, "Asia/Tokyo"
        Number, ///< whole, from least to most
        Choice, ///< one of the words
        Words,  ///< of the terms of offers; may be empty, offers cannot go out then
        Day,    ///< ISO, or empty
        Wages,  ///< see minimumWagesFrom()
        Inner,  ///< the program's own: read, but never set by a person
    };
    QString name; ///< "inspection.days", in the store, the audit trail and on the command line
    Kind kind;
    QString standard;    ///< the value where none is stored; empty: there is none
    QString field{};     ///< the field at fault in an error
    int least = 0;       ///< of a number
    int most = 0;        ///< of a number
    QStringList words{}; ///< of a choice
};

[[nodiscard]] const QList<Setting> &settings();
/// The value of a setting that is not stored: `standard`, or the words and lists with which an office begins.
[[nodiscard]] QString standardOf(const Setting &setting);
/// InvalidInput, with the name in its sentence, where there is no such setting.
[[nodiscard]] Result<Setting> settingNamed(const QString &name);
/// Whether a person may set it to this value; InvalidInput otherwise.
[[nodiscard]] Result<void> checkSetting(const QString &name, const QString &value);

/// The quality level of inspection by sampling, in per cent (AQL of JIS Z 9015-1): 1.0 or 2.5.
[[nodiscard]] Result<double> acceptableQuality(const Office &office);
/// The level as people read it: "2.5".
[[nodiscard]] QString qualityText(double level);
/// Days from handing in to the end of inspection.
[[nodiscard]] Result<int> inspectionDays(const Office &office);
/// The minimum wages of the office's list, by day.
[[nodiscard]] Result<QList<MinimumWage>> minimumWages(const Office &office);
/// When what a worker delivered is paid, before any bank holiday is looked at.
[[nodiscard]] Result<ClosingTerms> rewardTerms(const Office &office);

} // namespace tewake
