#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_check.sh ROOT: a small clean tree passes scripts/check.sh; each broken rule is found at its line.
set -euo pipefail
root=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0
licence='// SPDX-License-Identifier: GPL-3.0-or-later'

# A clean tree.
fresh() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/{base,desk,store,report},ui/home,app,translations,resources/desktop,scripts,tests}
    cp "$root/.clang-format" "$tree"
    put core/base/yen.h "$licence" '#pragma once' '#include <QString>' '' 'int yen();'
    put core/store/rows.cpp "$licence" '#include <QSqlQuery>' '' '#include "core/base/yen.h"'
    put core/desk/desk.cpp "$licence" '#include "core/store/rows.h"'
    put ui/home/home.cpp "$licence" '#include <QWidget>' '' '#include "core/desk/desk.h"'
    put app/main.cpp "$licence" '#include "ui/home/home.h"'
    put CMakeLists.txt "# ${licence#// }"
    put translations/tewake_ja.ts '<TS><source>reward</source><translation>報酬</translation></TS>'
}

# put FILE LINE ...
put() {
    local file=$1
    shift
    printf '%s\n' "$@" >"$tree/$file"
}

check() { "$root/scripts/check.sh" "$tree" 2>&1; }

# expect PATTERN: the check fails and exactly one finding matches; then the tree is clean again.
expect() {
    local said status=0
    said=$(check) || status=$?
    if [ $status != 1 ] || [ "$(grep -cE "^$1" <<<"$said")" != 1 ] || [ "$(wc -l <<<"$said")" != 2 ]; then
        echo "FAIL: expected the one finding $1, got status $status and:"
        echo "$said"
        failures=$((failures + 1))
    fi
    fresh
}

fresh
if ! check; then
    echo "FAIL: the clean tree has findings"
    failures=1
fi

put core/base/yen.h "$licence" '#pragma once' '#include <QPixmap>'
expect 'core/base/yen.h:3: the core knows Qt Core and Qt Sql only, not <QPixmap>'
put core/base/yen.h "$licence" '#pragma once' 'class QPainter;'
expect 'core/base/yen.h:3: the core knows no window'
put core/desk/desk.cpp "$licence" '#include <QSqlQuery>'
expect 'core/desk/desk.cpp:2: SQL belongs under core/store'
put ui/home/home.cpp "$licence" '#include <QtSql>'
expect 'ui/home/home.cpp:2: SQL belongs under core/store'
put ui/home/home.cpp "$licence" '#include "core/store/rows.h"'
expect 'ui/home/home.cpp:2: ui includes nothing from core/store'
put ui/home/home.cpp "$licence" '#include "ui/orders/list.h"'
expect 'ui/home/home.cpp:2: only ui/shell/screenlist.cpp names the screens'
put app/main.cpp "$licence" 'int lines = count(office.database());'
expect 'app/main.cpp:2: app asks a desk, not the database'
mkdir "$tree/ui/widgets"
put ui/widgets/chip.cpp "$licence" '#include "ui/shell/screen.h"'
expect 'ui/widgets/chip.cpp:2: ui/widgets includes upwards from ui/shell'
put core/store/rows.cpp "$licence" '#include "core/desk/desk.h"'
expect 'core/store/rows.cpp:2: core/store includes upwards from core/desk'
put core/base/yen.h "$licence" '#pragma once' '#include "core/report/month.h"'
expect 'core/base/yen.h:3: core/base includes upwards from core/report'
put core/base/yen.h "$licence" '#pragma once' '#include "ui/home/home.h"'
expect 'core/base/yen.h:3: the core includes nothing from ui'
mkdir "$tree/core/attic"
put core/attic/old.cpp "$licence" '#include "core/base/yen.h"'
expect 'core/attic/old.cpp:1: core/attic is no room of the core'
put core/desk/desk.cpp "$licence" '#include "desk.h"'
expect 'core/desk/desk.cpp:2: include "desk.h" from the root'
put ui/home/home.cpp "$licence" '#include "app/main.h"'
expect 'ui/home/home.cpp:2: ui includes nothing from app'
put app/main.cpp "$licence" 'class Window {' '    Q_OBJECT' '};'
expect 'app/main.cpp:3: app only starts things'
put core/base/yen.h "$licence" 'int yen();'
expect 'core/base/yen.h:1: a header without #pragma once'
put core/base/yen.cpp '// Yen.'
expect 'core/base/yen.cpp:1: the first line is not the SPDX'
put CMakeLists.txt '# Yen.'
expect 'CMakeLists.txt:1: no SPDX'
put core/base/yen.cpp "$licence" "// TO""DO: round"
expect 'core/base/yen.cpp:2: unfinished work'
put ui/home/home.cpp "$licence" 'int a = b(SIG''NAL(clicked()));'
expect 'ui/home/home.cpp:2: a connection by string'
put core/base/yen.cpp "$licence" 'int   yen( );'
expect 'core/base/yen.cpp:2: not formatted'
mapfile -t long < <(echo "$licence" && seq -f 'int line%g;' 600)
put core/base/yen.cpp "${long[@]}"
expect 'core/base/yen.cpp:601: 601 lines'
put translations/tewake_ja.ts '<TS>' '<translation type="unfinished"></translation></TS>'
expect 'translations/tewake_ja.ts:2: an unfinished translation'
put resources/words.csv 'reward' '給与'
expect 'resources/words.csv:2: a word of employment: 給与'
put scripts/go.sh '#!/bin/sh' "# ${licence#// }" 'if true; then'
said=$(check) && said="passed: $said"
if ! grep -qE '^scripts/go.sh:[0-9]+: ' <<<"$said"; then
    echo "FAIL: a script that does not parse was not found: $said"
    failures=$((failures + 1))
fi
fresh
if command -v desktop-file-validate >/dev/null; then
    put resources/desktop/a.desktop '[Desktop Entry]' 'Type=Application' 'Name=A' 'Exec=a' 'Categories=Office;Nonsense;'
    expect 'resources/desktop/a.desktop:1: error'
fi

# A comment may speak of what the code must not use.
put core/desk/desk.cpp "$licence" '// No QSqlQuery and no QPainter here.'
check >/dev/null || { echo "FAIL: a comment was taken for code" && failures=$((failures + 1)); }

[ $failures = 0 ] && echo "check.sh finds what it should."
exit $((failures > 0))
