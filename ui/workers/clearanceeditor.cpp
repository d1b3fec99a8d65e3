// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/clearanceeditor.h"

#include "ui/shared/agreementwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tewake::ui {

ClearanceEditor::ClearanceEditor(QWidget *parent)
    : QWidget(parent)
    , m_none(new TextLabel(tr("No agreement with any client yet."), FontRole::Base, Tone::Muted, this))
    , m_problem(new TextLabel({}, FontRole::Small, Tone::Danger, this))
    , m_client(new QComboBox(this))
    , m_add(makeButton(tr("Add agreement"), ButtonRole::Plain, IconName::Plus, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap(2));
    column->addWidget(
        new TextLabel(tr("Non-disclosure agreements. Without a last day an agreement has no end."),
                      FontRole::Small, Tone::Muted, this));
    column->addWidget(m_none);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_client->setObjectName(u"clearance.client"_s);
    m_client->setAccessibleName(tr("Client of the new agreement"));
    m_add->setObjectName(u"clearance.add"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_client, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &ClearanceEditor::add);
}

QString ClearanceEditor::clientName(Id<Client> id) const
{
    for (const Client &client : m_clients)
        if (client.id == id)
            return client.name;
    return tr("Client %1").arg(id.value());
}

void ClearanceEditor::setClearances(const QList<Client> &clients, const QList<Clearance> &has, QDate today)
{
    m_clients = clients;
    m_today = today;
    rebuild(has);
}

void ClearanceEditor::rebuild(const QList<Clearance> &has)
{
    delete m_box;
    m_lines.clear();
    m_box = new QWidget(this);
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::gap(2));
    grid->setVerticalSpacing(Metrics::gap(1));
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const Clearance &clearance : has) {
        addLine(grid, row, clearance);
        row += 3;
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_box);
    m_box->show();
    m_none->setVisible(has.isEmpty());
    m_problem->hide();
    fillChoice();
}

void ClearanceEditor::addLine(QGridLayout *grid, int row, const Clearance &clearance)
{
    const QString name = clientName(clearance.clientId);
    auto *label = new TextLabel(name, FontRole::Bold, Tone::Normal, m_box);
    label->setElided(true);
    const auto makeDay = [&](const QString &part, const QString &words, QDate day) {
        auto *field = new DateField(m_box);
        field->setObjectName(u"clearance.%1.%2"_s.arg(clearance.clientId.value()).arg(part));
        field->setAccessibleName(words.arg(name));
        field->setDate(day);
        field->setReadOnly(m_readOnly);
        field->setMinimumWidth(Metrics::px(136));
        connect(field, &DateField::dateEdited, this, &ClearanceEditor::edited);
        return field;
    };
    auto *granted = makeDay(u"granted"_s, tr("First day of the agreement with %1"), clearance.grantedOn);
    auto *expires = makeDay(u"expires"_s, tr("Last day of the agreement with %1"), clearance.expiresOn);
    expires->setPlaceholderText(tr("No end"));
    granted->setEmptyAllowed(false);
    const qint64 left =
        clearance.expiresOn.isValid() ? m_today.daysTo(clearance.expiresOn) : ClearanceWarningDays + 1;
    if (left <= ClearanceWarningDays) {
        const QString words =
            left < 0 ? tr("Ran out") : tr("%Ln day(s) left", nullptr, static_cast<int>(left));
        auto *sign = new TextLabel(words, FontRole::SmallBold, left < 0 ? Tone::Danger : Tone::Warn, m_box);
        grid->addWidget(sign, row, 3, 1, 3, Qt::AlignRight);
    }
    auto *renew = makeIconButton(IconName::Refresh, tr("Renew the agreement with %1 by a year").arg(name),
                                 ButtonRole::Plain, m_box);
    renew->setObjectName(u"clearance.%1.renew"_s.arg(clearance.clientId.value()));
    auto *remove = makeIconButton(IconName::Trash, tr("Remove the agreement with %1").arg(name),
                                  ButtonRole::Plain, m_box);
    remove->setObjectName(u"clearance.%1.remove"_s.arg(clearance.clientId.value()));
    renew->setEnabled(!m_readOnly);
    remove->setEnabled(!m_readOnly);
    grid->addWidget(label, row, 0, 1, 3);
    grid->addWidget(granted, row + 1, 0);
    grid->addWidget(new TextLabel(u"–"_s, FontRole::Base, Tone::Muted, m_box), row + 1, 1);
    grid->addWidget(expires, row + 1, 2);
    grid->addWidget(renew, row + 1, 4);
    grid->addWidget(remove, row + 1, 5);
    grid->addWidget(new Line(Qt::Horizontal, m_box), row + 2, 0, 1, 6);
    connect(renew, &QPushButton::clicked, this, [this, expires] {
        const QDate from = std::max(expires->date().isValid() ? expires->date() : m_today, m_today);
        expires->setDate(from.addYears(1));
        emit edited();
    });
    // The line goes with the button that is being clicked, so it goes after the click.
    connect(
        remove, &QPushButton::clicked, this,
        [this, client = clearance.clientId] {
            QList<Clearance> rest = shown();
            rest.removeIf([client](const Clearance &one) { return one.clientId == client; });
            rebuild(rest);
            m_client->setFocus();
            emit edited();
        },
        Qt::QueuedConnection);
    m_lines.push_back({clearance.clientId, granted, expires});
}

