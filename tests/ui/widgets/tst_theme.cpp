// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/status.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tewake::ui;

namespace {

struct InkOn {
    const char *name;
    Token ink;
    Token surface;
};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void textIsReadable_data();
    void textIsReadable();
    void statesAreReadable_data();
    void statesAreReadable();
    void outlinesAreVisible();
    void switchesLive();
    void measuresGrowWithText();
    void digitsHaveOneWidth();
    void everyIconDraws();
    void iconFollowsScheme();
    void statesDifferInShapeAndWord();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("surface");
    constexpr InkOn pairs[]{
        {"ok on its tint", Token::Ok, Token::OkSoft},
        {"warn on its tint", Token::Warn, Token::WarnSoft},
        {"danger on its tint", Token::Danger, Token::DangerSoft},
        {"on accent", Token::OnAccent, Token::Accent},
        {"accent on its tint", Token::Accent, Token::AccentSoft},
        {"selected", Token::SelText, Token::Selection},
        {"muted on selection", Token::Muted, Token::Selection},
        {"accent on selection", Token::Accent, Token::Selection},
        {"warn on selection", Token::Warn, Token::Selection},
        {"danger on selection", Token::Danger, Token::Selection},
    };
    for (const InkOn &pair : pairs)
        QTest::newRow(pair.name) << static_cast<int>(pair.ink) << static_cast<int>(pair.surface);
    const Token surfaces[]{Token::Window, Token::Rail,   Token::Surface,
                           Token::Raised, Token::Sunken, Token::Hover};
    const Token inks[]{Token::Text, Token::Muted, Token::Accent, Token::Ok, Token::Warn, Token::Danger};
    for (const Token ink : inks)
        for (const Token surface : surfaces)
            QTest::addRow("token %d on %d", static_cast<int>(ink), static_cast<int>(surface))
                << static_cast<int>(ink) << static_cast<int>(surface);
}

void TestTheme::textIsReadable()
{
    QFETCH(int, ink);
    QFETCH(int, surface);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double ratio = Theme::contrast(Theme::color(static_cast<Token>(ink), scheme),
                                             Theme::color(static_cast<Token>(surface), scheme));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(u"%1 in %2"_s.arg(ratio).arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
}

void TestTheme::statesAreReadable_data()
{
    QTest::addColumn<int>("status");
    for (int i = 0; i < statusCount; ++i)
        QTest::newRow(qPrintable(statusWord(static_cast<Status>(i)))) << i;
}

void TestTheme::statesAreReadable()
{
    QFETCH(int, status);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const StatusLook look = statusLook(static_cast<Status>(status), scheme);
        QVERIFY(Theme::contrast(look.text, look.fill) >= 4.5);
    }
}

void TestTheme::outlinesAreVisible()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Token line : {Token::Control, Token::Focus, Token::DangerLine})
            QVERIFY(Theme::contrast(Theme::color(line, scheme), Theme::color(Token::Surface, scheme)) >= 3.0);
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
}

void TestTheme::switchesLive()
{
    QPushButton button;
    int changes = 0;
    QObject context;
    connect(&Theme::notifier(), &Theme::changed, &context, [&changes] { ++changes; });
    Theme::apply(*qApp, Scheme::Dark);
    QVERIFY(Theme::isDark());
    QTRY_COMPARE(button.palette().color(QPalette::Window), Theme::color(Token::Window, Scheme::Dark));
    Theme::apply(*qApp, Scheme::Light);
    QVERIFY(!Theme::isDark());
    QTRY_COMPARE(button.palette().color(QPalette::Window), Theme::color(Token::Window, Scheme::Light));
    QCOMPARE(changes, 2);
}

void TestTheme::measuresGrowWithText()
{
    const int row = Metrics::tableRow();
    const int control = Metrics::control();
    Theme::setTextScale(*qApp, 2.0);
    QVERIFY(Metrics::tableRow() >= 2 * row - 2);
    QVERIFY(Metrics::control() >= 2 * control - 2);
    QVERIFY(Metrics::tableRow() >= QFontMetrics(Theme::font(FontRole::Base)).height());
    QCOMPARE(QPushButton(u"x"_s).sizeHint().height(), Metrics::control());
    Theme::setTextScale(*qApp, 1.0);
    QCOMPARE(Metrics::tableRow(), row);
}

void TestTheme::digitsHaveOneWidth()
{
    for (const FontRole role : {FontRole::Base, FontRole::Small, FontRole::BigFigure}) {
        const QFontMetrics fm(Theme::font(role));
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(fm.horizontalAdvance(QLatin1Char(digit)), fm.horizontalAdvance(u'0'));
    }
}

void TestTheme::everyIconDraws()
{
    for (int i = 1; i < static_cast<int>(IconName::Count); ++i) {
        const QImage image = Icon::pixmap(static_cast<IconName>(i), 16, Qt::black, 1.0).toImage();
        bool inked = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked |= qAlpha(image.pixel(x, y)) > 60;
        QVERIFY2(inked, qPrintable(QString::number(i)));
        QVERIFY(Icon::pixmap(static_cast<IconName>(i), 16, Qt::black, 2.0).width() == 32);
    }
    QVERIFY(!Icon::logo().pixmap(32, 32).isNull());
}

void TestTheme::iconFollowsScheme()
{
    const QIcon icon = Icon::get(IconName::StateWorking, Token::Text);
    const auto ink = [&icon] { return QColor(icon.pixmap(QSize(32, 32), 1.0).toImage().pixel(12, 16)); };
    Theme::apply(*qApp, Scheme::Light);
    QCOMPARE(ink(), Theme::color(Token::Text, Scheme::Light));
    Theme::apply(*qApp, Scheme::Dark);
    QCOMPARE(ink(), Theme::color(Token::Text, Scheme::Dark));
    Theme::apply(*qApp, Scheme::Light);
}

void TestTheme::statesDifferInShapeAndWord()
{
    for (int a = 0; a < statusCount; ++a)
        for (int b = a + 1; b < statusCount; ++b) {
            QVERIFY(statusLook(static_cast<Status>(a)).icon != statusLook(static_cast<Status>(b)).icon);
            QVERIFY(statusWord(static_cast<Status>(a)) != statusWord(static_cast<Status>(b)));
        }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Scheme::Light);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
