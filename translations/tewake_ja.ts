<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AdminDesk</name>
    <message>
        <source>The name is missing.</source>
        <translation>名前が入力されていません。</translation>
    </message>
    <message>
        <source>“%1…” is too long: at most %2 characters.</source>
        <translation>「%1…」は長すぎます。%2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody else could open the settings any more.</source>
        <translation>最後のシステム管理者です。変更すると、設定を開ける人がいなくなります。</translation>
    </message>
    <message>
        <source>The account of a teleworker belongs to somebody in the registry: choose whom.</source>
        <translation>テレワーカーのアカウントは、名簿の登録者にひも付ける必要があります。該当者を選んでください。</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>アカウント「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>A new account needs a password.</source>
        <translation>新しいアカウントにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>The kind of work has no code.</source>
        <translation>業務分類のコードが入力されていません。</translation>
    </message>
    <message>
        <source>The number of seats has to be between 0 and 10,000, not %1.</source>
        <translation>席数は0から10,000までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The room has to close after it opens, on the same day.</source>
        <translation>作業室の終了時刻は、同じ日の開始時刻より後にしてください。</translation>
    </message>
    <message>
        <source>%1 is not a day of %2.</source>
        <translation>%1は%2の日付ではありません。</translation>
    </message>
    <message>
        <source>By these terms what is received on %1 would be paid on %2, before it comes.</source>
        <translation>この支払条件では、%1に受領した分の支払期日が%2となり、受領日より前になります。</translation>
    </message>
    <message>
        <source>The holidays of %1 were changed by somebody else meanwhile. Nothing was saved; look at them again.</source>
        <translation>%1年の休日は、その間にほかの人が変更しました。保存していません。内容を確認し直してください。</translation>
    </message>
    <message>
        <source>Somebody else changed this to “%1” meanwhile. Nothing was saved.</source>
        <translation>その間にほかの人がこの項目を「%1」に変更しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The terms of offers would end before they begin.</source>
        <translation>打診の条件の有効期間の終了日が開始日より前になっています。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Account added</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>First account added</source>
        <translation>最初のアカウントを追加</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <source>Adjustment booked</source>
        <translation>調整を計上</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>打診を承諾</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>打診を辞退</translation>
    </message>
    <message>
        <source>Assignment finished</source>
        <translation>割当を終了</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>打診を送信</translation>
    </message>
    <message>
        <source>Assignment opened again</source>
        <translation>割当を再開</translation>
    </message>
    <message>
        <source>Assignment withdrawn</source>
        <translation>割当を取り消し</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>発注者を登録</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>発注者を変更</translation>
    </message>
    <message>
        <source>Holidays changed</source>
        <translation>祝日を変更</translation>
    </message>
    <message>
        <source>Hours entered</source>
        <translation>作業実績を入力</translation>
    </message>
    <message>
        <source>Hours approved</source>
        <translation>作業実績を承認</translation>
    </message>
    <message>
        <source>Hours taken back</source>
        <translation>作業実績の提出を取り消し</translation>
    </message>
    <message>
        <source>Hours removed</source>
        <translation>作業実績を削除</translation>
    </message>
    <message>
        <source>Hours changed</source>
        <translation>作業実績を変更</translation>
    </message>
    <message>
        <source>Hours sent back</source>
        <translation>作業実績を差し戻し</translation>
    </message>
    <message>
        <source>Hours handed in</source>
        <translation>作業実績を提出</translation>
    </message>
    <message>
        <source>Approval of hours taken back</source>
        <translation>作業実績の承認を取り消し</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>月を締め</translation>
    </message>
    <message>
        <source>Plan of the month changed</source>
        <translation>月の計画を変更</translation>
    </message>
    <message>
        <source>Month opened again</source>
        <translation>月の締めを解除</translation>
    </message>
    <message>
        <source>Sample office made</source>
        <translation>見本のオフィスを作成</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>受注を登録</translation>
    </message>
    <message>
        <source>Terms of the order changed</source>
        <translation>受注の条件を変更</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>受注を確定</translation>
    </message>
    <message>
        <source>Acceptance of the order taken back</source>
        <translation>受注の確定を取り消し</translation>
    </message>
    <message>
        <source>First work of the order handed out</source>
        <translation>受注の作業を開始</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>受注を中止</translation>
    </message>
    <message>
        <source>Order delivered</source>
        <translation>受注を納品</translation>
    </message>
    <message>
        <source>Delivery sent back by the client</source>
        <translation>納品が差し戻し</translation>
    </message>
    <message>
        <source>Reason of the client</source>
        <translation>差し戻しの理由</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>受注を完了</translation>
    </message>
    <message>
        <source>Order no longer completed</source>
        <translation>受注の完了を取り消し</translation>
    </message>
    <message>
        <source>Client acceptance recorded</source>
        <translation>検収を記録</translation>
    </message>
    <message>
        <source>Client acceptance taken back</source>
        <translation>検収を取り消し</translation>
    </message>
    <message>
        <source>Order split into boxes</source>
        <translation>受注を作業枠に分割</translation>
    </message>
    <message>
        <source>Order split into shifts</source>
        <translation>受注をシフト枠に分割</translation>
    </message>
    <message>
        <source>Split taken back</source>
        <translation>分割を取り消し</translation>
    </message>
    <message>
        <source>Reward due</source>
        <translation>報酬を計上</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Signed in to the sample</source>
        <translation>見本にサインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>Work handed in</source>
        <translation>成果物を提出</translation>
    </message>
    <message>
        <source>Task accepted</source>
        <translation>タスクを承諾</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>タスクを中止</translation>
    </message>
    <message>
        <source>Task declined</source>
        <translation>タスクを辞退</translation>
    </message>
    <message>
        <source>Task handed in</source>
        <translation>タスクを提出</translation>
    </message>
    <message>
        <source>Task offered</source>
        <translation>タスクを打診</translation>
    </message>
    <message>
        <source>Task passed</source>
        <translation>タスクが合格</translation>
    </message>
    <message>
        <source>Task rejected</source>
        <translation>タスクを不合格</translation>
    </message>
    <message>
        <source>Rework made</source>
        <translation>やり直しを作成</translation>
    </message>
    <message>
        <source>Task sent back</source>
        <translation>タスクを差し戻し</translation>
    </message>
    <message>
        <source>Task begun</source>
        <translation>タスクを開始</translation>
    </message>
    <message>
        <source>Hand-in taken back</source>
        <translation>タスクの提出を取り消し</translation>
    </message>
    <message>
        <source>Task withdrawn</source>
        <translation>タスクの割当を取り消し</translation>
    </message>
    <message>
        <source>Timer started</source>
        <translation>タイマーを開始</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>タイマーを停止</translation>
    </message>
    <message>
        <source>Teleworker registered</source>
        <translation>テレワーカーを登録</translation>
    </message>
    <message>
        <source>Teleworker changed</source>
        <translation>テレワーカーを変更</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>稼働可能時間を変更</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>休みの連絡</translation>
    </message>
    <message>
        <source>Agreements changed</source>
        <translation>守秘契約を変更</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>上限を変更</translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation>スキルを変更</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休みを登録</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>作業実績</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>提出物</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Client acceptance</source>
        <translation>検収</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Work category added</source>
        <translation>業務分類を追加</translation>
    </message>
    <message>
        <source>Work category changed</source>
        <translation>業務分類を変更</translation>
    </message>
    <message>
        <source>Skill added</source>
        <translation>スキルを追加</translation>
    </message>
    <message>
        <source>Skill changed</source>
        <translation>スキルを変更</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>チームを変更</translation>
    </message>
    <message>
        <source>Hub added</source>
        <translation>拠点を追加</translation>
    </message>
    <message>
        <source>Hub changed</source>
        <translation>拠点を変更</translation>
    </message>
    <message>
        <source>Room added</source>
        <translation>作業室を追加</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>作業室を変更</translation>
    </message>
    <message>
        <source>Work category</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>作業室</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Task waits for inspection again</source>
        <translation>タスクの検品のやり直し</translation>
    </message>
    <message>
        <source>Office made</source>
        <translation>オフィスを作成</translation>
    </message>
    <message>
        <source>Client acceptance booked</source>
        <translation>検収の計上</translation>
    </message>
    <message>
        <source>Client acceptance removed</source>
        <translation>検収の取り消し</translation>
    </message>
    <message>
        <source>Why the order was cancelled</source>
        <translation>受注を中止した理由</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>タスクの追加</translation>
    </message>
    <message>
        <source>Why the task was cancelled</source>
        <translation>タスクを中止した理由</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>タスクの削除</translation>
    </message>
    <message>
        <source>Hours taken out</source>
        <translation>作業時間の取り消し</translation>
    </message>
    <message>
        <source>Why hours were taken out</source>
        <translation>作業時間を取り消した理由</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Import of clients</source>
        <translation>発注者の取り込み</translation>
    </message>
    <message>
        <source>Import of teleworkers</source>
        <translation>テレワーカーの取り込み</translation>
    </message>
    <message>
        <source>Import of skills</source>
        <translation>スキルの取り込み</translation>
    </message>
    <message>
        <source>Import of availability</source>
        <translation>稼働可能時間の取り込み</translation>
    </message>
    <message>
        <source>Import of orders</source>
        <translation>受注の取り込み</translation>
    </message>
    <message>
        <source>Import of tasks</source>
        <translation>タスクの取り込み</translation>
    </message>
    <message>
        <source>Import of hours</source>
        <translation>作業実績の取り込み</translation>
    </message>
    <message>
        <source>Terms of offers stated</source>
        <translation>打診の条件を明示</translation>
    </message>
    <message>
        <source>Terms of offers</source>
        <translation>打診の条件</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Same order</source>
        <translation>同じ受注を担当</translation>
    </message>
    <message>
        <source>%1 short of the wish</source>
        <translation>希望まであと%1</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>その時間は空き</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 beyond the wish</source>
        <translation>希望より%1多い</translation>
    </message>
    <message>
        <source>One more person on the order</source>
        <translation>受注の担当者が1人増える</translation>
    </message>
    <message>
        <source>Ends just before it is due</source>
        <translation>期限の直前に終了</translation>
    </message>
    <message>
        <source>Other drafts of hers move</source>
        <translation>本人のほかの下書きが移動</translation>
    </message>
    <message>
        <source>not in the range that is planned</source>
        <translation>計画の対象期間外</translation>
    </message>
    <message>
        <source>confirmed with somebody</source>
        <translation>担当者が確定済</translation>
    </message>
    <message>
        <source>longer than the time until it is due</source>
        <translation>期限までの時間に収まらない</translation>
    </message>
    <message>
        <source>without the skill</source>
        <translation>スキルなし</translation>
    </message>
    <message>
        <source>skill level too low</source>
        <translation>スキルのレベルが不足</translation>
    </message>
    <message>
        <source>no non-disclosure agreement</source>
        <translation>守秘契約なし</translation>
    </message>
    <message>
        <source>may not use the room</source>
        <translation>作業室の利用不可</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>稼働可能時間外</translation>
    </message>
    <message>
        <source>has other work</source>
        <translation>ほかの作業あり</translation>
    </message>
    <message>
        <source>at the limit of the day</source>
        <translation>1日の上限に到達</translation>
    </message>
    <message>
        <source>at the limit of the week</source>
        <translation>週の上限に到達</translation>
    </message>
    <message>
        <source>at the limit of the month or year</source>
        <translation>月の上限または年間報酬の上限額に到達</translation>
    </message>
    <message>
        <source>no seat in the room</source>
        <translation>作業室に空席なし</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is empty: there is not even a row of column names.</source>
        <translation>ファイルが空です。列名の行もありません。</translation>
    </message>
    <message>
        <source>There is a NUL character: this is not a text file, or it is damaged.</source>
        <translation>NUL文字が含まれています。テキストファイルではないか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are only %2 column names.</source>
        <translation>この行には項目が%1個ありますが、列名は%2個しかありません。</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark.</source>
        <translation>閉じの引用符の後に文字があります。</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Revenue (%1)</source>
        <translation>売上（%1）</translation>
    </message>
    <message>
        <source>million yen</source>
        <translation>百万円</translation>
    </message>
    <message>
        <source>Plans are of the whole office</source>
        <translation>計画はオフィス全体のみ</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>Plan to date %1</source>
        <translation>今日までの計画 %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>/ %1 people</source>
        <translation>/ %1人</translation>
    </message>
    <message>
        <source>Month before: %1</source>
        <translation>前月 %1</translation>
    </message>
    <message>
        <source>Worked in the last month shown</source>
        <translation>表示中の最終月に作業した人数</translation>
    </message>
    <message>
        <source>Target %1: %2 points below</source>
        <translation>目標 %1 を %2 ポイント下回っています</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Quality: first-pass rate</source>
        <translation>品質：初回合格率</translation>
    </message>
    <message>
        <source>Cost: actual ÷ standard time</source>
        <translation>原価：標準時間との比</translation>
    </message>
    <message>
        <source>Delivery: on time</source>
        <translation>納期：期限どおり</translation>
    </message>
    <message>
        <source>Active / registered</source>
        <translation>稼働者 / 登録者</translation>
    </message>
    <message>
        <source>No inspection recorded</source>
        <translation>検品の記録がありません</translation>
    </message>
    <message>
        <source>No hand-in recorded</source>
        <translation>提出の記録がありません</translation>
    </message>
    <message>
        <source>Below the plan of the month</source>
        <translation>月の計画を下回っています</translation>
    </message>
    <message>
        <source>Less than in the same months of last year</source>
        <translation>前年度の同じ月を下回っています</translation>
    </message>
    <message>
        <source>Target %1: %2 more</source>
        <translation>目標 %1 を %2 上回っています</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %n month(s) %1</source>
        <translation>
            <numerusform>%nか月分の計画 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>The date is missing.</source>
        <translation>日付が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-04-01.</source>
        <translation>「%1」は日付ではありません。2026-04-01 のように入力してください。</translation>
    </message>
    <message>
        <source>There is no such day in the calendar: “%1”.</source>
        <translation>「%1」は暦にない日付です。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Reason, as the worker reads it</source>
        <translation>理由（テレワーカーに表示されます）</translation>
    </message>
    <message>
        <source>Give the reason: the worker has a right to know it.</source>
        <translation>理由を入力してください。テレワーカーには理由を知る権利があります。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>理由が入力されていません。</translation>
    </message>
    <message>
        <source>Send %1 back for rework</source>
        <translation>%1をやり直しのため差し戻す</translation>
    </message>
    <message>
        <source>Whose fault it was</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>The rework is paid</source>
        <translation>やり直しに報酬を支払う</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1を不合格にする</translation>
    </message>
    <message>
        <source>The work of %1 is not taken and its reward of %2 is not paid. It cannot be taken back.</source>
        <translation>%1さんの成果物は受領されず、報酬%2も支払われません。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不合格にする</translation>
    </message>
    <message>
        <source>The work of %1 is not taken, but its reward of %2 is paid, because the worker is not at fault (freelance act, article 5). It cannot be taken back.</source>
        <translation>%1さんの成果物は受領されませんが、テレワーカーに責任がないため、報酬%2は支払われます（フリーランス法第5条）。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Where the worker was not at fault, rework has to be paid (freelance act, article 5). The rework becomes a task of its own; it cannot be taken back.</source>
        <translation>テレワーカーに責任がない場合、やり直しは有償とする必要があります（フリーランス法第5条）。やり直しは別のタスクとして作成され、取り消せません。</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>%1 is closed. Book the correction as an adjustment in an open month, or reopen the month.</source>
        <translation>%1は締め済みです。訂正は締めていない月の調整として計上するか、その月の締めを解除してください。</translation>
    </message>
    <message>
        <source>The account of %1 has been closed meanwhile.</source>
        <translation>%1さんのアカウントは、その間に停止されました。</translation>
    </message>
    <message>
        <source>The rights of %1 have been changed meanwhile: sign in again.</source>
        <translation>%1さんの権限が、その間に変更されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 lies before %2, which is closed. Book the correction as an adjustment in an open month, or reopen the month.</source>
        <translation>%1は、締め済みの%2より前の月です。未締めの月に調整として計上するか、月を開いてください。</translation>
    </message>
</context>
<context>
    <name>DispatchBoard</name>
    <message>
        <source>Day off</source>
        <translation>休み</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n席</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchDesk</name>
    <message>
        <source>The range to plan has to be between 1 and 400 days.</source>
        <translation>計画の対象期間は1日から400日までで指定してください。</translation>
    </message>
    <message>
        <source>Nothing was handed out: %1 would take %2 beyond the limit of the month.</source>
        <translation>割り当てませんでした。%1を割り当てると、%2さんが月の上限を超えます。</translation>
    </message>
    <message>
        <source>Nothing was handed out. %1</source>
        <translation>割り当てませんでした。%1</translation>
    </message>
    <message>
        <source>The proposal hands nothing out.</source>
        <translation>この提案には割り当てるものがありません。</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1は「%2」です。</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>休みの連絡</translation>
    </message>
    <message>
        <source>Nothing was handed out: %1 would have begun in the past. Propose again.</source>
        <translation>割り当てませんでした。%1の開始時刻がすでに過ぎています。もう一度提案を作成してください。</translation>
    </message>
    <message>
        <source>Nobody was called off: more work was handed to this person meanwhile. Look at it again.</source>
        <translation>休みの登録は行われませんでした。この人にはその間に別の仕事が割り当てられています。もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>Planned anew.</source>
        <translation>再計画のため取り下げました。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was handed out: %1 would take %2 beyond the earnings ceiling of the year.</source>
        <translation>割り当てませんでした。%1を割り当てると、%2さんの年間報酬の上限額を超えます。</translation>
    </message>
    <message>
        <source>Handed in by %1: the person has left.</source>
        <translation>本人が登録を外れているため、%1が代わりに提出しました。</translation>
    </message>
    <message>
        <source>The order %1 is “%2”: none of its tasks is handed out.</source>
        <translation>受注 %1 は「%2」のため、タスクを割り当てられません。</translation>
    </message>
    <message>
        <source>%1 (%2 yen)</source>
        <comment>order, an hour</comment>
        <translation>%1（%2円）</translation>
    </message>
    <message>
        <source>For reference, the minimum wage is %1 yen an hour since %2. The standard time comes to less in: %3.</source>
        <translation>参考：最低賃金は%2から1時間%1円です。標準時間で換算するとこれを下回る受注：%3。</translation>
    </message>
</context>
<context>
    <name>DispatchText</name>
    <message>
        <source>Nothing was handed out: these tasks have changed since the proposal was made: %1. Propose again.</source>
        <translation>割り当てませんでした。提案の作成後に次のタスクが変更されています：%1。もう一度提案を作成してください。</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>「%1」に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Line %1, column %2 (byte %3, value 0x%4) is no %5 text.</source>
        <translation>%1行目の%2桁目（バイト位置%3、値 0x%4）は%5のテキストとして読めません。</translation>
    </message>
    <message>
        <source>This build of Qt has no CP932 (Shift_JIS). Use UTF-8.</source>
        <translation>このQtのビルドはCP932（Shift_JIS）に対応していません。UTF-8を使ってください。</translation>
    </message>
    <message>
        <source>The text is UTF-16. Save it as “CSV UTF-8” in your spreadsheet program and try again.</source>
        <translation>テキストがUTF-16です。表計算ソフトで「CSV UTF-8」として保存し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP932 (Shift_JIS): line %1, column %2 (byte %3) is in neither. Name the encoding if you know it.</source>
        <translation>テキストがUTF-8でもCP932（Shift_JIS）でもありません。%1行目の%2桁目（バイト位置%3）がどちらとしても読めません。文字コードがわかる場合は指定してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めませんでした：%2</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Cut it into parts.</source>
        <translation>「%1」は1 GBを超えています。分割してください。</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>行%1、列%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written in %1. Choose UTF-8 or replace them. %2</source>
        <translation>
            <numerusform>%1では表せない文字が%n個あります。UTF-8を選ぶか、文字を置き換えてください。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is JIS (ISO-2022-JP). Save it as “CSV UTF-8” in your spreadsheet program and try again.</source>
        <translation>文字コードがJIS（ISO-2022-JP）です。表計算ソフトで「CSV UTF-8」として保存し直してください。</translation>
    </message>
    <message>
        <source>The text may be EUC-JP, or half-width kana in CP932. Save it as “CSV UTF-8”, or name the encoding.</source>
        <translation>文字コードがEUC-JPか、CP932の半角カナか判別できません。「CSV UTF-8」で保存し直すか、文字コードを指定してください。</translation>
    </message>
</context>
<context>
    <name>EntryDesk</name>
    <message>
        <source>The entry of %1 holds less than a minute: put its time right, or remove it.</source>
        <translation>%1の作業実績は1分に満たないため提出できません。時間を直すか、削除してください。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>The range of days ends before it begins.</source>
        <translation>期間の終了日が開始日より前です。</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>The value is missing.</source>
        <translation>値が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is out of range: it must be from %2 to %3.</source>
        <translation>「%1」は範囲外です。%2から%3までで入力してください。</translation>
    </message>
    <message>
        <source>“%1” is out of range: a working time is from 0 to %2 hours.</source>
        <translation>「%1」は範囲外です。作業時間は0から%2時間までです。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an amount in whole yen.</source>
        <translation>「%1」は円単位の金額ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a working time. Write minutes (90) or 1:30.</source>
        <translation>「%1」は作業時間ではありません。分（90）または 1:30 の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours. Write 1.5 or 1:30.</source>
        <translation>「%1」は時間数ではありません。1.5 または 1:30 の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is out of range: the year must be from %2 to %3.</source>
        <translation>「%1」は範囲外です。年は%2から%3までで入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 9:30.</source>
        <translation>「%1」は時刻ではありません。9:30 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>the system did not say why.</source>
        <translation>理由はシステムから示されていません。</translation>
    </message>
    <message>
        <source>the system refused it (%1).</source>
        <translation>システムに拒否されました（%1）。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>it is a folder, not a file.</source>
        <translation>ファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>you have no permission to read it.</source>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>there is no folder “%1”.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder.</source>
        <translation>「%1」はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>you have no permission to write there.</source>
        <translation>そこに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>a bracket is never closed</source>
        <translation>かっこが閉じられていません</translation>
    </message>
    <message>
        <source>a quoted text never ends</source>
        <translation>引用符で始まる文字列が閉じられていません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロン（:）がありません</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>コンマ（,）がありません</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>数値として読めません</translation>
    </message>
    <message>
        <source>a character is not written as JSON wants it</source>
        <translation>JSON として正しくない文字があります</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>終わりの後に余分な文字があります</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>a value is missing or not written as JSON wants it</source>
        <translation>値がないか、JSON として正しく書かれていません</translation>
    </message>
    <message>
        <source>line %1, column %2: %3.</source>
        <translation>%1行%2文字目：%3。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めませんでした：%2</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2</source>
        <translation>「%1」は JSON として読めません：%2</translation>
    </message>
    <message>
        <source>“%1” holds a list where an object in {} is expected.</source>
        <translation>「%1」は { } で囲まれたオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” is the office that is open here. Choose another file.</source>
        <translation>「%1」は現在開いているオフィスのファイルです。別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>¥%1</source>
        <comment>an amount of money</comment>
        <translation>¥%1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Invoice registration number</source>
        <translation>インボイス登録番号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Room that may be used</source>
        <translation>利用できる作業室</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作業場所</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>登録終了日</translation>
    </message>
    <message>
        <source>Takes work at present</source>
        <translation>仕事の受付</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Most in a week</source>
        <translation>週の上限</translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation>月の上限</translation>
    </message>
    <message>
        <source>Shortest block</source>
        <translation>最短の作業時間</translation>
    </message>
    <message>
        <source>Wished for in a month</source>
        <translation>月の希望時間</translation>
    </message>
    <message>
        <source>Own ceiling of a year</source>
        <translation>年間報酬の上限額</translation>
    </message>
    <message>
        <source>Average cost of an hour</source>
        <translation>1時間あたりの平均費用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Due dates at risk</source>
        <translation>納期に注意が必要な受注</translation>
    </message>
    <message>
        <source>Every order will be done in time, as it stands.</source>
        <translation>現状では、すべての受注が納期に間に合う見込みです。</translation>
    </message>
    <message>
        <source>The nearest: %1, %2</source>
        <translation>最も近い納期：「%1」（%2）</translation>
    </message>
    <message>
        <source>Tasks without anybody</source>
        <translation>担当者のいないタスク</translation>
    </message>
    <message>
        <source>Every task of the orders taken has a pair of hands.</source>
        <translation>確定した受注のタスクには、すべて担当者がいます。</translation>
    </message>
    <message>
        <source>%1 of work; the first of %2</source>
        <translation>作業量 %1、最初は「%2」</translation>
    </message>
    <message>
        <source>Offers not answered yet</source>
        <translation>未回答の打診</translation>
    </message>
    <message>
        <source>Nobody has an offer open.</source>
        <translation>回答待ちの打診はありません。</translation>
    </message>
    <message>
        <source>They may decline without any disadvantage.</source>
        <translation>辞退しても不利益はありません。</translation>
    </message>
    <message>
        <source>Delivered, not accepted by the client</source>
        <translation>納品済・検収待ち</translation>
    </message>
    <message>
        <source>Revenue belongs to the month of the acceptance.</source>
        <translation>売上は検収した月に計上されます。</translation>
    </message>
    <message>
        <source>Handed in and not inspected</source>
        <translation>提出済・未検品</translation>
    </message>
    <message numerus="yes">
        <source>%n past the end of inspection</source>
        <translation>
            <numerusform>検品期限超過 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is past the end of its inspection.</source>
        <translation>検品期限を過ぎたものはありません。</translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation>承認待ちの作業実績</translation>
    </message>
    <message>
        <source>All hours handed in are approved.</source>
        <translation>提出された作業実績はすべて承認済みです。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Agreements that end within %1 days</source>
        <translation>%1日以内に終了する守秘契約</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The timer is running</source>
        <translation>タイマー計測中</translation>
    </message>
    <message>
        <source>Offers for you</source>
        <translation>あなたへの打診</translation>
    </message>
    <message>
        <source>No offer is open.</source>
        <translation>回答待ちの打診はありません。</translation>
    </message>
    <message>
        <source>The first: %1. You are free to decline.</source>
        <translation>最初の打診：「%1」。辞退は自由です。</translation>
    </message>
    <message>
        <source>The next: %1, due %2</source>
        <translation>次のタスク：%1、期限 %2</translation>
    </message>
    <message>
        <source>Tasks that you have taken</source>
        <translation>承諾したタスク</translation>
    </message>
    <message>
        <source>You have nothing in hand.</source>
        <translation>担当中のタスクはありません。</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1は締め済みです</translation>
    </message>
    <message>
        <source>%1 is to be closed</source>
        <translation>%1の締めが必要です</translation>
    </message>
    <message>
        <source>Corrections are booked as adjustments.</source>
        <translation>訂正は調整として計上します。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>締めの妨げになるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the checklist are open.</source>
        <translation>
            <numerusform>チェックリストの未完了項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>People who can sign in</source>
        <translation>サインインできる人</translation>
    </message>
    <message>
        <source>Accounts, categories, rooms, hubs and holidays are kept in the settings.</source>
        <translation>アカウント、業務分類、作業室、拠点、祝日は設定で管理します。</translation>
    </message>
    <message>
        <source>No agreement ends soon.</source>
        <translation>まもなく終了する守秘契約はありません。</translation>
    </message>
</context>
<context>
    <name>HoursDesk</name>
    <message>
        <source>This is somebody else&apos;s work.</source>
        <translation>これはほかの人の作業です。</translation>
    </message>
    <message>
        <source>The account “%1” belongs to nobody in the registry.</source>
        <translation>アカウント「%1」は、名簿の登録者にひも付いていません。</translation>
    </message>
    <message>
        <source>The timer already runs for %1, since %2. Stop it first.</source>
        <translation>%1のタイマーが%2から計測中です。先に停止してください。</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>計測中のタイマーはありません。</translation>
    </message>
    <message>
        <source>The timer cannot stop in the future.</source>
        <translation>タイマーの停止時刻を未来にすることはできません。</translation>
    </message>
    <message>
        <source>The timer cannot stop before it was started.</source>
        <translation>タイマーの停止時刻を開始時刻より前にすることはできません。</translation>
    </message>
    <message>
        <source>The timer has run for %1. Say when the work really ended.</source>
        <translation>タイマーは%1計測しています。実際に作業を終えた時刻を入力してください。</translation>
    </message>
    <message>
        <source>This shift has not begun yet.</source>
        <translation>このシフト枠はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The quantity handed in has to be between %1 and %2, not %3.</source>
        <translation>提出数量は%1から%2までで入力してください（入力値：%3）。</translation>
    </message>
    <message>
        <source>These are somebody else&apos;s hours.</source>
        <translation>これはほかの人の作業実績です。</translation>
    </message>
    <message>
        <source>Choose the task on which you worked.</source>
        <translation>作業したタスクを選んでください。</translation>
    </message>
    <message>
        <source>You have no work in this order.</source>
        <translation>この受注にはあなたの作業がありません。</translation>
    </message>
    <message>
        <source>Give both the beginning and the end, or only how long it took.</source>
        <translation>開始と終了の両方、または所要時間だけを入力してください。</translation>
    </message>
    <message>
        <source>These hours lie in the future; log them when they are done.</source>
        <translation>この作業実績は未来の時間です。作業が終わってから記録してください。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>日付が入力されていません。</translation>
    </message>
    <message>
        <source>%1 is more than a year ago.</source>
        <translation>%1は1年以上前の日付です。</translation>
    </message>
    <message>
        <source>The time has to be between 1 minute and 24 hours, not %1.</source>
        <translation>時間は1分から24時間までで入力してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The quantity done cannot be negative.</source>
        <translation>完了数量を負の値にすることはできません。</translation>
    </message>
    <message>
        <source>These hours overlap with %1, %2–%3.</source>
        <translation>この作業実績は%1（%2–%3）と重なっています。</translation>
    </message>
    <message>
        <source>These hours overlap with the timer that runs for %1 since %2.</source>
        <translation>この作業実績は、%2から計測中の%1のタイマーと重なっています。</translation>
    </message>
    <message>
        <source>In the state “%1” hours cannot be changed; take them back first.</source>
        <translation>「%1」の作業実績は変更できません。先に提出を取り消してください。</translation>
    </message>
    <message>
        <source>In the state “%1” hours cannot be removed; take them back first.</source>
        <translation>「%1」の作業実績は削除できません。先に提出を取り消してください。</translation>
    </message>
    <message>
        <source>The task was inspected, and its reward is worked out from these hours.</source>
        <translation>このタスクは検品済みで、報酬はこの作業実績をもとに計算されています。</translation>
    </message>
    <message>
        <source>Say why the hours are sent back.</source>
        <translation>作業実績を差し戻す理由を入力してください。</translation>
    </message>
    <message>
        <source>The hours of %1 on %2 were changed meanwhile. Nothing was decided; look at them again.</source>
        <translation>%1さんの%2の作業実績は、表示した後に変更されました。まだ何も処理していません。もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>That timer was stopped or changed meanwhile. Nothing was stopped; look at your hours again.</source>
        <translation>そのタイマーは、表示した後に停止または変更されました。タイマーは停止していません。作業時間をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning. Work past midnight is entered as two entries: until 24:00, and from 0:00 of the next day.</source>
        <translation>終了は開始より後にしてください。日をまたぐ作業は、24:00までと翌日0:00からの2件に分けて入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The timer has run for only %n second(s), and hours are logged from one minute on. Let it run on, or stop it without units and without a note.</source>
        <translation>
            <numerusform>タイマーはまだ%n秒しか動いていません。作業実績は1分から記録されます。このまま動かすか、数量とメモを入れずに止めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A shift has no units: it is handed in with the hours logged on it.</source>
        <translation>シフトに数量はありません。記録した作業時間で提出します。</translation>
    </message>
    <message>
        <source>The offer %1 is not in force any more.</source>
        <translation>打診%1はもう有効ではありません。</translation>
    </message>
    <message>
        <source>The entry of %1 holds less than a minute, and whoever logged it has left: send it back, and it is removed.</source>
        <translation>%1の作業実績は1分に満たず、記録した方はすでに登録を終了しています。差し戻すと削除されます。</translation>
    </message>
