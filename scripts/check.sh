#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [--tidy] [ROOT]: every rule of the house that a program can see. One finding a line, "file:line: what";
# exit status 1 if there is any. --tidy runs clang-tidy too (slow; needs the package clang-tidy).
set -euo pipefail
export LC_ALL=C.UTF-8
tidy=
if [ "${1:-}" = --tidy ]; then
    tidy=1
    shift
fi
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

found=$(mktemp)
scratch=$(mktemp -d)
trap 'rm -rf "$found" "$scratch"' EXIT

# The folders among the arguments that exist.
there() {
    local path
    for path in "$@"; do
        [ ! -e "$path" ] || printf '%s\n' "$path"
    done
}
mapfile -t folders < <(there core ui app tests)
mapfile -t sources < <(find "${folders[@]}" -name '*.cpp' -o -name '*.h' | sort)
mapfile -t builds < <(find CMakeLists.txt "${folders[@]}" -name 'CMakeLists.txt' 2>/dev/null | sort)
mapfile -t shells < <(find scripts tests .ci/run -name '*.sh' -o -path .ci/run 2>/dev/null | sort)
if [ ${#sources[@]} -eq 0 ]; then
    echo "check.sh: there are no sources under $PWD." >&2
    exit 1
fi

# Layers, sizes and small rules, line by line.
check_lines() {
    local headers allowed=
    headers=$(qmake6 -query QT_INSTALL_HEADERS 2>/dev/null || true)
    if [ -d "$headers/QtCore" ]; then
        allowed=$(cd "$headers" && find QtCore QtSql -maxdepth 1 -printf '%f ')
    fi
    awk -v allowed="$allowed" '
    function finding(what) { printf "%s:%d: %s\n", FILENAME, FNR, what }
    function closing(name, lines) {
        if (lines > 600)
            printf "%s:%d: %d lines; the limit is 600, the aim 400\n", name, lines, lines
        if (name ~ /\.h$/ && !once)
            printf "%s:1: a header without #pragma once\n", name
    }
    BEGIN {
        # The rooms of the core from the ground up: a room includes from itself and from those below it.
        split("base office calendar dispatch store desk sample exchange report", rooms, " ")
        for (i in rooms) rank[rooms[i]] = i + 0
        # What the screens stand on, from the ground up; the screens themselves include nothing from each other.
        n = split("style widgets shell shared", served, " ")
        for (i = 1; i <= n; ++i) uiRank[served[i]] = i
        n = split(allowed, names, " ")
        for (i = 1; i <= n; ++i) coreHeader[names[i]] = 1
    }
    FNR == 1 {
        if (last != "") closing(last, lines)
        last = FILENAME; once = 0
        split(FILENAME, part, "/")
        house = part[1]; room = part[2]
        inStore = house == "core" && room == "store"
        if ($0 !~ /SPDX-License-Identifier: GPL-3\.0-or-later/)
            finding("the first line is not the SPDX licence identifier")
        if (house == "core" && part[3] != "" && !(room in rank))
            finding("core/" room " is no room of the core")
    }
    { lines = FNR; code = $0; sub(/(^|[ \t;{}])\/\/.*/, "", code) }
    /^#pragma once/ { once = 1 }
    /(^|[^A-Za-z_])(TODO|FIXME|XXX)([^A-Za-z_]|$)/ { finding("unfinished work marked in the source") }
    code ~ /(^|[^A-Za-z_])(SIGNAL|SLOT)\(/ { finding("a connection by string; connect functions with a context") }
    house != "tests" && !inStore && code ~ /(^|[^A-Za-z_])(QSql[A-Z][A-Za-z]*|QtSql)([^A-Za-z_]|$)/ {
        finding("SQL belongs under core/store")
    }
    house == "app" && code ~ /(^|[^A-Za-z_])Q_OBJECT([^A-Za-z_]|$)/ {
        finding("app only starts things; a class with signals belongs under ui")
    }
    house == "core" && code ~ /(^|[^A-Za-z_])(QWidget|QPainter|QApplication|QGuiApplication)([^A-Za-z_]|$)/ {
        finding("the core knows no window")
    }
    (house == "ui" || house == "app") && code ~ /database\(\)/ { finding(house " asks a desk, not the database") }
    match(code, /^[ \t]*#[ \t]*include[ \t]*["<][^">]+/) {
        path = substr(code, RSTART, RLENGTH)
        quoted = path ~ /"/
        sub(/^[^"<]*["<]/, "", path)
        n = split(path, to, "/")
        if (quoted && path !~ /^(core|ui|app|tests)\// && path !~ /\.moc$/)
            finding("include \"" path "\" from the root of the repository")
        if (house == "core") {
            if (to[1] == "ui" || to[1] == "app" || to[1] == "tests")
                finding("the core includes nothing from " to[1])
            else if (to[1] == "core" && room in rank && rank[to[2]] > rank[room])
                finding("core/" room " includes upwards from core/" to[2])
            if (!quoted && allowed != "" && path ~ /^Qt?[A-Z]/) {
                if (!(n == 1 && (path in coreHeader || path ~ /^Qt(Core|Sql)$/)) && path !~ /^Qt(Core|Sql)\//)
                    finding("the core knows Qt Core and Qt Sql only, not <" path ">")
            }
        }
        if ((house == "ui" || house == "app") && path ~ /^core\/store\//)
            finding(house " includes nothing from core/store; ask a desk")
        if (house == "ui" && to[1] == "app") finding("ui includes nothing from app")
        if (house == "ui" && to[1] == "ui" && to[2] != room && FILENAME != "ui/shell/screenlist.cpp") {
            if (!(to[2] in uiRank))
                finding("only ui/shell/screenlist.cpp names the screens; what two of them show belongs to ui/shared")
            else if (room in uiRank && uiRank[to[2]] > uiRank[room])
                finding("ui/" room " includes upwards from ui/" to[2])
        }
    }
    END { closing(last, lines) }
    ' "${sources[@]}"
}

check_licences() {
    local file
    for file in "${builds[@]}" "${shells[@]}"; do
        head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
            echo "$file:1: no SPDX licence identifier"
    done
}

check_format() {
    if ! command -v clang-format >/dev/null; then
        echo "check.sh: clang-format is missing, so the format is not checked." >&2
        return
    fi
    clang-format --dry-run -Werror "${sources[@]}" 2>&1 |
        awk -F: '/^[^ ]+:[0-9]+:[0-9]+: error: / && $1 != last {
            last = $1
            print $1 ":" $2 ": not formatted; run clang-format -i " $1
        }' || true
}

# Words of employment: the office commissions work and employs nobody (see the glossary).
check_words() {
    local places
    mapfile -t places < <(there translations resources)
    [ ${#places[@]} -eq 0 ] ||
        grep -rInoE '給与|勤怠|出勤|雇用' "${places[@]}" |
        sed -E 's/^([^:]+:[0-9]+):(.*)$/\1: a word of employment: \2/' || true
}

# Texts in the Japanese file that wait for a translation, and texts of the sources that the file does not have yet.
check_translations() {
    local file=translations/tewake_ja.ts
    [ -f $file ] || return 0
    grep -nE 'type="unfinished"' $file | sed "s|^\([0-9]*\):.*|$file:\1: an unfinished translation|" || true
    [ -x scripts/translations.sh ] && [ -x /usr/lib/qt6/bin/lupdate ] || return 0
    cp translations/*.ts "$scratch"
    scripts/translations.sh "$scratch" >/dev/null
    texts() { sed -nE 's|.*<source>(.*)|\1|p' "$1" | sed 's|</source>.*||' | sort -u; }
    comm -13 <(texts $file) <(texts "$scratch/tewake_ja.ts") |
        sed "s|^|$file:1: not in the file yet (run scripts/translations.sh): |"
}

check_scripts() {
    local file
    for file in "${shells[@]}"; do
        bash -n "$file" 2>&1 | sed -nE 's/^([^:]+): line ([0-9]+): (.*)/\1:\2: \3/p' || true
    done
    if [ ${#shells[@]} -gt 0 ] && command -v shellcheck >/dev/null; then
        shellcheck -x -f gcc "${shells[@]}" | sed -E 's/^([^:]+:[0-9]+):[0-9]+: /\1: /' || true
    fi
}

check_desktop() {
    local file
    if command -v desktop-file-validate >/dev/null; then
        for file in $(there resources/desktop/*.desktop); do
            desktop-file-validate "$file" | sed -E "s|^[^:]+: |$file:1: |" || true
        done
    fi
    if command -v appstreamcli >/dev/null; then
        for file in $(there resources/desktop/*.metainfo.xml); do
            appstreamcli validate --no-net --no-color "$file" |
                sed -nE "s|^[EW]: [^:]+:([0-9]+): (.*)|$file:\1: \2|p; s|^[EW]: [^:]+:~: (.*)|$file:1: \1|p" || true
        done
    fi
}

check_tidy() {
    if ! command -v clang-tidy >/dev/null; then
        echo "check.sh: --tidy needs the package clang-tidy." >&2
        exit 2
    fi
    cmake --preset tidy --log-level=NOTICE >/dev/null
    printf '%s\n' "${sources[@]}" | grep -E '^(core|ui|app)/.*\.cpp$' |
        xargs -P "$(nproc)" -I '{}' sh -c \
            "clang-tidy -p build/tidy --quiet '{}' >\"\$(mktemp -p '$scratch' tidy.XXXXXX)\" 2>/dev/null" || true
    cat "$scratch"/tidy.* |
        sed -nE "s#^$PWD/([^:]+:[0-9]+):[0-9]+: (error|warning): (.*)#\1: \3#p" | sort -u
}

{
    check_lines
    check_licences
    check_format
    check_words
    check_translations
    check_scripts
    check_desktop
    [ -z "$tidy" ] || check_tidy
} >"$found"

if [ -s "$found" ]; then
    cat "$found"
    echo "check.sh: $(wc -l <"$found") findings in ${#sources[@]} source files." >&2
    exit 1
fi
echo "check.sh: ${#sources[@]} source files, nothing found."
