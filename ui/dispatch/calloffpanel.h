// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatchdesk.h"
#include "ui/dispatch/sidepanel.h"

class QComboBox;
class QPushButton;

namespace tewake::ui {

class DateField;
class FormField;

/// Somebody cannot work on some days: what is lost, who takes it over, and one button that does it all.
class CallOffPanel : public SidePanel {
    Q_OBJECT
public:
    explicit CallOffPanel(QWidget *parent = nullptr);

    void setPeople(const QList<BoardRow> &rows, QDate today);
    void choosePerson(qint64 worker);
    void focusFirst();
    void showPreview(const CallOff &preview, const OfficeZone &zone, QDate today);
    void showFailure(const Error &error);
    /// Shows no preview, and waits for none.
    void forget();
    [[nodiscard]] Id<Worker> worker() const;
    [[nodiscard]] DateRange days() const;

signals:
    void previewRequested(tewake::Id<tewake::Worker> worker, const tewake::DateRange &days);
    void callOffRequested(tewake::Id<tewake::Worker> worker, const tewake::DateRange &days);

private:
    void ask();
    QComboBox *m_person;
    DateField *m_from;
    DateField *m_to;
    FormField *m_personField;
    FormField *m_fromField;
    FormField *m_toField;
    QVBoxLayout *m_preview;
    QPushButton *m_show;
    QPushButton *m_confirm;
};

} // namespace tewake::ui
