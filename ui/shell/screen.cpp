// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include "ui/widgets/pageheader.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

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
    return false;
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
    m_column->insertWidget(1, content, 1);
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
    if (m_stale)
        m_refreshTimer->start();
}

} // namespace tewake::ui
