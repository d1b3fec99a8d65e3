#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: installs what is missing, checks the sources, builds everything and runs every test; with --asan the core
# once more under the sanitizers. The last lines are ctest's own summary. Asks nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/common.sh
. scripts/common.sh

scripts/install.sh test
use_ccache

step "Checking the sources"
scripts/check.sh

step "Building with the tests"
configure dev
build dev

# The sanitizers double the wait: they run where they are asked for.
if [ "${1:-}" = "--asan" ]; then
    step "Building the core under the sanitizers"
    configure asan
    build asan
    step "Testing the core under the sanitizers"
    ctest --preset asan --parallel "$(nproc)"
fi

step "Running every test"
ctest --preset dev --parallel "$(nproc)"
