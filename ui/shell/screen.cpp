// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include "core/exchange/csvwriter.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/taborder.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a page shows, scrolled where large text makes it larger than the window, so that nothing is lost.
class ContentArea final : public QScrollArea {
public:
    explicit ContentArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(content);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Metrics::px(160), Metrics::px(120)}; }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

Screen::Screen(ScreenContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(&context)
    , m_title(title)
    , m_header(new PageHeader(title, this))
    , m_status(new StatusBarStrip(this))
    , m_column(new QVBoxLayout(this))
    , m_refreshTimer(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_status);
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(30);
    connect(m_refreshTimer, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

Screen::~Screen()
{
    if (m_subscription != 0)
        m_context->office().changes().unsubscribe(m_subscription);
}

void Screen::activate(const Place &) {}

void Screen::takeFocus()
{
    QWidget *first = nullptr;
    for (auto *widget : findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(this) || !widget->isEnabled() ||
            m_header->isAncestorOf(widget))
            continue;
        if (qobject_cast<QAbstractItemView *>(widget)) {
            widget->setFocus();
            return;
        }
        if (!first)
            first = widget;
    }
    if (first)
        first->setFocus();
}

bool Screen::find()
{
    return false;
}

bool Screen::createNew()
{
    return false;
}

bool Screen::save()
{
    return false;
}

bool Screen::undo()
{
    return false;
}

bool Screen::redo()
{
    return false;
}

bool Screen::goBack()
{
    return false;
}

bool Screen::exportShown()
{
    if (exportFocused(nullptr))
        return true;
    for (const TableView *table : findChildren<TableView *>()) {
        if (table->isVisible()) {
            exportTable(*table);
            return true;
        }
    }
    return false;
}

bool Screen::exportFocused(const TableView *own)
{
    const QWidget *focus = focusWidget();
    for (const TableView *table : findChildren<TableView *>()) {
        if (focus && table->isVisible() && (table == focus || table->isAncestorOf(focus))) {
            if (table == own)
                return false;
            exportTable(*table);
            return true;
        }
    }
    return false;
}

void Screen::exportFrom(const TableView &table)
{
    exportTable(table);
}

void Screen::exportAsked()
{
    if (const auto *table = qobject_cast<const TableView *>(sender()))
        exportFrom(*table);
}

void Screen::exportTable(const TableView &table)
{
    const QString path =
        context().askSavePath(tr("Save what is shown"), tr("%1.csv", "file name").arg(table.accessibleName()),
                              tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    CsvWriter writer;
    const QList<QStringList> lines = table.shownCells();
    for (const QStringList &line : lines)
        writer.addRow(line);
    if (const auto saved = writer.save(path); !saved)
        context().showError(saved.error());
    else
        context().notify(
            tr("%n row(s) written to %1.", nullptr, static_cast<int>(lines.size()) - 1).arg(path));
}

bool Screen::mayLeave()
{
    return true;
}

QList<Command> Screen::commands()
{
    return {};
}

void Screen::setTitle(const QString &title)
{
    m_title = title;
    m_header->setTitle(title);
}

void Screen::setContent(QWidget *content)
{
    m_column->insertWidget(1, new ContentArea(content), 1);
}

void Screen::refreshOn(std::initializer_list<Subject> subjects)
{
    m_subjects = QList<Subject>(subjects);
    if (m_subscription != 0)
        return;
    m_subscription = m_context->office().changes().subscribe([this](const ChangeEvent &event) {
        if (m_subjects.contains(event.subject))
            m_refreshTimer->start();
    });
}

void Screen::showSavedNow()
{
    const QDateTime local = office().zone().local(office().now());
    m_status->setRight(tr("Saved %1").arg(local.toString(u"HH:mm"_s)));
}

void Screen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tabInReadingOrder(this);
    // Tables that are made later (dialogs) come with the next show.
    for (TableView *table : findChildren<TableView *>())
        connect(table, &TableView::exportRequested, this, &Screen::exportAsked, Qt::UniqueConnection);
    if (m_stale)
        m_refreshTimer->start();
}

} // namespace tewake::ui