void ClearanceEditor::fillChoice()
{
    m_client->clear();
    for (const Client &client : std::as_const(m_clients)) {
        const bool has = std::any_of(m_lines.begin(), m_lines.end(),
                                     [&](const Entry &entry) { return entry.client == client.id; });
        if (!has && client.active)
            m_client->addItem(client.name, client.id.value());
    }
    m_client->setEnabled(m_client->count() > 0 && !m_readOnly);
    m_add->setEnabled(m_client->isEnabled());
}

void ClearanceEditor::add()
{
    if (m_client->count() == 0)
        return;
    QList<Clearance> now = shown();
    Clearance fresh;
    fresh.clientId = Id<Client>(m_client->currentData().toLongLong());
    fresh.grantedOn = m_today;
    fresh.expiresOn = m_today.addYears(1);
    now.append(fresh);
    rebuild(now);
    m_lines.back().expires->setFocus();
    emit edited();
}

QList<Clearance> ClearanceEditor::shown() const
{
    QList<Clearance> result;
    for (const Entry &entry : m_lines)
        result.append({{}, entry.client, entry.granted->date(), entry.expires->date()});
    return result;
}

QString ClearanceEditor::problem() const
{
    QString problem;
    for (const Entry &entry : m_lines) {
        QString here = entry.granted->problem();
        if (here.isEmpty())
            here = entry.expires->problem();
        if (here.isEmpty() && entry.expires->date().isValid() &&
            entry.expires->date() < entry.granted->date())
            here = tr("The last day lies before the first.");
        if (!here.isEmpty())
            problem = tr("%1: %2").arg(clientName(entry.client), here);
    }
    return problem;
}

QList<Clearance> ClearanceEditor::typed(Id<Worker> worker, const QList<Clearance> &seen) const
{
    QList<Clearance> clearances;
    for (const Entry &entry : m_lines) {
        if (entry.granted->problem().isEmpty() && entry.expires->problem().isEmpty()) {
            clearances.append({worker, entry.client, entry.granted->date(), entry.expires->date()});
            continue;
        }
        const auto before = std::find_if(seen.cbegin(), seen.cend(), [&entry](const Clearance &one) {
            return one.clientId == entry.client;
        });
        if (before != seen.cend())
            clearances.append(*before);
    }
    return clearances;
}

bool ClearanceEditor::takeClearances(Id<Worker> worker, QList<Clearance> *into)
{
    const QString problem = this->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return false;
    *into = typed(worker, {});
    return true;
}

void ClearanceEditor::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild(shown());
}

} // namespace tewake::ui
