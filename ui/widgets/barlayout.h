// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace tewake::ui {

/// One line of a bar: some widgets from its left end, some up to its right end. Where the line is too short
/// for all (large text, narrow windows) labels that may be cut give way first; then the widgets go on in
/// further lines of the same height, so that none is lost.
class BarLayout : public QLayout {
    Q_OBJECT
public:
    BarLayout(int gap, QWidget *parent);
    ~BarLayout() override;

    /// The height of a line.
    void setLine(int height);
    void addRight(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    struct Entry {
        QLayoutItem *item;
        bool right;
    };
    [[nodiscard]] std::vector<const Entry *> shown() const;
    [[nodiscard]] int wholeWidth(const std::vector<const Entry *> &entries, bool least) const;
    void place(const Entry &entry, int x, int y, int width) const;
    void placeOneLine(const std::vector<const Entry *> &entries, const QRect &room) const;
    int placeLines(const std::vector<const Entry *> &entries, const QRect &room, bool apply) const;

    std::vector<Entry> m_items;
    int m_gap;
    int m_line = 0;
    bool m_addRight = false;
};

} // namespace tewake::ui
