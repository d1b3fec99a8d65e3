// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/minimumwage.h"
#include "core/office/order.h"
#include "ui/widgets/pageheader.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

#include <utility>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSettings;

namespace tewake::ui {

class Banner;
class ClientForm;
class DateField;
class FormField;
class TextLabel;

/// What the form chooses from.
struct OrderLists {
    QList<Client> clients;
    QList<WorkCategory> categories;
    QList<Skill> skills;
    QList<Room> rooms;
    double acceptableQuality = 0;           ///< per cent, of inspection by sampling
    TermNotice notice;                      ///< the office-wide words of offers
    std::optional<MinimumWage> minimumWage; ///< in force today
};

/// Every term of one order, new or taken in before. Wrong values are named at the field before anything is
/// saved. What is typed survives the program: a draft is kept until it is saved or thrown away. It belongs to
/// the version of the order that was looked at, and is saved over no other one.
class OrderForm : public Panel {
    Q_OBJECT
public:
    /// \a draftsKey: where in the settings the drafts of this office and person are.
    OrderForm(QSettings &settings, const QString &draftsKey, QWidget *parent = nullptr);
    ~OrderForm() override;

    void setLists(const OrderLists &lists);
    /// A new order (no id) or the terms of one; a kept draft of it is put in on top and said so.
    void edit(const Order &order, QDate today);
    /// The order as the fields say, or nothing where a field holds something wrong (it is marked and
    /// focused).
    [[nodiscard]] std::optional<Order> order();
    /// The client typed in beside the order; nothing where one was chosen from the list.
    [[nodiscard]] std::optional<Client> newClient();
    /// Marks the field that a desk refused; false where the form has no such field.
    bool showError(const Error &error);
    /// Somebody else saved the order meanwhile: says what stands here and what \a saved has in its place.
    void showConflict(const Order &saved);
    /// The client was saved: chosen from now on.
    void takeClient(const Client &client);
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void dropDraft();

signals:
    void saveRequested();
    void cancelRequested();

private:
    void build();
    QWidget *buildHead();
    void buildBasics(QGridLayout *grid, int &line);
    void buildWork(QGridLayout *grid, int &line);
    void buildTerms(QGridLayout *grid, int &line);
    void buildOwnTerms(QGridLayout *grid, int &line);
    void setOwnTermsShown(bool shown);
    /// Whether any words of its own are typed in.
    [[nodiscard]] bool hasOwnTerms() const;
    void showNotice();
    void putOwnTerms(const Order &order);
    void takeOwnTerms(Order &order);
    FormField *addLine(QGridLayout *grid, int line, int column, int span, const QString &key,
                       const QString &label);
    FormField *addCombo(QGridLayout *grid, int line, int column, int span, const QString &key,
                        const QString &label);
    FormField *addDate(QHBoxLayout *line, const QString &key, const QString &label);
    [[nodiscard]] QLineEdit *lineOf(const QString &key) const;
    [[nodiscard]] QComboBox *comboOf(const QString &key) const;
    [[nodiscard]] DateField *dateOf(const QString &key) const;
    [[nodiscard]] qint64 numberOf(const QString &key, qint64 least);
    [[nodiscard]] QDate dayOf(const QString &key);
    void put(const Order &order);
    void touched();
    void updateSums();
    void fail(const QString &key, const QString &sentence);
    void goTo(FormField *field);
    void clearErrors();
    [[nodiscard]] QString draftKey() const;
    void keepDraft();
    /// Keeps now what would be kept in a moment: before the fields show something else, or nothing more.
    void keepWhatIsDue();
    void takeDraft();
    [[nodiscard]] QJsonObject typed() const;
    void putTyped(const QJsonObject &draft);
    /// Label and shown text of each field, as they stand on the form.
    [[nodiscard]] QList<std::pair<QString, QString>> shownTexts() const;
    void setClientFormShown(bool shown);
    [[nodiscard]] bool isClientChosen();

    QSettings *m_settings;
    QString m_draftsKey;
    OrderLists m_lists;
    Order m_order; ///< what is edited, with the version that was looked at
    Order m_saved; ///< as it is stored now, as far as the form knows
    QDate m_today;
    QHash<QString, FormField *> m_fields;
    QList<FormField *> m_inOrder; ///< as they stand on the form
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title;
    Banner *m_draftBanner;
    TextLabel *m_sums;
    ClientForm *m_clientForm;
    QPushButton *m_newClient;
    QPushButton *m_unfold = nullptr;
    QWidget *m_ownTerms = nullptr;
    QCheckBox *m_clearance;
    QCheckBox *m_reducedTax;
    QTimer m_draftTimer;
    FormField *m_firstWrong = nullptr;
    bool m_dirty = false;
    bool m_filling = true; ///< until it is built: filling is nobody's edit
};

} // namespace tewake::ui
