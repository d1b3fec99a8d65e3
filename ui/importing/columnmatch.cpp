// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnmatch.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/formats.h"

#include <QComboBox>
#include <QGridLayout>

namespace tewake::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSamples = 3;
constexpr int FirstLine = 1; ///< below the headings

/// Different values of the columns in the first rows.
QString samplesOf(const QStringList &columns, const FilePreview &preview)
{
    QStringList samples;
    for (const QStringList &row : preview.rows) {
        for (const QString &column : columns) {
            const QString value = row.value(preview.header.indexOf(column));
            if (!value.isEmpty() && !samples.contains(value) && samples.size() < MostSamples)
                samples.append(value);
        }
    }
    return samples.join(u" · "_s);
}

} // namespace

QString wordOf(const FieldSpec &field)
{
    return isJapanese() ? field.japanese : field.name;
}

ColumnMatch::ColumnMatch(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setHorizontalSpacing(Metrics::gap(4));
    m_grid->setVerticalSpacing(Metrics::gap(1));
    m_grid->setColumnStretch(2, 1);
    const QStringList titles{tr("Field"), tr("Column of the file"), tr("In the first rows")};
    for (int column = 0; column < titles.size(); ++column)
        m_grid->addWidget(new TextLabel(titles[column], FontRole::Small, Tone::Muted, this), 0, column);
}

void ColumnMatch::build(ImportKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    for (const Line &line : m_lines) {
        delete line.label;
        delete line.column;
        delete line.sample;
    }
    m_lines.clear();
    int row = FirstLine;
    for (const FieldSpec &spec : fieldsOf(kind)) {
        const QString word = spec.required ? tr("%1 (needed)").arg(wordOf(spec)) : wordOf(spec);
        const Line line{new TextLabel(word, FontRole::Base, Tone::Normal, this), new QComboBox(this),
                        new TextLabel({}, FontRole::Base, Tone::Muted, this)};
        line.column->setObjectName(u"import.column."_s + spec.name);
        line.column->setAccessibleName(tr("Column for %1").arg(word));
        line.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line.column->setMinimumContentsLength(20);
        line.sample->setObjectName(u"import.sample."_s + spec.name);
        line.sample->setElided(true);
        m_grid->addWidget(line.label, row, 0);
        m_grid->addWidget(line.column, row, 1);
        m_grid->addWidget(line.sample, row++, 2);
        const auto field = static_cast<qsizetype>(m_lines.size());
        connect(line.column, &QComboBox::activated, this, [this, field, box = line.column] {
            if (box->currentData().isValid())
                emit columnChosen(field, box->currentData().toString());
        });
        m_lines.push_back(line);
    }
}

void ColumnMatch::showFile(const MappingDraft &draft, const FilePreview &preview)
{
    build(draft.kind());
    m_missing.clear();
    for (qsizetype field = 0; field < fieldsOf(draft.kind()).size(); ++field)
        fill(field, draft, preview);
}

void ColumnMatch::fill(qsizetype field, const MappingDraft &draft, const FilePreview &preview)
{
    const Line &line = m_lines[static_cast<std::size_t>(field)];
    const QStringList columns = draft.columnsOf(field, preview.header);
    const QString constant = draft.constantOf(field);
    line.column->clear();
    line.column->addItem(tr("— (not read)"), QString());
    for (const QString &name : preview.header) {
        if (!name.isEmpty())
            line.column->addItem(name, name);
    }
    int current = columns.isEmpty() ? 0 : line.column->findData(columns.first());
    // What a single column of this file cannot say stays the mapping's, until another column is chosen.
    if (columns.size() > 1 || current < 0 || (columns.isEmpty() && !constant.isEmpty())) {
        line.column->addItem(columns.isEmpty() ? tr("always “%1”").arg(constant) : columns.join(u" / "_s));
        current = line.column->count() - 1;
    }
    line.column->setCurrentIndex(current);
    line.column->setToolTip(line.column->currentText());
    const FieldSpec &spec = fieldsOf(draft.kind())[field];
    const bool missing = spec.required && columns.isEmpty() && constant.isEmpty();
    if (missing)
        m_missing.append(wordOf(spec));
    line.sample->setTone(missing ? Tone::Danger : Tone::Muted);
    line.sample->setText(missing ? tr("Choose a column: without it no row can be taken.")
                                 : samplesOf(columns, preview));
}

} // namespace tewake::ui