</context>
<context>
    <name>HoursRules</name>
    <message>
        <source>These hours lie in the future; log them when they are done.</source>
        <translation>この作業実績は未来の時間です。作業が終わってから記録してください。</translation>
    </message>
    <message>
        <source>The person is registered only since %1.</source>
        <translation>この方の登録日は%1です。登録前の作業実績です。</translation>
    </message>
    <message>
        <source>The person left on %1.</source>
        <translation>この方の登録は%1で終了しています。</translation>
    </message>
    <message>
        <source>The order was placed only on %1.</source>
        <translation>この受注の受注日は%1です。受注前の作業実績です。</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>このタスクは中止されています。</translation>
    </message>
    <message>
        <source>Somebody else has this task.</source>
        <translation>このタスクは別の方が担当しています。</translation>
    </message>
    <message>
        <source>The task was inspected and its reward is fixed: these hours do not change it.</source>
        <translation>このタスクは検品が済み、報酬が確定しています。この作業実績を加えても報酬は変わりません。</translation>
    </message>
    <message>
        <source>The task has %1 units, of which %2 are logged already; %3 more are too many.</source>
        <translation>このタスクの数量は%1で、そのうち%2は記録済みです。さらに%3を記録すると超過します。</translation>
    </message>
    <message>
        <source>The time is less than a minute.</source>
        <translation>作業時間が1分未満です。</translation>
    </message>
    <message>
        <source>One entry of %1 hours on one day.</source>
        <translation>1日に%1時間の作業実績が1件あります。</translation>
    </message>
    <message>
        <source>With the %1 logged already, %2 would have more than 24 hours.</source>
        <translation>記録済みの%1と合わせると、%2の作業実績が24時間を超えます。</translation>
    </message>
    <message>
        <source>The order is only quoted yet.</source>
        <translation>この受注はまだ見積の段階です。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>この受注は中止されています。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>“%1” is already in the office.</source>
        <translation>「%1」はすでにオフィスに登録されています。</translation>
    </message>
    <message>
        <source>“%1” occurs more than once in the file.</source>
        <translation>「%1」がファイル内に複数あります。</translation>
    </message>
    <message>
        <source>This stretch of the week overlaps with another one.</source>
        <translation>この曜日の時間帯は別の時間帯と重なっています。</translation>
    </message>
    <message>
        <source>There is already an exception on this day at this time.</source>
        <translation>この日のこの時間には、すでに例外が登録されています。</translation>
    </message>
    <message>
        <source>The worker already has this skill.</source>
        <translation>このテレワーカーには、すでにこのスキルが登録されています。</translation>
    </message>
    <message>
        <source>The order already has a task %1.</source>
        <translation>この受注にはすでにタスク%1があります。</translation>
    </message>
    <message>
        <source>Task %1 of the order occurs more than once in the file.</source>
        <translation>この受注のタスク%1がファイル内に複数あります。</translation>
    </message>
    <message>
        <source>The task would be due before it begins.</source>
        <translation>タスクの期限が開始より前になっています。</translation>
    </message>
    <message>
        <source>The task that was sent back has to stand before its rework.</source>
        <translation>差し戻したタスクは、そのやり直しより前の行に置いてください。</translation>
    </message>
    <message>
        <source>Task %1 is the rework of a task that was refused.</source>
        <translation>タスク%1は、不合格になったタスクのやり直しです。</translation>
    </message>
    <message>
        <source>“%1” has already been imported on %2 (%3 rows).</source>
        <translation>「%1」は%2に取り込み済みです（%3行）。</translation>
    </message>
    <message>
        <source>%1 is closed: its hours can no longer change.</source>
        <translation>%1は締め済みのため、作業実績は変更できません。</translation>
    </message>
    <message>
        <source>The time overlaps with hours of this person that are in the office.</source>
        <translation>オフィスに登録済みの、この人の作業実績と時間が重なっています。</translation>
    </message>
    <message>
        <source>The time overlaps with other hours of this person in the file.</source>
        <translation>ファイル内の、この人の別の作業実績と時間が重なっています。</translation>
    </message>
    <message>
        <source>The same entry is already in the office.</source>
        <translation>同じ作業実績がすでにオフィスに登録されています。</translation>
    </message>
    <message>
        <source>The same entry stands in the file before.</source>
        <translation>同じ作業実績がファイル内の前の行にあります。</translation>
    </message>
    <message>
        <source>The mapping passes over rows with “%1”: they are no records.</source>
        <translation>列の対応付けの定めにより「%1」の行を読み飛ばします。データの行ではありません。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” here and to “%3” in line %4.</source>
        <translation>「%1」はここでは「%2」に、%4行目では「%3」に属しています。</translation>
    </message>
    <message>
        <source>The rows of this record differ here; the first one counts.</source>
        <translation>このデータの行の内容が食い違っています。最初の行を採用します。</translation>
    </message>
    <message>
        <source>There is no worker “%1”.</source>
        <translation>テレワーカー「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation>受注「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>The order has no task %1.</source>
        <translation>この受注にタスク%1はありません。</translation>
    </message>
    <message>
        <source>Only approved and submitted hours are imported.</source>
        <translation>取り込めるのは承認済と提出済の作業実績だけです。</translation>
    </message>
    <message>
        <source>The time has only one end.</source>
        <translation>開始と終了の片方しかありません。</translation>
    </message>
    <message>
        <source>There are neither minutes nor a time from–to.</source>
        <translation>分数も開始・終了時刻もありません。</translation>
    </message>
    <message>
        <source>The time ends when it begins.</source>
        <translation>開始と終了が同じ時刻です。</translation>
    </message>
    <message>
        <source>From–to is %1, but the minutes say %2.</source>
        <translation>開始・終了時刻では%1ですが、分数では%2になっています。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>チーム「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no hub “%1”.</source>
        <translation>拠点「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>作業室「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s skills.</source>
        <translation>「%1」は新しいスキルのため、オフィスのスキルに追加します。</translation>
    </message>
    <message>
        <source>A row needs either a weekday or a date.</source>
        <translation>行には曜日または日付のどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week.</source>
        <translation>「%1」は曜日ではありません。</translation>
    </message>
    <message>
        <source>The mapping does not say what “%1” means.</source>
        <translation>列の対応付けに「%1」の意味が定められていません。</translation>
    </message>
    <message>
        <source>The mapping leaves this field empty here: the row is no “%1”.</source>
        <translation>列の対応付けではこの項目が空になります。この行は「%1」ではありません。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>値が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is empty; “%2” was taken.</source>
        <translation>「%1」が空のため、「%2」を採用しました。</translation>
    </message>
    <message>
        <source>Less than a minute; it counts as %1.</source>
        <translation>1分未満のため、%1として扱います。</translation>
    </message>
    <message>
        <source>“%1” is not known here; take one of: %2.</source>
        <translation>「%1」は使えない値です。次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB; split it.</source>
        <translation>「%1」は1 GBを超えています。分割してください。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation>「%1」%2行目、列%3：%4</translation>
    </message>
    <message>
        <source>There is no encoding “%1” here; take utf-8, cp932 or windows-1252.</source>
        <translation>文字コード「%1」には対応していません。utf-8、cp932、windows-1252のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” has the column “%2” twice.</source>
        <translation>「%1」に列「%2」が2つあります。</translation>
    </message>
    <message>
        <source>A joined file has to lie beside the main file; “%1” does not.</source>
        <translation>結合するファイルは主ファイルと同じ場所に置いてください。「%1」は別の場所にあります。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not both have the column “%3”.</source>
        <translation>「%1」と「%2」の両方に列「%3」がそろっていません。</translation>
    </message>
    <message>
        <source>“%1” says something else here than in the line that came first, which was taken.</source>
        <translation>「%1」の値が最初の行と異なります。最初の行の値を採用しました。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Its columns are: %3.</source>
        <translation>「%1」に列「%2」がありません。ある列：%3。</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation>列「%1」は不明なため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>発注者「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no work category “%1”.</source>
        <translation>業務分類「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>スキル「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no account “%1”; the order has no coordinator.</source>
        <translation>アカウント「%1」がないため、この受注にはコーディネーターが設定されません。</translation>
    </message>
    <message>
        <source>The mapping names an unknown group of work categories: “%1”.</source>
        <translation>列の対応付けに不明な業務分類グループがあります：「%1」。</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s work categories.</source>
        <translation>「%1」は新しい業務分類のため、オフィスの業務分類に追加します。</translation>
    </message>
    <message>
        <source>Whoever has the task does not come with it: it is planned and wants hands.</source>
        <translation>タスクの担当者は取り込まれません。計画の状態となり、割当が必要です。</translation>
    </message>
    <message>
        <source>The task has no date; the order&apos;s due date is taken.</source>
        <translation>タスクに日付がないため、受注の納期を採用します。</translation>
    </message>
    <message>
        <source>Completed before it was begun; the day of completion is taken for both.</source>
        <translation>完了日が開始日より前です。開始日・完了日とも完了日の日付を採用します。</translation>
    </message>
    <message>
        <source>Character %1 of the line: %2</source>
        <translation>行の%1文字目：%2</translation>
    </message>
    <message>
        <source>The column names stand here again: these are two files in one.</source>
        <translation>見出し行がもう一度あります。2つのファイルがつながっています。</translation>
    </message>
    <message>
        <source>The file has column names and no rows.</source>
        <translation>見出し行だけで、データの行がありません。</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s teams, without a leader.</source>
        <translation>「%1」は未登録のため、チーム（リーダーなし）として追加します。</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s hubs.</source>
        <translation>「%1」は未登録のため、拠点として追加します。</translation>
    </message>
    <message>
        <source>“%1” is new and is added to the office&apos;s rooms, with one seat.</source>
        <translation>「%1」は未登録のため、個室（1席）として追加します。</translation>
    </message>
    <message>
        <source>There is a byte order mark within the text: it may be two files in one.</source>
        <translation>文字列の途中にバイト順マーク（BOM）があります。2つのファイルがつながっている可能性があります。</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>文字列が長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The order has %1 units, of which its tasks cover %2; %3 more are too many.</source>
        <translation>この受注の数量は%1で、タスクに%2を割り振り済みです。さらに%3を加えると超過します。</translation>
    </message>
    <message>
        <source>%1 lies before %2, which is closed: its hours can no longer change.</source>
        <translation>%1は、締め済みの%2より前の月です。作業実績は変更できません。</translation>
    </message>
    <message>
        <source>The time ends before it begins; over midnight it would be %1.</source>
        <translation>終了が開始より前です。日をまたぐとすると%1になります。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>InspectionDesk</name>
    <message>
        <source>The sample has to be between 0 and %1 units, not %2.</source>
        <translation>抜取数は0から%1までで入力してください（入力値：%2）。</translation>
    </message>
    <message>
        <source>The defects have to be between 0 and %1, not %2.</source>
        <translation>不良数は0から%1までで入力してください（入力値：%2）。</translation>
    </message>
    <message>
        <source>Every one of the %1 units has to be looked at, not only %2.</source>
        <translation>%1件すべての確認が必要です。%2件だけでは足りません。</translation>
    </message>
    <message>
        <source>For a lot of %1 the sample has %2 units; %3 are too few.</source>
        <translation>ロットの大きさ%1に対する抜取数は%2です。%3では足りません。</translation>
    </message>
    <message>
        <source>%1 units are defective: send the work back, or reject it.</source>
        <translation>不良が%1件あります。差し戻すか、不合格にしてください。</translation>
    </message>
    <message>
        <source>%1 defects were found in the sample, and at most %2 may be accepted: send the work back, or reject it.</source>
        <translation>抜取検査で不良が%1件見つかりました。合格判定個数は%2です。差し戻すか、不合格にしてください。</translation>
    </message>
    <message>
        <source>Give the reason: the worker has a right to know it.</source>
        <translation>理由を入力してください。テレワーカーには理由を知る権利があります。</translation>
    </message>
    <message>
        <source>A shift is over and cannot be done again: pass it or reject it.</source>
        <translation>シフト枠は終了しており、やり直しはできません。合格か不合格にしてください。</translation>
    </message>
    <message>
        <source>Rework for which the worker is not at fault has to be paid (unfair rework is forbidden by the freelance act, article 5).</source>
        <translation>テレワーカーに責任のないやり直しには、報酬の支払いが必要です（不当なやり直しはフリーランス法第5条で禁止されています）。</translation>
    </message>
    <message>
        <source>Nothing was handed in for this task.</source>
        <translation>このタスクには提出がありません。</translation>
    </message>
    <message>
        <source>Order %1 is cancelled, so there is no rework: pass the work or reject it.</source>
        <translation>受注%1は中止されているため、やり直しはできません。合格か不合格にしてください。</translation>
    </message>
    <message>
        <source>%1 was taken back and handed in again meanwhile. Nothing was decided; look at what was handed in now.</source>
        <translation>%1は提出が取り消され、あらためて提出されました。まだ何も処理していません。新しい提出内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>InspectionTables</name>
    <message>
        <source>%1 (fault: %2, %3)</source>
        <translation>%1（責任：%2、%3）</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>有償</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>無償</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>検品日時</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抜取数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良数</translation>
    </message>
    <message>
        <source>Reason or word</source>
        <translation>理由・コメント</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>The mapping has an unknown word “%1” in “%2”.</source>
        <translation>列の対応付けの「%2」に不明な語「%1」があります。</translation>
    </message>
    <message>
        <source>“%1” in the mapping needs a column and values.</source>
        <translation>列の対応付けの「%1」には列と値が必要です。</translation>
    </message>
    <message>
        <source>The mapping has an unknown unit “%1” in “%2”: minutes or hours.</source>
        <translation>列の対応付けの「%2」に不明な単位「%1」があります。minutes（分）か hours（時間）を指定してください。</translation>
    </message>
    <message>
        <source>“%1” in the mapping has neither a column nor a constant.</source>
        <translation>列の対応付けの「%1」に列も定数も指定されていません。</translation>
    </message>
    <message>
        <source>The mapping names a field “%1” that “%2” do not have.</source>
        <translation>列の対応付けに項目「%1」がありますが、「%2」にその項目はありません。</translation>
    </message>
    <message>
        <source>The mapping says nothing about “%1”, which is needed.</source>
        <translation>列の対応付けに、必須の「%1」の指定がありません。</translation>
    </message>
    <message>
        <source>The mapping “%1” is for “%2”, not for “%3”.</source>
        <translation>列の対応付け「%1」は「%2」用で、「%3」用ではありません。</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not a form of dates, such as dd-MMM-yy.</source>
        <translation>列の対応付けの「%1」は日付の書式ではありません。dd-MMM-yy のように指定してください。</translation>
    </message>
    <message>
        <source>The file has not the columns of “%1”: %2 missing. Its columns are: %3. A mapping file can say which column is which.</source>
        <translation>ファイルに「%1」の列がそろっていません。不足：%2。ある列：%3。列の対応付けファイルで、どの列が何に当たるかを指定できます。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both the file&apos;s “%3”; take one away.</source>
        <translation>列「%1」と「%2」はどちらも「%3」の列です。一方を削除してください。</translation>
    </message>
</context>
<context>
    <name>MinimumWage</name>
    <message>
        <source>A line of the minimum wage is a day and yen an hour, like 2025-10-03 1061, not “%1”.</source>
        <translation>最低賃金の行は「2025-10-03 1061」のように日付と1時間あたりの円で書きます。「%1」は読めません。</translation>
    </message>
    <message>
        <source>The minimum wage of %1 stands there twice.</source>
        <translation>%1の最低賃金が2回書かれています。</translation>
    </message>
</context>
<context>
    <name>MoneyDesk</name>
    <message>
        <source>This is no month; write it like 2026-10.</source>
        <translation>月の形式ではありません。2026-10 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 entries of hours are not approved.</source>
        <translation>%1は締められません。作業実績%3件のうち%2件が未承認です。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 tasks handed in are not inspected.</source>
        <translation>%1は締められません。提出済のタスク%3件のうち%2件が未検品です。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 of %3 delivered orders are not accepted by the client.</source>
        <translation>%1は締められません。納品済の受注%3件のうち%2件が発注者の検収待ちです。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2 timers are running.</source>
        <translation>%1は締められません。計測中のタイマーが%2件あります。</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Close %1 first: it is still open.</source>
        <translation>先に%1を締めてください。まだ締められていません。</translation>
    </message>
    <message>
        <source>Say why %1 is opened again.</source>
        <translation>%1の締めを解除する理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1はまだ始まっていません。</translation>
    </message>
    <message>
        <source>%1 is open: correct it there, without an adjustment.</source>
        <translation>%1は締められていません。調整ではなく、その月で直接訂正してください。</translation>
    </message>
    <message>
        <source>A correction is booked after the month that it corrects.</source>
        <translation>訂正は、対象の月より後の月に計上します。</translation>
    </message>
    <message>
        <source>The amount must not be 0 and at most %1 yen.</source>
        <translation>金額は0以外で、%1円以内にしてください。</translation>
    </message>
    <message>
        <source>Give the reason of the correction.</source>
        <translation>訂正の理由を入力してください。</translation>
    </message>
    <message>
        <source>Choose the order whose revenue is corrected.</source>
        <translation>売上を訂正する受注を選んでください。</translation>
    </message>
    <message>
        <source>Choose the person whose reward is corrected.</source>
        <translation>報酬を訂正する人を選んでください。</translation>
    </message>
    <message>
        <source>The plan has to be between 0 and %1 yen.</source>
        <translation>計画額は0円から%1円までで入力してください。</translation>
    </message>
    <message>
        <source>Open %1 again first: it was closed on top of %2.</source>
        <translation>先に%1の締めを解除してください。%2より後に締められています。</translation>
    </message>
    <message>
        <source>Cancelled. No month was closed.</source>
        <translation>中止しました。締めた月はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %n task(s) handed in before it are not inspected.</source>
        <translation>
            <numerusform>%1を締められません。それより前に提出されたタスク%n件の検品が済んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2 yen of this, earlier corrections counted; %3 yen cannot be taken off.</source>
        <translation>%1の対象額は、これまでの訂正を含めて%2円です。%3円を減額することはできません。</translation>
    </message>
    <message>
        <source>%1 holds %2 yen of this; one correction adds at most %3 yen, not %4.</source>
        <translation>%1の対象額は%2円です。1件の訂正で増額できるのは%3円までで、%4円は増額できません。</translation>
    </message>
