#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_withpostgres.sh ROOT: the server answers at the address given, passes the exit status on and is gone afterwards.
set -euo pipefail
with=$1/scripts/with-postgres.sh
address=$(mktemp)
trap 'rm -f "$address"' EXIT

status=0
# shellcheck disable=SC2016
"$with" bash -c 'echo "$TEWAKE_TEST_POSTGRES" >'"$address"'
    test "$(psql -At "$TEWAKE_TEST_POSTGRES" -c "show server_encoding")" = UTF8 && exit 42' || status=$?
if [ "$status" != 42 ]; then
    echo "FAIL: expected the command's own exit status 42, got $status"
    exit 1
fi
if psql -At "$(cat "$address")" -c 'select 1' 2>/dev/null; then
    echo "FAIL: the server outlived its command"
    exit 1
fi
status=0
TEWAKE_TEST_SECONDS=1 "$with" sleep 60 >/dev/null || status=$?
if [ "$status" != 124 ]; then
    echo "FAIL: a command over its time should end with 124, got $status"
    exit 1
fi
echo "with-postgres.sh serves and clears away."
