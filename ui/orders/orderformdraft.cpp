// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved yet: kept over the end of the program, and never saved over another version.
#include "ui/orders/clientform.h"
#include "ui/orders/orderform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

namespace tewake::ui {

using namespace Qt::StringLiterals;

QString OrderForm::draftKey() const
{
    return u"%1/%2"_s.arg(m_draftsKey, m_order.id.isValid() ? m_order.number : u"new"_s);
}

QJsonObject OrderForm::typed() const
{
    QJsonObject draft;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (auto *line = qobject_cast<QLineEdit *>(it.value()->field()))
            draft.insert(it.key(), line->text());
        else if (auto *box = qobject_cast<QComboBox *>(it.value()->field()))
            draft.insert(it.key(), box->currentData().toJsonValue());
    }
    draft.insert(u"clientText"_s, comboOf(u"client"_s)->currentText());
    draft.insert(u"clearance"_s, m_clearance->isChecked());
    draft.insert(u"reducedTax"_s, m_reducedTax->isChecked());
    if (m_clientForm->isVisibleTo(this))
        draft.insert(u"newClient"_s, m_clientForm->draft());
    return draft;
}

void OrderForm::putTyped(const QJsonObject &draft)
{
    m_filling = true;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QJsonValue value = draft.value(it.key());
        if (auto *line = qobject_cast<QLineEdit *>(it.value()->field()))
            line->setText(value.toString());
        else if (auto *box = qobject_cast<QComboBox *>(it.value()->field())) {
            for (int i = 0; i < box->count(); ++i) {
                if (box->itemData(i).toJsonValue() == value)
                    box->setCurrentIndex(i);
            }
        }
    }
    if (draft.contains(u"clientText"_s)) // half a name, too
        comboOf(u"client"_s)->setEditText(draft.value(u"clientText"_s).toString());
    setOwnTermsShown(hasOwnTerms());
    m_clearance->setChecked(draft.value(u"clearance"_s).toBool());
    m_reducedTax->setChecked(draft.value(u"reducedTax"_s).toBool());
    if (draft.contains(u"newClient"_s)) {
        setClientFormShown(true);
        m_clientForm->putDraft(draft.value(u"newClient"_s).toObject());
    }
    m_filling = false;
}

void OrderForm::keepDraft()
{
    QJsonObject draft = typed();
    draft.insert(u"version"_s, m_order.version);
    m_settings->setValue(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void OrderForm::keepWhatIsDue()
{
    if (!m_draftTimer.isActive())
        return;
    m_draftTimer.stop();
    keepDraft();
}

void OrderForm::takeDraft()
{
    const QByteArray kept = m_settings->value(draftKey()).toByteArray();
    if (kept.isEmpty())
        return;
    const QJsonObject draft = QJsonDocument::fromJson(kept).object();
    putTyped(draft);
    m_dirty = true;
    // Saved with the version that it was typed over: the desk refuses it where that is not the stored one.
    m_order.version = m_order.id.isValid() ? draft.value(u"version"_s).toInt() : m_order.version;
    if (m_order.version != m_saved.version) {
        showConflict(m_saved);
        return;
    }
    m_draftBanner->setKind(Banner::Kind::Info);
    m_draftBanner->setText(tr("A draft of yours was here."), tr("It was not saved yet."));
    m_draftBanner->setLink(tr("Throw it away"));
    m_draftBanner->show();
}

void OrderForm::dropDraft()
{
    m_draftTimer.stop();
    m_settings->remove(draftKey());
    m_dirty = false;
}

QList<std::pair<QString, QString>> OrderForm::shownTexts() const
{
    QList<std::pair<QString, QString>> texts;
    for (const FormField *field : m_inOrder) {
        if (auto *line = qobject_cast<QLineEdit *>(field->field()))
            texts.append({line->accessibleName(), line->text()});
        else if (auto *box = qobject_cast<QComboBox *>(field->field()))
            texts.append({box->accessibleName(), box->currentText()});
    }
    for (const QCheckBox *box : {m_clearance, m_reducedTax})
        texts.append({box->text(), box->isChecked() ? tr("yes") : tr("no")});
    return texts;
}

void OrderForm::showConflict(const Order &saved)
{
    m_saved = saved;
    const QJsonObject mine = typed();
    const auto here = shownTexts();
    put(saved);
    const auto there = shownTexts();
    putTyped(mine);
    updateSums();
    QStringList differences;
    for (qsizetype i = 0; i < here.size(); ++i) {
        if (here.at(i).second != there.at(i).second)
            differences.append(tr("%1: “%2” here, “%3” saved", "label, typed value, stored value")
                                   .arg(here.at(i).first, here.at(i).second, there.at(i).second));
    }
    m_draftBanner->setKind(Banner::Kind::Danger);
    m_draftBanner->setText(tr("Somebody else saved this order meanwhile."),
                           differences.isEmpty()
                               ? tr("All terms here are as they are saved; load them to go on.")
                               : differences.join(tr("; ", "between differences")));
    m_draftBanner->setLink(tr("Load what is saved now"));
    m_draftBanner->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace tewake::ui
