// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tewakectl/grammar.h"

namespace tewake::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A word of a usage line, without its brackets.
struct Word {
    QString text;
    bool optional = false; ///< within brackets or among alternatives
    bool closed = false;   ///< a bracket ends behind it, so that no value of it follows
};

QList<Word> wordsOf(const QString &usage)
{
    QList<Word> words;
    int depth = 0;
    const QStringList parts = usage.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        Word word;
        qsizetype first = 0;
        while (first < part.size() && (part[first] == u'[' || part[first] == u'(')) {
            ++depth;
            ++first;
        }
        qsizetype last = part.size();
        word.optional = depth > 0;
        while (last > first && (part[last - 1] == u']' || part[last - 1] == u')')) {
            --depth;
            --last;
            word.closed = true;
        }
        word.text = part.sliced(first, last - first);
        words.append(word);
    }
    return words;
}

bool isValue(const Word &word)
{
    return word.text != "|"_L1 && word.text != "..."_L1 && !word.text.startsWith(u"--"_s);
}

} // namespace

Grammar Grammar::of(const QString &usage)
{
    Grammar grammar;
    const QList<Word> words = wordsOf(usage);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        if (word.text.startsWith(u"--"_s)) {
            const QStringList names = word.text.split(u'|');
            const bool takesValue = !word.closed && i + 1 < words.size() && isValue(words.at(i + 1));
            for (const QString &name : names)
                grammar.takes.insert(name.mid(2), takesValue && name == names.last());
            if (!word.optional && names.size() == 1)
                grammar.required.append(word.text.mid(2));
            i += takesValue ? 1 : 0;
        } else if (word.text == "..."_L1) {
            grammar.most = Unlimited;
        } else if (word.text != "|"_L1 && word.text.front().isUpper()) {
            grammar.positions.append(word.text);
            grammar.least += word.optional ? 0 : 1;
            grammar.most += 1;
        }
    }
    return grammar;
}

} // namespace tewake::ctl
