# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share; sourced, from the root of the repository.

# The presets work without ccache; here it is taken where it is installed.
use_ccache() {
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
}

step() {
    printf '== %s (%d:%02d)\n' "$*" $((SECONDS / 60)) $((SECONDS % 60))
}

configure() {
    cmake --preset "$1" --log-level=NOTICE >/dev/null
}

# build PRESET [cmake --build arguments]. In a log only every fiftieth line of progress is kept.
build() {
    local preset=$1
    shift
    if [ -t 1 ]; then
        cmake --build --preset "$preset" --parallel "$(nproc)" "$@"
    else
        cmake --build --preset "$preset" --parallel "$(nproc)" "$@" |
            awk '!/^\[/ || ++lines % 50 == 0 { print; fflush() }'
    fi
}
