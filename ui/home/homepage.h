// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/homedata.h"
#include "ui/shell/screen.h"
#include "ui/widgets/recordmodel.h"

class QVBoxLayout;

namespace tewake::ui {

class Card;
class TableView;
class TextLabel;

/// Today: what needs this person now, in order, each line one click or Enter from its place.
class HomePage final : public Screen {
    Q_OBJECT
public:
    explicit HomePage(ScreenContext &context);
    void activate(const Place &place) override;
    void refresh() override;
    void takeFocus() override; ///< to the first line

private:
    void buildRisks(QVBoxLayout *column);
    void show(const HomeData &data);
    QVBoxLayout *m_rows;
    Card *m_riskCard = nullptr;
    TableView *m_riskTable = nullptr;
    RecordModel<OrderRow> *m_riskModel = nullptr;
    QDate m_today;
    bool m_first = true;
};

} // namespace tewake::ui
