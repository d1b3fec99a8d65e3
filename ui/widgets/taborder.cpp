// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <tuple>

namespace tewake::ui {

namespace {

class Reader {
public:
    QList<QWidget *> found;

    void read(QWidget *widget)
    {
        if (!widget || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        const QWidget *proxy = widget->focusProxy();
        if ((widget->focusPolicy() & Qt::TabFocus) && !(proxy && widget->isAncestorOf(proxy)))
            found.append(widget);
        if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
            return; // what they hold belongs to them
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
        } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
            for (int i = 0; i < stack->count(); ++i)
                read(stack->widget(i));
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
            read(area->widget());
        } else if (QLayout *layout = widget->layout()) {
            read(layout);
        }
        for (QObject *child : widget->children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && !inner->isWindow())
                read(inner);
        }
    }

private:
    void read(QLayout *layout)
    {
        std::vector<std::tuple<int, int, QLayoutItem *>> items;
        const auto *grid = qobject_cast<QGridLayout *>(layout);
        for (int i = 0; i < layout->count(); ++i) {
            int row = 0;
            int column = i;
            int rowSpan = 1;
            int columnSpan = 1;
            if (grid)
                grid->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
            items.emplace_back(row, column, layout->itemAt(i));
        }
        std::sort(items.begin(), items.end());
        for (const auto &[row, column, item] : items) {
            if (item->widget())
                read(item->widget());
            else if (item->layout())
                read(item->layout());
        }
    }

    QSet<const QWidget *> m_seen;
};

} // namespace

void tabInReadingOrder(QWidget *root)
{
    Reader reader;
    reader.read(root);
    for (qsizetype i = 1; i < reader.found.size(); ++i)
        QWidget::setTabOrder(reader.found.at(i - 1), reader.found.at(i));
}

} // namespace tewake::ui