</context>
<context>
    <name>OfferTerms</name>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>At home, or wherever nobody else can see the work</source>
        <translation>自宅、または作業が他の人の目に触れない場所</translation>
    </message>
    <message>
        <source>Transfer to the bank account that was registered; the orderer bears the fee</source>
        <translation>登録された銀行口座への振込（振込手数料は委託元が負担）</translation>
    </message>
    <message>
        <source>None arise as a rule. What is needed is agreed beforehand and borne by the orderer.</source>
        <translation>原則としてかかりません。必要なものは事前に合意し、委託元が負担します。</translation>
    </message>
    <message>
        <source>In Tewake, under My work: the quantity done or the hours, with links to the files</source>
        <translation>手分けの「わたしの仕事」で、数量または作業実績とファイルのリンクを提出</translation>
    </message>
    <message>
        <source>Only as both agree, with the change, its reason and its day stated anew. Work that is begun is paid.</source>
        <translation>双方が合意した場合に限り、変更の内容・理由・日付をあらためて明示します。着手した作業の報酬は支払います。</translation>
    </message>
    <message>
        <source>What the contractor is to blame for is put right without further reward, anything else for a reward. Whoever will be late says so early; there is no penalty.</source>
        <translation>受託者の責めによる不備は無償で、それ以外は有償でやり直します。遅れそうなときは早めにご連絡ください。違約金はありません。</translation>
    </message>
    <message>
        <source>The rights in what is delivered pass to the orderer when the reward is paid.</source>
        <translation>成果物の権利は、報酬の支払いをもって委託元に移ります。</translation>
    </message>
    <message>
        <source>Used for this work only, shown to nobody, not copied, and deleted at its end. Whoever fears a leak reports it at once.</source>
        <translation>この仕事だけに使い、誰にも見せず、複製せず、終了後に消去します。漏えいのおそれがあれば直ちにご連絡ください。</translation>
    </message>
    <message>
        <source>and the like of other orders</source>
        <translation>ほかの受注にも同様の不足</translation>
    </message>
    <message>
        <source>%1 of order %2 (in the order&apos;s form)</source>
        <translation>受注%2の%1（受注の編集で記入）</translation>
    </message>
    <message>
        <source>Nothing was handed out, because terms are missing that every offer has to state: %1.</source>
        <translation>打診に明示すべき条件が足りないため、何も打診していません：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is missing</comment>
        <translation>／</translation>
    </message>
    <message>
        <source>%1 (an administrator fills this in, in the settings under Terms of offers; or the order&apos;s form has words of its own)</source>
        <translation>%1（管理者が設定の「打診の条件」で記入するか、受注の編集でその受注だけの条件を記入）</translation>
    </message>
    <message>
        <source>Nothing was handed out: the terms common to all offers are not valid on %1. Ask an administrator to correct their period in the settings, under Terms of offers.</source>
        <translation>何も打診していません。共通の条件は%1には有効ではありません。設定の「打診の条件」の有効期間を直すよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was handed out: the reward of order %1 would be paid on %2, but the law wants it paid by %3, within 60 days of receipt or 30 days of %4, on which the client pays. Correct that day in the order&apos;s form, or ask an administrator to correct the terms of payment.</source>
        <translation>何も打診していません。受注%1の報酬の支払期日は%2になりますが、法により%3までに支払う必要があります（受領から60日以内、または発注者の支払期日%4から30日以内）。受注の編集で発注者の支払期日を直すか、支払条件の修正を管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>There is no office in %1.</source>
        <translation>%1にオフィスデータがありません。</translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation>%1にはすでにオフィスデータがあります。</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新しいオフィス</translation>
    </message>
    <message>
        <source>The office&apos;s time zone “%1” is not known here.</source>
        <translation>オフィスのタイムゾーン「%1」は、この環境では使えません。</translation>
    </message>
    <message>
        <source>The office in %1 was not made to its end: delete it and make it again.</source>
        <translation>%1のオフィスは作成が途中で終わっています。削除して、もう一度作成してください。</translation>
    </message>
    <message>
        <source>Cancelled. The office was not opened.</source>
        <translation>中止しました。オフィスは開かれていません。</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>受注金額</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク数</translation>
    </message>
    <message>
        <source>Tasks passed</source>
        <translation>合格タスク数</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>There is already a client with the number “%1”.</source>
        <translation>番号「%1」の発注者はすでに登録されています。</translation>
    </message>
    <message>
        <source>There is already an order “%1”.</source>
        <translation>受注「%1」はすでに登録されています。</translation>
    </message>
    <message>
        <source>Price, quantity and shape of order %1 stay as they are: it is “%2”.</source>
        <translation>受注%1は「%2」のため、価格・数量・作業形式は変更できません。</translation>
    </message>
    <message>
        <source>Tasks of order %1 already cover %2 units; the quantity cannot be %3.</source>
        <translation>受注%1のタスクがすでに数量%2に及んでいるため、数量を%3にすることはできません。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>受注%1：%2</translation>
    </message>
    <message>
        <source>Give the reason for cancelling the order.</source>
        <translation>受注を中止する理由を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the order have not passed inspection yet.</source>
        <translation>
            <numerusform>この受注には、検品に合格していないタスクが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the client sent the delivery back.</source>
        <translation>発注者が納品を差し戻した理由を入力してください。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing or lies ahead.</source>
        <translation>検収日が入力されていないか、未来の日付です。</translation>
    </message>
    <message>
        <source>The amount has to be between 0 and %1 yen.</source>
        <translation>金額は0円から%1円までで入力してください。</translation>
    </message>
    <message>
        <source>The quantity cannot be negative.</source>
        <translation>数量を負の値にすることはできません。</translation>
    </message>
    <message>
        <source>Order %1 is “%2”: there is nothing that the client could accept.</source>
        <translation>受注%1は「%2」のため、発注者が検収できるものがありません。</translation>
    </message>
    <message>
        <source>The client cannot have accepted before ordering.</source>
        <translation>検収日を受注日より前にすることはできません。</translation>
    </message>
    <message>
        <source>Order %1 is “%2” and cannot be split any more.</source>
        <translation>受注%1は「%2」のため、これ以上分割できません。</translation>
    </message>
    <message>
        <source>Order %1 is made of “%2”.</source>
        <translation>受注%1の作業形式は「%2」です。</translation>
    </message>
    <message>
        <source>All %1 units of order %2 have been split already.</source>
        <translation>受注%2の数量%1は、すべて分割済みです。</translation>
    </message>
    <message>
        <source>The boxes would be due on %1, before work begins on %2.</source>
        <translation>作業枠の期限が%1となり、作業開始日の%2より前になります。</translation>
    </message>
    <message>
        <source>A shift on %1 would lie after the order&apos;s due date %2.</source>
        <translation>%1のシフト枠は、受注の納期%2より後になります。</translation>
    </message>
    <message>
        <source>Order %1 has not been split.</source>
        <translation>受注%1は分割されていません。</translation>
    </message>
    <message>
        <source>%1 has been handed out already, so this split stays. Cancel single tasks instead.</source>
        <translation>%1はすでに割り当て済みのため、この作業分割は取り消せません。タスクを個別に中止してください。</translation>
    </message>
    <message>
        <source>Order %1 has %2 units, of which %3 are accepted already; %4 more are too many.</source>
        <translation>受注%1の数量は%2で、うち%3は検収済みです。さらに%4を検収すると超過します。</translation>
    </message>
    <message>
        <source>%1 yen are agreed for order %2, of which %3 are accepted already; %4 more are too much.</source>
        <translation>受注%2の金額は%1円で、うち%3円は検収済みです。さらに%4円を検収すると超過します。</translation>
    </message>
    <message>
        <source>Say why the acceptance is taken back.</source>
        <translation>検収を取り消す理由を入力してください。</translation>
    </message>
    <message>
        <source>Order %1 has been split already: its shape stays as it is.</source>
        <translation>受注%1はすでに作業分割されているため、作業形式は変更できません。</translation>
    </message>
    <message>
        <source>The client has accepted %1 units of order %2; the quantity cannot be %3.</source>
        <translation>受注%2では、すでに%1件が検収されています。数量を%3にすることはできません。</translation>
    </message>
    <message>
        <source>The client has accepted %1 yen of order %2; it cannot come to %3.</source>
        <translation>受注%2では、すでに%1円が検収されています。金額を%3円にすることはできません。</translation>
    </message>
    <message>
        <source>Give the reason for cancelling the task.</source>
        <translation>タスクを取り消す理由を入力してください。</translation>
    </message>
    <message>
        <source>The boxes would be due on %1, after the order, which is due on %2.</source>
        <translation>作業枠の期限が%1となり、受注の納期%2を過ぎます。</translation>
    </message>
    <message>
        <source>Order %1 is “%2” and no quotation any more.</source>
        <translation>受注%1は「%2」で、もう見積ではありません。</translation>
    </message>
    <message>
        <source>The client cannot have accepted on %1: the first work of order %2 is of %3.</source>
        <translation>%1に検収されることはありえません。受注%2の最初の作業は%3です。</translation>
    </message>
    <message>
        <source>Of order %1 nothing has passed inspection that the client has not accepted already.</source>
        <translation>受注%1には、検品に合格して未検収のものがありません。</translation>
    </message>
    <message>
        <source>%1 units of order %2 have passed inspection, of which %3 are accepted already; %4 more are too many.</source>
        <translation>受注%2で検品に合格した数量は%1、そのうち検収済みは%3です。さらに%4は多すぎます。</translation>
    </message>
    <message>
        <source>Shifts are made from today, %1, on: %2 has passed.</source>
        <translation>シフト枠は本日（%1）以降に作成できます。%2は過ぎています。</translation>
    </message>
    <message>
        <source>The last split of order %1 is another one by now: it was split again or taken back meanwhile.</source>
        <translation>受注 %1 の直近の分割は別のものに変わっています。その間に再分割または取り消しが行われました。</translation>
    </message>
    <message>
        <source>Order %1 has revenue or hours in a closed month (up to %2), and its client, kind of work and hub stand in the reports. Reopen the month to change them.</source>
        <translation>受注%1には締め済みの月（%2まで）の売上または作業実績があり、その発注者・業務分類・拠点で集計済みです。変更するには月の締めを解除してください。</translation>
    </message>
    <message>
        <source>The boxes would be due on %1, which has passed.</source>
        <translation>タスクの期限が%1となりますが、この日はすでに過ぎています。</translation>
    </message>
    <message>
        <source>The time of every one of these shifts has passed.</source>
        <translation>指定したシフトは、すべて開始時刻を過ぎています。</translation>
    </message>
    <message>
        <source>Order %1 would be complete, and %2 yen of what is agreed would be written off. Record a part, or say that the rest is written off.</source>
        <translation>受注%1はこれで完了になり、合意額のうち%2円が請求されないまま終わります。一部の検収として記録するか、残りを打ち切ることを明示してください。</translation>
    </message>
    <message>
        <source>Order %1 would be complete, and %2 of its units and %3 yen would be written off. Record a part, or say that the rest is written off.</source>
        <translation>受注%1はこれで完了になり、残りの数量%2と%3円が請求されないまま終わります。一部の検収として記録するか、残りを打ち切ることを明示してください。</translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is accepted.</source>
        <translation>受注%1を確定しました。</translation>
    </message>
    <message>
        <source>The acceptance is taken back.</source>
        <translation>受注の確定を取り消しました。</translation>
    </message>
    <message>
        <source>Order %1 is a quotation again.</source>
        <translation>受注%1を見積に戻しました。</translation>
    </message>
    <message>
        <source>The order is accepted again.</source>
        <translation>受注を再び確定しました。</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>受注%1の中止</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>受注を中止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation>受注%1を中止しました。</translation>
    </message>
    <message>
        <source>Order %1 is delivered; it waits for the client&apos;s acceptance.</source>
        <translation>受注%1を納品しました。発注者の検収待ちです。</translation>
    </message>
    <message>
        <source>The client sent order %1 back</source>
        <translation>発注者による受注%1の差し戻し</translation>
    </message>
    <message>
        <source>The order is in progress again. What was inspected stays as it is.</source>
        <translation>受注は再び進行中になります。検品の結果はそのまま残ります。</translation>
    </message>
    <message>
        <source>Take it back into progress</source>
        <translation>進行中に戻す</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>発注者の指摘内容</translation>
    </message>
    <message>
        <source>Order %1 is in progress again.</source>
        <translation>受注%1を進行中に戻しました。</translation>
    </message>
    <message>
        <source>The client&apos;s acceptance of order %1 is recorded.</source>
        <translation>受注%1の検収を記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>The split is taken back: %n task(s) are gone.</source>
        <translation>
            <numerusform>作業分割を取り消し、%n件のタスクを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the order</source>
        <translation>受注を確定</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation>検収を記録</translation>
    </message>
    <message>
        <source>Back to quotation</source>
        <translation>見積に戻す</translation>
    </message>
    <message>
        <source>Sent back by the client</source>
        <translation>発注者からの差し戻し</translation>
    </message>
    <message>
        <source>Cancel the order …</source>
        <translation>受注を中止…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that nobody has are cancelled.</source>
        <translation>
            <numerusform>担当者のいないタスク%n件を中止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are withdrawn: %1.</source>
        <translation>
            <numerusform>打診%n件を取り下げます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that people have accepted are taken away: %1.</source>
        <translation>
            <numerusform>承諾済みのタスク%n件の割当を取り消します：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) handed in stay, and are paid once they pass.</source>
        <translation>
            <numerusform>提出済のタスク%n件はそのまま残り、合格すれば報酬が支払われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation>まだ何も割り当てられていません。</translation>
    </message>
    <message>
        <source>A cancelled order cannot be taken up again.</source>
        <translation>中止した受注は再開できません。</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>担当者はいません。</translation>
    </message>
    <message>
        <source>%1 has it (%2); it is taken away.</source>
        <translation>%1さんが担当しています（%2）。割当を取り消します。</translation>
    </message>
    <message>
        <source>Cancel task %1</source>
        <translation>タスク%1の中止</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>タスクを中止</translation>
    </message>
    <message>
        <source>Task %1 is cancelled.</source>
        <translation>タスク%1を中止しました。</translation>
    </message>
    <message>
        <source>%1, accepted on %2, are no longer revenue.</source>
        <translation>%2に検収した%1が売上から外れます。</translation>
    </message>
    <message>
        <source>Order %1 waits for the client&apos;s acceptance again.</source>
        <translation>受注%1は再び検収待ちになります。</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>検収を取り消す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The client&apos;s acceptance is taken back.</source>
        <translation>検収を取り消しました。</translation>
    </message>
    <message>
        <source>Deliver order %1</source>
        <translation>受注%1の納品</translation>
    </message>
    <message>
        <source>Of %1 ordered, %2 have no work that passed; a new split would cover them.</source>
        <translation>受注した%1のうち%2は、合格した作業がありません。もう一度分割すれば補えます。</translation>
    </message>
    <message>
        <source>Deliver without them</source>
        <translation>不足のまま納品する</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>task, who has it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with hours logged stay until what is done is handed in: %1.</source>
        <translation>
            <numerusform>作業時間の記録がある%n件のタスクは、作業済みの分が提出されるまで担当者に残ります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling order %1</source>
        <translation>受注%1を取り消しています</translation>
    </message>
    <message>
        <source>Taking the split of order %1 back</source>
        <translation>受注%1の分割を取り消しています</translation>
    </message>
    <message>
        <source>The work that it was to put right waits for inspection again.</source>
        <translation>元の提出物は、もう一度検品待ちに戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 altogether, will be removed.</source>
        <translation>
            <numerusform>タスク%n件（合計 %1）を削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 to %2.</source>
        <translation>対象は%1から%2です。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>対象は%1です。</translation>
    </message>
    <message>
        <source>%1 made this split on %2.</source>
        <translation>%1さんが%2に行った分割です。</translation>
    </message>
    <message>
        <source>Take the last split of order %1 back</source>
        <translation>受注 %1 の直近の分割を取り消す</translation>
    </message>
    <message>
        <source>Take the split back</source>
        <translation>分割を取り消す</translation>
    </message>
    <message>
        <source>Take the last split back …</source>
        <translation>直近の分割を取り消す…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>due today</source>
        <translation>今日が納期</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>price, unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>固定額 %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>納期超過：%1</translation>
    </message>
    <message>
        <source>The due date is in danger: %1</source>
        <translation>納期に間に合わないおそれ：%1</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>納期が近い：%1</translation>
    </message>
    <message>
        <source>The order has not been split into tasks yet.</source>
        <translation>この受注はまだタスクに分割されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 still to pass, %2 in %n task(s) have nobody yet.</source>
        <translation>
            <numerusform>未合格の%1のうち、タスク%n件分の%2は担当者が決まっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of work have not passed inspection yet.</source>
        <translation>検品に合格していない作業が%1残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>あと%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the minimum wage of %1 an hour (since %2, for reference)</source>
        <translation>最低賃金 1時間%1（%2から、参考）を下回ります</translation>
    </message>
    <message>
        <source>Minimum wage %1 an hour (since %2, for reference)</source>
        <translation>最低賃金 1時間%1（%2から、参考）</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>“%1…” is too long: at most %2 characters.</source>
        <translation>「%1…」は長すぎます。%2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The postal code has 7 digits, not “%1”.</source>
        <translation>郵便番号は7桁です（入力値：「%1」）。</translation>
    </message>
    <message>
        <source>A price has to be between 0 and %1 yen, not %2.</source>
        <translation>価格は0円から%1円までで入力してください（入力値：%2）。</translation>
    </message>
    <message>
        <source>%1 has to be between 0:00 and %2, not %3.</source>
        <translation>%1は 0:00 から%2までで入力してください（入力値：%3）。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Own city</source>
        <translation>地元の市</translation>
    </message>
    <message>
        <source>Other municipality</source>
        <translation>ほかの自治体</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Digital data</source>
        <translation>デジタルデータ作成</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>バックオフィス</translation>
    </message>
    <message>
        <source>Municipal work</source>
        <translation>自治体系業務</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト枠</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>数量単価</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>時間単価</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>固定額</translation>
    </message>
    <message>
        <source>The amount is larger than %1 yen; check price and quantity.</source>
        <translation>金額が%1円を超えています。価格と数量を確認してください。</translation>
    </message>
    <message>
        <source>The client has no number.</source>
        <translation>発注者の番号が入力されていません。</translation>
    </message>
    <message>
        <source>The client has no name.</source>
        <translation>発注者の名前が入力されていません。</translation>
    </message>
    <message>
        <source>The closing day is 1 to 31 (31: the month&apos;s end), not %1.</source>
        <translation>締め日は1から31まで（31は月末）で指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>Payment is 0 to 6 months after closing, not %1.</source>
        <translation>支払は締めの0か月後から6か月後までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The payment day is 1 to 31 (31: the month&apos;s end), not %1.</source>
        <translation>支払日は1から31まで（31は月末）で指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation>受注番号がありません。</translation>
    </message>
    <message>
        <source>The order has no title.</source>
        <translation>受注の件名がありません。</translation>
    </message>
    <message>
        <source>Choose the client of the order.</source>
        <translation>受注の発注者を選んでください。</translation>
    </message>
    <message>
        <source>Choose the kind of work.</source>
        <translation>業務分類を選んでください。</translation>
    </message>
    <message>
        <source>The due date is missing.</source>
        <translation>納期が入力されていません。</translation>
    </message>
    <message>
        <source>The order would be due before it was placed.</source>
        <translation>納期が受注日より前になっています。</translation>
    </message>
    <message>
        <source>Work would begin after the due date.</source>
        <translation>作業の開始が納期より後になっています。</translation>
    </message>
    <message>
        <source>The quantity has to be between 0 and 1,000,000,000, not %1.</source>
        <translation>数量は0から1,000,000,000までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The standard time of one unit is at most 24 hours.</source>
        <translation>1単位あたりの標準時間は24時間以内にしてください。</translation>
    </message>
    <message>
        <source>A skill level is 1 to 5, not %1.</source>
        <translation>スキルのレベルは1から5までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The urgency is 1 to 8, not %1.</source>
        <translation>緊急度は1から8までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The worker has no number.</source>
        <translation>テレワーカーの番号がありません。</translation>
    </message>
    <message>
        <source>The worker has no name.</source>
        <translation>テレワーカーの氏名がありません。</translation>
    </message>
    <message>
        <source>The limit of a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>The limit of a week</source>
        <translation>週の上限</translation>
    </message>
    <message>
        <source>The limit of a month</source>
        <translation>月の上限</translation>
    </message>
    <message>
        <source>The time asked for</source>
        <translation>希望時間</translation>
    </message>
    <message>
        <source>The shortest block</source>
        <translation>最短の作業時間</translation>
    </message>
    <message>
        <source>%1 would have left before being registered.</source>
        <translation>%1さんの登録終了日が登録日より前になっています。</translation>
    </message>
    <message>
        <source>A stretch of the week has to lie within one day and end after it begins.</source>
        <translation>週の時間帯は、同じ日のうちに、開始より後に終わるようにしてください。</translation>
    </message>
    <message>
        <source>A day that differs needs a date and hours that end after they begin.</source>
        <translation>例外日には、日付と、開始より後に終わる時間帯が必要です。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在宅</translation>
    </message>
    <message>
        <source>Coworking room</source>
        <translation>作業室</translation>
    </message>
    <message>
        <source>Home or coworking</source>
        <translation>在宅または作業室</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>see orders</source>
        <translation>受注の閲覧</translation>
    </message>
    <message>
        <source>change orders</source>
        <translation>受注の変更</translation>
    </message>
    <message>
        <source>assign work</source>
        <translation>作業の割当</translation>
    </message>
    <message>
        <source>see the registry of teleworkers</source>
        <translation>テレワーカー名簿の閲覧</translation>
    </message>
    <message>
        <source>change the registry of teleworkers</source>
        <translation>テレワーカー名簿の変更</translation>
    </message>
    <message>
        <source>answer offers and log hours</source>
        <translation>打診への回答と作業実績の記録</translation>
    </message>
    <message>
        <source>approve hours</source>
        <translation>作業実績の承認</translation>
    </message>
    <message>
        <source>inspect work</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>record the client&apos;s acceptance</source>
        <translation>検収の記録</translation>
    </message>
    <message>
        <source>see revenue and rewards</source>
        <translation>売上と報酬の閲覧</translation>
    </message>
    <message>
        <source>close a month</source>
        <translation>月次の締め</translation>
    </message>
    <message>
        <source>import and export files</source>
        <translation>ファイルの取り込みと書き出し</translation>
    </message>
    <message>
        <source>change the settings of the office</source>
        <translation>オフィスの設定の変更</translation>
    </message>
    <message>
        <source>%1 (%2) has not the right to %3.</source>
        <translation>%1さん（%2）には「%3」の権限がありません。</translation>
    </message>
    <message>
        <source>see who can sign in</source>
        <translation>サインインできる人の閲覧</translation>
    </message>
    <message>
        <source>see the audit trail</source>
        <translation>監査記録の閲覧</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>“%1”, line %2, column %3: %4</source>
        <translation>「%1」の%2行目%3桁目：%4</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Shares the work of an office out among its teleworkers.</source>
        <translation>オフィスの仕事をテレワーカーに割り当てます。</translation>
    </message>
    <message>
        <source>The office to open: a file or an address on a server.</source>
        <translation>開くオフィス：ファイル、またはサーバー上のアドレス。</translation>
    </message>
    <message>
        <source>Language of the window: ja or en.</source>
        <translation>画面の言語：ja または en。</translation>
    </message>
    <message>
        <source>Look of the window: light or dark.</source>
        <translation>画面の外観：light または dark。</translation>
    </message>
    <message>
        <source>Login to fill in on the sign-in page.</source>
        <translation>サインイン画面にあらかじめ入力するサインイン名。</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>A task or a person of the proposal is not there any more.</source>
        <translation>提案に含まれるタスクまたはテレワーカーが、すでに存在しません。</translation>
    </message>
    <message>
        <source>%1 would go to several people.</source>
        <translation>%1が複数の人に割り当てられます。</translation>
    </message>
    <message>
        <source>%1 would get %2 instead of %3.</source>
        <translation>%1に割り当てられる時間が、%3ではなく%2になります。</translation>
    </message>
    <message>
        <source>%1: %2 is not available on %3.</source>
        <translation>%1：%2さんは%3に稼働可能時間がありません。</translation>
    </message>
    <message>
        <source>%1: %2 has other work on %3.</source>
        <translation>%1：%2さんには%3に別の作業があります。</translation>
    </message>
    <message>
        <source>%1: %2 has not the skill at the level needed.</source>
        <translation>%1：%2さんのスキルは必要なレベルに達していません。</translation>
    </message>
    <message>
        <source>%1: %2 has no non-disclosure agreement for this client.</source>
        <translation>%1：%2さんはこの発注者の守秘契約を結んでいません。</translation>
    </message>
    <message>
        <source>%1 would lie outside its time on %2.</source>
        <translation>%1の%2の時間帯が、作業できる期間から外れています。</translation>
    </message>
    <message>
        <source>%1 would have a stretch on %2 that is too short or off the grid.</source>
        <translation>%1の%2の時間帯が、短すぎるか、時間の刻みに合っていません。</translation>
    </message>
    <message>
        <source>%1 would work %2 on the day of %3; the limit is %4.</source>
        <translation>%1さんの%3の日の作業時間は%2になり、1日の上限%4を超えます。</translation>
    </message>
    <message>
        <source>%1 would work %2 in the week of %3; the limit is %4.</source>
        <translation>%1さんの%3の週の作業時間は%2になり、週の上限%4を超えます。</translation>
    </message>
    <message>
        <source>%1 would go beyond the limit of the month or of the year&apos;s earnings.</source>
        <translation>%1さんの月の上限、または年間報酬の上限額を超えます。</translation>
    </message>
    <message>
        <source>%1: %2 may not use the room.</source>
        <translation>%1：%2さんは作業室を利用できません。</translation>
    </message>
    <message>
        <source>%1: the room is closed on %2.</source>
        <translation>%1：%2は作業室が閉まっています。</translation>
    </message>
    <message>
        <source>The room has no free seat on %1.</source>
        <translation>%1は作業室に空席がありません。</translation>
    </message>
    <message>
        <source>%1 is confirmed already and cannot be moved.</source>
        <translation>%1はすでに確定しているため、動かせません。</translation>
    </message>
    <message>
        <source>It would go beyond the limit of the month that %1 set.</source>
        <translation>%1さんが設定した月の上限を超えます。</translation>
    </message>
    <message>
        <source>The task is not in the range that was planned.</source>
        <translation>このタスクは計画の対象期間に含まれていません。</translation>
    </message>
    <message>
        <source>The task has been placed.</source>
        <translation>このタスクは配置済みです。</translation>
    </message>
    <message>
        <source>It is longer than the time until it is due.</source>
        <translation>期限までの時間に収まりません。</translation>
    </message>
    <message>
        <source>Nobody is registered as active.</source>
        <translation>稼働者として登録された人がいません。</translation>
    </message>
    <message>
        <source>Nobody has the skill “%1”.</source>
        <translation>スキル「%1」を持つ人がいません。</translation>
    </message>
    <message>
        <source>%1: %2 people have the skill, but none at level %3.</source>
        <translation>%1：このスキルを持つ人は%2人いますが、レベル%3に達している人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people with the skill has a non-disclosure agreement for this client.</source>
        <translation>
            <numerusform>このスキルを持つ%n人のうち、この発注者の守秘契約を結んでいる人はいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people with the skill may use the room.</source>
        <translation>
            <numerusform>このスキルを持つ%n人のうち、作業室を利用できる人はいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people who could do it is free long enough before it is due.</source>
        <translation>
            <numerusform>担当できる%n人のうち、期限までに十分な空き時間がある人はいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have other work then</source>
        <translation>%1人はその時間に別の作業あり</translation>
    </message>
    <message>
        <source>%1 are at their limit of the day</source>
        <translation>%1人は1日の上限に到達</translation>
    </message>
    <message>
        <source>%1 are at their limit of the week</source>
        <translation>%1人は週の上限に到達</translation>
    </message>
    <message>
        <source>%1 are at their limit of the month or of their earnings</source>
        <translation>%1人は月の上限または年間報酬の上限額に到達</translation>
    </message>
    <message>
        <source>%1 find no seat in the room</source>
        <translation>%1人は作業室に空席なし</translation>
    </message>
    <message>
        <source>Of the %1 people who would have the time: %2.</source>
        <translation>時間の合う%1人の内訳：%2。</translation>
    </message>
    <message>
        <source>If it is due %1 later, %2 can take it.</source>
        <translation>期限を%1延ばせば、%2さんが担当できます。</translation>
    </message>
    <message>
        <source>If it may begin %1 earlier, %2 can take it.</source>
        <translation>開始を%1早めれば、%2さんが担当できます。</translation>
    </message>
    <message>
        <source>With %1 more seat(s) in %2 on %3, %4 can take it.</source>
        <translation>%3に%2の席を%1席増やせば、%4さんが担当できます。</translation>
    </message>
    <message>
        <source>If a level lower by %1 is enough, %2 can take it.</source>
        <translation>レベルを%1下げてもよければ、%2さんが担当できます。</translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more on that day.</source>
        <translation>%1さんがその日の上限を%2増やすことに同意すれば担当できます。</translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more in that week.</source>
        <translation>%1さんがその週の上限を%2増やすことに同意すれば担当できます。</translation>
    </message>
    <message>
        <source>If %1 agrees to %2 more in the month.</source>
        <translation>%1さんがその月の上限を%2増やすことに同意すれば担当できます。</translation>
    </message>
    <message>
        <source>If %1 signs the non-disclosure agreement.</source>
        <translation>%1さんが守秘契約を結べば担当できます。</translation>
    </message>
    <message>
        <source>If %1 hands %2 over to %3.</source>
        <translation>%1さんが%2を%3さんに引き継げば担当できます。</translation>
    </message>
    <message>
        <source>If %1 gives up %2, which is less urgent.</source>
        <translation>%1さんが、緊急度の低い%2を手放せば担当できます。</translation>
    </message>
    <message>
        <source>This is not a proposal: “%1” is missing or wrong.</source>
        <translation>提案の形式ではありません。「%1」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>It would go beyond the earnings ceiling of the year that %1 set.</source>
        <translation>%1さんが設定した年間報酬の上限額を超えます。</translation>
    </message>
    <message>
        <source>It can be placed as it is: %1 can take it, %2.</source>
        <translation>このまま置けます。%1さんが担当できます（%2）。</translation>
    </message>
    <message>
        <source>What would help was not looked for.</source>
        <translation>対処の候補はまだ調べていません。</translation>
    </message>
    <message>
        <source>Not everything that might help was tried.</source>
        <translation>対処の候補をすべては試していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more people can.</source>
        <translation>
            <numerusform>%1 ほかに%n人も担当できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>期限は%1でした。</translation>
    </message>
    <message>
        <source>It should have begun on %1.</source>
        <translation>開始時刻の%1を過ぎています。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>room</source>
        <translation>作業室</translation>
    </message>
    <message>
        <source>team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>作業実績</translation>
    </message>
    <message>
        <source>hand-in</source>
        <translation>提出物</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>検収</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>planned time</source>
        <translation>予定時間</translation>
    </message>
    <message>
        <source>weekly hours</source>
        <translation>週の稼働時間</translation>
    </message>
    <message>
        <source>day that differs</source>
        <translation>例外日</translation>
    </message>
    <message>
        <source>non-disclosure agreement</source>
        <translation>守秘契約</translation>
    </message>
    <message>
        <source>skill of a person</source>
        <translation>登録者のスキル</translation>
    </message>
    <message>
        <source>import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>plan of a month</source>
        <translation>月の計画</translation>
    </message>
    <message>
        <source>terms of offers</source>
        <translation>打診の条件</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Revenue, same month last year</source>
        <translation>売上（前年同月）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Fiscal year to date</source>
        <translation>年度累計</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>前年同月</translation>
    </message>
    <message>
        <source>Last fiscal year to date</source>
        <translation>前年度累計</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>前年比</translation>
    </message>
    <message>
        <source>Revenue (without tax)</source>
        <translation>売上（税抜）</translation>
    </message>
    <message>
        <source>People who worked</source>
        <translation>作業した人数</translation>
    </message>
    <message>
        <source>Monthly revenue report</source>
        <translation>月次売上報告書</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>発注者別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>分類別</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>受注別</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>テレワーカー別</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Revenue of the fiscal year</source>
        <translation>年度の売上</translation>
    </message>
    <message>
        <source>Quality, cost and delivery</source>
        <translation>品質・原価・納期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First-pass rate</source>
        <translation>初回合格率</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Actual ÷ standard time</source>
        <translation>標準時間との比</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>期限どおり</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク数</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>受注なし</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation>個人に属さない分</translation>
    </message>
    <message>
        <source>Without a hub</source>
        <translation>拠点なし</translation>
    </message>
    <message>
        <source>Revenue, year to date</source>
        <translation>売上（年度累計）</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>最初の月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最後の月</translation>
    </message>
    <message>
        <source>By month and order</source>
        <translation>月別・受注別</translation>
    </message>
    <message>
        <source>Hours by month and order</source>
        <translation>月別・受注別の作業実績</translation>
    </message>
    <message>
        <source>Done, no inspection recorded</source>
        <translation>完了（検品の記録なし）</translation>
    </message>
    <message>
        <source>These months are not of the fiscal year.</source>
        <translation>この年度の月ではありません。</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>チームなし</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>計画との差</translation>
    </message>
    <message>
        <source>Change from last year</source>
        <translation>前年度との差</translation>
    </message>
</context>
<context>
    <name>Rewarding</name>
    <message>
        <source>By the office&apos;s terms what was received on %1 would be paid on %2, but the law wants it paid by %3. Correct the terms of payment in the settings.</source>
        <translation>オフィスの支払条件では、%1に受領した分の支払期日は%2になりますが、法律では%3までに支払う必要があります。設定で支払条件を修正してください。</translation>
    </message>
    <message>
        <source>The reward follows from the hours, and there are no approved hours of %1. Ask %2 to log them, and approve them first.</source>
        <translation>報酬は作業実績から計算されますが、%1には承認済みの作業実績がありません。%2さんに作業実績の記録を依頼し、先に承認してください。</translation>
    </message>
    <message>
        <source>%1 has begun work on %2 and logged %3, and work under way is paid. Ask for what is done to be handed in, and inspect it; the rest can be split again then. Where the person has left, record that in the registry first.</source>
        <translation>%1さんは%2の作業を始め、%3の作業実績を記録しています。着手済みの作業には報酬を支払う必要があります。できたところまでの提出を依頼し、検品してください。残りはその後であらためて分割できます。すでに登録を外れた方の場合は、先に名簿にその旨を記録してください。</translation>
    </message>
    <message>
        <source>%1 has left with work on %2 begun and %3 logged, and work under way is paid. Take the task back: what is done is handed in then, and once it has passed the rest can be split again.</source>
        <translation>%1さんは登録を外れていますが、%2の作業を始めており、%3の作業実績を記録しています。着手済みの作業には報酬を支払う必要があります。タスクを取り下げてください。できたところまでが提出され、検品に合格した後で残りをあらためて分割できます。</translation>
    </message>
    <message numerus="yes">
        <source>The reward follows from the hours, and %n entries of %1 are not approved yet. %2 hands in drafts and what was sent back; then approve them.</source>
        <translation>
            <numerusform>報酬は作業時間から計算しますが、%1の作業時間が%n件、未承認です。下書きと差し戻し分は%2さんに提出してもらい、そのあとで承認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample office</source>
        <translation>見本オフィス</translation>
    </message>
    <message>
        <source>The sample office was not made.</source>
        <translation>見本オフィスを作成できませんでした。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>「%1」というファイルは既にあります。</translation>
    </message>
    <message>
        <source>Another sample office is being made in “%1”, or no file can be made there.</source>
        <translation>「%1」では別の見本オフィスを作成中か、ファイルを作成できません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made.</source>
        <translation>ファイル「%1」を作成できません。</translation>
    </message>
    <message>
        <source>A sample office has %1 to %2 people and 0 to 120 months of history.</source>
        <translation>見本オフィスの人数は%1から%2まで、履歴は0か月から120か月までで指定してください。</translation>
    </message>
