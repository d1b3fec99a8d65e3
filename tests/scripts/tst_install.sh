#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_install.sh ROOT: what install.sh does on machines that are made up: nothing missing; missing without rights; lists
# out of date; no apt-get. Stand-ins for dpkg-query, apt-get, id and sudo note what they are asked.
set -euo pipefail
root=$1
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
failures=0

for tool in bash env sed grep dirname mktemp rm cat seq; do
    ln -s "$(command -v $tool)" "$box/$tool"
done
# tool NAME BODY
tool() {
    printf '#!/bin/bash\n%s\n' "$2" >"$box/$1"
    chmod +x "$box/$1"
}
# shellcheck disable=SC2016 # the stand-in expands it, not this script
# Everything is installed except what stands in $box/absent.
tool dpkg-query 'shift 3 2>/dev/null
for name in "$@"; do grep -qxF "$name" '"$box"'/absent || echo "installed $name"; done'
tool id 'cat '"$box"'/uid'

# machine UID ABSENT-PACKAGES...
machine() {
    echo "$1" >"$box/uid"
    shift
    printf '%s\n' "$@" >"$box/absent"
    : >"$box/asked"
    tool apt-get 'echo "$@" >>'"$box"'/asked; case "$*" in *install*) : >'"$box"'/absent ;; esac'
    rm -f "$box/sudo"
}
# expect WHAT STATUS PATTERN [ASKED-PATTERN]: one run; a failure has to speak exactly one line on standard error.
expect() {
    local status=0 said
    said=$(PATH=$box "$box/bash" "$root/scripts/install.sh" test 2>&1 </dev/null) || status=$?
    if [ "$status" != "$2" ] || ! grep -qE "$3" <<<"$said" || { [ $# -gt 3 ] && ! grep -qE "$4" "$box/asked"; }; then
        echo "FAIL: $1: status $status, said: $said; asked: $(cat "$box/asked")"
        failures=$((failures + 1))
    elif [ "$2" = 1 ] && [ "$(grep -c '^tewake: ' <<<"$said")" != 1 ]; then
        echo "FAIL: $1: not one sentence: $said"
        failures=$((failures + 1))
    fi
}

machine 0
expect "nothing is missing" 0 '^$'
[ ! -s "$box/asked" ] || { echo "FAIL: apt-get was asked although nothing was missing" && failures=1; }

machine 0 cmake postgresql
expect "root installs" 0 'Installing 2 packages: cmake postgresql' 'install --no-install-recommends cmake postgresql'

machine 1000 cmake
expect "no right to install" 1 'needs root or sudo without a password.*apt-get install .* cmake$'

machine 1000 cmake
tool sudo '[ "$*" = "-n true" ] || { shift; exec "$@"; }'
expect "sudo installs" 0 'Installing 1 packages: cmake' 'install .*cmake'

machine 0 cmake
tool apt-get 'echo "$@" >>'"$box"'/asked
case "$*" in
*update*) : >'"$box"'/lists ;;
*) [ -e '"$box"'/lists ] && : >'"$box"'/absent ;;
esac'
expect "the lists are fetched only then" 0 'Fetching the package lists' 'update'

machine 0 cmake
tool apt-get 'echo "E: Unable to locate package cmake" >&2; exit 100'
expect "apt-get fails" 1 'Unable to locate package cmake.*apt-get install .* cmake$'

machine 0 cmake
rm "$box/apt-get"
expect "no apt-get" 1 'this system has no apt-get.*qt6-base-dev'

[ $failures = 0 ] && echo "install.sh does what it should."
exit $((failures > 0))
