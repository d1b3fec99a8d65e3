#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: installs what is missing, checks the sources, builds everything and runs every test, the core once more
# under the sanitizers. The last lines are ctest's own summary. Asks nothing.
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

# On a slow machine without a filled cache the second build would double a long wait: it is left out, and said.
if [ "$SECONDS" -lt "${TEWAKE_SANITIZE_BEFORE:-780}" ]; then
    step "Building the core under the sanitizers"
    configure asan
    build asan
    step "Testing the core under the sanitizers"
    ctest --preset asan --parallel "$(nproc)"
else
    echo "The build took longer than 13 minutes: the sanitizers are left out this time." \
        "(cmake --preset asan && cmake --build --preset asan && ctest --preset asan)"
fi

step "Running every test"
ctest --preset dev --parallel "$(nproc)"
