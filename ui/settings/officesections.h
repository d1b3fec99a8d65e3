// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/desk/desk.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/recordmodel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tewake::ui {

class Banner;
class DateField;
class FormField;
class TextLabel;

/// The holidays of a year: a list of the office's own, which begins with the law's.
class HolidaysSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit HolidaysSection(ScreenContext &context, QWidget *parent = nullptr);
    void reload() override;
    bool save() override;

protected:
    void dirtyChanged() override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showDays(QList<Holiday> holidays, bool changed);
    void addDay();
    void removeDay();
    void changeYear(int year);
    [[nodiscard]] QList<Holiday> shown() const;
    void keepDraft();
    void restoreDraft();

    RecordModel<Holiday> *m_model;
    TableView *m_table;
    QSpinBox *m_year;
    DateField *m_day;
    QLineEdit *m_name;
    FormField *m_dayField = nullptr;
    FormField *m_nameField = nullptr;
    QPushButton *m_save = nullptr;
    int m_shownYear = 0;
    QList<Holiday> m_seen; ///< of the year shown, as they were read
};

/// The office's name, and how the program looks on this machine.
class OfficeSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit OfficeSection(ScreenContext &context, QWidget *parent = nullptr);
    void reload() override;
    bool save() override;

protected:
    void dirtyChanged() override;

private:
    void chooseLook();
    /// Shows what is stored by now, beside what was typed: saved again, it replaces that.
    void takeStored();
    /// What is stored, as what is typed began with it.
    [[nodiscard]] QJsonObject seen() const;
    void restoreDraft();
    SettingsForm *m_form;
    QString m_seenName;
    QString m_seenZone;
    SettingsForm *m_machine;
    QPushButton *m_save;
};

/// What is common to all offers: the terms that every one states, how long they are valid, how rewards are
/// paid, and the minimum wage that stands beside them.
class TermsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit TermsSection(ScreenContext &context, QWidget *parent = nullptr);
    void reload() override;
    bool save() override;

protected:
    void dirtyChanged() override;

private:
    using Values = QHash<QString, QString>; ///< by the settings' names
    SettingsForm *addCard(QBoxLayout *column, const QString &key, const QString &title, const QString &about);
    void addField(SettingsForm *form, const QString &setting);
    void buildWords(QBoxLayout *column);
    void buildFigures(QBoxLayout *column);
    /// As it is in the field, and as it would be stored.
    [[nodiscard]] QString typed(const QString &setting) const;
    void put(const QString &setting, const QString &value);
    void show(const Values &stored);
    void refuseAtField(const Error &error);
    void warnOfAcceptance();
    /// What is in the fields, by setting, and what was stored when it was begun.
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] QJsonObject seen() const;
    void restoreDraft();

    QHash<QString, SettingsForm *> m_forms; ///< by setting
    QStringList m_settings;                 ///< in the order of the page
    bool m_restored = false;                ///< a draft of an earlier start has been looked for
    Values m_seen;
    QPushButton *m_save;
    Banner *m_warning;
};

/// Who changed what, the newest first, and whether the chain is whole.
class AuditSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit AuditSection(ScreenContext &context, QWidget *parent = nullptr);
    void reload() override;
    bool find() override;

private:
    void verify();
    void showRecord(qint64 id);
    RecordModel<AuditRecord> *m_model;
    SearchField *m_search;
    TableView *m_table;
    QLabel *m_detail;
    Banner *m_verdict;
    TextLabel *m_newest; ///< says that there are more
    QPushButton *m_more;
    int m_limit;
};

} // namespace tewake::ui
