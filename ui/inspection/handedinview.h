// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QWidget>

class QPushButton;

namespace tewake::ui {

class Banner;
class Card;
class FigureRow;
class SampleGrid;
class SampleMarks;
class StatusChip;
class TextLabel;

/// What was handed in: the order's terms, quantity, hours, note and link, and the drawn sample with the unit
/// that is looked at now.
class HandedInView : public QWidget {
    Q_OBJECT
public:
    explicit HandedInView(QWidget *parent = nullptr);

    /// \a order: its terms where they could be read. \a marks is not owned.
    void showRow(const InspectionRow &row, const Order *order, SampleMarks *marks, const OfficeZone &zone,
                 QDate today);
    /// Counts after the marks have changed.
    void showCounts();
    [[nodiscard]] SampleGrid *grid() const { return m_grid; }
    /// Opens the link of the hand-in; false where there is none that can be opened.
    bool openLink();

signals:
    void edited();

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeUnit();
    QWidget *makeSample();
    void showFigures(const Order *order, const OfficeZone &zone, QDate today);
    void showUnit();

    InspectionRow m_row;
    SampleMarks *m_marks = nullptr;
    StatusChip *m_chip;
    TextLabel *m_label;
    TextLabel *m_order;
    TextLabel *m_dates;
    Banner *m_again;
    FigureRow *m_figures;
    TextLabel *m_note;
    TextLabel *m_link;
    QPushButton *m_openLink;
    TextLabel *m_unit;
    TextLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_on;
    QPushButton *m_good;
    Card *m_sampleCard;
    QWidget *m_rest = nullptr; ///< the room that no sample takes
    TextLabel *m_goodCount;
    TextLabel *m_defectCount;
    TextLabel *m_unseenCount;
    SampleGrid *m_grid;
};

} // namespace tewake::ui