</context>
<context>
    <name>SampleMarks</name>
    <message>
        <source>Missing</source>
        <translation>漏れ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation>不正確</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>過剰</translation>
    </message>
    <message>
        <source>Not as instructed</source>
        <translation>仕様と相違</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>わたしの仕事</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Teleworkers</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>利用者と役割</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>サインイン不可</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>空白を含めないでください</translation>
    </message>
    <message>
        <source>Teleworker in the registry</source>
        <translation>名簿上のテレワーカー</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>空欄：変更しない</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>New kind of work</source>
        <translation>新しい業務分類</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>表示順</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The same in every language, for files</source>
        <translation>全言語共通（ファイル用）</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>一覧での表示順</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新しいスキル</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新しいチーム</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>New hub</source>
        <translation>新しい拠点</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>作業室</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しい作業室</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>利用時間</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開室時刻</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>閉室時刻</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>“%1” has to be given a value.</source>
        <translation>「%1」の値を入力してください。</translation>
    </message>
    <message>
        <source>“%1…” is too long: at most %2 characters.</source>
        <translation>「%1…」は長すぎます。%2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3, not “%4”.</source>
        <translation>「%1」は%2から%3までの整数で指定してください（入力値：「%4」）。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” has to be one of %2, not “%3”.</source>
        <translation>「%1」は%2のいずれかを指定してください（入力値：「%3」）。</translation>
    </message>
    <message>
        <source>“%1” is no setting that can be changed.</source>
        <translation>「%1」は変更できる設定ではありません。</translation>
    </message>
    <message>
        <source>“%1” has to be a day like 2026-04-01, or nothing, not “%2”.</source>
        <translation>「%1」は 2026-04-01 のような日付か空欄にします。「%2」は使えません。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>パスワードは%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>There is too little memory to protect the password.</source>
        <translation>パスワードを保護するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>The name “%1” and the password do not belong together.</source>
        <translation>名前「%1」とパスワードの組み合わせが正しくありません。</translation>
    </message>
    <message>
        <source>Signing in without a password is for sample offices only.</source>
        <translation>パスワードなしのサインインは、見本オフィスでのみ利用できます。</translation>
    </message>
    <message>
        <source>The sign-in name is missing.</source>
        <translation>サインイン名が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a sign-in name: it is too long or has a space in it.</source>
        <translation>「%1」はサインイン名に使えません。長すぎるか、空白が含まれています。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>A shift has to end after it begins, on the same day: %1–%2.</source>
        <translation>シフト枠は、同じ日のうちに、開始より後に終わるようにしてください：%1–%2。</translation>
    </message>
    <message>
        <source>The number of seats has to be between 1 and 500, not %1.</source>
        <translation>席数は1から500までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The quantity has to be at least 1, not %1.</source>
        <translation>数量は1以上で指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>The standard time of one unit is missing.</source>
        <translation>1単位あたりの標準時間が入力されていません。</translation>
    </message>
    <message>
        <source>A box has to be between %1 minutes and 24 hours long, not %2.</source>
        <translation>作業枠の長さは%1分以上24時間以内で指定してください（入力値：%2）。</translation>
    </message>
    <message>
        <source>This would make %1 boxes; choose a larger box (at most %2 boxes at once).</source>
        <translation>作業枠が%1個になります。作業枠を大きくしてください（一度に作成できるのは%2個まで）。</translation>
    </message>
    <message>
        <source>The last day has to be the same as the first or later.</source>
        <translation>最終日は初日以降の日付にしてください。</translation>
    </message>
    <message>
        <source>The range has %1 days; shifts are made for at most 400 days at once.</source>
        <translation>期間が%1日あります。シフト枠を一度に作成できるのは400日分までです。</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>曜日を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Give at least one shift with its hours and seats.</source>
        <translation>時間帯と席数を指定したシフト枠を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>This would make more than %1 shifts at once; choose a shorter range.</source>
        <translation>一度に作成するシフト枠が%1件を超えます。期間を短くしてください。</translation>
    </message>
    <message>
        <source>No day of the range is one of the chosen weekdays and not a holiday.</source>
        <translation>期間内に、選んだ曜日で祝日でない日がありません。</translation>
    </message>
    <message>
        <source>One unit takes %1, which does not fit a box of %2; a box has to be at least %3 long.</source>
        <translation>1単位に%1かかるため、%2の作業枠に収まりません。作業枠は%3以上にしてください。</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>take the order</source>
        <translation>受注の確定</translation>
    </message>
    <message>
        <source>go back to the quotation</source>
        <translation>見積に戻す</translation>
    </message>
    <message>
        <source>hand out work</source>
        <translation>作業の割当</translation>
    </message>
    <message>
        <source>deliver</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>take the delivery back</source>
        <translation>納品の取り消し</translation>
    </message>
    <message>
        <source>record the client&apos;s acceptance</source>
        <translation>検収の記録</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>打診</translation>
    </message>
    <message>
        <source>accept the offer</source>
        <translation>打診の承諾</translation>
    </message>
    <message>
        <source>decline the offer</source>
        <translation>打診の辞退</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>start work</source>
        <translation>作業の開始</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>take back what was handed in</source>
        <translation>提出の取り消し</translation>
    </message>
    <message>
        <source>pass the inspection</source>
        <translation>検品の合格</translation>
    </message>
    <message>
        <source>send back for rework</source>
        <translation>やり直しのための差し戻し</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>stop the timer</source>
        <translation>タイマーの停止</translation>
    </message>
    <message>
        <source>submit the hours</source>
        <translation>作業実績の提出</translation>
    </message>
    <message>
        <source>take the hours back</source>
        <translation>作業実績の提出の取り消し</translation>
    </message>
    <message>
        <source>approve the hours</source>
        <translation>作業実績の承認</translation>
    </message>
    <message>
        <source>send the hours back</source>
        <translation>作業実績の差し戻し</translation>
    </message>
    <message>
        <source>undo the approval</source>
        <translation>承認の取り消し</translation>
    </message>
    <message>
        <source>close the month</source>
        <translation>月の締め</translation>
    </message>
    <message>
        <source>reopen the month</source>
        <translation>月の締めの解除</translation>
    </message>
    <message>
        <source>In the state “%1” it is not possible to %2.</source>
        <translation>「%1」の状態では「%2」の操作はできません。</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受注済</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品済</translation>
    </message>
    <message>
        <source>Accepted by client</source>
        <translation>検収済</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>打診中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Timer running</source>
        <translation>計測中</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未締め</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締め済</translation>
    </message>
    <message>
        <source>take the client&apos;s acceptance back</source>
        <translation>検収の取り消し</translation>
    </message>
    <message>
        <source>inspect again</source>
        <translation>検品をやり直す</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>打診中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Write a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>How many of %1 are done?</source>
        <translation>%1のうち、どれだけ完了しましたか？</translation>
    </message>
    <message>
        <source>Done in this stretch</source>
        <translation>今回の完了数</translation>
    </message>
    <message>
        <source>%1 of %2 were logged before; it goes with the hours when you pause.</source>
        <translation>これまでに%2のうち%1が記録済みです。今回の数量は、一時停止したときに作業実績と一緒に記録されます。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The quantity cannot be read.</source>
        <translation>数量を読み取れません。</translation>
    </message>
    <message>
        <source>Only %1 are left.</source>
        <translation>残りは%1だけです。</translation>
    </message>
    <message>
        <source>Hand in %1</source>
        <translation>%1を提出</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The whole task has %1.</source>
        <translation>タスク全体の数量は%1です。</translation>
    </message>
    <message>
        <source>Link to the files</source>
        <translation>ファイルへのリンク</translation>
    </message>
    <message>
        <source>An address such as https://… or file://…; empty where nothing is to be opened.</source>
        <translation>https://… や file://… などのアドレスを入力します。開くものがなければ空欄にします。</translation>
    </message>
    <message>
        <source>Note to the inspection</source>
        <translation>検品への申し送り</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>アドレスの形式ではありません。</translation>
    </message>
    <message>
        <source>The link cannot be read.</source>
        <translation>リンクを読み取れません。</translation>
    </message>
    <message>
        <source>When did you stop working?</source>
        <translation>作業を終えたのはいつですか？</translation>
    </message>
    <message>
        <source>The timer of %1 has been running since %2.</source>
        <translation>%1のタイマーが%2から計測中のままです。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Such as 12:00. Hours that were not worked are not kept.</source>
        <translation>例：12:00。作業していない時間は記録に残りません。</translation>
    </message>
    <message>
        <source>That was the end</source>
        <translation>この時刻に終了</translation>
    </message>
    <message>
        <source>Write a time, such as 12:00.</source>
        <translation>12:00 のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>Day and time are needed.</source>
        <translation>日付と時刻が必要です。</translation>
    </message>
    <message>
        <source>I did not work then</source>
        <translation>その時間は作業していない</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>わたしの上限</translation>
    </message>
    <message>
        <source>You set these yourself and need no reason for them. Work beyond them is not offered.</source>
        <translation>上限はご自身で設定でき、理由は必要ありません。上限を超える作業は打診されません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>印の付いた項目を確認してください。</translation>
    </message>
    <message>
        <source>When I can work</source>
        <translation>わたしの稼働可能時間</translation>
    </message>
    <message>
        <source>The day that differs cannot be read.</source>
        <translation>例外日を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A stretch of work has to end after it begins and within three days.</source>
        <translation>作業の時間帯は、開始より後に、3日以内で終わるようにしてください。</translation>
    </message>
    <message>
        <source>The audit trail is broken at line %1: it was altered or lines are missing.</source>
        <translation>監査記録が%1行目で途切れています。改変されたか、行が欠けています。</translation>
    </message>
    <message>
        <source>Order %1: its tasks cover %2 units, but the order has only %3.</source>
        <translation>受注%1：タスクの合計は%2単位ですが、受注の数量は%3単位しかありません。</translation>
    </message>
    <message>
        <source>Order %1: task %2 covers units that another task covers too.</source>
        <translation>受注%1：タスク%2の範囲が別のタスクと重複しています。</translation>
    </message>
    <message>
        <source>Order %1 is complete without a final acceptance by the client.</source>
        <translation>受注%1：発注者の最終検収がないまま完了になっています。</translation>
    </message>
    <message>
        <source>Order %1: task %2 is the rework of a task that was not sent back.</source>
        <translation>受注%1：タスク%2は、差し戻されていないタスクのやり直しになっています。</translation>
    </message>
    <message>
        <source>Order %1: the state of task %2 does not go with the people who have it.</source>
        <translation>受注%1：タスク%2の状態が、担当者の割当と合っていません。</translation>
    </message>
    <message>
        <source>%1 %2 has work planned twice at the same time (%3 times).</source>
        <translation>%1 %2さんの予定が同じ時間に重複しています（%3件）。</translation>
    </message>
    <message>
        <source>Order %1: less time is laid out for task %2 than it takes.</source>
        <translation>受注%1：タスク%2に割り当てた時間が、必要な時間より短くなっています。</translation>
    </message>
    <message>
        <source>Order %1: task %2 passed inspection, but no reward is due for it.</source>
        <translation>受注%1：タスク%2は検品に合格していますが、報酬が計上されていません。</translation>
    </message>
    <message>
        <source>Order %1: a reward is due for task %2, which has not passed.</source>
        <translation>受注%1：合格していないタスク%2に報酬が計上されています。</translation>
    </message>
    <message>
        <source>%1 %2 has %3 timers running at once.</source>
        <translation>%1 %2さんのタイマーが同時に%3個動いています。</translation>
    </message>
    <message>
        <source>%1 %2 has more than 24 hours on the day %3.</source>
        <translation>%1 %2さんの%3の作業実績が24時間を超えています。</translation>
    </message>
    <message>
        <source>%1 %2 has hours that overlap on the day %3.</source>
        <translation>%1 %2さんの%3の作業実績に、時間の重複があります。</translation>
    </message>
    <message>
        <source>%1 %2 has hours that are not approved on the day %3, in a closed month.</source>
        <translation>%1 %2さんの%3の作業実績が、締め済みの月にもかかわらず未承認です。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが破損しています：%1</translation>
    </message>
    <message>
        <source>A record of “%1” points to one of “%2” that is not there.</source>
        <translation>「%1」の記録が、存在しない「%2」の記録を参照しています。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not the file of an office.</source>
        <translation>「%1」はフォルダーです。オフィスのファイルではありません。</translation>
    </message>
    <message>
        <source>There is no office “%1”.</source>
        <translation>オフィス「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not the file of an office.</source>
        <translation>「%1」はオフィスのファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not an office.</source>
        <translation>「%1」は別のプログラムのデータベースです。オフィスではありません。</translation>
    </message>
    <message>
        <source>The file “%1” is cut off: %2 of %3 bytes are there. Restore the last backup.</source>
        <translation>ファイル「%1」が途中で切れています（%3バイト中%2バイトのみ）。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>ファイル「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>No file can be made in the folder of “%1”.</source>
        <translation>「%1」のフォルダーにはファイルを作成できません。</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed.</source>
        <translation>データベースドライバー%1がインストールされていません。</translation>
    </message>
    <message>
        <source>The office %1 could not be opened: %2</source>
        <translation>オフィス%1を開けませんでした：%2</translation>
    </message>
    <message>
        <source>The settings that keep the office safe could not be made (foreign keys %1, synchronous %2, journal %3).</source>
        <translation>オフィスのデータを安全に保つための設定ができませんでした（foreign keys %1、synchronous %2、journal %3）。</translation>
    </message>
    <message>
        <source>Another program is writing to the office at this moment. Nothing was changed; try again.</source>
        <translation>現在、別のプログラムがこのオフィスに書き込んでいます。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>ディスクの空き容量がありません。何も変更されていません。空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The office may only be read here. Nothing was changed.</source>
        <translation>このオフィスは、ここでは読み取り専用です。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file of the office is damaged. Nothing was changed; restore the last backup.</source>
        <translation>オフィスのファイルが破損しています。何も変更されていません。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is already a record with this number or name. Nothing was changed.</source>
        <translation>同じ番号または名前の記録がすでにあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>Other records still point to this one. Nothing was changed.</source>
        <translation>ほかの記録がこの記録を参照しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The office could not be read or written (%1). Nothing was changed.</source>
        <translation>オフィスの読み書きができませんでした（%1）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>取り込みを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>No office was named.</source>
        <translation>オフィスが指定されていません。</translation>
    </message>
    <message>
        <source>The address of the office holds a password, which others could see. Put it into PGPASSWORD, ~/.pgpass or TEWAKE_PASSWORD instead.</source>
        <translation>オフィスのアドレスにパスワードが含まれており、ほかの人に見られるおそれがあります。代わりに PGPASSWORD、~/.pgpass または TEWAKE_PASSWORD に設定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address of an office; it looks like postgresql://user@host:5432/name.</source>
        <translation>「%1」はオフィスのアドレスではありません。postgresql://user@host:5432/name のような形式で指定してください。</translation>
    </message>
    <message>
        <source>This office was written by a newer version of the program (schema %1, this program knows %2). Install the newer program.</source>
        <translation>このオフィスは、より新しい版のプログラムで書き込まれています（スキーマ%1、このプログラムの対応は%2まで）。新しい版のプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Somebody else has changed the month meanwhile. Look again.</source>
        <translation>その間に、ほかの人がこの月を変更しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no such order (any more).</source>
        <translation>該当する受注がありません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation>受注「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no such task (any more).</source>
        <translation>該当するタスクがありません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>There is no record %1 of the kind “%2” (any more).</source>
        <translation>種類「%2」の記録%1がありません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. Your change was not saved; look at the new version and try again.</source>
        <translation>その間に、ほかの人がこの内容を保存しました。今回の変更は保存されていません。新しい内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>These hours are not there (any more).</source>
        <translation>該当する作業実績がありません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>There is no such person in the registry (any more).</source>
        <translation>名簿に該当する人がいません（削除された可能性があります）。</translation>
    </message>
    <message>
        <source>There is nobody with the number “%1”.</source>
        <translation>番号「%1」の人はいません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The audit trail ends at line %1, but %2 lines were written: the last ones are missing.</source>
        <translation>監査記録は%1行目で終わっていますが、%2行まで書き込まれています。末尾の行が失われています。</translation>
    </message>
    <message>
        <source>The audit trail is no longer protected against changes.</source>
        <translation>監査記録の書き換え防止が解除されています。</translation>
    </message>
    <message>
        <source>The record %1 of the kind “%2” is there, but the audit trail has it removed.</source>
        <translation>種類「%2」の記録%1は、監査記録では削除済みですが、残っています。</translation>
    </message>
    <message>
        <source>The record %1 of the kind “%2” is gone, and the audit trail does not say why.</source>
        <translation>種類「%2」の記録%1が失われています。監査記録に削除の記載がありません。</translation>
    </message>
    <message>
        <source>The record %1 of the kind “%2” is not as the audit trail has it: %3.</source>
        <translation>種類「%2」の記録%1が、監査記録の内容と一致しません（%3）。</translation>
    </message>
    <message>
        <source>The copy “%1” is damaged. Nothing was changed.</source>
        <translation>控え「%1」が破損しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was closed with a revenue of %2 yen; now it comes to %3.</source>
        <translation>%1は売上 %2円で締めましたが、現在は%3円になっています。</translation>
    </message>
    <message>
        <source>%1 was closed with rewards of %2 yen; now they come to %3.</source>
        <translation>%1は報酬 %2円で締めましたが、現在は%3円になっています。</translation>
    </message>
    <message>
        <source>%1 was closed with %2 approved minutes; now there are %3.</source>
        <translation>%1は承認済みの作業実績%2分で締めましたが、現在は%3分になっています。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Nothing was changed.</source>
        <translation>控え「%1」を書き込めませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The audit trail has lost the note of where it ends. Nothing was changed; go back to a backup that “office check” finds whole.</source>
        <translation>監査記録の末尾を示す情報が失われています。何も変更されていません。「office check」で異常がないと確認できるバックアップに戻してください。</translation>
    </message>
    <message>
        <source>The records %1 of the kind “%2” are gone, and the audit trail does not say why.</source>
        <translation>「%2」の記録 %1 がなくなっていますが、監査記録にその理由がありません。</translation>
    </message>
    <message>
        <source>The record %1 of the kind “%2” is not as it came in (line %3 of the audit trail).</source>
        <translation>「%2」の記録 %1 が、取り込まれたときの内容と違います（監査記録の %3 行目）。</translation>
    </message>
    <message>
        <source>Of the records %1 to %2 of the kind “%3” that came in together (line %4 of the audit trail), %5 are gone.</source>
        <translation>まとめて取り込まれた「%3」の記録 %1～%2（監査記録の %4 行目）のうち、%5 件がなくなっています。</translation>
    </message>
    <message>
        <source>To the records %1 to %2 of the kind “%3” that came in together (line %4 of the audit trail), %5 were added.</source>
        <translation>まとめて取り込まれた「%3」の記録 %1～%2（監査記録の %4 行目）に、%5 件が書き足されています。</translation>
    </message>
    <message>
        <source>Of the records %1 to %2 of the kind “%3” that came in together (line %4 of the audit trail), at least one was altered.</source>
        <translation>まとめて取り込まれた「%3」の記録 %1～%2（監査記録の %4 行目）のうち、少なくとも1件が書き換えられています。</translation>
    </message>
    <message>
        <source>The record %1 of the kind “%2” is there, and the audit trail does not say where it came from.</source>
        <translation>「%2」の記録 %1 がありますが、どこから来たものか監査記録にありません。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not as the audit trail has them.</source>
        <translation>%1年の休日が監査記録と違います。</translation>
    </message>
    <message>
        <source>The skills of %1 %2 are not as the audit trail has them.</source>
        <translation>%1 %2 のスキルが監査記録と違います。</translation>
    </message>
    <message>
        <source>The non-disclosure agreements of %1 %2 are not as the audit trail has them.</source>
        <translation>%1 %2 の守秘契約が監査記録と違います。</translation>
    </message>
    <message>
        <source>The availability of %1 %2 is not as the audit trail has it.</source>
        <translation>%1 %2 の稼働可能時間が監査記録と違います。</translation>
    </message>
    <message>
        <source>the password of “%2” is wrong, or there is nobody of this name.</source>
        <translation>「%2」のパスワードが違うか、その名前の人がいません。</translation>
    </message>
    <message>
        <source>a password for “%2” is needed: put it into PGPASSWORD, ~/.pgpass or TEWAKE_PASSWORD.</source>
        <translation>「%2」のパスワードが必要です。PGPASSWORD、~/.pgpass、TEWAKE_PASSWORD のいずれかに設定してください。</translation>
    </message>
    <message>
        <source>the server does not let “%2” into the database “%3” from here.</source>
        <translation>サーバーの設定により、「%2」はここからデータベース「%3」に接続できません。</translation>
    </message>
    <message>
        <source>the server does not take “%2” for who it is.</source>
        <translation>サーバーが「%2」を本人と確認できませんでした。</translation>
    </message>
    <message>
        <source>the server has as many connections as it can take.</source>
        <translation>サーバーの接続数が上限に達しています。</translation>
    </message>
    <message>
        <source>the server is just starting; try again soon.</source>
        <translation>サーバーは起動中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>the server is just being shut down.</source>
        <translation>サーバーは停止処理中です。</translation>
    </message>
    <message>
        <source>“%2” may not enter the database “%3”.</source>
        <translation>「%2」にはデータベース「%3」に接続する権限がありません。</translation>
    </message>
    <message>
        <source>the server knows nobody named “%2”.</source>
        <translation>サーバーに「%2」という利用者は登録されていません。</translation>
    </message>
    <message>
        <source>the server has no database “%3”.</source>
        <translation>サーバーにデータベース「%3」がありません。</translation>
    </message>
    <message>
        <source>the server offers no encrypted connection.</source>
        <translation>サーバーが暗号化された接続に対応していません。</translation>
    </message>
    <message>
        <source>the server&apos;s certificate could not be verified for %1.</source>
        <translation>%1 のサーバー証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>there is no computer of the name in %1.</source>
        <translation>%1 という名前の接続先が見つかりません。</translation>
    </message>
    <message>
        <source>no server answers at %1.</source>
        <translation>%1 でサーバーが応答しません。</translation>
    </message>
    <message>
        <source>the server at %1 did not answer in time.</source>
        <translation>%1 のサーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here.</source>
        <translation>ここから %1 に到達できません。</translation>
    </message>
    <message>
        <source>the reason is not known.</source>
        <translation>理由は分かりません。</translation>
    </message>
    <message>
        <source>the reason is not known (%1).</source>
        <translation>理由は分かりません（%1）。</translation>
    </message>
    <message>
        <source>The setting “%1” is not as the audit trail has it.</source>
        <translation>設定「%1」が監査記録と一致しません。</translation>
    </message>
    <message>
        <source>The plan of %1 is not as the audit trail has it.</source>
        <translation>%1の計画が監査記録と一致しません。</translation>
    </message>
    <message>
        <source>The planned hours of the assignments %1 to %2 are not as they came in (line %3 of the audit trail).</source>
        <translation>割当%1から%2までの予定時間が、取り込まれたときと一致しません（監査記録の%3行目）。</translation>
    </message>
    <message>
        <source>The planned hours of the assignment %1 are not as the audit trail has them.</source>
        <translation>割当%1の予定時間が監査記録と一致しません。</translation>
    </message>
    <message>
        <source>The terms that offers stated are no longer protected against changes.</source>
        <translation>明示した打診の条件が、書き換えから保護されていません。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>what, how many, unit</comment>
        <translation>%1、%2%3</translation>
    </message>
    <message>
        <source>None for putting one&apos;s own work right; the work itself is paid when it passes</source>
        <translation>自分の作業のやり直しにはなし（元の作業の報酬は合格時に支払い）</translation>
    </message>
    <message>
        <source>%1 yen (%2 yen per unit)</source>
        <translation>%1円（1単位 %2円）</translation>
    </message>
    <message>
        <source>%1 yen expected (%2 yen an hour)</source>
        <translation>見込み%1円（1時間 %2円）</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>%1 (day of the shift)</source>
        <translation>%1（シフトの日）</translation>
    </message>
    <message>
        <source>%1 (day %2 from receipt)</source>
        <translation>%1（受領日から%2日目）</translation>
    </message>
    <message>
        <source>Work of %1, re-consigned; the client&apos;s payment is due on %2</source>
        <translation>%1の業務の再委託。元の発注者の支払期日は%2</translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation>委託元</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Date of commission</source>
        <translation>委託日</translation>
    </message>
    <message>
        <source>What is to be delivered</source>
        <translation>給付の内容</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Inspection ends</source>
        <translation>検品完了日</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Contact of the orderer</source>
        <translation>委託元の連絡先</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>How to hand in</source>
        <translation>納品の方法</translation>
    </message>
    <message>
        <source>When terms change</source>
        <translation>条件の変更</translation>
    </message>
    <message>
        <source>Defects and delay</source>
        <translation>不備・遅れ</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知的財産権</translation>
    </message>
    <message>
        <source>Personal data and client information</source>
        <translation>個人情報・発注者の情報</translation>
    </message>
    <message>
        <source>Re-consignment</source>
        <translation>再委託</translation>
    </message>
    <message>
        <source>Freelance act, Art. 3</source>
        <translation>フリーランス法 第3条</translation>
    </message>
    <message>
        <source>MHLW guideline for self-employed telework</source>
        <translation>自営型テレワークのガイドライン（厚生労働省）</translation>
    </message>
    <message>
        <source>Freelance act, Art. 4 (3)</source>
        <translation>フリーランス法 第4条第3項</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>提出を取り消す</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Logged / standard</source>
        <translation>実績／標準</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>%1 %2</source>
        <comment>count and unit</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>WorkerDesk</name>
    <message>
        <source>There is already somebody with the number “%1”.</source>
        <translation>番号「%1」の人はすでに登録されています。</translation>
    </message>
    <message>
        <source>A skill level is 1 to 5, not %1.</source>
        <translation>スキルのレベルは1から5までで指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>A skill is listed twice.</source>
        <translation>同じスキルが重複しています。</translation>
    </message>
    <message>
        <source>The day of the non-disclosure agreement is missing.</source>
        <translation>守秘契約の締結日が入力されていません。</translation>
    </message>
    <message>
        <source>The agreement would end before it begins.</source>
        <translation>守秘契約の終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>A client is listed twice.</source>
        <translation>同じ発注者が重複しています。</translation>
    </message>
    <message>
        <source>Your change was not saved; look at the new version and try again.</source>
        <translation>今回の変更は保存されていません。新しい内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The entry of %1 was changed by somebody else meanwhile.</source>
        <translation>%1さんの登録内容が、その間にほかの人によって変更されました。</translation>
    </message>
    <message>
        <source>The skills were changed by somebody else meanwhile.</source>
        <translation>スキルが、その間にほかの人によって変更されました。</translation>
    </message>
    <message>
        <source>The agreements were changed by somebody else meanwhile.</source>
        <translation>守秘契約が、その間にほかの人によって変更されました。</translation>
    </message>
    <message>
        <source>The hours of the week were changed by somebody else meanwhile.</source>
        <translation>週の稼働可能時間が、その間にほかの人によって変更されました。</translation>
    </message>
    <message>
        <source>Days that differ were changed by somebody else meanwhile.</source>
        <translation>例外日が、その間にほかの人によって変更されました。</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Planned %1, worked %2, asked for %3</source>
        <translation>計画%1、実績%2、希望%3</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>承諾状況</translation>
    </message>
    <message>
        <source>%1 of %2 offers of the last 90 days. Declining has no consequence.</source>
        <translation>直近90日の打診%2件のうち%1件を承諾。辞退しても不利益はありません。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>登録終了</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録のみ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>守秘契約</translation>
    </message>
    <message>
        <source>Team, number</source>
        <translation>チーム・番号</translation>
    </message>
</context>
<context>
    <name>tewake::ui::AcceptanceDialog</name>
    <message>
        <source>This is the last part: the order is complete</source>
        <translation>これで最後の分とする（受注は完了になります）</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>検収日</translation>
    </message>
    <message>
        <source>Quantity accepted</source>
        <translation>検収数量</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>金額（税抜）</translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation>検収を記録</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>%1 agreed, %2 accepted so far</source>
        <translation>契約%1、検収済%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Write the amount in yen.</source>
        <translation>金額を円単位で入力してください。</translation>
    </message>
    <message>
        <source>Write off what is left: %1, %2</source>
        <translation>残りを打ち切る：%1、%2</translation>
    </message>
    <message>
        <source>Write off what is left: %1</source>
        <translation>残りを打ち切る：%1</translation>
    </message>
</context>
<context>
    <name>tewake::ui::AdjustmentsPanel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>訂正対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>No adjustment is booked in this month.</source>
        <translation>この月に計上された調整はありません。</translation>
    </message>
    <message>
        <source>Closed month that it corrects</source>
        <translation>訂正対象の締め済みの月</translation>
    </message>
    <message>
        <source>Order or worker number</source>
        <translation>受注番号またはテレワーカー番号</translation>
    </message>
    <message>
        <source>Amount (may be negative)</source>
        <translation>金額（マイナス可）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Book the adjustment</source>
        <translation>調整を計上</translation>
    </message>
    <message>
        <source>The month is closed: book it in an open month.</source>
        <translation>この月は締め済みです。締めていない月に計上してください。</translation>
    </message>
    <message>
        <source>Give the reason of the adjustment.</source>
        <translation>調整の理由を入力してください。</translation>
    </message>
    <message>
        <source>There is neither an order nor a worker “%1”.</source>
        <translation>「%1」に該当する受注もテレワーカーもありません。</translation>
    </message>
    <message>
        <source>The adjustment of %1 is booked in %2.</source>
        <translation>%1の調整を%2に計上しました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::AuditSection</name>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Filter by person, action, record</source>
        <translation>人・操作・記録で絞り込み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>絞り込みに一致するものはありません。</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>オフィスの点検</translation>
    </message>
    <message>
        <source>The chain of the trail, the references between records, and the sums.</source>
        <translation>監査記録の連鎖、記録間の参照、合計を点検します。</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>変更前：%1
