// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admindesk.h"
#include "core/desk/auditwords.h"
#include "ui/settings/officesections.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/placekeeper.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QLabel>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstRecords = 2000; ///< read at first
constexpr int MoreTimes = 10;      ///< as many, with each wish for more

} // namespace

AuditSection::AuditSection(ScreenContext &context, QWidget *parent)
    : SettingsSection(context, u"audit"_s, tr("Audit trail"), parent)
    , m_search(new SearchField(tr("Filter by person, action, record"), IconName::Filter, this))
    , m_table(new TableView(tr("Audit trail"), this))
    , m_detail(new QLabel(this))
    , m_verdict(new Banner(Banner::Kind::Ok, this))
    , m_newest(new TextLabel({}, FontRole::Small, Tone::Muted, this))
    , m_more(makeButton(tr("Read older ones too"), ButtonRole::Text, IconName::None, this))
    , m_limit(FirstRecords)
{
    const auto when = [zone = context.office().zone()](const AuditRecord &r) {
        return zone.local(r.at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    m_model = new RecordModel<AuditRecord>(
        {{.title = tr("When"),
          .text = when,
          .sortKey = [](const AuditRecord &r) { return r.id; },
          .width = 22},
         {.title = tr("Who"), .text = [](const AuditRecord &r) { return r.accountName; }, .width = 18},
         {.title = tr("What"),
          .text = [](const AuditRecord &r) { return auditActionWords(r.action); },
          .width = 24},
         {.title = tr("Record"), .text = [](const AuditRecord &r) { return auditRecordWords(r); }}},
        [](const AuditRecord &r) { return r.id; }, this);
    auto *proxy = new FoldingFilterProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setObjectName(u"audit.list"_s);
    m_table->setModel(proxy);
    m_table->setSettings(&context.settings(), u"settings.audit"_s);
    m_table->setEmptyState(tr("Nothing matches the filter."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap(2));
    head->setContentsMargins(Metrics::gap(3), Metrics::gap(2), Metrics::gap(3), Metrics::gap(2));
    m_search->setObjectName(u"audit.filter"_s);
    head->addWidget(m_search, 1);
    auto *verify = makeButton(tr("Check the office"), ButtonRole::Secondary, IconName::Check, this);
    verify->setObjectName(u"audit.verify"_s);
    verify->setToolTip(tr("The chain of the trail, the references between records, and the sums."));
    head->addWidget(verify);
    column->addLayout(head);
    m_verdict->setObjectName(u"audit.verdict"_s);
    m_verdict->setClosable(true);
    m_verdict->hide();
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Metrics::gap(3), 0, Metrics::gap(3), Metrics::gap(2));
    inset->addWidget(m_verdict);
    column->addLayout(inset);
    column->addWidget(m_table, 1);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(Metrics::gap(3), 0, Metrics::gap(3), 0);
    m_newest->setObjectName(u"audit.newest"_s);
    m_more->setObjectName(u"audit.more"_s);
    end->addWidget(m_newest);
    end->addWidget(m_more);
    end->addStretch(1);
    column->addLayout(end);
    m_detail->setObjectName(u"audit.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMargin(Metrics::gap(3));
    m_detail->setMinimumHeight(Metrics::px(72));
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail);
    connect(m_search, &SearchField::searchChanged, proxy, &FoldingFilterProxy::setFilterText);
    connect(m_table, &TableView::currentIdChanged, this, &AuditSection::showRecord);
    connect(verify, &QPushButton::clicked, this, &AuditSection::verify);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit *= MoreTimes;
        reload();
    });
}

void AuditSection::reload()
{
    context().read<QList<AuditRecord>>(
        this,
        [session = context().session(), limit = m_limit](Office &office) {
            return AdminDesk(office, session).audit(limit);
        },
        [this, limit = m_limit](Result<QList<AuditRecord>> records) {
            if (!records) {
                context().showError(records.error());
                return;
            }
            const bool cut = records->size() >= limit;
            m_newest->setText(tr("The newest %n record(s); the filter looks at these only.", nullptr,
                                 static_cast<int>(records->size())));
            m_newest->setVisible(cut);
            m_more->setVisible(cut);
            const PlaceKeeper keeper(*m_table);
            m_model->setRecords(std::vector<AuditRecord>(records->cbegin(), records->cend()));
        });
}

bool AuditSection::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void AuditSection::showRecord(qint64 id)
{
    const AuditRecord *record = m_model->recordOfId(id);
    if (!record) {
        m_detail->clear();
        return;
    }
    const QString none = u"—"_s;
    m_detail->setText(tr("Before: %1\nAfter: %2")
                          .arg(record->before.isEmpty() ? none : record->before,
                               record->after.isEmpty() ? none : record->after));
}

void AuditSection::verify()
{
    context().runLong<QList<Finding>>(
        tr("Checking the office"), this, [](Office &office, WorkProgress &) { return checkOffice(office); },
        [this](Result<QList<Finding>> findings) {
            if (!findings) {
                context().showError(findings.error());
                return;
            }
            QStringList lines;
            for (const Finding &finding : *findings)
                lines.append(finding.what);
            if (lines.isEmpty()) {
                m_verdict->setKind(Banner::Kind::Ok);
                m_verdict->setText(tr("All is well."),
                                   tr("The chain of the audit trail is whole, and the sums agree."));
            } else {
                m_verdict->setKind(Banner::Kind::Danger);
                m_verdict->setText(tr("%n findings", nullptr, static_cast<int>(lines.size())),
                                   lines.mid(0, 5).join(u' '));
            }
            m_verdict->show();
        });
}

} // namespace tewake::ui
