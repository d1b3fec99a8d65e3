#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh run|test: installs the Debian packages that running or testing needs and that are not there yet. Asks
# nothing. What it cannot do it says in one sentence, with exit status 1.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

case ${1:-} in
run) lists=("$here/packages-run.txt") ;;
test) lists=("$here/packages-run.txt" "$here/packages-test.txt") ;;
*)
    echo "Usage: install.sh run|test" >&2
    exit 2
    ;;
esac
mapfile -t wanted < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${lists[@]}")

fail() {
    echo "tewake: $*" >&2
    exit 1
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this system has no apt-get, so install what these Debian packages hold in its own way" \
        "and build with cmake --preset release: ${wanted[*]}."
fi

# Prints what of its arguments is not installed.
missing() {
    local have
    have=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
    printf '%s\n' "$@" | grep -vxF -e "$have" || true
}

mapfile -t lacking < <(missing "${wanted[@]}")
[ ${#lacking[@]} -gt 0 ] || exit 0

by_hand="install them as root with: apt-get install --no-install-recommends ${lacking[*]}"
as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
        fail "packages are missing and installing them needs root or sudo without a password, so $by_hand"
    fi
    as_root=(sudo -n)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
        apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@" </dev/null
}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing ${#lacking[@]} packages: ${lacking[*]}"
# The first attempt fails where the package lists are absent or old: they are fetched only then.
if ! apt install --no-install-recommends "${lacking[@]}" >"$log" 2>&1; then
    echo "Fetching the package lists"
    if ! { apt update && apt install --no-install-recommends "${lacking[@]}"; } >"$log" 2>&1; then
        reason=$(grep -m1 '^E:' "$log" | sed 's/^E: //' || true)
        fail "apt-get could not install the missing packages (${reason:-see above}), so $by_hand"
    fi
fi
mapfile -t lacking < <(missing "${wanted[@]}")
[ ${#lacking[@]} -eq 0 ] || fail "these packages are still missing after apt-get: ${lacking[*]}."
