<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AdminDesk</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1…” is too long: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator: nobody else could open the settings any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a sign-in name: it is too long or has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of a teleworker belongs to somebody in the registry: choose whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of work has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of seats has to be between 0 and 10,000, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has to close after it opens, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no setting that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has accounts already: sign in with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short of the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beyond the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person on the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends just before it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drafts of hers move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the range that is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than the time until it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill level too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no non-disclosure agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not use the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the limit of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the limit of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the limit of the month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seat in the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is empty: there is not even a row of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL character: this is not a text file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are only %2 column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day in the calendar: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Reason, as the worker reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason: the worker has a right to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 back for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose fault it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rework is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the worker was not at fault, rework has to be paid (freelance act, article 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of %1 is not taken and its reward of %2 is not paid. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>%1 is closed. Book the correction as an adjustment in an open month, or reopen the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchBoard</name>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchDesk</name>
    <message>
        <source>The range to plan has to be between 1 and 400 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed out: %1 would take %2 beyond the limit of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal hands nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people can take it; it only has to be handed out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchText</name>
    <message>
        <source>Nothing was handed out: these tasks have changed since the proposal was made: %1. Propose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Line %1, column %2 (byte %3, value 0x%4) is no %5 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Qt has no CP932 (Shift_JIS). Use UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is UTF-16. Save it as “CSV UTF-8” in your spreadsheet program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP932 (Shift_JIS): line %1, column %2 (byte %3) is in neither. Name the encoding if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Cut it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written in %1. Choose UTF-8 or replace them. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of days ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of range: it must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of range: a working time is from 0 to %2 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a working time. Write minutes (90) or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 1.5 or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of range: the year must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>¥%1</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes work at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ceiling of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Due dates at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order will be done in time, as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks without anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task of the orders taken has a pair of hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work; the first of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has an offer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may decline without any disadvantage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, not accepted by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue belongs to the month of the acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in and not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n past the end of inspection</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is past the end of its inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hours handed in are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements that end within %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: %1. You are free to decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next: %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that you have taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have nothing in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections are booked as adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the checklist are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People who can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, categories, rooms, hubs and holidays are kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursDesk</name>
    <message>
        <source>This is somebody else&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” belongs to nobody in the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer already runs for %1, since %2. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer cannot stop in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer cannot stop before it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer has run for %1. Say when the work really ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity handed in has to be between %1 and %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are somebody else&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task on which you worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no work in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both the beginning and the end, or only how long it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours lie in the future; log them when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time has to be between 1 minute and 24 hours, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity done cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has %1 units, of which %2 are logged already; %3 more are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours overlap with %1, %2–%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours overlap with the timer that runs for %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the %1 logged already, %2 would have more than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the state “%1” hours cannot be changed; take them back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the state “%1” hours cannot be removed; take them back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was inspected, and its reward is worked out from these hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the hours are sent back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” occurs more than once in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch of the week overlaps with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an exception on this day at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker already has this skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order already has a task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of the order occurs more than once in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task would be due before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task that was sent back has to stand before its rework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is the rework of a task that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has already been imported on %2 (%3 rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: its hours can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of %1 hours on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s hours of %1 come to %2: more than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time overlaps with hours of this person that are in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time overlaps with other hours of this person in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry is already in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry stands in the file before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping passes over rows with “%1”: they are no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” here and to “%3” in line %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this record differ here; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worker “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved and submitted hours are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time has only one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are neither minutes nor a time from–to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ends when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to is %1, but the minutes say %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hub “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s skills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row needs either a weekday or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say what “%1” means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping leaves this field empty here: the row is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; “%2” was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute; it counts as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; take one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “%1” here; take utf-8, cp932 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the column “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joined file has to lie beside the main file; “%1” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” do not both have the column “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says something else here than in the line that came first, which was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Its columns are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”; the order has no coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names an unknown group of work categories: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s work categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the task does not come with it: it is planned and wants hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no date; the order&apos;s due date is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed before it was begun; the day of completion is taken for both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionDesk</name>
    <message>
        <source>The sample has to be between 0 and %1 units, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defects have to be between 0 and %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of the %1 units has to be looked at, not only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a lot of %1 the sample has %2 units; %3 are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units are defective: send the work back, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defects were found in the sample, and at most %2 may be accepted: send the work back, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason: the worker has a right to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is over and cannot be done again: pass it or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework for which the worker is not at fault has to be paid (unfair rework is forbidden by the freelance act, article 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reward follows from the hours, and %1 entries of this task are not submitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in for this task.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionTables</name>
    <message>
        <source>%1 (fault: %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>The mapping has an unknown word “%1” in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the mapping needs a column and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has an unknown unit “%1” in “%2”: minutes or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the mapping has neither a column nor a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a field “%1” that “%2” do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping says nothing about “%1”, which is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is not JSON (at byte %2: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is for “%2”, not for “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the mapping is not a form of dates, such as dd-MMM-yy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not the columns of “%1”: %2 missing. Its columns are: %3. A mapping file can say which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyDesk</name>
    <message>
        <source>This is no month; write it like 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 entries of hours are not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 tasks handed in are not inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 delivered orders are not accepted by the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 timers are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 first: it is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why %1 is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open: correct it there, without an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is booked after the month that it corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must not be 0 and at most %1 yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason of the correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order whose revenue is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person whose reward is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has to be between 0 and %1 yen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>There is no office in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s time zone “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>There is already a client with the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an order “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, quantity and shape of order %1 stay as they are: it is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of order %1 already cover %2 units; the quantity cannot be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason for cancelling the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the order have not passed inspection yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the client sent the delivery back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of acceptance is missing or lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has to be between 0 and %1 yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is “%2”: there is nothing that the client could accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client cannot have accepted before ordering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is “%2” and cannot be split any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is made of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 units of order %2 have been split already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes would be due on %1, before work begins on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift on %1 would lie after the order&apos;s due date %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has not been split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been handed out already, so this split stays. Cancel single tasks instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acceptance is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is a quotation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is accepted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is delivered; it waits for the client&apos;s acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sent order %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is in progress again. What was inspected stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back into progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is in progress again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s acceptance of order %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The split is taken back: %n task(s) are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last split back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that nobody has are cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are withdrawn: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that people have accepted are taken away: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) handed in stay, and are paid once they pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled order cannot be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it (%2); it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>price, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is in danger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has not been split into tasks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %1 still to pass, %2 in %n task(s) have nobody yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of work have not passed inspection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First work handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery sent back by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client acceptance recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>“%1…” is too long: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postal code has 7 digits, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price has to be between 0 and %1 yen, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be between 0:00 and %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than %1 yen; check price and quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing day is 1 to 31 (31: the month&apos;s end), not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment is 0 to 6 months after closing, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment day is 1 to 31 (31: the month&apos;s end), not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order would be due before it was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work would begin after the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity has to be between 0 and 1,000,000,000, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard time of one unit is at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill level is 1 to 5, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urgency is 1 to 8, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have left before being registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch of the week has to lie within one day and end after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that differs needs a date and hours that end after they begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coworking room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home or coworking room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>see orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the registry of teleworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the registry of teleworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer offers and log hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspect work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the client&apos;s acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see revenue and rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import and export files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the settings of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has not the right to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Shares the work of an office out among its teleworkers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office to open: a file or an address on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: ja or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the window: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login to fill in on the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>A task or a person of the proposal is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would go to several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would get %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not available on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has other work on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has not the skill at the level needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has no non-disclosure agreement for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lie outside its time on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have a stretch on %2 that is too short or off the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would work %2 on the day of %3; the limit is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would work %2 in the week of %3; the limit is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would go beyond the limit of the month or of the year&apos;s earnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 may not use the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the room is closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has no free seat on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confirmed already and cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would go beyond the limit of the month that %1 set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is not in the range that was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has been placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than the time until it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered as active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the skill “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people have the skill, but none at level %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people with the skill has a non-disclosure agreement for this client.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people with the skill may use the room.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people who could do it is free long enough before it is due.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have other work then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are at their limit of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are at their limit of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are at their limit of the month or of their earnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 find no seat in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 people who would have the time: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is due %1 later, %2 can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it may begin %1 earlier, %2 can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 more seat(s) in %2 on %3, %4 can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a level lower by %1 is enough, %2 can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more in that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 signs the non-disclosure agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 hands %2 over to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 gives up %2, which is less urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a proposal: “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, fiscal year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, same month last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fiscal year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue (without tax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours worked (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly revenue report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of the fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality, cost and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual ÷ standard time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rewarding</name>
    <message>
        <source>By the office&apos;s terms what was received on %1 would be paid on %2, but the law wants it paid by %3. Correct the terms of payment in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample office was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample office has 1 to 30,000 people and 0 to 120 months of history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleMarks</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as instructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworker in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in every language, for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to protect the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” and the password do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in without a password is for sample offices only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>A shift has to end after it begins, on the same day: %1–%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of seats has to be between 1 and 500, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity has to be at least 1, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard time of one unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box has to be between %1 minutes and 24 hours long, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would make %1 boxes; choose a larger box (at most %2 boxes at once).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day has to be the same as the first or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has %1 days; shifts are made for at most 400 days at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one shift with its hours and seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would make more than %1 shifts at once; choose a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the range is one of the chosen weekdays and not a holiday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>take the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand out work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the delivery back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the client&apos;s acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send back for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the hours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the hours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the state “%1” it is not possible to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of %1 are done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in this stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were logged before; it goes with the hours when you pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole task has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address such as https://… or file://…; empty where nothing is to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you stop working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer of %1 has been running since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 12:00. Hours that were not worked are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, such as 12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not work then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set these yourself and need no reason for them. Work beyond them is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I can work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A stretch of work has to end after it begins and within three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is broken at line %1: it was altered or lines are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: its tasks cover %2 units, but the order has only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: task %2 covers units that another task covers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is complete without a final acceptance by the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: task %2 is the rework of a task that was not sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: the state of task %2 does not go with the people who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has work planned twice at the same time (%3 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: less time is laid out for task %2 than it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: task %2 passed inspection, but no reward is due for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: a reward is due for task %2, which has not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has %3 timers running at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has more than 24 hours on the day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has hours that overlap on the day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has hours that are not approved on the day %3, in a closed month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of “%1” points to one of “%2” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not the file of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the file of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is cut off: %2 of %3 bytes are there. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made in the folder of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver %1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office %1 could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that keep the office safe could not be made (foreign keys %1, synchronous %2, journal %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the office at this moment. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office may only be read here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the office is damaged. Nothing was changed; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a record with this number or name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records still point to this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office could not be read or written (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the office holds a password, which others could see. Put it into PGPASSWORD, ~/.pgpass or TEWAKE_PASSWORD instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of an office; it looks like postgresql://user@host:5432/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was written by a newer version of the program (schema %1, this program knows %2). Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the month meanwhile. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such task (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 of the kind “%2” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. Your change was not saved; look at the new version and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours are not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in the registry (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged / standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>%1 %2</source>
        <comment>count and unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerDesk</name>
    <message>
        <source>There is already somebody with the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill level is 1 to 5, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the non-disclosure agreement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1, worked %2, asked for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 offers of the last 90 days. Declining has no consequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::AcceptanceDialog</name>
    <message>
        <source>This is the last part: the order is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agreed, %2 accepted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in yen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::AdjustmentsPanel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adjustment is booked in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed month that it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order or worker number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (may be negative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is closed: book it in an open month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason of the adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither an order nor a worker “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjustment of %1 yen is booked in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ApprovalPanel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send hours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries go back to their workers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries sent back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::AuditSection</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by person, action, record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the trail, the references between records, and the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the audit trail is whole, and the sums agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::AvailabilityEditor</name>
    <message>
        <source>Hours of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to paint or erase. With keys: arrows, Shift with arrows, then Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week is like the pattern. Add a day off or extra hours below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both times, such as 9:00 and 12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::CallOffPanel</name>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out and hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for who could take over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handed out to this person on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n find nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidateModel</name>
    <message>
        <source>%1: %2, from %3, %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidateView</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can take this task as the plan stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ %1 with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1 cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ClearanceEditor</name>
    <message>
        <source>No agreement with any client yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-disclosure agreements. Without a last day an agreement has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client of the new agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the agreement with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the agreement with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the agreement with %1 by a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the agreement with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ClientForm</name>
    <message>
        <source>Number of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department and person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: the month&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::CommandPalette</name>
    <message>
        <source>Order, task, teleworker, client or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality: first-pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: actual ÷ standard time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active / registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million yen, without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, quality, cost and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality, cost and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted, inspected or worked on in this fiscal year yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: million yen (without tax) in the chart, yen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked in the last month shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, such as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DecisionPanel</name>
    <message>
        <source>Sampling plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit has the defect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed at first, last 30 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good, what to look at next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more defects than the plan accepts: send the work back, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept after the %n unit(s) left; A takes them all as good. Rework needs reason, fault and pay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of the sample has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DefectBar</name>
    <message>
        <source>%1 defects found, at most %2 may be accepted, at %3 the lot goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rework at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DeviationChart</name>
    <message>
        <source>Difference from the hours wished, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as wished: %1 people before, %2 after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DispatchPage</name>
    <message numerus="yes">
        <source>%n of them no longer fit beside the drafts and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing out %n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went out to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is “%3”. The person is told, and the task wants hands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the task back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (the person reads it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants hands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the task back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken back, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new offers went out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: Enter accepts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: Del takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches, or nobody is registered as active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hours still wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The office has changed: %n drafts no longer fit and were taken off the board (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned/wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drafts · no offer goes out before you confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drafts have not been confirmed and would be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates for the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has called off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DispatchToolbar</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the drafts out; the offers go to the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::DraftPlan</name>
    <message>
        <source>This task cannot be placed in the range that is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %n tasks of the proposal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::EarningsCard</name>
    <message>
        <source>Rewards and my ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards of the year against the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards of work that passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted or handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast to the end of December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ceiling is an amount that you set. You are told when you come near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January to December %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ ceiling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ceiling set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ceiling is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You come near your ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed and accepted work comes to %1; at this pace the year comes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::FailureState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::HandedInView</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1 · inspect by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn with the seed %1, the number of the hand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 in the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due at the client %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed since this person was registered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the law has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holiday is kept for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed holidays have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::HomePage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is in danger of missing its due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::HoursDialog</name>
    <message>
        <source>How the time is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hours of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand all open hours in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours in this week. Start the timer, or enter them above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are logged on work that you have accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) handed in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::InspectionPage</name>
    <message>
        <source>The rest of the sample is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the work back for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the sample have not been looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are more defects than the plan accepts: send the work back, or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is over and cannot be done again: accept it or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send hours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) go back to their workers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as the worker reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, last lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was inspected in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, order, task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any order, task, teleworker, client or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::LimitsForm</name>
    <message>
        <source>Most in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ceiling of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 4:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole amount of yen, such as 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earned so far this year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ListSection</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::MainWindow</name>
    <message>
        <source>Tewake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tewake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthBarChart</name>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthPage</name>
    <message>
        <source>%1-%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries accepted by clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue (without tax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted by a client, paid or worked in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in yen, without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing %1   %2 / %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. What changes now is booked as an adjustment in an open month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be closed once the open points above are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing locks hours, inspections and acceptances of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager may close a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, inspections and acceptances of %1 can no longer be changed.
Revenue %2 yen, rewards %3 yen.
Corrections are booked as adjustments in an open month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the revenue report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV, UTF-8 (*.csv);;CSV, Shift_JIS (*.sjis.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the revenue report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the revenue report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::MyWorkPage</name>
    <message>
        <source>Pause the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hours by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. It is in your list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining has no effect on the next offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not inspected yet. You can go on working and hand it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer waits for your answer. New ones appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is accepted yet. Accept an offer, and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) · declining has no effect on the next one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n task(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::NewOfficeDialog</name>
    <message>
        <source>File of the new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the office is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OfferCard</name>
    <message>
        <source>Offer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer today by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home or where you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 from receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2 (re-consigned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page after the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page, with a link to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid only where the work was at fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OfficeSection</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Asia/Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Tewake is opened next; the menu changes it at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderBoard</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderDetail</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin (expected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>coordinator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rewards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split into tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress   %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard time of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work may begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-disclosure agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample (JIS Z 9015-1, AQL 2.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of its tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderForm</name>
    <message>
        <source>The order has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client of the order, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has to be at least %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and amount follow from the shifts that the order is split into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give quantity and standard time to see hours, amount and margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work, order amount %2, rewards %3 (%4 an hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, margin %2</source>
        <comment>sums, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people with a non-disclosure agreement for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced rate of consumption tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the next free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of its tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the title&apos;s first two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard time of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworkers get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work may begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (ordinary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample (JIS Z 9015-1, AQL 2.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of yours was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderHistory</name>
    <message>
        <source>History of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this order yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderList</name>
    <message>
        <source>Number, title, client or kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client: %1 (remove the filter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected, order amount %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderMoney</name>
    <message>
        <source>Where the order amount goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has not accepted anything of this order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client: %1   Reward: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   Reward for an hour: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the client: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderTasks</name>
    <message>
        <source>seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual / standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, teleworker or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has no tasks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit of a new order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is taken in as a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out anew with every change  ・  can be taken back after creating (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProposeOptionsPopup</name>
    <message>
        <source>Weeks to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few people on one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody near the hours wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skilled people kept for what needs them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand yen counts as much as a split order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::QualityCard</name>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against standard time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::QuestionDialog</name>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the reason; it is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::QueueModel</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, due %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ResultPanel</name>
    <message>
        <source>placed (by weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel keeps the best plan so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % below the bound · %2 s · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped early; this is the best plan it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: continuity %1 · fairness %2 · fit %3 · cost %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed work moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People beyond the first on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from the wish (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer hours than wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SampleGrid</name>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1, %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::Screen</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SearchButton</name>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SettingsForm</name>
    <message>
        <source>Write a time of the day, such as 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::ShiftForm</name>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shift of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift %1 begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift %1 ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats of shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take shift %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times as 9:00 and seats as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::Sidebar</name>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tewake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SignInPage</name>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample office: come in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tewake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SizeChart</name>
    <message>
        <source>People who could take a box of each size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SkillsEditor</name>
    <message>
        <source>The office has no skills yet. An administrator adds them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels from 1 (beginner) to 5 (can teach it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 1:30 or in minutes; the last box may be shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due of the last box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due dates are spread evenly up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting who could take a box …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a box, and how many people could take one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these values no task would be made; the reason stands at the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ・ %2
Due %3 ・ order amount %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts at fixed times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces (by quantity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 s = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-disclosure agreement with the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected by sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who has what the order needs has free time before it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 people who have what it needs could take one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
With %2 only %3 people could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the length as 1:30 or in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order itself is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of order %1 are made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The split is taken back: %n task(s) are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitSummary</name>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free time is being counted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Free time of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Money of this split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last task ends %n day(s) before the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last task ends on the due date: no time for inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people have the skill and the agreements that it needs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their free time is %1 times what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The non-disclosure agreement of %n of them ends before the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order is still a quotation: its tasks are handed out once it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::StartPage</name>
    <message>
        <source>Tewake offices (*.tewake);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or address of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file such as office.tewake, or postgresql://user@host/database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the office is, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another office, restore a backup, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tewake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TableView</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskList</name>
    <message>
        <source>Filter by skill, due date, order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task has somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most work first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListDelegate</name>
    <message>
        <source>1 candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListModel</name>
    <message>
        <source>Order %1, %2, due %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListView</name>
    <message>
        <source>Unassigned tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TimelineView</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::TimerCard</name>
    <message>
        <source>Units done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worked on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace it takes %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · logged before %2 · reward %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint my hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ wished for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WeekGrid</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkerDetail</name>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New teleworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, agreements and hours come after the first save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceiling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 offers in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it nothing of that client can be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this person meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load what is saved now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkerForm</name>
    <message>
        <source>Takes work at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that the person sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number, such as W0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leaves before being registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has a sign @ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T and 13 digits, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check digit does not fit: please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole amount of yen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkersPage</name>
    <message>
        <source>%1 is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of %1 is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export teleworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n teleworker(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New teleworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n person(s) are not saved: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teleworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list to see skills, agreements and hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, kana, number, team, skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet. Add the first teleworker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active of %2 registered · %3 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewake::ui::Workspace</name>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not have this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Tewake</source>
        <comment>screen, office</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tewakectl</name>
    <message>
        <source>The option --%1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes seconds from 0 to 86400, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to %1 lies before --from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the office with --office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --user who acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of “%1” is expected in TEWAKE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample office has nobody of the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) quotes and takes order %3 for %4: %5 units at 29 yen, due on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is split into %1 boxes of at most 1:30, %2 altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan places %1 tasks with %2 people in %3 s; %4 found nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) go out, each with all its terms.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declines %2, which has no consequence; it wants hands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are handed in; %2 entries, %3 of work, are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back for rework: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) pass the inspection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order is delivered and accepted by the client: %1 yen of revenue in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) closes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by now: revenue %2 yen, rewards %3 yen, %4 of approved work by %5 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are checked: %1 findings, %2 lines of audit trail, unbroken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample office with %1 people and three months of history is made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks placed, %2 not; %3 % of what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) have gone out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can no longer do %n task(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people and %2 tasks written to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of clients, workers, skills, availability, orders, tasks, hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 taken, %4 refused, %5 warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding is one of utf-8-bom, utf-8, cp932.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: tewakectl COMMAND [--office PATH|URL] [--user NAME] [--json] [--lang ja|en]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tewakectl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no month; it looks like 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is one of json, csv, xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no fiscal year; it looks like FY2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is one of category, client, hub, order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new office is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample office %1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The office is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the newest schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays are known from %1 to %2, not for “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--role is one of coordinator, teleworker, manager, administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--state is one of quoted, accepted, inProgress, delivered, completed, cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price looks like 15/unit, 1250/hour or 300000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give --box MINUTES or --shifts SPEC.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 altogether.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give --unassigned or --order NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week available, %2 asked for in a month, %3 yen earned this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a day, %3 a week, %4 a month, %5 yen a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks placed, weight %3 of at most %4, in %5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rule(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is valid: %1 tasks, weight %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: %1 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --accept, --rework, --reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fault is one of worker, office, client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
