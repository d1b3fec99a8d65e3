// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/samplemarks.h"

#include "ui/inspection/sampledraw.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tewake::ui {

namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(SampleMarks)
};

/// Which units of the lot are looked at: drawn from the hand-in's own number, which is the recorded seed.
QList<qint64> drawnUnits(const InspectionRow &row)
{
    const qint64 lot = row.row.task.shape == WorkShape::Shifts ? 0 : row.submission.quantity; // no pieces
    const qint64 size = row.sampling.all ? lot : row.sampling.sampleSize;
    QList<qint64> units = drawSample(static_cast<quint64>(row.submission.id.value()), lot, size);
    const qint64 first = std::max<qint64>(1, row.row.task.unitFrom);
    for (qint64 &unit : units)
        unit += first - 1;
    return units;
}

} // namespace

QString defectKindWords(int kind)
{
    switch (kind) {
    case 1:
        return Marks::tr("Missing");
    case 2:
        return Marks::tr("Wrong");
    case 3:
        return Marks::tr("Inexact");
    case 4:
        return Marks::tr("Too much");
    case 5:
        return Marks::tr("Not as instructed");
    default:
        return Marks::tr("Other");
    }
}

SampleMarks::SampleMarks(const InspectionRow &row)
    : m_units(drawnUnits(row))
    , m_marks(static_cast<std::size_t>(m_units.size()), Unseen)
{
}

void SampleMarks::remember(int place)
{
    m_steps.push_back({place, m_marks});
}

void SampleMarks::setMark(int place, int mark)
{
    if (place < 0 || place >= count() || this->mark(place) == mark)
        return;
    remember(place);
    m_marks[static_cast<std::size_t>(place)] = mark;
}

void SampleMarks::markRestGood()
{
    if (unseen() == 0)
        return;
    remember(nextUnseen(0));
    std::replace(m_marks.begin(), m_marks.end(), int(Unseen), int(Good));
}

bool SampleMarks::takeBack(int *place)
{
    if (m_steps.empty())
        return false;
    *place = m_steps.back().place;
    m_marks = std::move(m_steps.back().before);
    m_steps.pop_back();
    return true;
}

int SampleMarks::seen() const
{
    return static_cast<int>(
        std::count_if(m_marks.begin(), m_marks.end(), [](int mark) { return mark != Unseen; }));
}

int SampleMarks::defects() const
{
    return static_cast<int>(std::count_if(m_marks.begin(), m_marks.end(), [](int mark) { return mark > 0; }));
}

int SampleMarks::defectsOf(int kind) const
{
    return static_cast<int>(std::count(m_marks.begin(), m_marks.end(), kind));
}

int SampleMarks::nextUnseen(int from) const
{
    for (int step = 0; step < count(); ++step) {
        const int place = (from + step) % count();
        if (mark(place) == Unseen)
            return place;
    }
    return -1;
}

QString SampleMarks::summary() const
{
    QStringList parts;
    for (int kind = 1; kind <= DefectKinds; ++kind)
        if (const int found = defectsOf(kind); found > 0)
            parts.append(u"%1 × %2"_s.arg(found).arg(defectKindWords(kind)));
    return parts.join(Marks::tr(", "));
}

QString SampleMarks::toText() const
{
    QString text;
    for (const int mark : m_marks)
        text.append(mark == Unseen ? u'.' : mark == Good ? u'o' : QChar(u'0' + static_cast<char16_t>(mark)));
    return text;
}

void SampleMarks::fromText(const QString &text)
{
    if (text.size() != count())
        return;
    for (int place = 0; place < count(); ++place) {
        const QChar sign = text.at(place);
        const int kind = sign.digitValue();
        const bool defect = kind >= 1 && kind <= DefectKinds;
        m_marks[static_cast<std::size_t>(place)] = sign == u'o' ? int(Good) : defect ? kind : int(Unseen);
    }
}

} // namespace tewake::ui
