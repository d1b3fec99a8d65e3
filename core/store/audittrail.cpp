// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"

#include "core/store/database.h"
#include "core/store/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tewake {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Each part with its length before it, so that no two different records hash the same text.
QString hashOf(const AuditRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(record.previousHash.toLatin1());
    add(QByteArray::number(record.id));
    add(QByteArray::number(record.at.utcSeconds()));
    add(QByteArray::number(record.accountId.value()));
    add(record.accountName.toUtf8());
    add(record.action.toUtf8());
    add(record.subject.toUtf8());
    add(QByteArray::number(record.subjectId));
    add(record.before.toUtf8());
    add(record.after.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

const QString Columns =
    u"id, at, account_id, account_name, action, subject, subject_id, before_json, after_json, "
    "previous_hash, hash"_s;

AuditRecord readRecord(const Rows &rows)
{
    return {rows.integer(0),
            Instant(rows.integer(1)),
            Id<Account>(rows.integer(2)),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.integer(6),
            rows.text(7),
            rows.text(8),
            rows.text(9),
            rows.text(10)};
}

Error endLost()
{
    return {ErrorCode::StorageFailure,
            Store::tr("The audit trail has lost the note of where it ends. Nothing was changed; go back to a "
                      "backup that “office check” finds whole."),
            u"audit"_s};
}

} // namespace

Result<void> AuditTrail::lock() const
{
    if (const QString statement = m_database->dialect().lockAuditTrail(); !statement.isEmpty())
        TEWAKE_CHECK(m_database->command(statement));
    return {};
}

Result<void> AuditTrail::append(const QList<AuditRecord> &records) const
{
    Q_ASSERT_X(m_database->inTransaction(), "AuditTrail::append", "written with the change itself");
    if (records.isEmpty())
        return {};
    TEWAKE_CHECK(lock());
    qint64 last = 0;
    QString hash;
    {
        // Where the trail was last known to end, and not its last line: what is missing there stays missed.
        TEWAKE_TRY(Rows head, m_database->query(u"SELECT lines, hash FROM audit_head"_s));
        if (!head.next())
            return endLost();
        last = head.integer(0);
        hash = head.text(1);
    }
    const qint64 before = last;
    for (AuditRecord record : records) {
        record.id = ++last;
        record.previousHash = hash;
        record.hash = hash = hashOf(record);
        TEWAKE_CHECK(insert(record));
    }
    TEWAKE_TRY(const int touched,
               m_database->execute(u"UPDATE audit_head SET lines = ?, hash = ? WHERE lines = ?"_s,
                                   {last, hash, before}));
    if (touched != 1)
        return endLost();
    return {};
}

Result<void> AuditTrail::insert(const AuditRecord &record) const
{
    TEWAKE_CHECK(m_database->execute(
        u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(Columns),
        {record.id, record.at.utcSeconds(), record.accountId.value(), toStored(record.accountName),
         toStored(record.action), toStored(record.subject), record.subjectId, toStored(record.before),
         toStored(record.after), toStored(record.previousHash), record.hash}));
    return {};
}

Result<QList<AuditRecord>> AuditTrail::list(int limit, const QString &subject, qint64 subjectId) const
{
    QString sql = u"SELECT %1 FROM audit"_s.arg(Columns);
    QVariantList values;
    if (!subject.isEmpty()) {
        sql += u" WHERE subject = ? AND subject_id = ?"_s;
        values = {subject, subjectId};
    }
    values += limit;
    TEWAKE_TRY(Rows rows, m_database->query(sql + u" ORDER BY id DESC LIMIT ?"_s, values));
    QList<AuditRecord> records;
    while (rows.next())
        records.append(readRecord(rows));
    return records;
}

Result<qint64> AuditTrail::verify() const
{
    return m_database->snapshot([&] { return verifyInside(); });
}

Result<qint64> AuditTrail::verifyInside() const
{
    TEWAKE_TRY(Rows rows, m_database->query(u"SELECT %1 FROM audit ORDER BY id"_s.arg(Columns)));
    qint64 count = 0;
    QString previous;
    while (rows.next()) {
        const AuditRecord record = readRecord(rows);
        if (record.id != count + 1 || record.previousHash != previous || record.hash != hashOf(record))
            return Error{
                ErrorCode::Refused,
                Store::tr("The audit trail is broken at line %1: it was altered or lines are missing.")
                    .arg(count + 1),
                u"audit"_s};
        previous = record.hash;
        ++count;
    }
    TEWAKE_TRY(Rows head, m_database->query(u"SELECT lines, hash FROM audit_head"_s));
    const qint64 written = head.next() ? head.integer(0) : 0;
    if (written != count || head.text(1) != previous)
        return Error{ErrorCode::Refused,
                     Store::tr("The audit trail ends at line %1, but %2 lines were written: the last ones "
                               "are missing.")
                         .arg(count)
                         .arg(written),
                     u"audit"_s};
    return count;
}

} // namespace tewake
