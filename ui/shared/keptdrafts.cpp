// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/keptdrafts.h"

#include <QJsonDocument>
#include <QSettings>

namespace tewake::ui {

using namespace Qt::StringLiterals;

KeptDrafts::KeptDrafts(QSettings &settings, const QString &group)
    : m_settings(&settings)
    , m_group(group)
{
}

void KeptDrafts::keep(const QString &name, const QJsonObject &typed, const QJsonValue &began)
{
    const QJsonObject both{{u"typed"_s, typed}, {u"began"_s, began}};
    m_settings->setValue(m_group + u'/' + name, QJsonDocument(both).toJson(QJsonDocument::Compact));
}

void KeptDrafts::drop(const QString &name)
{
    m_settings->remove(m_group + u'/' + name);
}

QStringList KeptDrafts::names() const
{
    QStringList names;
    const QString before = m_group + u'/';
    const QStringList keys = m_settings->allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(before))
            names.append(key.mid(before.size()));
    }
    return names;
}

QJsonObject KeptDrafts::typed(const QString &name) const
{
    return read(name)[u"typed"].toObject();
}

QJsonValue KeptDrafts::began(const QString &name) const
{
    return read(name)[u"began"];
}

QJsonObject KeptDrafts::read(const QString &name) const
{
    return QJsonDocument::fromJson(m_settings->value(m_group + u'/' + name).toByteArray()).object();
}

} // namespace tewake::ui