変更後：%2</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>オフィスの点検中</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>The chain of the audit trail is whole, and the sums agree.</source>
        <translation>監査記録の連鎖に欠損はなく、合計も一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>指摘%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Read older ones too</source>
        <translation>さらに古い記録も読み込む</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n record(s); the filter looks at these only.</source>
        <translation>
            <numerusform>新しい順に %n 件を表示しています。絞り込みの対象はこの範囲だけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::AvailabilityEditor</name>
    <message>
        <source>Hours of a week</source>
        <translation>週の稼働可能時間</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>例外日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drag to paint or erase. With keys: arrows, Shift with arrows, then Space.</source>
        <translation>ドラッグで塗るか消します。キー操作では、矢印キー、Shift＋矢印キーの後に Space を押します。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Extra hours</source>
        <translation>追加の時間</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Hours off</source>
        <translation>休みの時間</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Every week is like the pattern. Add a day off or extra hours below.</source>
        <translation>どの週もこの設定どおりです。休みの日や追加の時間は下で追加してください。</translation>
    </message>
    <message>
        <source>Day that differs</source>
        <translation>例外日</translation>
    </message>
    <message>
        <source>What is different on that day</source>
        <translation>その日の変更内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 in a week</source>
        <translation>週%1</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>その日はすでに過ぎています。</translation>
    </message>
    <message>
        <source>Write both times, such as 9:00 and 12:00.</source>
        <translation>9:00 と 12:00 のように、両方の時刻を入力してください。</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>このお知らせを隠す</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CallOffPanel</name>
    <message>
        <source>Called off</source>
        <translation>休みの連絡</translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation>影響を確認</translation>
    </message>
    <message>
        <source>Take out and hand over</source>
        <translation>外して引き継ぐ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>休む人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>一覧から人を選んでください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最終日が初日より前になっています。</translation>
    </message>
    <message>
        <source>Looking for who could take over…</source>
        <translation>引き継げる人を探しています…</translation>
    </message>
    <message>
        <source>Nothing is handed out to this person on these days.</source>
        <translation>この期間にこの人へ割り当てられた作業はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are lost</source>
        <translation>
            <numerusform>担当者がいなくなるタスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are taken over</source>
        <translation>
            <numerusform>引き継がれるタスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n find nobody</source>
        <translation>
            <numerusform>引き継ぎ先がないタスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>担当から外す</translation>
    </message>
    <message numerus="yes">
        <source>%n begun already stay</source>
        <translation>
            <numerusform>着手済みで残るタスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>実績 %1</translation>
    </message>
    <message>
        <source>Hours were logged on them: the person hands in what is done.</source>
        <translation>作業実績が記録されているため、本人ができた分を提出します。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidateModel</name>
    <message>
        <source>%1: %2, from %3, %4 points</source>
        <translation>%1：%2、%3から、%4点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidateView</name>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CandidatesPanel</name>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>ここに割り当てる</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Nobody can take this task as the plan stands.</source>
        <translation>現在の計画では、このタスクを担当できる人がいません。</translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation>スキル不問</translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation>%1 レベル%2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>✓ %1 can</source>
        <translation>✓ 可 %1</translation>
    </message>
    <message>
        <source>△ %1 with care</source>
        <translation>△ 要注意 %1</translation>
    </message>
    <message>
        <source>× %1 cannot</source>
        <translation>× 不可 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>不可 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>割り当てるには</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3.</source>
        <translation>%1：%2（%3から）。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CapacityCard</name>
    <message>
        <source>Work and hours of the coming weeks</source>
        <translation>今後の作業量と稼働可能時間</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>割当済</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未割当</translation>
    </message>
    <message>
        <source>Work against the hours that people offer, within their limits of a week; whether skills fit, the dispatch board tells.</source>
        <translation>作業量と、各自の週の上限内での稼働可能時間との比較です。スキルが合うかどうかは割当画面で確認できます。</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours of work, hours offered</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned, %2 that nobody has yet; %n people offer %3.</source>
        <translation>
            <numerusform>割当済 %1、未割当 %2。稼働可能時間は%n人で %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 超過</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ClearanceEditor</name>
    <message>
        <source>No agreement with any client yet.</source>
        <translation>守秘契約を結んだ発注者はまだありません。</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>守秘契約を追加</translation>
    </message>
    <message>
        <source>Non-disclosure agreements. Without a last day an agreement has no end.</source>
        <translation>守秘契約です。終了日を指定しない契約は無期限になります。</translation>
    </message>
    <message>
        <source>Client of the new agreement</source>
        <translation>新しい守秘契約の発注者</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>発注者 %1</translation>
    </message>
    <message>
        <source>First day of the agreement with %1</source>
        <translation>%1との守秘契約の開始日</translation>
    </message>
    <message>
        <source>Last day of the agreement with %1</source>
        <translation>%1との守秘契約の終了日</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Renew the agreement with %1 by a year</source>
        <translation>%1との守秘契約を1年更新</translation>
    </message>
    <message>
        <source>Remove the agreement with %1</source>
        <translation>%1との守秘契約を削除</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>あと%Ln日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ClientForm</name>
    <message>
        <source>Number of the client</source>
        <translation>発注者番号</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>発注者の種別</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>発注者名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Department and person</source>
        <translation>部署・担当者</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>締め日</translation>
    </message>
    <message>
        <source>31: the month&apos;s end</source>
        <translation>31：月末</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>支払時期</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月後</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ColumnMatch</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>先頭の行の値</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>「%1」に入れる列</translation>
    </message>
    <message>
        <source>— (not read)</source>
        <translation>—（読み込まない）</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>常に「%1」</translation>
    </message>
    <message>
        <source>Choose a column: without it no row can be taken.</source>
        <translation>列を選んでください。必須の項目です。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::CommandPalette</name>
    <message>
        <source>Order, task, teleworker, client or command</source>
        <translation>受注、タスク、テレワーカー、発注者、コマンド</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>どこでも検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>発注者 %1</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ 選択   Enter 開く   Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>月別売上</translation>
    </message>
    <message>
        <source>million yen, without tax</source>
        <translation>百万円、税抜</translation>
    </message>
    <message>
        <source>Revenue, quality, cost and delivery</source>
        <translation>売上・品質・原価・納期</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Quality, cost and delivery</source>
        <translation>品質・原価・納期</translation>
    </message>
    <message>
        <source>Nothing was accepted, inspected or worked on in this fiscal year yet.</source>
        <translation>この年度には、検収・検品・作業の実績がまだありません。</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <translation>%1 %2 現在</translation>
    </message>
    <message>
        <source>Unit: million yen (without tax) in the chart, yen in the table</source>
        <translation>単位：グラフは百万円（税抜）、表は円</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表を書き出し</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>Hub: all</source>
        <translation>拠点：すべて</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>拠点：%1</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選択</translation>
    </message>
    <message>
        <source>Enter a day, such as 2026-11-22.</source>
        <translation>日付を入力してください（例：2026-11-22）。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DecisionPanel</name>
    <message>
        <source>Sampling plan</source>
        <translation>抜取検査の方式</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>検査水準</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抜取数</translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
    </message>
    <message>
        <source>Kinds of defects</source>
        <translation>不良の種類</translation>
    </message>
    <message>
        <source>This unit has the defect: %1</source>
        <translation>この1件に不良あり：%1</translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation>初回合格率</translation>
    </message>
    <message>
        <source>Passed at first, last 30 tasks</source>
        <translation>初回合格率（直近30タスク）</translation>
    </message>
    <message>
        <source>A word to the worker</source>
        <translation>本人への言葉</translation>
    </message>
    <message>
        <source>What was good, what to look at next time</source>
        <translation>よかった点、次に気をつける点</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>合格にする</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>everybody %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>There are more defects than the plan accepts: send the work back, or reject it.</source>
        <translation>不良が合格判定個数を超えています。差し戻すか、不合格にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Accept after the %n unit(s) left; A takes them all as good. Rework needs reason, fault and pay.</source>
        <translation>
            <numerusform>残り%n件を確認すると合格にできます。Aキーで残りをすべて「問題なし」にします。やり直しには、理由・責任の所在・報酬の有無の入力が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of the sample has been looked at.</source>
        <translation>抜き取った分をすべて確認しました。</translation>
    </message>
    <message>
        <source>A decision is final: it cannot be taken back.</source>
        <translation>検品の結果は確定となり、取り消せません。</translation>
    </message>
    <message>
        <source>A shift has no units to look at: its hours and its note decide. Its time is over, so there is no rework.</source>
        <translation>シフトには確認する個数がありません。作業実績とメモで判断してください。時間が過ぎているため、やり直しはできません。</translation>
    </message>
    <message>
        <source>There are no units to look at one by one: the note and the link decide.</source>
        <translation>個別に確認するものはありません。メモとリンクで判断してください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DefectBar</name>
    <message>
        <source>%1 defects found, at most %2 may be accepted, at %3 the lot goes back</source>
        <translation>不良%1個、合格判定個数%2個、%3個でロットを差し戻し</translation>
    </message>
    <message>
        <source>Defects %1</source>
        <translation>不良 %1</translation>
    </message>
    <message>
        <source>too many to accept</source>
        <translation>合格判定個数を超過</translation>
    </message>
    <message>
        <source>rework at %1</source>
        <translation>%1個でやり直し</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>許容 %1</translation>
    </message>
    <message>
        <source>%1 more may be found</source>
        <translation>あと%1件まで許容</translation>
    </message>
    <message>
        <source>no further one may be found</source>
        <translation>あと1件で不合格</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DeviationChart</name>
    <message>
        <source>Difference from the hours wished, before and after</source>
        <translation>希望時間との差（変更前と変更後）</translation>
    </message>
    <message>
        <source>About as wished: %1 people before, %2 after.</source>
        <translation>ほぼ希望どおり：変更前 %1人、変更後 %2人。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DispatchPage</name>
    <message numerus="yes">
        <source>%n of them no longer fit beside the drafts and were left out.</source>
        <translation>
            <numerusform>うち%n件は下書きと両立しなくなったため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing out %n tasks</source>
        <translation>
            <numerusform>タスク%n件を割り当てています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went out to %2.</source>
        <translation>%1を%2に送りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>打診%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1の取り下げ</translation>
    </message>
    <message>
        <source>%1 (%2) is “%3”. The person is told, and the task wants hands again.</source>
        <translation>%1（%2）は「%3」です。本人に通知され、タスクは再び割当待ちになります。</translation>
    </message>
    <message>
        <source>Take the task back</source>
        <translation>タスクを取り下げる</translation>
    </message>
    <message>
        <source>Reason (the person reads it)</source>
        <translation>理由（本人に表示されます）</translation>
    </message>
    <message>
        <source>%1 wants hands again.</source>
        <translation>%1は再び割当待ちになりました。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>Take off the board</source>
        <translation>ボードから外す</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <translation>この提案を採用</translation>
    </message>
    <message>
        <source>Take the task back…</source>
        <translation>タスクを取り下げる…</translation>
    </message>
    <message>
        <source>Called off…</source>
        <translation>休みの連絡…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>%1 taken back, %2.</source>
        <translation>%1を取り下げ、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new offers went out</source>
        <translation>
            <numerusform>新しい打診を%n件送りました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Proposed: Enter accepts it</source>
        <translation>提案：Enterで採用します</translation>
    </message>
    <message>
        <source>Draft: Del takes it off</source>
        <translation>下書き：Delで外します</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation>割当ボード</translation>
    </message>
    <message>
        <source>Nobody matches, or nobody is registered as active.</source>
        <translation>条件に合う人がいないか、稼働者として登録された人がいません。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>チーム順</translation>
    </message>
    <message>
        <source>By hours still wished</source>
        <translation>残りの希望時間順</translation>
    </message>
    <message>
        <source>The board could not be read.</source>
        <translation>ボードを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>The office has changed: %n drafts no longer fit and were taken off the board (%1).</source>
        <translation>
            <numerusform>データが更新されました。条件に合わなくなった下書き%n件をボードから外しました（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>By hours</source>
        <translation>時間順</translation>
    </message>
    <message>
        <source>By fit</source>
        <translation>適合順</translation>
    </message>
    <message>
        <source>planned/wished</source>
        <translation>計画/希望</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts · no offer goes out before you confirm</source>
        <translation>
            <numerusform>下書き%n件 · 確定するまで打診は送られません</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the board</source>
        <translation>ボードを離れる</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts have not been confirmed and would be lost.</source>
        <translation>
            <numerusform>下書き%n件が未確定です。このまま離れると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without confirming</source>
        <translation>確定せずに離れる</translation>
    </message>
    <message>
        <source>Propose a plan</source>
        <translation>計画を提案</translation>
    </message>
    <message>
        <source>Candidates for the selected task</source>
        <translation>選択したタスクの候補者</translation>
    </message>
    <message>
        <source>Confirm the drafts</source>
        <translation>下書きを確定</translation>
    </message>
    <message>
        <source>Somebody has called off</source>
        <translation>休みの連絡を登録</translation>
    </message>
    <message>
        <source>Taking out and handing over</source>
        <translation>担当から外して引き継いでいます</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>試す：%1</translation>
    </message>
    <message>
        <source>It lies on the board as a draft. Ctrl+Z takes it back.</source>
        <translation>下書きとしてボードに置きました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>%1 is handed out already. Take it back on the board first.</source>
        <translation>%1はすでに割り当て済みです。先にボードで取り下げてください。</translation>
    </message>
    <message>
        <source>Looking for who could take over</source>
        <translation>引き継げる人を探しています</translation>
    </message>
    <message>
        <source>What was done on %1 is handed in and waits for inspection.</source>
        <translation>%1はできたところまでを提出し、検品待ちになりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of yours are on the board again; they have not been handed out.</source>
        <translation>
            <numerusform>未確定の下書き%n件を表に戻しました。まだ打診していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were dropped: %1.</source>
        <translation>
            <numerusform>下書き%n件を外しました：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::DispatchToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>表示単位</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Filter people and orders</source>
        <translation>人と受注を絞り込む</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>休みの連絡</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>How to propose</source>
        <translation>提案の方法</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <translation>表示日数：%1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>確定 %1件</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Hands the drafts out; the offers go to the people.</source>
        <translation>下書きを割り当て、本人に打診を送ります。</translation>
    </message>
    <message>
        <source>There is no draft to confirm.</source>
        <translation>確定する下書きがありません。</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>元に戻す：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>やり直す：%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す（Ctrl+Shift+Z）</translation>
    </message>
</context>
<context>
    <name>tewake::ui::DraftPlan</name>
    <message>
        <source>This task cannot be placed in the range that is planned.</source>
        <translation>このタスクは計画の対象期間内に配置できません。</translation>
    </message>
    <message>
        <source>%1 cannot take %2: %3.</source>
        <translation>%1さんは%2を担当できません：%3。</translation>
    </message>
    <message>
        <source>Place %1 with %2</source>
        <translation>%1を%2さんに割り当てる</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n tasks of the proposal</source>
        <translation>
            <numerusform>提案からタスク%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the board</source>
        <translation>%1をボードから外す</translation>
    </message>
    <message>
        <source>%1 wants nobody any more</source>
        <translation>%1はもう割当を必要としていません</translation>
    </message>
    <message>
        <source>%1 was changed: the draft is of version %2, the task of version %3</source>
        <translation>%1 は変更されました（下書きは版%2、現在は版%3）</translation>
    </message>
    <message>
        <source>%1 no longer fits with %2</source>
        <translation>%1 は%2さんに置けなくなりました</translation>
    </message>
</context>
<context>
    <name>tewake::ui::EarningsCard</name>
    <message>
        <source>Rewards and my ceiling</source>
        <translation>報酬と自分の上限額</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Rewards of the year against the ceiling</source>
        <translation>上限額に対する年間の報酬</translation>
    </message>
    <message>
        <source>Rewards of work that passed</source>
        <translation>合格した作業の報酬</translation>
    </message>
    <message>
        <source>Accepted or handed in</source>
        <translation>承諾済または提出済</translation>
    </message>
    <message>
        <source>Forecast to the end of December</source>
        <translation>12月末までの見込み</translation>
    </message>
    <message>
        <source>Left to the ceiling</source>
        <translation>上限額までの残り</translation>
    </message>
    <message>
        <source>The ceiling is an amount that you set. You are told when you come near it.</source>
        <translation>上限額はご自身で設定する金額です。近づくとお知らせします。</translation>
    </message>
    <message>
        <source>Change my limits</source>
        <translation>自分の上限を変更</translation>
    </message>
    <message>
        <source>January to December %1</source>
        <translation>%1年1月–12月</translation>
    </message>
    <message>
        <source>/ ceiling %1</source>
        <translation>/ 上限額 %1</translation>
    </message>
    <message>
        <source>no ceiling set</source>
        <translation>上限額の設定なし</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Your ceiling is reached.</source>
        <translation>上限額に達しました。</translation>
    </message>
    <message>
        <source>You come near your ceiling.</source>
        <translation>上限額に近づいています。</translation>
    </message>
    <message>
        <source>Passed and accepted work comes to %1; at this pace the year comes to %2.</source>
        <translation>合格した作業と承諾済みの作業の合計は%1です。このペースでは年間で%2になる見込みです。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::EntryPage</name>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Tewake</source>
        <translation>手分け</translation>
    </message>
