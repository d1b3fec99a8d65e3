// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace tewake::ui {

namespace {

/// File names in the order of IconName.
constexpr std::array fileNames{
    "",
    "today",
    "orders",
    "dispatch",
    "workers",
    "inspection",
    "month",
    "dashboard",
    "mywork",
    "settings",
    "search",
    "menu",
    "stateplanned",
    "statedraft",
    "stateoffered",
    "stateaccepted",
    "stateworking",
    "statesubmitted",
    "statepassed",
    "staterework",
    "statelate",
    "statecancelled",
    "chevronleft",
    "chevronright",
    "chevronup",
    "chevrondown",
    "arrowleft",
    "arrowright",
    "sort",
    "swap",
    "calendar",
    "clock",
    "plus",
    "minus",
    "pencil",
    "warning",
    "check",
    "doublecheck",
    "cross",
    "info",
    "download",
    "upload",
    "printer",
    "filter",
    "lock",
    "person",
    "undo",
    "redo",
    "wand",
    "room",
    "headset",
    "split",
    "list",
    "board",
    "columns",
    "more",
    "document",
    "mail",
    "play",
    "pause",
    "trash",
    "refresh",
    "signout",
    "moon",
    "sun",
    "bell",
    "copy",
    "eye",
    "link",
};
static_assert(fileNames.size() == static_cast<std::size_t>(IconName::Count));

const QByteArray &source(IconName name)
{
    static std::array<QByteArray, fileNames.size()> cache;
    QByteArray &text = cache.at(static_cast<std::size_t>(name));
    if (text.isEmpty()) {
        initIconResource();
        QFile file(u":/icons/"_s + QString::fromLatin1(fileNames.at(static_cast<std::size_t>(name))) +
                   u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
        else
            qWarning("icon %s is missing from the resources", fileNames.at(static_cast<std::size_t>(name)));
    }
    return text;
}

QPixmap render(IconName name, int pixels, const QColor &color, qreal strokeWidth)
{
    QByteArray svg = source(name);
    const QByteArray ink = color.name(QColor::HexRgb).toLatin1();
    svg.replace("#000", ink);
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(strokeWidth, 'f', 2) + '"');
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

/// Draws in the colour that fits the moment, so that icons set once follow a change of scheme.
class Engine final : public QIconEngine {
public:
    Engine(IconName name, Token token, const QColor &fixed)
        : m_name(name)
        , m_token(token)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icon::paint(*painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return Icon::pixmap(m_name, std::min(size.width(), size.height()), colorFor(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int pixels = std::min(size.width(), size.height());
        return Icon::pixmap(m_name, static_cast<int>(std::lround(pixels / ratio)), colorFor(mode), ratio);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return Theme::color(Token::Muted);
        return m_fixed.isValid() ? m_fixed : Theme::color(m_token);
    }

    IconName m_name;
    Token m_token;
    QColor m_fixed;
};

} // namespace

namespace Icon {

QIcon get(IconName name, Token token)
{
    return name == IconName::None ? QIcon() : QIcon(new Engine(name, token, {}));
}

QIcon get(IconName name, const QColor &color)
{
    return name == IconName::None ? QIcon() : QIcon(new Engine(name, Token::Text, color));
}

QPixmap pixmap(IconName name, int size, const QColor &color, qreal devicePixelRatio)
{
    if (name == IconName::None || name == IconName::Count || size <= 0)
        return {};
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const QString key = u"tewake-icon-%1-%2-%3-%4"_s.arg(static_cast<int>(name))
                            .arg(pixels)
                            .arg(size)
                            .arg(color.rgba(), 8, 16);
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        // The stroke stays 1.5 px at 16 and at 20 px; in larger text it grows with the letters, in chips it
        // is a little thinner.
        const double drawn = size * 13.0 / std::max(1, Metrics::px(13));
        found = render(name, pixels, color, std::clamp(1.5 * 16.0 / drawn, 1.2, 1.75));
        QPixmapCache::insert(key, found);
    }
    found.setDevicePixelRatio(devicePixelRatio);
    return found;
}

void paint(QPainter &painter, const QRectF &rect, IconName name, const QColor &color)
{
    const int size = static_cast<int>(std::floor(std::min(rect.width(), rect.height())));
    const QPixmap drawn = pixmap(name, size, color, painter.device()->devicePixelRatioF());
    if (drawn.isNull())
        return;
    const QPointF corner(std::round(rect.center().x() - size / 2.0),
                         std::round(rect.center().y() - size / 2.0));
    painter.drawPixmap(corner, drawn);
}

QIcon logo()
{
    initIconResource();
    return QIcon(u":/icons/tewake.svg"_s);
}

void paintLogo(QPainter &painter, const QRectF &rect)
{
    initIconResource();
    QFile file(u":/icons/tewake.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    if (Theme::isDark()) {
        svg.replace("#3A54A8", "#9DB0F5");
        svg.replace("#6D86D2", "#7C92E2");
        svg.replace("#A3B5EA", "#5A6FC0");
    }
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

} // namespace Icon

} // namespace tewake::ui
