// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/delegates.h"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QWidget>

namespace tewake::ui {

/// The states a task goes through on screen. Orders, invoices and statements borrow their look with a word of
/// their own.
enum class Status { Planned, Draft, Offered, Accepted, Working, Submitted, Passed, Rework, Late, Cancelled };
inline constexpr int statusCount = 10;

/// The one table of how a state looks.
struct StatusLook {
    QColor fill;
    QColor border;
    QColor text;
    IconName icon = IconName::None;
    bool dashed = false; ///< dashed edge and 45 degree stripes (draft)
    bool strikeOut = false;
};
[[nodiscard]] StatusLook statusLook(Status status);
[[nodiscard]] StatusLook statusLook(Status status, Scheme scheme);
/// Colour of the icon where a state is written as icon and word without a box.
[[nodiscard]] QColor statusLineColor(Status status);
/// The word for a task in this state, translated.
[[nodiscard]] QString statusWord(Status status);

/// A state in a cell or a chip: a look, and a word that may differ from the task's ("In progress" for an
/// order in Working).
struct StatusText {
    Status status = Status::Planned;
    QString word;                   ///< empty: statusWord(status)
    IconName icon = IconName::None; ///< None: the icon of the look

    [[nodiscard]] QString shownWord() const { return word.isEmpty() ? statusWord(status) : word; }
    bool operator==(const StatusText &) const = default;
};

/// Box of a state: fill (striped for drafts), border, radius. Used by chips and by blocks.
void paintStatusBox(QPainter &painter, const QRectF &rect, Status status, qreal radius);
/// Chip with icon and word, left aligned and centred vertically in \a rect; returns the width used.
int paintChip(QPainter &painter, const QRect &rect, const StatusText &status);
[[nodiscard]] QSize chipSize(const StatusText &status);

/// A chip as a widget, for headings.
class StatusChip : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(StatusText status, QWidget *parent = nullptr);
    void setStatus(const StatusText &status);
    [[nodiscard]] const StatusText &status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StatusText m_status;
};

/// Paints StatusRole of a cell: a chip (tasks), or icon and word (lists of orders).
class StatusDelegate : public CellDelegate {
    Q_OBJECT
public:
    enum class Form { Chip, IconAndWord };
    explicit StatusDelegate(Form form, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Form m_form;
};

} // namespace tewake::ui

Q_DECLARE_METATYPE(tewake::ui::StatusText)
