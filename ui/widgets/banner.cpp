// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct BannerLook {
    Token fill;
    Token line;
    Token ink;
    IconName icon;
};

BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {Token::OkSoft, Token::Ok, Token::Ok, IconName::Check};
    case Banner::Kind::Warn:
        return {Token::WarnSoft, Token::WarnLine, Token::Warn, IconName::Warning};
    case Banner::Kind::Danger:
        return {Token::DangerSoft, Token::DangerLine, Token::Danger, IconName::Warning};
    case Banner::Kind::Info:
        break;
    }
    return {Token::AccentSoft, Token::Accent, Token::Accent, IconName::Info};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new QLabel(this))
    , m_link(makeButton({}, ButtonRole::Link, IconName::None, this))
    , m_close(makeIconButton(IconName::Cross, tr("Hide this notice"), ButtonRole::Text, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Metrics::px(10 + 16 + 8), Metrics::px(4), Metrics::px(6), Metrics::px(4));
    line->setSpacing(Metrics::gap(2));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    line->addWidget(m_text, 1);
    line->addWidget(m_link);
    line->addWidget(m_close);
    m_link->hide();
    m_close->hide();
    m_close->setProperty("tewakeSmall", true);
    m_link->setProperty("tewakeSmall", true);
    connect(m_link, &QPushButton::clicked, this, &Banner::linkActivated);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    refresh();
}

Banner::Banner(Kind kind, const QString &finding, const QString &consequence, QWidget *parent)
    : Banner(kind, parent)
{
    setText(finding, consequence);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    refresh();
    update();
}

void Banner::setText(const QString &finding, const QString &consequence)
{
    m_findingText = finding;
    m_consequenceText = consequence;
    setAccessibleName(finding);
    setAccessibleDescription(consequence);
    refresh();
}

void Banner::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::refresh()
{
    const BannerLook look = lookOf(m_kind);
    m_text->setText(u"<b style=\"color:%1\">%2</b>&ensp;<span style=\"color:%3\">%4</span>"_s.arg(
        Theme::color(look.ink).name(), m_findingText.toHtmlEscaped(), Theme::color(Token::Text).name(),
        m_consequenceText.toHtmlEscaped()));
    setMinimumHeight(Metrics::px(34));
}

void Banner::paintEvent(QPaintEvent *)
{
    const BannerLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(look.line));
    painter.setBrush(Theme::color(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall(),
                            Metrics::radiusSmall());
    const int icon = Metrics::icon();
    const int top = std::min((height() - icon) / 2, Metrics::px(9));
    Icon::paint(painter, QRectF(Metrics::px(10), top, icon, icon), look.icon, Theme::color(look.ink));
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

EmptyState::EmptyState(const QString &sentence, IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence, FontRole::Base, Tone::Muted, this))
    , m_action(makeButton({}, ButtonRole::Secondary, IconName::None, this))
    , m_icon(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::gap(2));
    column->addStretch(1);
    m_icon->setPixmap(Icon::get(icon, Token::Muted).pixmap(Metrics::bigIcon()));
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::notifier(), &Theme::changed, this,
            [this, icon] { m_icon->setPixmap(Icon::get(icon, Token::Muted).pixmap(Metrics::bigIcon())); });
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

FailureState::FailureState(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, FontRole::Section, Tone::Danger, this))
    , m_where(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_remedy(new TextLabel({}, FontRole::Base, Tone::Normal, this))
    , m_retry(makeButton(tr("Try again"), ButtonRole::Secondary, IconName::Refresh, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::gap(2));
    column->addStretch(1);
    auto *icon = new QLabel(this);
    const auto show = [icon] {
        icon->setPixmap(Icon::get(IconName::Warning, Token::Danger).pixmap(Metrics::bigIcon()));
    };
    show();
    connect(&Theme::notifier(), &Theme::changed, icon, show);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    for (TextLabel *label : {m_what, m_where, m_remedy}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_retry, &QPushButton::clicked, this, &FailureState::retryRequested);
}

void FailureState::setFailure(const QString &what, const QString &where, const QString &whatToDo)
{
    m_what->setText(what);
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    m_remedy->setText(whatToDo);
    setAccessibleName(what);
    setAccessibleDescription(whatToDo);
}

ProgressPanel::ProgressPanel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, FontRole::Section, Tone::Normal, this))
    , m_left(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_detail(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonRole::Plain, IconName::None, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(1));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_left);
    column->addLayout(head);
    m_title->setElided(true);
    m_detail->setWordWrap(true); // Cancel beside it is always in sight
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    column->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_cancel);
    column->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_left->setText(tr("Stopping…"));
        emit cancelRequested();
    });
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressPanel::start()
{
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    m_cancel->setEnabled(true);
    m_left->clear();
    setProgress(0, 0);
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    // QProgressBar counts in int; a thousandth is finer than the bar shows.
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * std::clamp<qint64>(done, 0, total) / total));
    const qint64 passed = QDateTime::currentMSecsSinceEpoch() - m_startedMs;
    if (!m_cancel->isEnabled() || done <= 0 || passed < 500)
        return;
    const qint64 left = passed * (total - done) / done / 1000;
    if (left < 60)
        m_left->setText(tr("About %n second(s) left", nullptr, static_cast<int>(left)));
    else
        m_left->setText(tr("About %n minute(s) left", nullptr, static_cast<int>((left + 30) / 60)));
}

void ProgressPanel::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

} // namespace tewake::ui
