// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/filterproxy.h"
#include "ui/widgets/recordmodel.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

namespace tewake::ui {

/// What a field chooses from: words, and what they stand for.
using SettingChoices = QList<std::pair<QString, qint64>>;
/// By the fields' names.
using ChoiceLists = QHash<QString, SettingChoices>;

/// What a kind of record needs to be listed and edited.
template <class T> struct RecordKind {
    QString key;
    QString title;
    QString newWords; ///< "New skill"
    std::vector<Column<T>> columns;
    std::function<Result<QList<T>>(Office &)> load; ///< on the reading thread
    /// What is chosen from (people, hubs): on the reading thread, with the records.
    std::function<Result<ChoiceLists>(Office &)> loadLists;
    /// Where the columns find what was read last.
    std::shared_ptr<ChoiceLists> lists = std::make_shared<ChoiceLists>();
    std::function<void(SettingsForm &)> build;
    std::function<void(SettingsForm &, const T &)> fill;
    /// False where a field holds nothing that can be taken; its error is at the field.
    std::function<bool(SettingsForm &, T &)> take;
    std::function<Result<T>(const T &, SettingsForm &)> store;
    std::function<QString(const T &)> name;
    std::function<bool(const T &)> active;
};

/// A list of records of one kind with their form.
template <class T> class RecordSection final : public ListSection {
public:
    RecordSection(ScreenContext &context, RecordKind<T> kind, QWidget *parent = nullptr)
        : ListSection(context, kind.key, kind.title, kind.newWords, parent)
        , m_kind(std::move(kind))
        , m_model(new RecordModel<T>(
              m_kind.columns, [](const T &record) { return record.id.value(); }, this))
        , m_proxy(new FoldingFilterProxy(this))
    {
        m_kind.build(*form());
        if (m_kind.active)
            m_model->setRowTone(
                [this](const T &record) { return m_kind.active(record) ? Tone::Normal : Tone::Muted; });
        m_proxy->setSourceModel(m_model);
        table()->setModel(m_proxy);
        table()->setSettings(&context.settings(), QStringLiteral("settings.") + key());
        QObject::connect(search(), &SearchField::searchChanged, m_proxy, &FoldingFilterProxy::setFilterText);
    }

    void reload() override
    {
        const auto read = [load = m_kind.load, loadLists = m_kind.loadLists](Office &office) -> Result<Read> {
            Read found;
            TEWAKE_TRY(found.records, load(office));
            if (loadLists) {
                TEWAKE_TRY(found.lists, loadLists(office));
            }
            return found;
        };
        context().template read<Read>(this, read, [this](Result<Read> found) {
            if (found)
                show(*found);
            else
                context().showError(found.error());
        });
    }

protected:
    void beginNew() override
    {
        m_shown = T{};
        m_kind.fill(*form(), m_shown);
        setFormTitle(m_kind.newWords);
    }
    void showRecord(qint64 id) override
    {
        const T *record = m_model->recordOfId(id);
        if (!record) {
            setFormTitle({});
            return;
        }
        m_shown = *record;
        m_kind.fill(*form(), m_shown);
        setFormTitle(m_kind.name(m_shown));
        setDirty(false);
    }
    [[nodiscard]] int shownVersion() const override { return m_shown.version; }
    bool saveRecord() override
    {
        T record = m_shown;
        if (!m_kind.take(*form(), record))
            return false;
        const Result<T> stored = m_kind.store(record, *form());
        if (!stored) {
            refuse(form(), stored.error());
            return false;
        }
        m_shown = *stored;
        m_savedId = stored->id.value();
        setDirty(false);
        reload();
        return true;
    }

private:
    struct Read {
        QList<T> records;
        ChoiceLists lists;
    };
    void show(const Read &found)
    {
        *m_kind.lists = found.lists;
        for (auto list = found.lists.cbegin(); list != found.lists.cend(); ++list)
            form()->setChoices(list.key(), list.value());
        const qint64 kept = m_savedId > 0 ? std::exchange(m_savedId, 0) : table()->currentId();
        m_model->setRecords(std::vector<T>(found.records.cbegin(), found.records.cend()));
        if (isDirty())
            return; // what is being typed stays
        if (!table()->selectId(kept) && m_proxy->rowCount() > 0)
            table()->selectRow(0);
        if (!isDirty()) // unless a draft came back with the row
            showRecord(table()->currentId());
        openKept();
    }

    RecordKind<T> m_kind;
    RecordModel<T> *m_model;
    FoldingFilterProxy *m_proxy;
    T m_shown;
    qint64 m_savedId = 0;
};

} // namespace tewake::ui
