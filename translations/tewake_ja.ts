<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
    <name>Desks</name>
    <message>
        <source>%1 is closed. Book the correction as an adjustment in an open month, or reopen the month.</source>
        <translation type="unfinished"></translation>
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
    <name>WorkText</name>
    <message>
        <source>%1 %2</source>
        <comment>count and unit</comment>
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
    <name>tewake::ui::Screen</name>
    <message>
        <source>Saved %1</source>
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
</TS>
