// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tewake::ui {

/// The rail at the left, 88 px: logo, one entry a screen (icon over word, badge with what waits), below them
/// search, menu and the person.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// \a key is what currentChanged reports.
    void addEntry(const QString &key, const QString &word, IconName icon);
    /// Number that waits there; 0 hides the badge.
    void setBadge(const QString &key, int count);
    /// Marks the screen that is shown; emits nothing.
    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QStringList keys() const;
    void setPerson(const QString &name, const QString &role);
    /// For tests and tours: the button of an entry, or nullptr.
    [[nodiscard]] QAbstractButton *entry(const QString &key) const;
    /// The menu entry, to place a popup above it.
    [[nodiscard]] QWidget *menuButton() const;

signals:
    void entryActivated(const QString &key);
    void searchActivated();
    void menuActivated();
    void personActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Entry;
    class Person;
    void applyMetrics();
    std::vector<Entry *> m_entries;
    QVBoxLayout *m_list;
    QWidget *m_logo;
    Entry *m_search;
    Entry *m_menu;
    Person *m_person;
    QString m_current;
};

} // namespace tewake::ui
