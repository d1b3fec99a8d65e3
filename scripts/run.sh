#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [OFFICE]: installs what is missing, builds a release and opens the sample office (or OFFICE). Where there is
# no display it runs the story of `tewakectl demo` instead. Asks nothing.
set -euo pipefail
office=${1:+$(realpath -m -- "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh

scripts/install.sh run
use_ccache
step "Building a release"
configure release
build release --target tewake tewakectl
programs=build/release/app

demo() {
    echo "$1, so tewakectl demo tells the story instead of the window."
    exec "$programs/tewakectl" demo
}

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    demo "There is no display here"
fi

if [ -z "$office" ]; then
    folder=${XDG_DATA_HOME:-$HOME/.local/share}/tewake
    office=$folder/sample.tewake
    if [ ! -e "$office" ]; then
        step "Making the sample office $office"
        mkdir -p "$folder"
        # Made beside its place and moved there when whole: an interrupted first run leaves no half office.
        rm -f "$folder/sample-new.tewake"*
        "$programs/tewakectl" office sample "$folder/sample-new.tewake" --workers 350 --months 12 --seed 1
        mv "$folder/sample-new.tewake" "$office"
    fi
fi

step "Opening $office"
said=$(mktemp)
trap 'rm -f "$said"' EXIT
status=0
{ "$programs/tewake" "$office" 2>&1 >&3 | tee "$said" >&2; } 3>&1 || status=$?
# Qt gives up with a signal where a display is named and cannot be reached.
if [ "$status" -gt 128 ] && grep -q 'no Qt platform plugin could be initialized' "$said"; then
    rm -f "$said"
    demo "The display ${WAYLAND_DISPLAY:-$DISPLAY} cannot be opened"
fi
exit "$status"
