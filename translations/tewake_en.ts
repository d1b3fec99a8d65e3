<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DashboardPage</name>
    <message numerus="yes">
        <source>Plan of %n month(s) %1</source>
        <translation>
            <numerusform>Plan of %n month %1</numerusform>
            <numerusform>Plan of %n months %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchBoard</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message numerus="yes">
        <source>%n character(s) cannot be written in %1. Choose UTF-8 or replace them. %2</source>
        <translation>
            <numerusform>%n character cannot be written in %1. Choose UTF-8 or replace them. %2</numerusform>
            <numerusform>%n characters cannot be written in %1. Choose UTF-8 or replace them. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n past the end of inspection</source>
        <translation>
            <numerusform>%n past the end of inspection</numerusform>
            <numerusform>%n past the end of inspection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the checklist are open.</source>
        <translation>
            <numerusform>%n point of the checklist is open.</numerusform>
            <numerusform>%n points of the checklist are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursDesk</name>
    <message numerus="yes">
        <source>The timer has run for only %n second(s), and hours are logged from one minute on. Let it run on, or stop it without units and without a note.</source>
        <translation>
            <numerusform>The timer has run for only %n second, and hours are logged from one minute on. Let it run on, or stop it without units and without a note.</numerusform>
            <numerusform>The timer has run for only %n seconds, and hours are logged from one minute on. Let it run on, or stop it without units and without a note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyDesk</name>
    <message numerus="yes">
        <source>%1 cannot be closed: %n task(s) handed in before it are not inspected.</source>
        <translation>
            <numerusform>%1 cannot be closed: a task handed in before it is not inspected.</numerusform>
            <numerusform>%1 cannot be closed: %n tasks handed in before it are not inspected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message numerus="yes">
        <source>%n task(s) of the order have not passed inspection yet.</source>
        <translation>
            <numerusform>%n task of the order has not passed inspection yet.</numerusform>
            <numerusform>%n tasks of the order have not passed inspection yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The split is taken back: %n task(s) are gone.</source>
        <translation>
            <numerusform>The split is taken back: %n task is gone.</numerusform>
            <numerusform>The split is taken back: %n tasks are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that nobody has are cancelled.</source>
        <translation>
            <numerusform>%n task that nobody has is cancelled.</numerusform>
            <numerusform>%n tasks that nobody has are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are withdrawn: %1.</source>
        <translation>
            <numerusform>%n offer is withdrawn: %1.</numerusform>
            <numerusform>%n offers are withdrawn: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that people have accepted are taken away: %1.</source>
        <translation>
            <numerusform>%n task that people has accepted is taken away: %1.</numerusform>
            <numerusform>%n tasks that people have accepted are taken away: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) handed in stay, and are paid once they pass.</source>
        <translation>
            <numerusform>%n task handed in stays, and is paid once they pass.</numerusform>
            <numerusform>%n tasks handed in stay, and are paid once they pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with hours logged stay until what is done is handed in: %1.</source>
        <translation>
            <numerusform>%n task with hours logged stays until what is done is handed in: %1.</numerusform>
            <numerusform>%n tasks with hours logged stay until what is done is handed in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 altogether, will be removed.</source>
        <translation>
            <numerusform>%n task, %1 altogether, will be removed.</numerusform>
            <numerusform>%n tasks, %1 altogether, will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 still to pass, %2 in %n task(s) have nobody yet.</source>
        <translation>
            <numerusform>Of %1 still to pass, %2 in %n task has nobody yet.</numerusform>
            <numerusform>Of %1 still to pass, %2 in %n tasks have nobody yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>None of the %n people with the skill has a non-disclosure agreement for this client.</source>
        <translation>
            <numerusform>None of the %n person with the skill has a non-disclosure agreement for this client.</numerusform>
            <numerusform>None of the %n people with the skill has a non-disclosure agreement for this client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people with the skill may use the room.</source>
        <translation>
            <numerusform>None of the %n person with the skill may use the room.</numerusform>
            <numerusform>None of the %n people with the skill may use the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people who could do it is free long enough before it is due.</source>
        <translation>
            <numerusform>None of the %n person who could do it is free long enough before it is due.</numerusform>
            <numerusform>None of the %n people who could do it is free long enough before it is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more people can.</source>
        <translation>
            <numerusform>%1 And one more person can.</numerusform>
            <numerusform>%1 And %n more people can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rewarding</name>
    <message numerus="yes">
        <source>The reward follows from the hours, and %n entries of %1 are not approved yet. %2 hands in drafts and what was sent back; then approve them.</source>
        <translation>
            <numerusform>The reward follows from the hours, and %n entry of %1 is not approved yet. %2 hands in drafts and what was sent back; then approve them.</numerusform>
            <numerusform>The reward follows from the hours, and %n entries of %1 are not approved yet. %2 hands in drafts and what was sent back; then approve them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::AuditSection</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s); the filter looks at these only.</source>
        <translation>
            <numerusform>The newest %n record; the filter looks at it only.</numerusform>
            <numerusform>The newest %n records; the filter looks at these only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::CallOffPanel</name>
    <message numerus="yes">
        <source>%n tasks are lost</source>
        <translation>
            <numerusform>%n task is lost</numerusform>
            <numerusform>%n tasks are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are taken over</source>
        <translation>
            <numerusform>%n are taken over</numerusform>
            <numerusform>%n are taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find nobody</source>
        <translation>
            <numerusform>%n find nobody</numerusform>
            <numerusform>%n find nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun already stay</source>
        <translation>
            <numerusform>%n begun already stays</numerusform>
            <numerusform>%n begun already stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidatesPanel</name>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::CapacityCard</name>
    <message numerus="yes">
        <source>%1 assigned, %2 that nobody has yet; %n people offer %3.</source>
        <translation>
            <numerusform>%1 assigned, %2 that nobody has yet; %n person offers %3.</numerusform>
            <numerusform>%1 assigned, %2 that nobody has yet; %n people offer %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ClearanceEditor</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::DecisionPanel</name>
    <message numerus="yes">
        <source>Accept after the %n unit(s) left; A takes them all as good. Rework needs reason, fault and pay.</source>
        <translation>
            <numerusform>Accept after the %n unit left; A takes them all as good. Rework needs reason, fault and pay.</numerusform>
            <numerusform>Accept after the %n units left; A takes them all as good. Rework needs reason, fault and pay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::DispatchPage</name>
    <message numerus="yes">
        <source>%n of them no longer fit beside the drafts and were left out.</source>
        <translation>
            <numerusform>%n of them no longer fit beside the drafts and were left out.</numerusform>
            <numerusform>%n of them no longer fit beside the drafts and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing out %n tasks</source>
        <translation>
            <numerusform>Handing out %n task</numerusform>
            <numerusform>Handing out %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new offers went out</source>
        <translation>
            <numerusform>%n new offer went out</numerusform>
            <numerusform>%n new offers went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office has changed: %n drafts no longer fit and were taken off the board (%1).</source>
        <translation>
            <numerusform>The office has changed: %n draft no longer fit and were taken off the board (%1).</numerusform>
            <numerusform>The office has changed: %n drafts no longer fit and were taken off the board (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts · no offer goes out before you confirm</source>
        <translation>
            <numerusform>%n draft · no offer goes out before you confirm</numerusform>
            <numerusform>%n drafts · no offer goes out before you confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts have not been confirmed and would be lost.</source>
        <translation>
            <numerusform>%n draft has not been confirmed and would be lost.</numerusform>
            <numerusform>%n drafts have not been confirmed and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of yours are on the board again; they have not been handed out.</source>
        <translation>
            <numerusform>%n draft of yours is on the board again; it has not been handed out.</numerusform>
            <numerusform>%n drafts of yours are on the board again; they have not been handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were dropped: %1.</source>
        <translation>
            <numerusform>%n draft was dropped: %1.</numerusform>
            <numerusform>%n drafts were dropped: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::DraftPlan</name>
    <message numerus="yes">
        <source>Take over %n tasks of the proposal</source>
        <translation>
            <numerusform>Take over %n task of the proposal</numerusform>
            <numerusform>Take over %n tasks of the proposal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::HomePage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::HoursApproval</name>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) approved.</source>
        <translation>
            <numerusform>%n entry approved.</numerusform>
            <numerusform>%n entries approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) go back to their workers.</source>
        <translation>
            <numerusform>%n entry goes back to their workers.</numerusform>
            <numerusform>%n entries go back to their workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back.</source>
        <translation>
            <numerusform>%n entry sent back.</numerusform>
            <numerusform>%n entries sent back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n entry(ies)</source>
        <translation>
            <numerusform>Approving %n entry</numerusform>
            <numerusform>Approving %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n entry(ies) back</source>
        <translation>
            <numerusform>Sending %n entry back</numerusform>
            <numerusform>Sending %n entries back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are approved.</source>
        <translation>
            <numerusform>%n entry is approved.</numerusform>
            <numerusform>%n entries are approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::HoursDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) handed in.</source>
        <translation>
            <numerusform>%n entry handed in.</numerusform>
            <numerusform>%n entries handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ImportPage</name>
    <message numerus="yes">
        <source>%1 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %n column</numerusform>
            <numerusform>%1 · %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported from %1.</source>
        <translation>
            <numerusform>%n record was imported from %1.</numerusform>
            <numerusform>%n records were imported from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ImportResult</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::InspectionPage</name>
    <message numerus="yes">
        <source>%n unit(s) of the sample have not been looked at.</source>
        <translation>
            <numerusform>%n unit of the sample has not been looked at.</numerusform>
            <numerusform>%n units of the sample have not been looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthPage</name>
    <message numerus="yes">
        <source>%n months up to %1 are closed.</source>
        <translation>
            <numerusform>%n month up to %1 is closed.</numerusform>
            <numerusform>%n months up to %1 are closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::MyWorkPage</name>
    <message numerus="yes">
        <source>%n offer(s) · declining has no effect on the next one</source>
        <translation>
            <numerusform>%n offer · declining has no effect on the next one</numerusform>
            <numerusform>%n offers · declining has no effect on the next one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n task(s), %2</source>
        <translation>
            <numerusform>%1 · %n task, %2</numerusform>
            <numerusform>%1 · %n tasks, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n second(s): nothing is logged, for hours begin with a minute.</source>
        <translation>
            <numerusform>Stopped after %n second: nothing is logged, for hours begin with a minute.</numerusform>
            <numerusform>Stopped after %n seconds: nothing is logged, for hours begin with a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OfferCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderDetail</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat shift(s)</source>
        <translation>
            <numerusform>%n seat shift</numerusform>
            <numerusform>%n seat shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderList</name>
    <message numerus="yes">
        <source>%n selected, order amount %1</source>
        <translation>
            <numerusform>%n selected, order amount %1</numerusform>
            <numerusform>%n selected, order amount %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderTasks</name>
    <message numerus="yes">
        <source>%n more sent back, rejected or cancelled: listed, but not counted.</source>
        <translation>
            <numerusform>%n more sent back, rejected or cancelled: listed, but not counted.</numerusform>
            <numerusform>%n more sent back, rejected or cancelled: listed, but not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s) are in %1.</source>
        <translation>
            <numerusform>%n order is in %1.</numerusform>
            <numerusform>%n orders are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProgressPanel</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProposeOptionsPopup</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ResultPanel</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::Screen</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::SizeChart</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitPage</name>
    <message numerus="yes">
        <source>Create %n shift(s)</source>
        <translation>
            <numerusform>Create %n shift</numerusform>
            <numerusform>Create %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n box(es)</source>
        <translation>
            <numerusform>Create %n box(es)</numerusform>
            <numerusform>Create %n box(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box(es)</numerusform>
            <numerusform>%n box(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of order %1 are made.</source>
        <translation>
            <numerusform>%n task of order %1 is made.</numerusform>
            <numerusform>%n tasks of order %1 are made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitSummary</name>
    <message numerus="yes">
        <source>Free time of %n people</source>
        <translation>
            <numerusform>Free time of %n person</numerusform>
            <numerusform>Free time of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last task ends %n day(s) before the due date.</source>
        <translation>
            <numerusform>The last task ends %n day before the due date.</numerusform>
            <numerusform>The last task ends %n days before the due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the skill and the agreements that it needs.</source>
        <translation>
            <numerusform>%n person has the skill and the agreements that it needs.</numerusform>
            <numerusform>%n people have the skill and the agreements that it needs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lack only a non-disclosure agreement that lasts until the due date.</source>
        <translation>
            <numerusform>%n more lacks only a non-disclosure agreement that lasts until the due date.</numerusform>
            <numerusform>%n more lack only a non-disclosure agreement that lasts until the due date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskList</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::UnplacedList</name>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n not placed</numerusform>
            <numerusform>%n not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkersPage</name>
    <message numerus="yes">
        <source>%n teleworker(s) written to %1.</source>
        <translation>
            <numerusform>%n teleworker written to %1.</numerusform>
            <numerusform>%n teleworkers written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n person(s) are not saved: %1</source>
        <translation>
            <numerusform>Changes of %n person is not saved: %1</numerusform>
            <numerusform>Changes of %n persons are not saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewakectl</name>
    <message numerus="yes">
        <source>%n offer(s) go out, each with all its terms.</source>
        <translation>
            <numerusform>%n offer goes out, each with all its terms.</numerusform>
            <numerusform>%n offers go out, each with all its terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) pass the inspection.</source>
        <translation>
            <numerusform>%n task passes the inspection.</numerusform>
            <numerusform>%n tasks pass the inspection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) have gone out.</source>
        <translation>
            <numerusform>%n offer has gone out.</numerusform>
            <numerusform>%n offers have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can no longer do %n task(s).</source>
        <translation>
            <numerusform>%1 can no longer do %n task.</numerusform>
            <numerusform>%1 can no longer do %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n line(s).</source>
        <translation>
            <numerusform>The audit trail is whole: %n line.</numerusform>
            <numerusform>The audit trail is whole: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) taken back.</source>
        <translation>
            <numerusform>%n task taken back.</numerusform>
            <numerusform>%n tasks taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 altogether.</source>
        <translation>
            <numerusform>%n task, %1 altogether.</numerusform>
            <numerusform>%n tasks, %1 altogether.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rule(s).</source>
        <translation>
            <numerusform>The plan breaks %n rule.</numerusform>
            <numerusform>The plan breaks %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>%n entry submitted.</numerusform>
            <numerusform>%n entries submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved.</source>
        <translation>
            <numerusform>%n entry approved.</numerusform>
            <numerusform>%n entries approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan places %n task(s) with %1 of the people in %2 s; %3 found nobody.</source>
        <translation>
            <numerusform>The plan places one task with %1 of the people in %2 s; %3 found nobody.</numerusform>
            <numerusform>The plan places %n tasks with %1 of the people in %2 s; %3 found nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are handed in.</source>
        <translation>
            <numerusform>One task is handed in.</numerusform>
            <numerusform>%n tasks are handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1 of work, are approved.</source>
        <translation>
            <numerusform>One entry, %1 of work, is approved.</numerusform>
            <numerusform>%n entries, %1 of work, are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken back.</source>
        <translation>
            <numerusform>%n entry taken back.</numerusform>
            <numerusform>%n entries taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sent back.</source>
        <translation>
            <numerusform>%n entry sent back.</numerusform>
            <numerusform>%n entries sent back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for approval again.</source>
        <translation>
            <numerusform>%n entry waits for approval again.</numerusform>
            <numerusform>%n entries wait for approval again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the order have no task that passed.</source>
        <translation>
            <numerusform>%n unit of the order has no task that passed.</numerusform>
            <numerusform>%n units of the order have no task that passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) has the skill.</source>
        <translation>
            <numerusform>The one worker has not the skill.</numerusform>
            <numerusform>None of the %n workers has the skill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill has the level.</source>
        <translation>
            <numerusform>The one worker with the skill has not the level.</numerusform>
            <numerusform>None of the %n workers with the skill has the level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill has the clearance.</source>
        <translation>
            <numerusform>The one worker with the skill has not the clearance.</numerusform>
            <numerusform>None of the %n workers with the skill has the clearance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill may use the room.</source>
        <translation>
            <numerusform>The one worker with the skill may not use the room.</numerusform>
            <numerusform>None of the %n workers with the skill may use the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill is on the task&apos;s list.</source>
        <translation>
            <numerusform>The one worker with the skill is not on the task&apos;s list.</numerusform>
            <numerusform>None of the %n workers with the skill is on the task&apos;s list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) who may have it is free long enough in its window.</source>
        <translation>
            <numerusform>The one worker who may have it is not free long enough in its window.</numerusform>
            <numerusform>None of the %n workers who may have it is free long enough in its window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n second(s): nothing is logged, for hours begin with a minute.</source>
        <translation>
            <numerusform>Stopped after %n second: nothing is logged, for hours begin with a minute.</numerusform>
            <numerusform>Stopped after %n seconds: nothing is logged, for hours begin with a minute.</numerusform>
        </translation>
    </message>
</context>
</TS>