</context>
<context>
    <name>tewake::ui::FailureState</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>tewake::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>tewake::ui::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>tewake::ui::HandedInView</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抜き取った分</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出数量</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>記録された作業実績</translation>
    </message>
    <message>
        <source>Time of one unit</source>
        <translation>1件あたりの時間</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Note and link</source>
        <translation>メモとリンク</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Received %1 · inspect by %2</source>
        <translation>受領 %1 · 検品期限 %2</translation>
    </message>
    <message>
        <source>Round %1.</source>
        <translation>%1回目。</translation>
    </message>
    <message>
        <source>The last one was sent back: %1</source>
        <translation>前回は差し戻し：%1</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>メモはありません。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>Sample of %1</source>
        <translation>抜き取った %1</translation>
    </message>
    <message>
        <source>drawn with the seed %1, the number of the hand-in</source>
        <translation>シード値%1（提出番号）で抽出</translation>
    </message>
    <message>
        <source>of %1 in the task</source>
        <translation>タスク全体 %1</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>標準 %1</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>standard %1 s</source>
        <translation>標準 %1秒</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>%1 · due at the client %2</source>
        <translation>%1 · 発注者への納期 %2</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>問題なし %1</translation>
    </message>
    <message>
        <source>defects %1</source>
        <translation>不良 %1</translation>
    </message>
    <message>
        <source>not looked at %1</source>
        <translation>未確認 %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>%1件目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>tewake::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Nothing has been changed since this person was registered.</source>
        <translation>この人の登録後、変更はありません。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>年間の祝日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>As the law has it</source>
        <translation>法定の祝日に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No holiday is kept for this year.</source>
        <translation>この年の祝日は登録されていません。</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>日を追加</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1年の編集を終える</translation>
    </message>
    <message>
        <source>The changed holidays have not been saved.</source>
        <translation>祝日の変更が保存されていません。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>This is no day of %1.</source>
        <translation>%1年の日付ではありません。</translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation>この日はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前が入力されていません。</translation>
    </message>
    <message>
        <source>A draft of the holidays of %1 was dropped: it began with %2 days, and %3 others are stored now.</source>
        <translation>%1年の休日の下書きを破棄しました。下書きは%2日の一覧から始まりましたが、現在は別の%3日が保存されています。</translation>
    </message>
    <message>
        <source>The holidays of %1 that you had changed and not saved are here again.</source>
        <translation>変更して保存していなかった%1年の休日を復元しました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::HomePage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What needs you now</source>
        <translation>いま対応が必要なこと</translation>
    </message>
    <message>
        <source>Due dates at risk</source>
        <translation>納期に注意が必要な受注</translation>
    </message>
    <message>
        <source>No order is in danger of missing its due date.</source>
        <translation>納期に遅れるおそれのある受注はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>受注%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::HoursApproval</name>
    <message>
        <source>Teleworker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Hours that wait for approval</source>
        <translation>承認待ちの作業実績</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Name, order, task</source>
        <translation>名前、受注、タスク</translation>
    </message>
    <message>
        <source>No hours wait for approval. They appear here once they are handed in.</source>
        <translation>承認待ちの作業実績はありません。提出されるとここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>%n件を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries that go back first.</source>
        <translation>差し戻す作業実績を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) approved.</source>
        <translation>
            <numerusform>作業実績を%n件承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send hours back</source>
        <translation>作業実績の差し戻し</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) go back to their workers.</source>
        <translation>
            <numerusform>作業実績%n件をテレワーカーに差し戻します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, as the worker reads it</source>
        <translation>理由（テレワーカーに表示されます）</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) sent back.</source>
        <translation>
            <numerusform>作業実績を%n件差し戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n entry(ies)</source>
        <translation>
            <numerusform>作業実績を%n件承認しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n entry(ies) back</source>
        <translation>
            <numerusform>作業実績を%n件差し戻しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are approved.</source>
        <translation>
            <numerusform>作業実績%n件を承認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left and cannot put hours right: those hours are taken out.</source>
        <translation>%1さんは退会しているため修正できません。該当する作業時間は取り消されます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tewake::ui::HoursDialog</name>
    <message>
        <source>How the time is given</source>
        <translation>時間の入力方法</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>作業実績を追加</translation>
    </message>
    <message>
        <source>New entry instead</source>
        <translation>新しく入力</translation>
    </message>
    <message>
        <source>My hours of this week</source>
        <translation>今週のわたしの作業実績</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>提出を取り消す</translation>
    </message>
    <message>
        <source>Hand all open hours in</source>
        <translation>未提出の作業実績をすべて提出</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>わたしの作業実績</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>開始 – 終了</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Units done</source>
        <translation>完了件数</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>差し戻し：%1</translation>
    </message>
    <message>
        <source>No hours in this week. Start the timer, or enter them above.</source>
        <translation>この週の作業実績はありません。タイマーを開始するか、上の欄に入力してください。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Hours are logged on work that you have accepted.</source>
        <translation>作業実績は、承諾した作業に記録します。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 1:30.</source>
        <translation>時間と分を入力してください（例：1:30）。</translation>
    </message>
    <message>
        <source>Such as 9:00.</source>
        <translation>9:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Such as 10:30.</source>
        <translation>10:30 のように入力してください。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>この作業実績を削除</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) handed in.</source>
        <translation>
            <numerusform>作業実績を%n件提出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>入力方法</translation>
    </message>
    <message>
        <source>The changes above are not saved yet. Save them first, or choose “New entry instead”.</source>
        <translation>上の変更はまだ保存されていません。先に保存するか、「新しく入力」を選んでください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ImportPage</name>
    <message>
        <source>Choose the file to import</source>
        <translation>取り込むファイルを選ぶ</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを確認する</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSVファイル (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>%1として読み込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n column(s)</source>
        <translation>
            <numerusform>%1 · %n列</numerusform>
        </translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列の対応付け</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>列の対応付け (*.json)</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>列の対応付けを保存</translation>
    </message>
    <message>
        <source>The column mapping is in %1.</source>
        <translation>列の対応付けを%1に保存しました。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1を確認しています</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取り込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported from %1.</source>
        <translation>
            <numerusform>%1から%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Teleworkers</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Skills of teleworkers</source>
        <translation>テレワーカーのスキル</translation>
    </message>
    <message>
        <source>Available times of teleworkers</source>
        <translation>テレワーカーの稼働可能時間</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>作業実績</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Take the good rows only</source>
        <translation>問題のない行だけ取り込む</translation>
    </message>
    <message>
        <source>Take odd values, with a warning</source>
        <translation>不自然な値も警告付きで取り込む</translation>
    </message>
    <message>
        <source>Add names the lists do not have</source>
        <translation>一覧にない名称を追加する</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Otherwise all rows are taken or none.</source>
        <translation>選ばない場合は、すべての行を取り込むか、何も取り込みません。</translation>
    </message>
    <message>
        <source>What may happen in real life, such as a day of 30 hours in old records.</source>
        <translation>古い記録で1日が30時間になっているなど、実際に起こり得る値です。</translation>
    </message>
    <message>
        <source>Teams, hubs, rooms and skills that the rows name and the office does not have are added to its lists.</source>
        <translation>行にあって一覧にないチーム、拠点、部屋、スキルを一覧に追加します。</translation>
    </message>
    <message>
        <source>Reads every row and changes nothing.</source>
        <translation>すべての行を読み、何も変更しません。</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSVファイルをここにドロップ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Load a column mapping</source>
        <translation>列の対応付けを読み込む</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose a file to see its first rows.</source>
        <translation>ファイルを選ぶと先頭の行が表示されます。</translation>
    </message>
    <message>
        <source>By the names of the columns</source>
        <translation>列名で対応付ける</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>変更した対応付け</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ImportResult</name>
    <message>
        <source>Rows that were refused or taken with a warning</source>
        <translation>受け付けない行と警告のある行</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The list is in the clipboard.</source>
        <translation>一覧をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>“Check” reads every row and changes nothing; what it finds is listed here.</source>
        <translation>「確認」ではすべての行を読み、何も変更しません。見つかった内容はここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a file, then check it.</source>
        <translation>ファイルを選んで確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>No rows were looked at.</source>
        <translation>行は確認していません。</translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, refused: %3, warnings: %4.</source>
        <translation>%1行を読み、%2件を追加しました。受付不可%3行、警告%4件。</translation>
    </message>
    <message>
        <source>Rows read: %1, to be added: %2, refused: %3, warnings: %4.</source>
        <translation>%1行を読みました。追加できるもの%2件、受付不可%3行、警告%4件。</translation>
    </message>
    <message>
        <source>Nothing is added while rows are refused: mend the file, or take the good rows only.</source>
        <translation>受け付けない行があるため何も追加されません。ファイルを直すか、問題のない行だけを取り込んでください。</translation>
    </message>
    <message>
        <source>Some rows name teams, hubs, rooms or skills that the office does not have; they can be added to its lists.</source>
        <translation>一覧にないチーム、拠点、部屋、スキルを使っている行があります。一覧に追加することもできます。</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>すべての行に問題はありません。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>%1-check.csv</source>
        <comment>file name</comment>
        <translation>%1-確認.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n行を%1に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::InspectionPage</name>
    <message>
        <source>The rest of the sample is good</source>
        <translation>残りの抜取分はすべて問題なし</translation>
    </message>
    <message>
        <source>Accept the work</source>
        <translation>作業を合格にする</translation>
    </message>
    <message>
        <source>Send the work back for rework</source>
        <translation>作業をやり直しとして差し戻す</translation>
    </message>
    <message>
        <source>Reject the work</source>
        <translation>作業を不合格にする</translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation>承認待ちの作業実績</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the sample have not been looked at.</source>
        <translation>
            <numerusform>抜き取った分のうち%n件が未確認です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more defects than the plan accepts: send the work back, or reject it.</source>
        <translation>不良が合格判定個数を超えています。差し戻すか、不合格にしてください。</translation>
    </message>
    <message>
        <source>A shift is over and cannot be done again: accept it or reject it.</source>
        <translation>シフト枠は終了しており、やり直しはできません。合格か不合格にしてください。</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わったもの</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation>検品待ちはありません。</translation>
    </message>
    <message>
        <source>by due date</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Waiting for inspection</source>
        <translation>検品待ち</translation>
    </message>
    <message>
        <source>There is no link that can be opened.</source>
        <translation>開けるリンクがありません。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>back, on</source>
        <translation>前へ・次へ</translation>
    </message>
    <message>
        <source>rest is good</source>
        <translation>残りは問題なし</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>take a mark back</source>
        <translation>直前の印を取り消す</translation>
    </message>
    <message>
        <source>Inspections of the last 30 days</source>
        <translation>直近30日の検品</translation>
    </message>
    <message>
        <source>Nothing was inspected in the last 30 days.</source>
        <translation>直近30日の検品はありません。</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>Hours to approve %1</source>
        <translation>承認待ちの作業実績 %1</translation>
    </message>
    <message>
        <source>Order: all</source>
        <translation>受注：すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日の検品 %1件</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>初回合格率 %1</translation>
    </message>
    <message>
        <source>The work does not wait for inspection any more.</source>
        <translation>この作業はもう検品待ちではありません。</translation>
    </message>
    <message>
        <source>next, previous lot</source>
        <translation>次・前のロット</translation>
    </message>
</context>
<context>
    <name>tewake::ui::KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find any order, task, teleworker, client or command</source>
        <translation>受注・タスク・テレワーカー・発注者・コマンドを検索</translation>
    </message>
    <message>
        <source>Filter the list that is shown</source>
        <translation>表示中の一覧を絞り込む</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>表の表示内容を書き出す</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tewake::ui::LimitsForm</name>
    <message>
        <source>Most in a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Most in a week</source>
        <translation>週の上限</translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation>月の上限</translation>
    </message>
    <message>
        <source>Wished for in a month</source>
        <translation>月の希望時間</translation>
    </message>
    <message>
        <source>Shortest block</source>
        <translation>最短の作業時間</translation>
    </message>
    <message>
        <source>Own ceiling of a year</source>
        <translation>年間報酬の上限額</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 4:00.</source>
        <translation>時間と分を入力してください（例：4:00）。</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>希望なし</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>上限額なし</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1以下にしてください。</translation>
    </message>
    <message>
        <source>Write a whole amount of yen, such as 1,000,000.</source>
        <translation>円単位の整数で入力してください（例：1,000,000）。</translation>
    </message>
    <message>
        <source>%1 earned so far this year</source>
        <translation>今年のこれまでの報酬 %1</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ListSection</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>入力画面を離れる</translation>
    </message>
    <message>
        <source>What was typed has not been saved.</source>
        <translation>入力内容が保存されていません。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>A draft of yours was dropped.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>It began with version %1; somebody has saved version %2 since.</source>
        <translation>下書きは版%1から始まりましたが、その後、版%2が保存されました。</translation>
    </message>
    <message>
        <source>A draft of yours was here.</source>
        <translation>書きかけの下書きがあります。</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>tewake::ui::MainWindow</name>
    <message>
        <source>Tewake</source>
        <translation>手分け</translation>
    </message>
    <message>
        <source>%1 – Tewake</source>
        <translation>%1 – 手分け</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>An office of an older version is copied and brought up to date first.</source>
        <translation>旧バージョンのオフィスの場合は、控えを取ってから最新の形式に更新します。</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成しています</translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthBarChart</name>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年度</translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthPage</name>
    <message>
        <source>All %1 done</source>
        <translation>全%1件完了</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>未完了 %1 / %2</translation>
    </message>
    <message>
        <source>Timers stopped</source>
        <translation>タイマーの停止</translation>
    </message>
    <message>
        <source>No timer is running</source>
        <translation>計測中のタイマーはありません</translation>
    </message>
    <message>
        <source>Hours approved</source>
        <translation>作業実績の承認</translation>
    </message>
    <message>
        <source>Hand-ins inspected</source>
        <translation>提出物の検品</translation>
    </message>
    <message>
        <source>Deliveries accepted by clients</source>
        <translation>発注者の検収</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Revenue report</source>
        <translation>売上報告書</translation>
    </message>
    <message>
        <source>Revenue (without tax)</source>
        <translation>売上（税抜）</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Approved hours</source>
        <translation>承認済の作業実績</translation>
    </message>
    <message>
        <source>People who worked</source>
        <translation>作業した人数</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>月次の数値</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation>承認待ちの作業実績</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>月次報告書</translation>
    </message>
    <message>
        <source>Nothing was accepted by a client, paid or worked in this month.</source>
        <translation>この月には、検収・支払・作業の実績がありません。</translation>
    </message>
    <message>
        <source>Hours to approve %1</source>
        <translation>承認待ちの作業実績 %1</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1は締められていません</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1は締め済みです</translation>
    </message>
    <message>
        <source>Amounts in yen, without tax</source>
        <translation>金額は円、税抜</translation>
    </message>
    <message>
        <source>Closing %1   %2 / %3</source>
        <translation>%1の締め   %2 / %3</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を締める</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>締めを解除…</translation>
    </message>
    <message>
        <source>Closed. What changes now is booked as an adjustment in an open month.</source>
        <translation>締め済みです。今後の変更は、締めていない月に調整として計上されます。</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>この月はまだ終わっていません。</translation>
    </message>
    <message>
        <source>It can be closed once the open points above are done.</source>
        <translation>上の未完了項目がすべて済むと締められます。</translation>
    </message>
    <message>
        <source>Closing locks hours, inspections and acceptances of the month.</source>
        <translation>締めると、この月の作業実績・検品・検収は変更できなくなります。</translation>
    </message>
    <message>
        <source>Only a manager may close a month.</source>
        <translation>月を締められるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>月を締める</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1を締めました。</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1の締めを解除</translation>
    </message>
    <message>
        <source>The reason is kept in the audit trail.</source>
        <translation>理由は監査記録に残ります。</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>月の締めを解除</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1の締めを解除しました。</translation>
    </message>
    <message>
        <source>Save the revenue report</source>
        <translation>売上報告書を保存</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV, UTF-8 (*.csv);;CSV, Shift_JIS (*.sjis.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV, UTF-8 (*.csv);;CSV, Shift_JIS (*.sjis.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the revenue report</source>
        <translation>売上報告書を書き出しています</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>Export the revenue report</source>
        <translation>売上報告書を書き出す</translation>
    </message>
    <message>
        <source>Earlier months, from %1 on, are still open: they are closed with it, all or none.</source>
        <translation>%1以降の締めていない月も、まとめて締めます。締められない月が1つでもあれば、どの月も締めません。</translation>
    </message>
    <message>
        <source>Close the months</source>
        <translation>まとめて締める</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>%1を締めています</translation>
    </message>
    <message numerus="yes">
        <source>%n months up to %1 are closed.</source>
        <translation>
            <numerusform>%1までの%nか月を締めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours, inspections and acceptances of %1 can no longer be changed.
Revenue %2, rewards %3.
Corrections are booked as adjustments in an open month.</source>
        <translation>%1の作業実績・検品・検収は変更できなくなります。
売上 %2、報酬 %3。
訂正は、未締めの月に調整として計上されます。</translation>
    </message>
    <message>
        <source>Save the hours of all years</source>
        <translation>全期間の作業実績を保存</translation>
    </message>
    <message>
        <source>Writing the hours of all years</source>
        <translation>全期間の作業実績を書き出しています</translation>
    </message>
    <message>
        <source>Export the hours of all years, by month and order</source>
        <translation>全期間の作業実績を月別・受注別に書き出す</translation>
    </message>
    <message>
        <source>%1; coordinators inspect</source>
        <comment>what is open</comment>
        <translation>%1（検品はコーディネーターが行います）</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年度累計</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>前年同月</translation>
    </message>
</context>
<context>
    <name>tewake::ui::MonthRangeBox</name>
    <message>
        <source>Months</source>
        <translation>月の範囲</translation>
    </message>
    <message>
        <source>%1 (to date)</source>
        <translation>%1（途中まで）</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>下期</translation>
    </message>
    <message>
        <source>Second half, to %1</source>
        <translation>下期（%1まで）</translation>
    </message>
</context>
<context>
    <name>tewake::ui::MyWorkPage</name>
    <message>
        <source>Pause the timer</source>
        <translation>タイマーを一時停止</translation>
    </message>
    <message>
        <source>Continue the timer</source>
        <translation>タイマーを再開</translation>
    </message>
    <message>
        <source>Enter hours by hand</source>
        <translation>作業実績を手入力</translation>
    </message>
    <message>
        <source>When I can work</source>
        <translation>わたしの稼働可能時間</translation>
    </message>
    <message>
        <source>Take a day off</source>
        <translation>休む日を登録</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>わたしの上限</translation>
    </message>
    <message>
        <source>The timer is running.</source>
        <translation>タイマーで計測中です。</translation>
    </message>
    <message>
        <source>%1 logged.</source>
        <translation>%1を記録しました。</translation>
    </message>
    <message>
        <source>%1 is handed in.</source>
        <translation>%1を提出しました。</translation>
    </message>
    <message>
        <source>Accepted. It is in your list now.</source>
        <translation>承諾しました。一覧に追加されています。</translation>
    </message>
    <message>
        <source>Declining has no effect on the next offer.</source>
        <translation>辞退しても、次の打診には影響しません。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>辞退しました。</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1の提出の取り消し</translation>
    </message>
    <message>
        <source>It is not inspected yet. You can go on working and hand it in again.</source>
        <translation>検品はまだです。作業を続けて、もう一度提出できます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>提出を取り消す</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>わたしの仕事</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>打診</translation>
    </message>
    <message>
        <source>No offer waits for your answer. New ones appear here.</source>
        <translation>回答待ちの打診はありません。新しい打診はここに表示されます。</translation>
    </message>
    <message>
        <source>Today and next</source>
        <translation>今日とこれから</translation>
    </message>
    <message>
        <source>Nothing is accepted yet. Accept an offer, and it appears here.</source>
        <translation>承諾した作業はまだありません。打診を承諾すると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) · declining has no effect on the next one</source>
        <translation>
            <numerusform>打診%n件 · 辞退しても次の打診には影響しません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n task(s), %2</source>
        <translation>
            <numerusform>%1 · タスク%n件、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Working on %1, %2</source>
        <translation>%1を作業中、%2</translation>
    </message>
    <message>
        <source>No timer is running</source>
        <translation>計測中のタイマーはありません</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1を辞退</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n second(s): nothing is logged, for hours begin with a minute.</source>
        <translation>
            <numerusform>%n秒で止めました。1分未満のため、作業実績は記録していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>%1の取引条件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>すべての取引条件</translation>
    </message>
    <message>
        <source>All terms of the selected work</source>
        <translation>選択した仕事のすべての取引条件</translation>
    </message>
</context>
<context>
    <name>tewake::ui::NewOfficeDialog</name>
    <message>
        <source>File of the new office</source>
        <translation>新しいオフィスのファイル</translation>
    </message>
    <message>
        <source>Login of its administrator</source>
        <translation>システム管理者のサインイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Make a new office</source>
        <translation>新しいオフィスを作成</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1文字以上で入力してください。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>オフィスを作成</translation>
    </message>
    <message>
        <source>Choose where the office is kept.</source>
        <translation>オフィスの保存先を選択してください。</translation>
    </message>
    <message>
        <source>Write a login.</source>
        <translation>サインイン名を入力してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OfferCard</name>
    <message>
        <source>Offer %1</source>
        <translation>打診 %1</translation>
    </message>
    <message>
        <source>Answer today by %1</source>
        <translation>回答は今日%1まで</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>回答は%1まで</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>時間換算 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>時間の目安</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>day %1 from receipt</source>
        <translation>受領日から%1日目</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>委託元</translation>
    </message>
    <message>
        <source>%1, for %2 (re-consigned)</source>
        <translation>%1（再委託、元の発注者：%2）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>成果物</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1、レベル%2</translation>
    </message>
    <message>
        <source>Why it is done again</source>
        <translation>やり直しの理由</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1を辞退</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1を承諾</translation>
    </message>
    <message>
        <source>The answer was due %1</source>
        <translation>回答期限 %1 を過ぎています</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>すべての取引条件</translation>
    </message>
    <message>
        <source>All terms of %1</source>
        <translation>%1のすべての取引条件</translation>
    </message>
    <message>
        <source>Fewer terms</source>
        <translation>取引条件を閉じる</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Not stated: ask the orderer</source>
        <translation>明示されていません。委託元に確認してください</translation>
    </message>
    <message>
        <source>Common terms are valid</source>
        <translation>共通条件の有効期間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>This offer is from before terms were kept: they are shown as they are now.</source>
        <translation>条件の保存を始める前の打診のため、現在の条件を表示しています。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OfficeSection</name>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>オフィス名</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Such as Asia/Tokyo</source>
        <translation>例：Asia/Tokyo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>オフィスの設定</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューターの設定</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前が入力されていません。</translation>
    </message>
    <message>
        <source>The language changes when Tewake is opened next; the menu changes it at once.</source>
        <translation>言語の設定は、次に手分けを開いたときに反映されます。メニューからはすぐに切り替えられます。</translation>
    </message>
    <message>
        <source>A draft of the office&apos;s settings was dropped: it began with “%1”, and “%2” is stored now.</source>
        <translation>オフィス設定の下書きを破棄しました。下書きの元は「%1」、現在の保存内容は「%2」です。</translation>
    </message>
    <message>
        <source>What you had typed and not saved is in the form again.</source>
        <translation>入力して保存していなかった内容を復元しました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderBoard</name>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderDetail</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>作業分割</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Tasks by state</source>
        <translation>状態別のタスク</translation>
    </message>
    <message>
        <source>Parts of the order</source>
        <translation>受注の内訳</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show in dispatch</source>
        <translation>割当で表示</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>受注金額</translation>
    </message>
    <message>
        <source>Margin (expected)</source>
        <translation>粗利（見込み）</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>coordinator</comment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation>未分割</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>%n seat shift(s)</source>
        <translation>
            <numerusform>シフト枠%n席分</numerusform>
        </translation>
    </message>
    <message>
        <source>rewards %1</source>
        <translation>報酬 %1</translation>
    </message>
    <message>
        <source>Not split into tasks yet</source>
        <translation>まだタスクに分割されていません</translation>
    </message>
    <message>
        <source>Progress   %1 tasks</source>
        <translation>進み   タスク %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Shape of the work</source>
        <translation>作業形式</translation>
    </message>
    <message>
        <source>Standard time of one unit</source>
        <translation>1件あたりの標準時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Price to the client</source>
        <translation>発注者への単価</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>受注日</translation>
    </message>
    <message>
        <source>Work may begin on</source>
        <translation>作業開始可能日</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに開始可</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation>必要なスキル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, level %2 or more</source>
        <translation>%1（レベル%2以上）</translation>
    </message>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>守秘契約</translation>
    </message>
    <message>
        <source>Needed for this client</source>
        <translation>この発注者との守秘契約が必要</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation>自宅でよい</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Mark of its tasks</source>
        <translation>タスクの記号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Sample (JIS Z 9015-1, AQL %1)</source>
        <translation>抜取（JIS Z 9015-1、AQL %1）</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderForm</name>
    <message>
        <source>The order has no title.</source>
        <translation>受注の件名がありません。</translation>
    </message>
    <message>
        <source>Choose the client of the order, or add a new one.</source>
        <translation>受注の発注者を選ぶか、新しい発注者を追加してください。</translation>
    </message>
    <message>
        <source>Choose the kind of work.</source>
        <translation>業務分類を選んでください。</translation>
    </message>
    <message>
        <source>The due date is missing.</source>
        <translation>納期が入力されていません。</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>数値が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>The number has to be at least %1, not %2.</source>
        <translation>数値は%1以上にしてください（入力値：%2）。</translation>
    </message>
    <message>
        <source>Hours and amount follow from the shifts that the order is split into.</source>
        <translation>時間と金額は、受注を分割したシフト枠から決まります。</translation>
    </message>
    <message>
        <source>Give quantity and standard time to see hours, amount and margin.</source>
        <translation>数量と標準時間を入力すると、時間・金額・粗利が表示されます。</translation>
    </message>
    <message>
        <source>%1 of work, order amount %2, rewards %3 (%4 an hour)</source>
        <translation>作業 %1、受注金額 %2、報酬 %3（1時間あたり%4）</translation>
    </message>
    <message>
        <source>%1, margin %2</source>
        <comment>sums, percent</comment>
        <translation>%1、粗利 %2</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新しい発注者</translation>
    </message>
    <message>
        <source>Only people with a non-disclosure agreement for this client</source>
        <translation>この発注者の守秘契約がある人のみ</translation>
    </message>
    <message>
        <source>Reduced rate of consumption tax</source>
        <translation>消費税の軽減税率</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Empty: the next free one</source>
        <translation>空欄の場合は次の空き番号</translation>
    </message>
    <message>
        <source>Mark of its tasks</source>
        <translation>タスクの記号</translation>
    </message>
    <message>
        <source>Empty: the title&apos;s first two characters</source>
        <translation>空欄の場合は件名の先頭2文字</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Shape of the work</source>
        <translation>作業形式</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Standard time of one unit</source>
        <translation>1件あたりの標準時間</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Client pays</source>
        <translation>受注金額の決め方</translation>
    </message>
    <message>
        <source>Price to the client</source>
        <translation>発注者への単価</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Teleworkers get</source>
        <translation>報酬の決め方</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>受注日</translation>
    </message>
    <message>
        <source>Work may begin on</source>
        <translation>作業開始可能日</translation>
    </message>
    <message>
        <source>Empty: at once</source>
        <translation>空欄の場合はすぐに開始可</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation>必要なスキル</translation>
    </message>
    <message>
        <source>Level at least</source>
        <translation>必要なレベル（以上）</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>1 (ordinary)</source>
        <translation>1（通常）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル%1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation>自宅でよい</translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation>受注%1の編集</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい受注</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>発注者を選択</translation>
    </message>
    <message>
        <source>A draft of yours was here.</source>
        <translation>書きかけの下書きがあります。</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: “%2” here, “%3” saved</source>
        <comment>label, typed value, stored value</comment>
        <translation>%1：入力中「%2」、保存済み「%3」</translation>
    </message>
    <message>
        <source>Somebody else saved this order meanwhile.</source>
        <translation>ほかの人がこの受注を保存しました。</translation>
    </message>
    <message>
        <source>All terms here are as they are saved; load them to go on.</source>
        <translation>入力中の条件はすべて保存済みの内容と同じです。読み込んでから続けてください。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between differences</comment>
        <translation>／</translation>
    </message>
    <message>
        <source>Load what is saved now</source>
        <translation>保存されている内容を読み込む</translation>
    </message>
    <message>
        <source>Sample (JIS Z 9015-1, AQL %1)</source>
        <translation>抜取（JIS Z 9015-1、AQL %1）</translation>
    </message>
    <message>
        <source>“%1” is no client of this office. Choose one from the list, or add a new one.</source>
        <translation>「%1」という発注者は登録されていません。一覧から選ぶか、新しい発注者を追加してください。</translation>
    </message>
    <message>
        <source>The client pays on</source>
        <translation>発注者の支払期日</translation>
    </message>
    <message>
        <source>Empty: by the client&apos;s terms. Offers state it, as the work is re-consigned.</source>
        <translation>空欄：発注者の支払条件による。再委託のため打診に明示します。</translation>
    </message>
    <message>
        <source>Every offer states these. Left empty, the office-wide words stand (Settings, Terms of offers).</source>
        <translation>すべての打診に明示します。空欄なら共通の条件（設定の「打診の条件」）になります。</translation>
    </message>
    <message>
        <source>Words of its own for the offers</source>
        <translation>この受注だけの取引条件</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderHistory</name>
    <message>
        <source>History of the order</source>
        <translation>受注の履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Nothing has happened to this order yet.</source>
        <translation>この受注の履歴はまだありません。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderList</name>
    <message>
        <source>Number, title, client or kana</source>
        <translation>番号、件名、発注者、カナ</translation>
    </message>
    <message>
        <source>Due dates at risk</source>
        <translation>納期に注意</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中の内容を書き出す</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>No order fits these filters.</source>
        <translation>この絞り込みに合う受注はありません。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい受注</translation>
    </message>
    <message>
        <source>Client: %1 (remove the filter)</source>
        <translation>発注者：%1（絞り込みを解除）</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>受注%2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n selected, order amount %1</source>
        <translation>
            <numerusform>%n件選択中、受注金額 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>ファイルから取り込む…</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderMoney</name>
    <message>
        <source>Where the order amount goes</source>
        <translation>受注金額の内訳</translation>
    </message>
    <message>
        <source>Record client acceptance</source>
        <translation>検収を記録</translation>
    </message>
    <message>
        <source>Client acceptances</source>
        <translation>検収</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>金額（税抜）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The client has not accepted anything of this order yet.</source>
        <translation>この受注はまだ検収されていません。</translation>
    </message>
    <message>
        <source>Client: %1   Reward: %2</source>
        <translation>発注者：%1   報酬：%2</translation>
    </message>
    <message>
        <source>%1   Reward for an hour: %2</source>
        <translation>%1   1時間あたりの報酬：%2</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Accepted by the client: %1 of %2</source>
        <translation>検収済：%2のうち%1</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>検収を取り消す</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrderTasks</name>
    <message>
        <source>seat %1</source>
        <translation>席 %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Teleworker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation>未完了のみ</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>タスクを中止</translation>
    </message>
    <message>
        <source>Tasks of the order</source>
        <translation>受注のタスク</translation>
    </message>
    <message>
        <source>Order %1 has no tasks yet.</source>
        <translation>受注%1にはまだタスクがありません。</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>分割する</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>タスクを絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n more sent back, rejected or cancelled: listed, but not counted.</source>
        <translation>
            <numerusform>ほかに差し戻し・不合格・取り消しのタスクが%n件あります（件数には含みません）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>actual of standard time</comment>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>tewake::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい受注</translation>
    </message>
    <message>
        <source>Choose an order to see it here.</source>
        <translation>受注を選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>unit of a new order</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>Order %1 is taken in as a quotation.</source>
        <translation>受注%1を見積として登録しました。</translation>
    </message>
    <message>
        <source>Order %1 is saved.</source>
        <translation>受注%1を保存しました。</translation>
    </message>
    <message>
        <source>Split into tasks</source>
        <translation>タスクに分割</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>受注の書き出し</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>orders.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in %1.</source>
        <translation>
            <numerusform>受注%n件を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Split order %1</source>
        <translation>受注%1を分割</translation>
    </message>
    <message>
        <source>Edit order %1</source>
        <translation>受注%1の編集</translation>
    </message>
    <message>
        <source>Worked out anew with every change  ・  can be taken back after creating (Ctrl+Z)</source>
        <translation>変更のたびに計算し直します  ・  作成後も元に戻せます（Ctrl+Z）</translation>
    </message>
    <message>
        <source>%1: order %2</source>
        <comment>step, number</comment>
        <translation>%1：受注 %2</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::ProposeOptionsPopup</name>
    <message>
        <source>Weeks to plan</source>
        <translation>計画する週数</translation>
    </message>
    <message>
        <source>How to propose</source>
        <translation>提案の方法</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message>
        <source>Search at most</source>
        <translation>探索時間の上限</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>まとまり</translation>
    </message>
    <message>
        <source>Few people on one order</source>
        <translation>1つの受注を少人数で担当</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平</translation>
    </message>
    <message>
        <source>Everybody near the hours wished</source>
        <translation>全員を希望時間に近づける</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Skilled people kept for what needs them</source>
        <translation>スキルのある人を、そのスキルが必要な作業のために残す</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>A thousand yen counts as much as a split order</source>
        <translation>1,000円を、受注の担当が1人分かれるのと同じ重みで数える</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>tewake::ui::QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>Passed at first</source>
        <translation>初回合格率</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>検品中</translation>
    </message>
    <message>
        <source>Time ÷ standard</source>
        <translation>標準時間との比</translation>
    </message>
</context>
<context>
    <name>tewake::ui::QuestionDialog</name>
    <message>
        <source>Keep as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Please give the reason; it is kept in the history.</source>
        <translation>理由を入力してください。履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::QueueModel</name>
    <message>
        <source>all</source>
        <translation>全数</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>抜取 %1</translation>
    </message>
    <message>
        <source>round %1 · %2</source>
        <translation>%1回目 · %2</translation>
    </message>
    <message>
        <source>%1, %2, due %3, %4</source>
        <translation>%1、%2、期限 %3、%4</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ResultPanel</name>
    <message>
        <source>placed (by weight)</source>
        <translation>配置（重み）</translation>
    </message>
    <message>
        <source>Result of the proposal</source>
        <translation>提案の結果</translation>
    </message>
    <message>
        <source>Looking for a plan</source>
        <translation>計画を探しています</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選んで採用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Items of the proposal</source>
        <translation>提案の項目</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1件を採用</translation>
    </message>
    <message>
        <source>Cancel keeps the best plan so far.</source>
        <translation>キャンセルしても、それまでで最良の計画が残ります。</translation>
    </message>
    <message>
        <source>%1 % below the bound · %2 s · %3 · %4</source>
        <translation>上限との差 %1 % · %2秒 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>受注%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped early; this is the best plan it had.</source>
        <translation>探索を途中で停止しました。その時点で最良の計画です。</translation>
    </message>
    <message>
        <source>Weights: continuity %1 · fairness %2 · fit %3 · cost %4</source>
        <translation>重み：まとまり %1 · 公平 %2 · 適合 %3 · 原価 %4</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Confirmed work moved</source>
        <translation>動かした確定済みの作業</translation>
    </message>
    <message>
        <source>People beyond the first on an order</source>
        <translation>1つの受注で2人目以降の人数</translation>
    </message>
    <message>
        <source>Difference from the wish (mean)</source>
        <translation>希望時間との差（平均）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Fewer hours than wished</source>
        <translation>希望より少ない</translation>
    </message>
    <message>
        <source>More</source>
        <translation>希望より多い</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted</source>
        <translation>すべて採用しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SampleGrid</name>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>defect: %1</source>
        <translation>不良：%1</translation>
    </message>
    <message>
        <source>Unit %1, %2 (%3 of %4)</source>
        <translation>%1件目、%2（%4のうち%3）</translation>
    </message>
    <message>
        <source>Sample. %1</source>
        <translation>抜取検査。%1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抜取検査</translation>
    </message>
</context>
<context>
    <name>tewake::ui::Screen</name>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示内容をファイルに保存</translation>
    </message>
    <message>
        <source>%1.csv</source>
        <comment>file name</comment>
        <translation>%1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n行を%1に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::SearchButton</name>
    <message>
        <source>Search everywhere</source>
        <translation>どこでも検索</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SettingsForm</name>
    <message>
        <source>Write a time of the day, such as 9:00.</source>
        <translation>時刻は 9:00 のように入力してください。</translation>
    </message>
    <message>
        <source>As it is (no longer in the list)</source>
        <translation>現在の設定のまま（一覧にはありません）</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>設定できる項目</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>設定を離れる</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Changes were not saved: %1.</source>
        <translation>保存していない変更があります：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tewake::ui::ShiftForm</name>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Another shift of the day</source>
        <translation>同じ日にシフト枠を追加</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>祝日を除く</translation>
    </message>
    <message>
        <source>Hours and seats</source>
        <translation>時間帯と席数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Shift %1 begins at</source>
        <translation>シフト枠%1の開始時刻</translation>
    </message>
    <message>
        <source>Shift %1 ends at</source>
        <translation>シフト枠%1の終了時刻</translation>
    </message>
    <message>
        <source>Seats of shift %1</source>
        <translation>シフト枠%1の席数</translation>
    </message>
    <message>
        <source>Take shift %1 out</source>
        <translation>シフト枠%1を外す</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Write times as 9:00 and seats as a number.</source>
        <translation>時刻は 9:00 のように、席数は数字で入力してください。</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>初日を入力してください。</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>最終日を入力してください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
</context>
<context>
    <name>tewake::ui::Sidebar</name>
    <message>
        <source>Shown now</source>
        <translation>表示中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Tewake</source>
        <translation>手分け</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SignInPage</name>
    <message>
        <source>Open another office</source>
        <translation>別のオフィスを開く</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This is a sample office: come in as</source>
        <translation>見本オフィスです。役割を選んでください</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>サインイン名を入力してください。</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SizeChart</name>
    <message>
        <source>People who could take a box of each size</source>
        <translation>作業枠の大きさごとの、引き受けられる人数</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1：%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>作業枠</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SkillsEditor</name>
    <message>
        <source>The office has no skills yet. An administrator adds them in the settings.</source>
        <translation>このオフィスにはまだスキルがありません。システム管理者が設定で追加します。</translation>
    </message>
    <message>
        <source>Levels from 1 (beginner) to 5 (can teach it)</source>
        <translation>レベルは1（初級）から5（指導できる）まで</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>%1のレベル</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create the tasks</source>
        <translation>タスクを作成</translation>
    </message>
    <message>
        <source>What is split</source>
        <translation>何を分けるか</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>どう分けるか</translation>
    </message>
    <message>
        <source>Longest box</source>
        <translation>作業枠の最大時間</translation>
    </message>
    <message>
        <source>As 1:30 or in minutes; the last box may be shorter.</source>
        <translation>1:30 の形式か分で入力します。最後の作業枠は短くなることがあります。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Due of the last box</source>
        <translation>最後の作業枠の期限</translation>
    </message>
    <message>
        <source>The due dates are spread evenly up to it.</source>
        <translation>期限はその日まで均等に割り当てられます。</translation>
    </message>
    <message>
        <source>Taken over from the order</source>
        <translation>受注から引き継ぐ条件</translation>
    </message>
    <message>
        <source>Edit the terms</source>
        <translation>条件を編集</translation>
    </message>
    <message>
        <source>Proposed size</source>
        <translation>おすすめの大きさ</translation>
    </message>
    <message>
        <source>Counting who could take a box …</source>
        <translation>作業枠を引き受けられる人を数えています…</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>この大きさにする</translation>
    </message>
    <message>
        <source>Size of a box, and how many people could take one</source>
        <translation>作業枠の大きさと引き受けられる人数</translation>
    </message>
    <message>
        <source>Tasks that will be made</source>
        <translation>作成されるタスク</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>席 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Standard time</source>
        <translation>標準時間</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>With these values no task would be made; the reason stands at the field.</source>
        <translation>この値ではタスクが作成されません。理由は該当欄に表示しています。</translation>
    </message>
    <message>
        <source>%1 ・ %2
Due %3 ・ order amount %4</source>
        <translation>%1 ・ %2
納期 %3 ・ 受注金額 %4</translation>
    </message>
    <message>
        <source>Shifts at fixed times</source>
        <translation>シフト枠（時間帯）</translation>
    </message>
    <message>
        <source>Pieces (by quantity)</source>
        <translation>出来高（数量）</translation>
    </message>
    <message>
        <source>%1 × %2 s = %3</source>
        <translation>%1 × %2秒 = %3</translation>
    </message>
    <message>
        <source>Non-disclosure agreement with the client</source>
        <translation>発注者との守秘契約</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>守秘契約は不要</translation>
    </message>
    <message>
        <source>In the order&apos;s room</source>
        <translation>受注で指定した作業室</translation>
    </message>
    <message>
        <source>Anywhere (at home)</source>
        <translation>自宅でよい</translation>
    </message>
    <message>
        <source>Everything is inspected</source>
        <translation>全数を検品</translation>
    </message>
    <message>
        <source>Inspected by sample</source>
        <translation>抜取検査</translation>
    </message>
    <message>
        <source>Nobody who has what the order needs has free time before it is due.</source>
        <translation>受注の条件を満たし、納期までに空き時間のある人がいません。</translation>
    </message>
    <message>
        <source>%1 of the %2 people who have what it needs could take one.</source>
        <translation>条件を満たす%2人のうち%1人が引き受けられます。</translation>
    </message>
    <message>
        <source>%1
With %2 only %3 people could.</source>
        <translation>%1
%2にすると%3人に減ります。</translation>
    </message>
    <message>
        <source>Write the length as 1:30 or in minutes.</source>
        <translation>長さは 1:30 の形式か分で入力してください。</translation>
    </message>
    <message>
        <source>The order itself is due on %1.</source>
        <translation>受注そのものの納期は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n shift(s)</source>
        <translation>
            <numerusform>シフト枠を%n件作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n box(es)</source>
        <translation>
            <numerusform>作業枠を%n件作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>シフト枠%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>作業枠%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting order %1</source>
        <translation>受注%1の作業分割</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of order %1 are made.</source>
        <translation>
            <numerusform>タスク%n件を受注%1に作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1 ・ %2
Due %3</source>
        <translation>%1 ・ %2
納期 %3</translation>
    </message>
</context>
<context>
    <name>tewake::ui::SplitSummary</name>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>必要な時間</translation>
    </message>
    <message>
        <source>Free time is being counted …</source>
        <translation>空き時間を集計しています…</translation>
    </message>
    <message numerus="yes">
        <source>Free time of %n people</source>
        <translation>
            <numerusform>%n人の空き時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Money of this split</source>
        <translation>お金の見込み</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>受注金額（%1）</translation>
    </message>
    <message>
        <source>Rewards (%1)</source>
        <translation>報酬（%1）</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Reward for an hour</source>
        <translation>1時間あたりの報酬</translation>
    </message>
    <message>
        <source>Before you create it</source>
        <translation>作成する前の確認</translation>
    </message>
    <message numerus="yes">
        <source>The last task ends %n day(s) before the due date.</source>
        <translation>
            <numerusform>最後のタスクは納期の%n日前に終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last task ends on the due date: no time for inspection.</source>
        <translation>最後のタスクが納期当日に終わるため、検品の時間がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the skill and the agreements that it needs.</source>
        <translation>
            <numerusform>必要なスキルと守秘契約がある人は%n人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their free time is %1 times what is needed.</source>
        <translation>その空き時間は必要な時間の%1倍です。</translation>
    </message>
    <message>
        <source>The order is still a quotation: its tasks are handed out once it is accepted.</source>
        <translation>この受注はまだ見積です。タスクは受注の確定後に割り当てられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more lack only a non-disclosure agreement that lasts until the due date.</source>
        <translation>
            <numerusform>ほかに%n人は、期日まで有効な秘密保持契約がないだけです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tewake::ui::StartPage</name>
    <message>
        <source>Tewake offices (*.tewake);;All files (*)</source>
        <translation>手分けのオフィス (*.tewake);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Offices opened lately</source>
        <translation>最近開いたオフィス</translation>
    </message>
    <message>
        <source>File or address of the office</source>
        <translation>オフィスのファイルまたはアドレス</translation>
    </message>
    <message>
        <source>A file such as office.tewake, or postgresql://user@host/database</source>
        <translation>office.tewake などのファイル、または postgresql://user@host/database</translation>
    </message>
    <message>
        <source>New office …</source>
        <translation>新しいオフィス…</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Write where the office is, or choose a file.</source>
        <translation>オフィスの場所を入力するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The office could not be opened</source>
        <translation>オフィスを開けませんでした</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another office, restore a backup, or try again.</source>
        <translation>内容は変更されていません。別のオフィスを選ぶか、バックアップから復元するか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>オフィスを開く</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TableView</name>
    <message>
        <source>(no title)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Save what is shown as a file …</source>
        <translation>表示内容をファイルに保存…</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskList</name>
    <message>
        <source>Filter by skill, due date, order</source>
        <translation>スキル・期限・受注で絞り込み</translation>
    </message>
    <message>
        <source>Every task has somebody.</source>
        <translation>すべてのタスクに担当者がいます。</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割当</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>絞り込みに合うタスクはありません。</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>期限の早い順</translation>
    </message>
    <message>
        <source>By order number</source>
        <translation>受注番号順</translation>
    </message>
    <message>
        <source>Most work first</source>
        <translation>作業の多い順</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListDelegate</name>
    <message>
        <source>1 candidate</source>
        <translation>候補 1人</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>候補 %1人</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListModel</name>
    <message>
        <source>Order %1, %2, due %3</source>
        <translation>受注 %1、%2、期限 %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 candidates</source>
        <translation>%1、%2、%3、候補 %4人</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation>スキル不問</translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation>%1 レベル%2</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TaskListView</name>
    <message>
        <source>Unassigned tasks</source>
        <translation>未割当のタスク</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TermsSection</name>
    <message>
        <source>Terms of offers</source>
        <translation>打診の条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What every offer states</source>
        <translation>すべての打診に明示する条件</translation>
    </message>
    <message>
        <source>Common to all offers, unless an order has words of its own. What is offered keeps the words with which it went out. Without them an offer cannot go out.</source>
        <translation>受注に独自の条件がなければ、すべての打診に共通です。出した打診の条件は、ここを変えても変わりません。空欄があると打診できません。</translation>
    </message>
    <message>
        <source>Empty: the name of the office</source>
        <translation>空欄：オフィスの名称</translation>
    </message>
    <message>
        <source>Who answers, with telephone or mail</source>
        <translation>担当と電話またはメール</translation>
    </message>
    <message>
        <source>Where the order names no room</source>
        <translation>受注に作業室の指定がないとき</translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>The common terms are notified once; each offer refers to them within this period.</source>
        <translation>共通の条件は一度明示し、各打診は有効期間のうちこれを参照します。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Such as 2026-04-01; empty: from the beginning</source>
        <translation>例：2026-04-01。空欄：はじめから</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>The last day; empty: until others are notified</source>
        <translation>最後の日。空欄：次に明示するまで</translation>
    </message>
    <message>
        <source>Payment and inspection</source>
        <translation>支払いと検品</translation>
    </message>
    <message>
        <source>A reward is paid on a day that is named, within 60 days of receipt (the day of receipt is day 1; closed by the month: two months), whether or not the work is inspected by then.</source>
        <translation>報酬は、検品が済んだかどうかにかかわらず、受領日から60日以内（受領日が1日目。月単位の締めでは2か月以内）の定めた日に支払います。</translation>
    </message>
    <message>
        <source>Closing day (31: the month&apos;s end)</source>
        <translation>締め日（31：月末）</translation>
    </message>
    <message>
        <source>Paid so many months after closing</source>
        <translation>締め月から支払い月まで（か月）</translation>
    </message>
    <message>
        <source>Day of payment (31: the month&apos;s end)</source>
        <translation>支払日（31：月末）</translation>
    </message>
    <message>
        <source>Inspection ends after receipt within</source>
        <translation>受領から検品完了日まで</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Minimum wage, for reference</source>
        <translation>最低賃金（参考）</translation>
    </message>
    <message>
        <source>What an hour of the standard time comes to is shown beside it when an order is entered, split and offered. It limits nothing: the work is commissioned, nobody is employed.</source>
        <translation>受注の入力・分割・打診のときに、標準時間で換算した1時間あたりの報酬と並べて表示します。業務委託のため、制限するものではありません。</translation>
    </message>
    <message>
        <source>Yen an hour, by the day from which it holds</source>
        <translation>1時間あたりの円（適用開始日ごと）</translation>
    </message>
    <message>
        <source>A line each, such as 2025-10-03 1061</source>
        <translation>1行に1つ。例：2025-10-03 1061</translation>
    </message>
    <message>
        <source>No offer can go out yet.</source>
        <translation>まだ打診できません。</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>記入してください：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The payment seems to hang on inspection, acceptance or an invoice.</source>
        <translation>支払いが検品・検収・請求書しだいになっているようです。</translation>
    </message>
    <message>
        <source>A reward is due within 60 days of receipt in any case: say it without them.</source>
        <translation>報酬はいずれにしても受領日から60日以内に支払います。それらによらない書き方にしてください。</translation>
    </message>
    <message>
        <source>A draft of the terms of offers was dropped: it began with “%1”, and “%2” is stored now.</source>
        <translation>「打診の条件」の下書きは破棄しました。書き始めたときの内容は「%1」でしたが、現在は「%2」が保存されています。</translation>
    </message>
    <message>
        <source>What you had typed and not saved is in the form again.</source>
        <translation>入力して保存していなかった内容を復元しました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TimelineView</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Full %1</source>
        <translation>満席 %1</translation>
    </message>
    <message>
        <source>Most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Nobody to show here.</source>
        <translation>表示する人がいません。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::TimerCard</name>
    <message>
        <source>Units done</source>
        <translation>完了件数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Enter quantity</source>
        <translation>数量を入力</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>作業中のタスク</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>units %1–%2</source>
        <translation>%1–%2件目</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>The timer is off</source>
        <translation>タイマーは停止しています</translation>
    </message>
    <message>
        <source>%1 worked on %2</source>
        <translation>%2の作業時間 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation>標準 %1</translation>
    </message>
    <message>
        <source>At this pace it takes %1 · %2</source>
        <translation>このペースなら%1で終わります · %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 · logged before %2 · reward %3</source>
        <translation>%1 · これまでの記録 %2 · 報酬 %3</translation>
    </message>
</context>
<context>
    <name>tewake::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>tewake::ui::UnplacedList</name>
    <message>
        <source>Everything was placed</source>
        <translation>すべて配置できました</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>置けなかったもの %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>あと%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change would place it.</source>
        <translation>一つの変更だけで置ける方法はありません。</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>どうすれば置けるか</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Lays it on the board; Ctrl+Z takes it back</source>
        <translation>下書きとしてボードに置きます。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>Goes to where it is changed</source>
        <translation>変更する画面を開きます</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>今週の稼働</translation>
    </message>
    <message>
        <source>Hours of this week</source>
        <translation>今週の稼働時間</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>わたしの1週間</translation>
    </message>
    <message>
        <source>Paint my hours</source>
        <translation>稼働可能時間を塗る</translation>
    </message>
    <message>
        <source>Take a day off</source>
        <translation>休む日を登録</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>/ wished for %1</source>
        <translation>/ 希望 %1</translation>
    </message>
    <message>
        <source>%1 accepted to come</source>
        <translation>承諾済み あと %1</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>打診中</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WeekGrid</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>available</source>
        <translation>稼働可能</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>稼働可能時間外</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1、%2から%3まで、%4</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkerDetail</name>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>週の稼働可能時間</translation>
    </message>
    <message>
        <source>Earned this year</source>
        <translation>今年の報酬</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>承諾状況</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>登録内容の区分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>守秘契約</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>稼働可能時間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>New teleworker</source>
        <translation>新しいテレワーカー</translation>
    </message>
    <message>
        <source>Skills, agreements and hours come after the first save.</source>
        <translation>スキル・守秘契約・稼働可能時間は、最初に保存したあとで入力できます。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>希望なし</translation>
    </message>
    <message>
        <source>of %1 wished for</source>
        <translation>/ 希望 %1</translation>
    </message>
    <message>
        <source>No limit of a week</source>
        <translation>週の上限なし</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>上限額なし</translation>
    </message>
    <message>
        <source>ceiling %1</source>
        <translation>上限額 %1</translation>
    </message>
    <message>
        <source>%1 of %2 offers in 90 days</source>
        <translation>直近90日の打診%2件のうち%1件</translation>
    </message>
    <message>
        <source>An agreement ends on %1.</source>
        <translation>%1に終了する守秘契約があります。</translation>
    </message>
    <message>
        <source>After it nothing of that client can be handed out.</source>
        <translation>終了後は、その発注者の作業を割り当てられません。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Somebody else saved this person meanwhile.</source>
        <translation>編集中に、ほかの人がこのテレワーカーの情報を保存しました。</translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Load what is saved now</source>
        <translation>保存されている内容を読み込む</translation>
    </message>
    <message>
        <source>A draft of yours was here.</source>
        <translation>書きかけの下書きがあります。</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>A draft of yours was dropped.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkerForm</name>
    <message>
        <source>Takes work at present</source>
        <translation>現在、仕事を受け付けている</translation>
    </message>
    <message>
        <source>Limits that the person sets</source>
        <translation>本人が決める上限</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>場所と連絡先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>登録終了日</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作業場所</translation>
    </message>
    <message>
        <source>Room that may be used</source>
        <translation>利用できる作業室</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Invoice registration number</source>
        <translation>インボイス登録番号</translation>
    </message>
    <message>
        <source>Average cost of an hour</source>
        <translation>1時間あたりの平均費用</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>チームなし</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>当オフィス</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>作業室なし</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number, such as W0001.</source>
        <translation>番号を W0001 のように入力してください。</translation>
    </message>
    <message>
        <source>Nobody leaves before being registered.</source>
        <translation>登録終了日は登録日より前にできません。</translation>
    </message>
    <message>
        <source>A postal code has seven digits.</source>
        <translation>郵便番号は7桁で入力してください。</translation>
    </message>
    <message>
        <source>An e-mail address has a sign @ in it.</source>
        <translation>メールアドレスには @ が必要です。</translation>
    </message>
    <message>
        <source>T and 13 digits, or nothing.</source>
        <translation>T と13桁の数字を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Its check digit does not fit: please look again.</source>
        <translation>検査用数字が合いません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Write a whole amount of yen.</source>
        <translation>金額は円単位の整数で入力してください。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::WorkersPage</name>
    <message>
        <source>%1 is registered.</source>
        <translation>%1さんを登録しました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1さんの登録内容を保存しました。</translation>
    </message>
    <message>
        <source>The last change of %1 is taken back.</source>
        <translation>%1さんへの直前の変更を取り消しました。</translation>
    </message>
    <message>
        <source>The change of %1 is made again.</source>
        <translation>取り消した%1さんへの変更を、もう一度適用しました。</translation>
    </message>
    <message>
        <source>Export teleworkers</source>
        <translation>テレワーカーの書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message numerus="yes">
        <source>%n teleworker(s) written to %1.</source>
        <translation>
            <numerusform>テレワーカー%n人を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New teleworker</source>
        <translation>新しいテレワーカー</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n person(s) are not saved: %1</source>
        <translation>
            <numerusform>%n人分の変更が保存されていません：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Teleworkers</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>Choose a person in the list to see skills, agreements and hours.</source>
        <translation>一覧から人を選ぶと、スキル・守秘契約・稼働可能時間が表示されます。</translation>
    </message>
    <message>
        <source>Name, kana, number, team, skill</source>
        <translation>氏名、カナ、番号、チーム、スキル</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>表の表示内容を書き出す</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働者</translation>
    </message>
    <message>
        <source>All registered</source>
        <translation>登録者全員</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>登録終了</translation>
    </message>
    <message>
        <source>Agreement ends soon</source>
        <translation>守秘契約の終了が近い</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Add the first teleworker.</source>
        <translation>まだ誰も登録されていません。最初のテレワーカーを追加してください。</translation>
    </message>
    <message>
        <source>%1 active of %2 registered · %3 shown</source>
        <translation>登録者%2人中 稼働者%1人 · %3人を表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>Changes of %1 are not saved</source>
        <translation>%1 さんの変更は保存されていません</translation>
    </message>
    <message>
        <source>What you have entered and not saved yet would be thrown away with this step.</source>
        <translation>この操作を行うと、入力中でまだ保存していない内容は破棄されます。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>“%1” was typed; “%2” has been saved since.</source>
        <translation>入力は「%1」でしたが、その後「%2」が保存されました。</translation>
    </message>
    <message>
        <source>Another choice has been saved since.</source>
        <translation>その後、別の選択が保存されました。</translation>
    </message>
</context>
<context>
    <name>tewake::ui::Workspace</name>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Your role does not have this page.</source>
        <translation>この画面は、あなたの役割では使えません。</translation>
    </message>
    <message>
        <source>%1 – %2 – Tewake</source>
        <comment>screen, office</comment>
        <translation>%1 – %2 – 手分け</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it again.</source>
        <translation>何も変更されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>別の人としてサインイン</translation>
    </message>
    <message>
        <source>%1 is there already. What it holds would be replaced.</source>
        <translation>%1 はすでにあります。中身は置き換えられます。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>tewakectl</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>オプション --%1 には値が必要です。</translation>
    </message>
    <message>
        <source>Give both --from and --to.</source>
        <translation>--from と --to の両方を指定してください。</translation>
    </message>
    <message>
        <source>Name the office with --office.</source>
        <translation>--office でオフィスを指定してください。</translation>
    </message>
    <message>
        <source>Say with --user who acts.</source>
        <translation>--user で操作する人を指定してください。</translation>
    </message>
    <message>
        <source>The sample office has nobody of the role %1.</source>
        <translation>見本オフィスには役割「%1」の人がいません。</translation>
    </message>
    <message>
        <source>%1 (%2) quotes and takes order %3 for %4: %5 units at 29 yen, due on %6.</source>
        <translation>%1さん（%2）が%4の受注%3を見積もり、受注しました：単価29円で%5件、納期 %6。</translation>
    </message>
    <message>
        <source>It is split into %1 boxes of at most 1:30, %2 altogether.</source>
        <translation>最大1:30の作業枠%1件に分割しました（合計 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) go out, each with all its terms.</source>
        <translation>
            <numerusform>打診%n件を、すべての条件を明示して送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declines %2, which has no consequence; it wants hands again.</source>
        <translation>%1さんが%2を辞退しました。辞退による不利益はありません。タスクは再び割当待ちになります。</translation>
    </message>
    <message>
        <source>%1 goes back for rework: %2.</source>
        <translation>%1をやり直しのため差し戻しました：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) pass the inspection.</source>
        <translation>
            <numerusform>タスク%n件が検品に合格しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is delivered and accepted by the client: %1 yen of revenue in %2.</source>
        <translation>受注を納品し、検収されました：%2の売上 %1円。</translation>
    </message>
    <message>
        <source>%1 (%2) closes %3.</source>
        <translation>%1さん（%2）が%3を締めました。</translation>
    </message>
    <message>
        <source>%1 by now: revenue %2 yen, rewards %3 yen, %4 of approved work by %5 people.</source>
        <translation>%1の現時点：売上 %2円、報酬 %3円、承認済の作業実績 %4（%5人）。</translation>
    </message>
    <message>
        <source>The books are checked: %1 findings, %2 lines of audit trail, unbroken.</source>
        <translation>帳簿を検査しました：指摘%1件、監査記録%2行、途切れなし。</translation>
    </message>
    <message>
        <source>The books do not agree.</source>
        <translation>帳簿が一致しません。</translation>
    </message>
    <message>
        <source>Two weeks later.</source>
        <translation>2週間後。</translation>
    </message>
    <message>
        <source>A sample office with %1 people and three months of history is made …</source>
        <translation>%1人と3か月分の履歴がある見本オフィスを作成しています…</translation>
    </message>
    <message>
        <source>The office is kept in %1.</source>
        <translation>オフィスは%1に保存されています。</translation>
    </message>
    <message>
        <source>%1 tasks placed, %2 not; %3 % of what is possible.</source>
        <translation>配置できたタスク%1件、置けなかったタスク%2件。可能な量の%3 % です。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) have gone out.</source>
        <translation>
            <numerusform>打診%n件を送りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can no longer do %n task(s).</source>
        <translation>
            <numerusform>%1さんはタスク%n件を担当できなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people and %2 tasks written to %3.</source>
        <translation>%1人とタスク%2件を%3に書き出しました。</translation>
    </message>
    <message>
        <source>“%1” is none of clients, workers, skills, availability, orders, tasks, hours.</source>
        <translation>「%1」は clients、workers、skills、availability、orders、tasks、hours のいずれでもありません。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4</source>
        <translation>%1行目、%2「%3」：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n行を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: tewakectl %1</source>
        <translation>使い方：tewakectl %1</translation>
    </message>
    <message>
        <source>“%1” is no month; it looks like 2026-10.</source>
        <translation>「%1」は月として読めません。2026-10 のように指定してください。</translation>
    </message>
    <message>
        <source>%1 %2 written to %3.</source>
        <translation>%1（%2）を%3に書き出しました。</translation>
    </message>
    <message>
        <source>“%1” is no fiscal year; it looks like FY2026.</source>
        <translation>「%1」は年度として読めません。FY2026 のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is its administrator.</source>
        <translation>%1がシステム管理者です。</translation>
    </message>
    <message>
        <source>A new office is in %1.</source>
        <translation>新しいオフィスを%1に作成しました。</translation>
    </message>
    <message>
        <source>The sample office %1 is in %2.</source>
        <translation>%1を%2に作成しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>指摘%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is whole.</source>
        <translation>オフィスのデータに問題はありません。</translation>
    </message>
    <message>
        <source>Holidays are known from %1 to %2, not for “%3”.</source>
        <translation>祝日は%1から%2まで登録されています。「%3」の分はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n line(s).</source>
        <translation>
            <numerusform>監査記録に問題はありません：%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in as %2.</source>
        <translation>%1は%2としてサインインできます。</translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>スキル「%1」は登録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) taken back.</source>
        <translation>
            <numerusform>作業分割を取り消し、タスク%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 altogether.</source>
        <translation>
            <numerusform>タスク%n件、合計 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week available, %2 asked for in a month, %3 yen earned this year</source>
        <translation>週の稼働可能時間 %1、月の希望時間 %2、今年の報酬 %3円</translation>
    </message>
    <message>
        <source>%1 of %2 tasks placed, weight %3 of at most %4, in %5 s.</source>
        <translation>タスク%2件中%1件を配置、重み %3（最大 %4）、%5秒。</translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rule(s).</source>
        <translation>
            <numerusform>この計画は規則%n件に違反しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is valid: %1 tasks, weight %2.</source>
        <translation>この計画は有効です：タスク%1件、重み%2。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>承諾しました。</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>辞退しました。</translation>
    </message>
    <message>
        <source>Handed in: %1 units.</source>
        <translation>提出しました：%1件。</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry.</source>
        <translation>「%1」は作業実績の番号ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>作業実績%n件を提出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved.</source>
        <translation>
            <numerusform>作業実績%n件を承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --accept, --rework, --reject.</source>
        <translation>--accept、--rework、--reject のいずれかを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The plan places %n task(s) with %1 of the people in %2 s; %3 found nobody.</source>
        <translation>
            <numerusform>計画では%n件のタスクを%1人に割り当てました（%2秒）。引き受け手が見つからなかったのは%3件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are handed in.</source>
        <translation>
            <numerusform>%n件のタスクが提出されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1 of work, are approved.</source>
        <translation>
            <numerusform>作業実績%n件（%1）が承認されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the month before left: %1 entries are approved, %2 tasks inspected.</source>
        <translation>前月に残っていた分：作業実績%1件を承認し、タスク%2件を検品しました。</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>発注者「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>There is no work category “%1”.</source>
        <translation>業務分類「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>The client has not accepted anything of this order yet.</source>
        <translation>この受注はまだ検収されていません。</translation>
    </message>
    <message>
        <source>With --add-lists, teams, hubs, rooms and skills that the office does not have are added to it.</source>
        <translation>--add-lists を付けると、未登録のチーム・拠点・作業室・スキルを追加して取り込みます。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>login</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>テレワーカー</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>Who can sign in.</source>
        <translation>サインインできる人の一覧です。</translation>
    </message>
    <message>
        <source>Lets somebody sign in; the password comes from TEWAKE_NEW_PASSWORD. A teleworker&apos;s account belongs to a WORKER.</source>
        <translation>サインインできる人を追加します。パスワードは TEWAKE_NEW_PASSWORD から読みます。テレワーカーのアカウントには WORKER を指定します。</translation>
    </message>
    <message>
        <source>Changes what is given; a new password comes from TEWAKE_NEW_PASSWORD.</source>
        <translation>指定した項目を変更します。新しいパスワードは TEWAKE_NEW_PASSWORD から読みます。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>実績番号</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken back.</source>
        <translation>
            <numerusform>%n件を取り戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either %1 or --all.</source>
        <translation>%1か --all のどちらか一方を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries sent back.</source>
        <translation>
            <numerusform>%n件を差し戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for approval again.</source>
        <translation>
            <numerusform>%n件を承認待ちに戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submits one&apos;s own hours for approval.</source>
        <translation>自分の作業実績を提出します。</translation>
    </message>
    <message>
        <source>Takes submitted hours back to change them.</source>
        <translation>提出した作業実績を、修正のために取り戻します。</translation>
    </message>
    <message>
        <source>Hours that wait for approval.</source>
        <translation>承認待ちの作業実績の一覧です。</translation>
    </message>
    <message>
        <source>Sends hours back to their worker.</source>
        <translation>作業実績をテレワーカーに差し戻します。</translation>
    </message>
    <message>
        <source>Approved hours wait for approval again.</source>
        <translation>承認した作業実績を承認待ちに戻します。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>ここでは%1というオプションは使えません。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>オプション --%1が二度指定されています。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>オプション --%1は値を取りません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1が指定されていません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」が余分です。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>オプション --%1が指定されていません。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected, not “%3”.</source>
        <translation>%1から%2までの整数を指定してください（入力値：%3）。</translation>
    </message>
    <message>
        <source>seconds from 0 to 86400 are expected, not “%1”.</source>
        <translation>0から86400までの秒数を指定してください（入力値：%1）。</translation>
    </message>
    <message>
        <source>%1 lies before --from %2.</source>
        <translation>%1は --from の%2より前です。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1には%2のいずれかを指定してください（入力値：%3）。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Whether the chain of the audit trail is unbroken.</source>
        <translation>監査記録のつながりが保たれているかを調べます。</translation>
    </message>
    <message>
        <source>Who changed what, the newest first.</source>
        <translation>誰が何を変更したかを、新しい順に表示します。</translation>
    </message>
    <message>
        <source>Japan&apos;s holidays by law; with --json a list of {&quot;date&quot;, &quot;name&quot;}.</source>
        <translation>法律による日本の祝日です。--json では {&quot;date&quot;, &quot;name&quot;} の並びになります。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>All clients.</source>
        <translation>発注者の一覧です。</translation>
    </message>
    <message>
        <source>One client.</source>
        <translation>発注者を1件表示します。</translation>
    </message>
    <message>
        <source>Adds a client.</source>
        <translation>発注者を追加します。</translation>
    </message>
    <message>
        <source>Changes what is given and leaves the rest.</source>
        <translation>指定した項目だけを変更します。</translation>
    </message>
    <message>
        <source>The password of “%1” is expected in TEWAKE_PASSWORD, PGPASSWORD or ~/.pgpass.</source>
        <translation>「%1」のパスワードを TEWAKE_PASSWORD、PGPASSWORD または ~/.pgpass に用意してください。</translation>
    </message>
    <message>
        <source>The whole cycle on a sample office, as a short story with figures.</source>
        <translation>見本オフィスで仕事の一巡を行い、数字とともに短く語ります。</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>タスク「%1」はありません。</translation>
    </message>
    <message>
        <source>Several tasks are called “%1”: %2. Name one of them.</source>
        <translation>「%1」というタスクは複数あります：%2。いずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>部屋「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>チーム「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no hub “%1”.</source>
        <translation>拠点「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 can see and change her or his own record only, not that of “%2”.</source>
        <translation>%1さんが見て変更できるのは自分の登録だけで、「%2」は扱えません。</translation>
    </message>
    <message>
        <source>Nobody has “%1” at present.</source>
        <translation>「%1」は今、誰にも割り当てられていません。</translation>
    </message>
    <message>
        <source>%1 would be taken back from %2.</source>
        <translation>%2さんへの%1の打診を取り下げます。</translation>
    </message>
    <message>
        <source>Done: %1 is off on %2.</source>
        <translation>%2の%1さんを外し、割当を直しました。</translation>
    </message>
    <message>
        <source>Nothing was changed; add --commit to do it.</source>
        <translation>まだ何も変更していません。実行するには --commit を付けてください。</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>打診番号</translation>
    </message>
    <message>
        <source>Plans who could do what and writes it to a file; nothing goes out yet. Accepted work stays as it is; offers without an answer are planned anew unless --keep-existing.</source>
        <translation>誰が何を担当できるかを計画し、ファイルに書き出します。打診はまだ出ません。承諾済みの仕事はそのままです。返事のない打診は、--keep-existing がなければ計画し直します。</translation>
    </message>
    <message>
        <source>Sends the offers of a proposal out.</source>
        <translation>提案の打診を出します。</translation>
    </message>
    <message>
        <source>What is offered and taken in these days.</source>
        <translation>その期間に打診中または承諾済みの仕事です。</translation>
    </message>
    <message>
        <source>Why nobody has the task, and what would help.</source>
        <translation>タスクに担当がいない理由と、解決の手立てです。</translation>
    </message>
    <message>
        <source>The smallest change that repairs the plan when somebody is off; --commit does it.</source>
        <translation>誰かが外れたときに計画を直す最小の変更です。--commit で実行します。</translation>
    </message>
    <message>
        <source>Writes the problem in the open format.</source>
        <translation>割当の問題を公開形式で書き出します。</translation>
    </message>
    <message>
        <source>Choose one of --take-odd, --refuse-odd.</source>
        <translation>--take-odd か --refuse-odd のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>%1 would not be imported: rows are refused.</source>
        <translation>%1は取り込めません。受け付けられない行があります。</translation>
    </message>
    <message>
        <source>Nothing was imported: rows of %1 are refused.</source>
        <translation>何も取り込みませんでした。%1に受け付けられない行があります。</translation>
    </message>
    <message>
        <source>KIND is clients, workers, skills, availability, orders, tasks or hours. All or nothing unless --partial; every bad row is listed with line, column, value and why.</source>
        <translation>KIND は clients、workers、skills、availability、orders、tasks、hours のいずれかです。--partial がなければ全件かゼロ件かのどちらかです。受け付けられない行は、行・列・値・理由とともにすべて表示します。</translation>
    </message>
    <message>
        <source>Writes all records of a kind in the columns that import reads; besides, for whoever sees money, acceptances, rewards and adjustments.</source>
        <translation>ある種類の記録をすべて、取込と同じ列で書き出します。金額を見られる人は acceptances、rewards、adjustments も書き出せます。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused by a rule, or bad data; nothing was changed</source>
        <translation>規則による拒否、またはデータの誤り。何も変更していません</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>使い方の誤り</translation>
    </message>
    <message>
        <source>the office could not be opened</source>
        <translation>オフィスを開けません</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション：</translation>
    </message>
    <message>
        <source>the office: a file, or postgresql://user@host:port/db?sslmode=verify-full</source>
        <translation>オフィス：ファイル、または postgresql://user@host:port/db?sslmode=verify-full</translation>
    </message>
    <message>
        <source>who acts; the password comes from TEWAKE_PASSWORD, ~/.pgpass or PGPASSWORD</source>
        <translation>操作する人。パスワードは TEWAKE_PASSWORD、~/.pgpass、PGPASSWORD から読みます</translation>
    </message>
    <message>
        <source>one JSON object on standard output; after an error it holds &quot;error&quot;: {&quot;code&quot;, &quot;field&quot;, &quot;message&quot;}</source>
        <translation>標準出力に JSON のオブジェクトを1つ出します。エラーのときは &quot;error&quot;: {&quot;code&quot;, &quot;field&quot;, &quot;message&quot;} が入ります</translation>
    </message>
    <message>
        <source>the language of messages; without it that of the locale</source>
        <translation>メッセージの言語。省略するとロケールに従います</translation>
    </message>
    <message>
        <source>how the command is used</source>
        <translation>コマンドの使い方</translation>
    </message>
    <message>
        <source>Words: ORDER is a number like 2026-0412. TASK is an id, ORDER/NUMBER like 2026-0412/47, or a label. WORKER, CLIENT and CATEGORY are codes as the lists show them. D is a date like 2026-12-01, MIN minutes like 90 or 1:30, PRICE like 24/unit, 1250/hour or 300000.</source>
        <translation>語の意味：ORDER は2026-0412のような受注番号。TASK は ID、2026-0412/47のような ORDER/番号、またはタスク名。WORKER、CLIENT、CATEGORY は一覧に出る番号。D は2026-12-01のような日付、MIN は90や1:30のような分、PRICE は24/unit、1250/hour、300000のような金額。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 refused by a rule, or bad data (a wrong date, number or file), and nothing was changed; 2 wrong usage (an unknown command, option or choice, a word missing or too many); 3 the office could not be opened.</source>
        <translation>終了ステータス：0完了。1規則による拒否、またはデータの誤り（日付・数値・ファイルなど）で、何も変更していない。2使い方の誤り（知らないコマンド・オプション・選択肢、語の不足や余分）。3オフィスを開けない。</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4)</source>
        <translation>%1  %2：%3（%4）</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>タイマーは動いていません。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message>
        <source>Give either --minutes or --from and --to.</source>
        <translation>--minutes か、--from と --to のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>You have no entry %1.</source>
        <translation>あなたの実績%1はありません。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>差し戻しの理由</translation>
    </message>
    <message>
        <source>Taken back: the task is yours to work on again.</source>
        <translation>取り戻しました。引き続き作業できます。</translation>
    </message>
    <message>
        <source>Starts the timer on an accepted task of one&apos;s own.</source>
        <translation>承諾した自分のタスクでタイマーを始めます。</translation>
    </message>
    <message>
        <source>What the timer runs for.</source>
        <translation>タイマーが動いているタスクです。</translation>
    </message>
    <message>
        <source>Enters hours by hand: how long, or from when to when.</source>
        <translation>作業実績を手で入力します。長さ、または開始と終了を指定します。</translation>
    </message>
    <message>
        <source>Changes hours that are not submitted.</source>
        <translation>未提出の作業実績を変更します。</translation>
    </message>
    <message>
        <source>Removes hours that are not submitted.</source>
        <translation>未提出の作業実績を削除します。</translation>
    </message>
    <message>
        <source>One&apos;s own hours, of the last 30 days.</source>
        <translation>自分の作業実績です（過去30日）。</translation>
    </message>
    <message>
        <source>Takes back what was handed in and is not inspected yet.</source>
        <translation>提出してまだ検品されていないものを取り戻します。</translation>
    </message>
    <message>
        <source>What one has earned this year, beside the ceiling.</source>
        <translation>自分の今年の報酬と上限です。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>タスク名</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>抜取数</translation>
    </message>
    <message>
        <source>accepted up to</source>
        <translation>合格判定個数</translation>
    </message>
    <message>
        <source>inspect by</source>
        <translation>検品期限</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>不良数</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The rework is task %1, %2.</source>
        <translation>やり直しはタスク%1（%2）です。</translation>
    </message>
    <message>
        <source>What was handed in and waits, with the sample to draw.</source>
        <translation>検品待ちの提出物と、抜き取る数です。</translation>
    </message>
    <message>
        <source>Inspections of the last 30 days.</source>
        <translation>過去30日の検品です。</translation>
    </message>
    <message>
        <source>Accepts what was handed in, sends it back for rework or rejects it, with the reason. Without --sample everything was looked at; with --submission nothing is decided where something else was handed in meanwhile.</source>
        <translation>提出物を合格、やり直し、不合格のいずれかにします。やり直しと不合格には理由が要ります。--sample がなければ全数を検品したものとします。--submission を付けると、その間に別のものが提出されていれば何も決めません。</translation>
    </message>
    <message>
        <source>Not part of this version yet.</source>
        <translation>この版にはまだありません。</translation>
    </message>
    <message>
        <source>“%1” is not part of this version yet.</source>
        <translation>「%1」はこの版にはまだありません。</translation>
    </message>
    <message>
        <source>Kinds of work.</source>
        <translation>業務分類の一覧です。</translation>
    </message>
    <message>
        <source>Adds a kind of work.</source>
        <translation>業務分類を追加します。</translation>
    </message>
    <message>
        <source>Skills.</source>
        <translation>スキルの一覧です。</translation>
    </message>
    <message>
        <source>Adds a skill.</source>
        <translation>スキルを追加します。</translation>
    </message>
    <message>
        <source>Teams.</source>
        <translation>チームの一覧です。</translation>
    </message>
    <message>
        <source>Adds a team.</source>
        <translation>チームを追加します。</translation>
    </message>
    <message>
        <source>Hubs: partner municipalities.</source>
        <translation>拠点（連携する自治体）の一覧です。</translation>
    </message>
    <message>
        <source>Adds a hub.</source>
        <translation>拠点を追加します。</translation>
    </message>
    <message>
        <source>Secure rooms.</source>
        <translation>作業室の一覧です。</translation>
    </message>
    <message>
        <source>Adds a room.</source>
        <translation>作業室を追加します。</translation>
    </message>
    <message>
        <source>A setting of the office, like office.name.</source>
        <translation>オフィスの設定（office.name など）を表示します。</translation>
    </message>
    <message>
        <source>Changes it.</source>
        <translation>設定を変更します。</translation>
    </message>
    <message>
        <source>No command was given; tewakectl --help lists them.</source>
        <translation>コマンドが指定されていません。一覧は tewakectl --help です。</translation>
    </message>
    <message>
        <source>“%1” needs one of its verbs; tewakectl %1 --help lists them.</source>
        <translation>「%1」には動作の語が要ります。一覧は tewakectl %1 --help です。</translation>
    </message>
    <message>
        <source>There is no command “%1”; tewakectl --help lists them.</source>
        <translation>「%1」というコマンドはありません。一覧は tewakectl --help です。</translation>
    </message>
    <message>
        <source>hours approved</source>
        <translation>作業実績の承認</translation>
    </message>
    <message>
        <source>work inspected</source>
        <translation>提出物の検品</translation>
    </message>
    <message>
        <source>deliveries accepted by the client</source>
        <translation>納品の検収</translation>
    </message>
    <message>
        <source>no timer running</source>
        <translation>動いているタイマー</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>  %1: %2 of %3 open</source>
        <translation>  %1：%3件中%2件が未了</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>修正する月</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>%1 yen are booked in %2 for %3.</source>
        <translation>%3の修正として%2に%1円を計上しました。</translation>
    </message>
    <message>
        <source>The months of a fiscal year (FY2026) with their figures.</source>
        <translation>年度（FY2026）の各月と数字です。</translation>
    </message>
    <message>
        <source>A month, and what stands in the way of closing it.</source>
        <translation>月の状態と、締めるために残っていることです。</translation>
    </message>
    <message>
        <source>Locks a month that is over; with --through every open month before it as well, all or none.</source>
        <translation>終わった月を締めます。--through を付けると、それより前の未締めの月もまとめて締めます（すべてか、まったくしないか）。</translation>
    </message>
    <message>
        <source>Opens the month that was closed last.</source>
        <translation>最後に締めた月を開きます。</translation>
    </message>
    <message>
        <source>The revenue that is planned.</source>
        <translation>売上の計画を決めます。</translation>
    </message>
    <message>
        <source>Corrections of closed months, booked in this one.</source>
        <translation>締めた月の修正で、この月に計上したものです。</translation>
    </message>
    <message>
        <source>Books a correction of a closed month in an open one: revenue of an order, or a worker&apos;s reward. The amount may be negative.</source>
        <translation>締めた月の修正を未締めの月に計上します。受注の売上か、テレワーカーの報酬です。金額は負でもかまいません。</translation>
    </message>
    <message>
        <source>Withdrawn; the task wants hands again.</source>
        <translation>取り下げました。タスクはふたたび割当待ちです。</translation>
    </message>
    <message>
        <source>Offers without an answer: a teleworker&apos;s own, else all.</source>
        <translation>返事のない打診です。テレワーカーには自分のもの、ほかの人にはすべてが出ます。</translation>
    </message>
    <message>
        <source>Takes one&apos;s own offer: its number, or its TASK.</source>
        <translation>自分への打診を承諾します。打診番号か TASK を指定します。</translation>
    </message>
    <message>
        <source>Declines it, which has no consequence; the reason is optional.</source>
        <translation>打診を辞退します。不利になることはなく、理由は任意です。</translation>
    </message>
    <message>
        <source>Takes an offer or an accepted task back, for whoever hands out.</source>
        <translation>打診や承諾済みのタスクを、割り当てる側が取り下げます。</translation>
    </message>
    <message>
        <source>One&apos;s own tasks: accepted, begun, and handed in of late.</source>
        <translation>自分のタスク（承諾、作業中、最近の提出）です。</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>「%1」というファイルがすでにあります。</translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation>%1にはすでにオフィスがあります。</translation>
    </message>
    <message>
        <source>Commands need no --user there; everybody&apos;s password is “%1”.</source>
        <translation>ここでは --user を省けます。全員のパスワードは「%1」です。</translation>
    </message>
    <message>
        <source>%1 has the newest schema already, %2.</source>
        <translation>%1はすでに最新のスキーマ（%2）です。</translation>
    </message>
    <message>
        <source>%1 was brought from schema %2 to %3.</source>
        <translation>%1をスキーマ%2から%3にしました。</translation>
    </message>
    <message>
        <source>A generated office to try things on.</source>
        <translation>試すための見本オフィスを作ります。</translation>
    </message>
    <message>
        <source>Integrity, foreign keys, audit trail and sums; status 1 and the findings if anything is off.</source>
        <translation>整合性、外部キー、監査記録、合計を調べます。問題があれば、その内容とともにステータス1で終わります。</translation>
    </message>
    <message>
        <source>Brings an office of an older version up to date, after a backup.</source>
        <translation>古い版のオフィスを、控えを取ってから最新にします。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>受注番号</translation>
    </message>
    <message>
        <source>due</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>client</source>
        <translation>発注者</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the order have no task that passed.</source>
        <translation>
            <numerusform>この受注のうち%n単位には、合格したタスクがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders by due date.</source>
        <translation>受注の一覧（納期順）です。</translation>
    </message>
    <message>
        <source>One order with what its client accepted.</source>
        <translation>受注を1件、検収とともに表示します。</translation>
    </message>
    <message>
        <source>The client takes the quotation: the order is taken in.</source>
        <translation>見積を発注者が承諾し、受注にします。</translation>
    </message>
    <message>
        <source>Cancels the order, its open tasks and the offers that are out.</source>
        <translation>受注と、未了のタスク、出ている打診を中止します。</translation>
    </message>
    <message>
        <source>Delivers to the client what passed inspection.</source>
        <translation>合格したものを発注者に納品します。</translation>
    </message>
    <message>
        <source>The client sent the delivery back.</source>
        <translation>納品が発注者から差し戻されました。</translation>
    </message>
    <message>
        <source>--%1: a price looks like 15/unit, 1250/hour or 300000, not “%2”.</source>
        <translation>--%1：金額は15/unit、1250/hour、300000のように指定してください（入力値：%2）。</translation>
    </message>
    <message>
        <source>Changes a quotation; an order that was taken and not begun is one again. Without ORDER the same as order add.</source>
        <translation>見積を変更します。着手前の受注は見積に戻ります。ORDER がなければ order add と同じです。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>該当はありません。</translation>
    </message>
    <message>
        <source>  for %1 (%2), %3, due on %4</source>
        <translation>  %1（%2）、%3、納期%4</translation>
    </message>
    <message>
        <source>  %1 yen agreed, %2 yen accepted by the client, %3 yen of rewards</source>
        <translation>  受注額%1円、検収済%2円、報酬%3円</translation>
    </message>
    <message>
        <source>  %1 of %2 tasks passed, %3 want hands, %4 units without a task</source>
        <translation>  タスク%2件中%1件合格、割当待ち%3件、タスクのない数量%4</translation>
    </message>
    <message>
        <source>  accepted on %1: %2 units, %3 yen</source>
        <translation>  %1検収：数量%2、%3円</translation>
    </message>
    <message>
        <source>A fiscal year (FY2026) month by month against plan and last year.</source>
        <translation>年度（FY2026）を月ごとに、計画・前年と並べます。</translation>
    </message>
    <message>
        <source>Quality, cost and delivery.</source>
        <translation>品質、原価、納期です。</translation>
    </message>
    <message>
        <source>Checks a plan against every rule.</source>
        <translation>計画をすべての規則に照らして調べます。</translation>
    </message>
    <message>
        <source>weekdays are numbers from 1 (Monday) to 7.</source>
        <translation>weekdays は1（月曜）から7までの数です。</translation>
    </message>
    <message>
        <source>from – due</source>
        <translation>開始 – 期限</translation>
    </message>
    <message>
        <source>Choose one of --box, --shifts, --undo.</source>
        <translation>--box、--shifts、--undo のいずれか一つを指定してください。</translation>
    </message>
    <message>
        <source>Splits the units without a task into boxes of at most MIN minutes, or makes shifts: {&quot;from&quot;: &quot;2026-12-01&quot;, &quot;to&quot;: &quot;2026-12-28&quot;, &quot;weekdays&quot;: [1, 2], &quot;times&quot;: [{&quot;start&quot;: &quot;9:00&quot;, &quot;end&quot;: &quot;12:00&quot;, &quot;seats&quot;: 5}]}. --undo takes the last split back.</source>
        <translation>タスクのない数量を MIN 分以内の作業枠に分けます。または次の内容でシフト枠を作ります：{&quot;from&quot;: &quot;2026-12-01&quot;, &quot;to&quot;: &quot;2026-12-28&quot;, &quot;weekdays&quot;: [1, 2], &quot;times&quot;: [{&quot;start&quot;: &quot;9:00&quot;, &quot;end&quot;: &quot;12:00&quot;, &quot;seats&quot;: 5}]}。--undo は最後の分解を取り消します。</translation>
    </message>
    <message>
        <source>Choose one of --unassigned, --order.</source>
        <translation>--unassigned か --order のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Tasks: all, those that want hands, or those of an order.</source>
        <translation>タスクの一覧です（すべて、割当待ち、または受注ごと）。</translation>
    </message>
    <message>
        <source>One task and who has it.</source>
        <translation>タスクを1件、担当とともに表示します。</translation>
    </message>
    <message>
        <source>Cancels a task that is not handed in; an offer of it is withdrawn.</source>
        <translation>未提出のタスクを中止します。打診は取り下げます。</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>%1: %2 a day, %3 a week, %4 a month, %5 yen a year (0: no limit)</source>
        <translation>%1：1日%2、1週%3、1か月%4、年%5円まで（0は上限なし）</translation>
    </message>
    <message>
        <source>The registry; with --all those who left as well.</source>
        <translation>登録者の一覧です。--all で退会した人も出ます。</translation>
    </message>
    <message>
        <source>Registers somebody; without --code the next number.</source>
        <translation>登録者を追加します。--code がなければ次の番号です。</translation>
    </message>
    <message>
        <source>The limits that the person sets; a teleworker sets her own. 0: no limit.</source>
        <translation>本人が決める上限です。テレワーカーは自分の分を変更できます。0は上限なし。</translation>
    </message>
    <message>
        <source>“%1” is no stretch of a week; it looks like mon@9:00-12:30 or mon-fri@9:00-12:30.</source>
        <translation>「%1」は曜日と時間帯として読めません。mon@9:00-12:30や mon-fri@9:00-12:30のように指定してください。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>skills: %1</source>
        <translation>スキル：%1</translation>
    </message>
    <message>
        <source>agreements: %1</source>
        <translation>守秘契約：%1</translation>
    </message>
    <message>
        <source>weekly: %1</source>
        <translation>毎週：%1</translation>
    </message>
    <message>
        <source>other days: %1</source>
        <translation>個別の日：%1</translation>
    </message>
    <message>
        <source>Give either %1 or --clear.</source>
        <translation>%1か --clear のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no skill with its level, like TEXT:3.</source>
        <translation>「%1」はスキルとレベルとして読めません。スキル名:3のように指定してください。</translation>
    </message>
    <message>
        <source>One person with skills, agreements and availability, written as the commands below take them.</source>
        <translation>登録者を1人、スキル、守秘契約、稼働可能時間とともに、下のコマンドが受け取る形で表示します。</translation>
    </message>
    <message>
        <source>All skills of the person, with levels from 1 to 5.</source>
        <translation>その人のスキルをすべて、1から5のレベルとともに指定します。</translation>
    </message>
    <message>
        <source>All non-disclosure agreements, with the day of signing and the last day.</source>
        <translation>守秘契約をすべて、締結日と最終日とともに指定します。</translation>
    </message>
    <message>
        <source>The weekly pattern: mon-fri@9:00-12:30 sat@10:00-12:00.</source>
        <translation>毎週の稼働可能時間です：mon-fri@9:00-12:30 sat@10:00-12:00。</translation>
    </message>
    <message>
        <source>Not available on that day, or in this part of it.</source>
        <translation>その日、またはその時間帯を休みにします。</translation>
    </message>
    <message>
        <source>Available on that day besides the weekly pattern.</source>
        <translation>その日に、毎週の時間のほかに稼働できる時間を加えます。</translation>
    </message>
    <message>
        <source>That day as the weekly pattern has it again.</source>
        <translation>その日を毎週の時間に戻します。</translation>
    </message>
    <message>
        <source>pins.csv: the confirmed blocks break a rule. %1</source>
        <translation>pins.csv：確定済みの枠が規則に反しています。%1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected here</source>
        <translation>ここで必要な JSON ではありません</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>この列がありません</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <translation>この列が二つあります</translation>
    </message>
    <message>
        <source>the row has too few or too many fields</source>
        <translation>行の項目数が合いません</translation>
    </message>
    <message>
        <source>a quoted field never ends</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>整数を入れてください</translation>
    </message>
    <message>
        <source>the number is beyond what is allowed here</source>
        <translation>数値が許される範囲を超えています</translation>
    </message>
    <message>
        <source>the kind F (piece) or X (shift) is needed here</source>
        <translation>種別は F（単品）か X（シフト）にしてください</translation>
    </message>
    <message>
        <source>this id is there twice</source>
        <translation>この ID が二つあります</translation>
    </message>
    <message>
        <source>it names something that is not listed</source>
        <translation>一覧にないものを指しています</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>終わりが始まりより前です</translation>
    </message>
    <message>
        <source>an id that is not listed, or an empty block</source>
        <translation>一覧にない ID か、長さのない枠</translation>
    </message>
    <message>
        <source>several people on one task</source>
        <translation>一つのタスクに複数の担当者</translation>
    </message>
    <message>
        <source>the task is not done whole</source>
        <translation>タスクの工数が足りないか多すぎる</translation>
    </message>
    <message>
        <source>outside free time</source>
        <translation>稼働可能な時間の外</translation>
    </message>
    <message>
        <source>two things at once</source>
        <translation>同時に二つの作業</translation>
    </message>
    <message>
        <source>the skill is too low</source>
        <translation>スキルのレベル不足</translation>
    </message>
    <message>
        <source>the clearance is too low</source>
        <translation>取扱資格の不足</translation>
    </message>
    <message>
        <source>not one of the people who may have it</source>
        <translation>担当できる人の一覧にない</translation>
    </message>
    <message>
        <source>outside the task&apos;s window</source>
        <translation>タスクの期間の外</translation>
    </message>
    <message>
        <source>a shift that does not lie in its time</source>
        <translation>シフトの時刻が違う</translation>
    </message>
    <message>
        <source>off the grid</source>
        <translation>時間の刻みに合わない</translation>
    </message>
    <message>
        <source>a block that is too short</source>
        <translation>短すぎる枠</translation>
    </message>
    <message>
        <source>beyond the limit a day</source>
        <translation>1 日の上限を超過</translation>
    </message>
    <message>
        <source>beyond the limit a week</source>
        <translation>1 週の上限を超過</translation>
    </message>
    <message>
        <source>beyond the limit of the whole time</source>
        <translation>期間全体の上限を超過</translation>
    </message>
    <message>
        <source>no access to the room</source>
        <translation>部屋を使えない人</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>部屋が開いていない</translation>
    </message>
    <message>
        <source>no seat is left in the room</source>
        <translation>部屋に空席がない</translation>
    </message>
    <message>
        <source>a confirmed task that was moved</source>
        <translation>確定済みのタスクが動いている</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2 行、%3 列</translation>
    </message>
    <message>
        <source>%1, line %2, column %3 (%4)</source>
        <translation>%1、%2 行、%3 列（%4）</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>%1, line %2 (%3)</source>
        <translation>%1、%2 行（%3）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2: “%3”.</source>
        <translation>%1：%2：「%3」。</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>担当者 %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>部屋 %1</translation>
    </message>
    <message>
        <source>minutes %1 to %2</source>
        <translation>%1〜%2 分</translation>
    </message>
    <message>
        <source>%1 where %2 is allowed or needed</source>
        <translation>%1（許容・必要 %2）</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The person has left; what is done is handed in and waits for inspection.</source>
        <translation>本人は登録を外れています。できたところまでを提出し、検品待ちになりました。</translation>
    </message>
    <message>
        <source>Approves hours. With ENTRY@VERSION, as the list gives it, nothing is decided where the entry was changed meanwhile; so with the next two.</source>
        <translation>作業時間を承認します。一覧にある ENTRY@VERSION で指定すると、その間に記録が変更されていた場合は何も決定しません。次の2つも同様です。</translation>
    </message>
    <message>
        <source>Not everything that might help was tried.</source>
        <translation>対処の候補をすべては試していません。</translation>
    </message>
    <message>
        <source>No single change would place it.</source>
        <translation>一つの変更だけで置ける方法はありません。</translation>
    </message>
    <message>
        <source>The plan breaks a rule. %1</source>
        <translation>この計画は規則に違反しています。%1</translation>
    </message>
    <message>
        <source>Every task is placed.</source>
        <translation>すべてのタスクが置かれています。</translation>
    </message>
    <message>
        <source>Solves a problem in the open format, without any office; --reasons writes why each task that is left has no place.</source>
        <translation>オフィスを使わずに、公開形式の問題を解きます。--reasons で、残ったタスクごとに置けない理由を書き出します。</translation>
    </message>
    <message>
        <source>Why a plan leaves tasks out; with --task what would place that one.</source>
        <translation>計画がタスクを置けない理由を示します。--task でそのタスクを置く方法も示します。</translation>
    </message>
    <message>
        <source>The task is placed.</source>
        <translation>このタスクは置かれています。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>そのようなタスクはありません。</translation>
    </message>
    <message>
        <source>It can be placed as it is: worker %1 can take it, %2.</source>
        <translation>このまま置けます。担当者 %1 が担当できます（%2）。</translation>
    </message>
    <message>
        <source>Nobody could ever do it: it is off the grid or longer than its window.</source>
        <translation>時間の刻みに合わないか期間より長いため、誰にもできません。</translation>
    </message>
    <message>
        <source>There are no workers.</source>
        <translation>担当者がいません。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) has the skill.</source>
        <translation>
            <numerusform>担当者%n人の誰もこの技能を持っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill has the level.</source>
        <translation>
            <numerusform>この技能を持つ%n人の誰も必要な級に達していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill has the clearance.</source>
        <translation>
            <numerusform>この技能を持つ%n人の誰も必要な許可を持っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill may use the room.</source>
        <translation>
            <numerusform>この技能を持つ%n人の誰もこの部屋を使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) with the skill is on the task&apos;s list.</source>
        <translation>
            <numerusform>この技能を持つ%n人の誰もこのタスクの対象者に入っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n worker(s) who may have it is free long enough in its window.</source>
        <translation>
            <numerusform>担当してよい%n人の誰も期間内に十分な空きがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 free long enough, %2 have other work, %3 are at the limit of a day, %4 of a week, %5 of the whole time, and %6 find no seat.</source>
        <translation>十分な空きのある%1人のうち、%2人は他の作業があり、%3人は1日、%4人は1週間、%5人は全期間の上限に達し、%6人は席がありません。</translation>
    </message>
    <message>
        <source>Due %1 minutes later, worker %2 can take it.</source>
        <translation>期限を%1分延ばせば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>Released %1 minutes earlier, worker %2 can take it.</source>
        <translation>開始を%1分早めれば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>With %1 more seats in room %2 from minute %3 to %4, worker %5 can take it.</source>
        <translation>部屋 %2 の席を%3分から%4分まで%1席増やせば、担当者 %5 が担当できます。</translation>
    </message>
    <message>
        <source>At a level lower by %1, worker %2 can take it.</source>
        <translation>級を%1下げれば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>With %1 minutes more a day, worker %2 can take it.</source>
        <translation>1日の上限を%1分増やせば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>With %1 minutes more a week, worker %2 can take it.</source>
        <translation>1週間の上限を%1分増やせば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>With %1 minutes more over the whole time, worker %2 can take it.</source>
        <translation>全期間の上限を%1分増やせば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>On the task&apos;s list, worker %1 can take it.</source>
        <translation>このタスクの対象者に加えれば、担当者 %1 が担当できます。</translation>
    </message>
    <message>
        <source>If task %1 goes from worker %2 to worker %3, worker %2 can take it.</source>
        <translation>タスク %1 を担当者 %2 から担当者 %3 に移せば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>Without task %1, which weighs less, worker %2 can take it.</source>
        <translation>重みの小さいタスク %1 を外せば、担当者 %2 が担当できます。</translation>
    </message>
    <message>
        <source>%1: rows read %2, taken %3, refused %4; warnings %5.</source>
        <translation>%1：%2行を読み込み（取り込み：%3行、不可：%4行、警告：%5件）。</translation>
    </message>
    <message>
        <source>%1: %2 yen earned, %3 yen expected; this month %4 yen</source>
        <translation>%1年：報酬確定額 %2円、見込み %3円、今月 %4円</translation>
    </message>
    <message>
        <source>; own ceiling %1 yen</source>
        <translation>、年間上限 %1円</translation>
    </message>
    <message>
        <source>; no ceiling</source>
        <translation>、年間上限なし</translation>
    </message>
    <message>
        <source>A report is written as json, csv or xlsx: let the file end so, or say which with --format.</source>
        <translation>報告書は json、csv、xlsx のいずれかで書き出します。ファイル名の末尾をそのようにするか、--format で指定してください。</translation>
    </message>
    <message>
        <source>Approved hours by month and by order, over all years unless told otherwise.</source>
        <translation>承認済みの作業実績を月別・受注別に集計します。指定がなければ全期間です。</translation>
    </message>
    <message>
        <source>Nobody could enter the office: put a password for “%1”, its first administrator, into TEWAKE_PASSWORD, or name somebody else with --admin.</source>
        <translation>このままでは誰もオフィスに入れません。最初の管理者「%1」のパスワードを TEWAKE_PASSWORD に入れるか、--admin で別の人を指定してください。</translation>
    </message>
    <message>
        <source>%1 is no option of every command: it belongs behind the command.</source>
        <translation>%1 は全コマンド共通のオプションではありません。コマンドの後ろに置いてください。</translation>
    </message>
    <message>
        <source>A workbook is a file: name it with --out.</source>
        <translation>XLSX はファイルに出力します。--out でファイル名を指定してください。</translation>
    </message>
    <message>
        <source>With --json only JSON goes to standard output: name the CSV file with --out.</source>
        <translation>--json では標準出力に JSON だけを出します。CSV のファイル名を --out で指定してください。</translation>
    </message>
    <message>
        <source>Revenue, rewards, margin and hours of a month, on the screen or into a file; with --format json or csv and without --out on standard output.</source>
        <translation>月の売上・報酬・粗利・作業時間を画面またはファイルに出します。--format に json か csv を指定し --out を省くと標準出力に出します。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>「%1」を読み込めませんでした：%2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした：%2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n second(s): nothing is logged, for hours begin with a minute.</source>
        <translation>
            <numerusform>%n秒で止めました。1分未満のため、作業実績は記録していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in: %1 of work.</source>
        <translation>提出しました（作業時間 %1）。</translation>
    </message>
    <message>
        <source>Stops it, now or at an earlier time of today. Less than a minute is not logged.</source>
        <translation>タイマーを今、または今日のもっと早い時刻で止めます。1分未満は記録されません。</translation>
    </message>
    <message>
        <source>Hands a task in with its hours; N units are done. A shift has no units: its hours count.</source>
        <translation>タスクを作業実績とともに提出します。Nは終えた数量です。シフトに数量はなく、作業時間が数えられます。</translation>
    </message>
    <message>
        <source>A part writes nothing off: give either --partial or --write-off.</source>
        <translation>一部の検収では何も打ち切られません。--partial か --write-off のどちらかだけを指定してください。</translation>
    </message>
    <message>
        <source>The client accepts the delivery, which is revenue of that day&apos;s month: N units, or all that passed inspection, at their price unless YEN is given. The order is complete with it unless it is --partial; what of it is left then has to be said to be written off, with --write-off. With --take-back the last acceptance was wrong.</source>
        <translation>発注者が納品を検収し、その日の月の売上になります。数量Nまたは検品に合格した全数を、YENがなければその価格で記録します。--partial でなければ受注は完了になり、残りがあるときは --write-off で打ち切りを明示します。--take-back は直近の検収の取り消しです。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The law wants a reward paid within 60 days of receipt, whether the work is inspected, accepted or invoiced by then or not.</source>
        <translation>法により、報酬は検品・検収・請求の有無にかかわらず受領日から60日以内に支払います。</translation>
    </message>
    <message>
        <source>The settings of the office: terms of payment, terms.… for all offers, wage.minimum …</source>
        <translation>オフィスの設定：支払条件、打診に共通の terms.…、wage.minimum など。</translation>
    </message>
    <message>
        <source>  Offered before terms were kept: as they would be stated today.</source>
        <translation>  条件の保存を始める前の打診です。現在の条件を表示しています。</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>（明示なし）</translation>
    </message>
    <message>
        <source>One offer with all of its terms: its number, or its TASK; one&apos;s own, else anybody&apos;s.</source>
        <translation>打診1件のすべての取引条件（番号またはTASK）。自分のもの、担当者は全員のもの。</translation>
    </message>
    <message>
        <source>Takes an order in as a quotation. --seconds is the standard time of one unit; --client-pays the day on which the client&apos;s payment is due, where its terms do not say. --place and what follows are words for its offers instead of those in the settings.</source>
        <translation>見積として受注を登録します。--seconds は1単位の標準時間、--client-pays は発注者の支払期日（発注者の支払条件と異なる場合）、--place 以降は設定の共通条件に代わる、この受注の打診の条件です。</translation>
    </message>
    <message>
        <source>An empty office with the work categories and Japan&apos;s holidays; its first administrator is LOGIN, or “admin”, whose password comes from TEWAKE_PASSWORD. TEXT is whom every offer names for questions: without, no offer can go out until the settings have it.</source>
        <translation>業務分類と日本の祝日が入った空のオフィス。最初のシステム管理者は LOGIN（既定は「admin」）で、パスワードは TEWAKE_PASSWORD から読みます。TEXT は打診に明示する発注者の連絡先で、設定に入れるまでは打診できません。</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>提出しました。</translation>
    </message>
    <message>
        <source>The answer could not be written whole to standard output and is cut off. What the command had to do is done.</source>
        <translation>回答を標準出力に最後まで書き出せず、途中で切れています。コマンドの処理そのものは完了しています。</translation>
    </message>
    <message>
        <source>%1 On the command line that is --partial, or --write-off.</source>
        <translation>%1 コマンドでは --partial か --write-off を指定します。</translation>
    </message>
    <message>
        <source>the grid has to be positive and to divide a day</source>
        <translation>時間の刻みは正の値で、1日を割り切る必要があります</translation>
    </message>
    <message>
        <source>the shortest block must not be negative</source>
        <translation>最短の時間枠が負の値です</translation>
    </message>
    <message>
        <source>a weight of the aims is negative or no number</source>
        <translation>目的の重みが負の値か、数値ではありません</translation>
    </message>
    <message>
        <source>a number is beyond what can be planned with</source>
        <translation>計画で扱える範囲を超える数値があります</translation>
    </message>
    <message>
        <source>the worker is listed twice</source>
        <translation>同じテレワーカーが2回記載されています</translation>
    </message>
    <message>
        <source>the task is listed twice</source>
        <translation>同じタスクが2回記載されています</translation>
    </message>
    <message>
        <source>the room is listed twice</source>
        <translation>同じ部屋が2回記載されています</translation>
    </message>
    <message>
        <source>the worker is not listed</source>
        <translation>テレワーカーが一覧にありません</translation>
    </message>
    <message>
        <source>the task is not listed</source>
        <translation>タスクが一覧にありません</translation>
    </message>
    <message>
        <source>the task needs a room that is not listed</source>
        <translation>タスクに必要な部屋が一覧にありません</translation>
    </message>
    <message>
        <source>a time lies before the first week</source>
        <translation>最初の週より前の時刻があります</translation>
    </message>
    <message>
        <source>a time lies more than ten years ahead</source>
        <translation>10年より先の時刻があります</translation>
    </message>
    <message>
        <source>a confirmed block of the task ends before it begins</source>
        <translation>タスクの確定済みの時間枠の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>the effort of the task is negative</source>
        <translation>タスクの作業時間が負の値です</translation>
    </message>
    <message>
        <source>the weight of the task is negative</source>
        <translation>タスクの重みが負の値です</translation>
    </message>
    <message>
        <source>the number of seats is negative</source>
        <translation>席数が負の値です</translation>
    </message>
    <message>
        <source>a limit of the worker is negative</source>
        <translation>テレワーカーの上限が負の値です</translation>
    </message>
    <message>
        <source>free time of the worker ends before it begins</source>
        <translation>テレワーカーの空き時間の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>Nothing can be planned with this: %1 (%2).</source>
        <translation>このデータでは計画できません：%1（%2）。</translation>
    </message>
    <message>
        <source>Nothing can be planned with this: %1 (id %2, %3).</source>
        <translation>このデータでは計画できません：%1（ID %2、%3）。</translation>
    </message>
</context>
</TS>
