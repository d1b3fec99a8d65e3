// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barlayout.h"

#include <QWidget>

#include <algorithm>

namespace tewake::ui {

namespace {

QSize wanted(const QLayoutItem &item)
{
    return item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize());
}

} // namespace

BarLayout::BarLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
}

BarLayout::~BarLayout()
{
    for (const Entry &entry : m_items)
        delete entry.item;
}

void BarLayout::setLine(int height)
{
    m_line = height;
    invalidate();
}

void BarLayout::addRight(QWidget *widget)
{
    m_addRight = true;
    addWidget(widget);
    m_addRight = false;
}

void BarLayout::addItem(QLayoutItem *item)
{
    // What stands at the left comes before what stands at the right, whenever it is added.
    const auto place = m_addRight ? m_items.end()
                                  : std::find_if(m_items.begin(), m_items.end(),
                                                 [](const Entry &entry) { return entry.right; });
    m_items.insert(place, {item, m_addRight});
    invalidate();
}

QLayoutItem *BarLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem *BarLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].item;
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<const BarLayout::Entry *> BarLayout::shown() const
{
    std::vector<const Entry *> entries;
    for (const Entry &entry : m_items) {
        if (!entry.item->isEmpty())
            entries.push_back(&entry);
    }
    return entries;
}

int BarLayout::wholeWidth(const std::vector<const Entry *> &entries, bool least) const
{
    int width = 0;
    for (const Entry *entry : entries) {
        const int own = wanted(*entry->item).width();
        width += (least ? std::min(own, entry->item->minimumSize().width()) : own) + m_gap;
    }
    return std::max(0, width - m_gap);
}

void BarLayout::place(const Entry &entry, int x, int y, int width) const
{
    const int height = std::min(m_line, wanted(*entry.item).height());
    entry.item->setGeometry({x, y + (m_line - height) / 2, width, height});
}

void BarLayout::placeOneLine(const std::vector<const Entry *> &entries, const QRect &room) const
{
    // Labels that may be cut share what is missing, the first ones last.
    int missing = std::max(0, wholeWidth(entries, false) - room.width());
    std::vector<int> widths(entries.size());
    for (std::size_t i = entries.size(); i-- > 0;) {
        const int own = wanted(*entries[i]->item).width();
        const int give = std::min(missing, std::max(0, own - entries[i]->item->minimumSize().width()));
        widths[i] = own - give;
        missing -= give;
    }
    int right = room.right() + 1;
    for (std::size_t i = entries.size(); i-- > 0;) {
        if (entries[i]->right) {
            right -= widths[i];
            place(*entries[i], right, room.top(), widths[i]);
            right -= m_gap;
        }
    }
    int left = room.left();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i]->right) {
            place(*entries[i], left, room.top(), widths[i]);
            left += widths[i] + m_gap;
        }
    }
}

int BarLayout::placeLines(const std::vector<const Entry *> &entries, const QRect &room, bool apply) const
{
    int x = room.left();
    int y = room.top();
    for (const Entry *entry : entries) {
        const int width = std::min(wanted(*entry->item).width(), room.width());
        if (x > room.left() && x + width > room.right() + 1) {
            x = room.left();
            y += m_line;
        }
        if (apply)
            place(*entry, x, y, width);
        x += width + m_gap;
    }
    return y + m_line - room.top();
}

int BarLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<const Entry *> entries = shown();
    const QRect room(0, 0, std::max(1, width - margins.left() - margins.right()), m_line);
    const int height = wholeWidth(entries, true) <= room.width() ? m_line : placeLines(entries, room, false);
    return height + margins.top() + margins.bottom();
}

void BarLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<const Entry *> entries = shown();
    const QRect room = rect.marginsRemoved(contentsMargins());
    if (wholeWidth(entries, true) <= room.width())
        placeOneLine(entries, room);
    else
        placeLines(entries, room, true);
}

QSize BarLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {wholeWidth(shown(), false) + margins.left() + margins.right(),
            m_line + margins.top() + margins.bottom()};
}

QSize BarLayout::minimumSize() const
{
    int width = 0;
    for (const Entry *entry : shown())
        width = std::max(width, entry->item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), m_line + margins.top() + margins.bottom()};
}

} // namespace tewake::ui
