#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-postgres.sh COMMAND [ARGUMENTS]: runs a command beside a PostgreSQL server that lives only as long as it. The
# command finds the address of an empty database in TEWAKE_TEST_POSTGRES (postgresql://user@host:port/db) and the
# password in PGPASSWORD; the user is the server's superuser. TEWAKE_TEST_SECONDS bounds the command, so that the
# server is taken down in order before an outer time limit kills both.
set -euo pipefail

if [ "${1:-}" = --inside ]; then
    shift
    flock -u 9 # the server has its port: the next one may look for its own
    exec 9>&-
    export TEWAKE_TEST_POSTGRES="postgresql://$PGUSER@$PGHOST:$PGPORT/$PGDATABASE"
    exec timeout --foreground --kill-after=5 "${TEWAKE_TEST_SECONDS:-0}" "$@"
fi

if [ $# -eq 0 ]; then
    echo "Usage: with-postgres.sh COMMAND [ARGUMENTS]" >&2
    exit 2
fi
if ! command -v pg_virtualenv >/dev/null; then
    echo "with-postgres.sh: pg_virtualenv is missing; install the packages postgresql and postgresql-common." >&2
    exit 1
fi
server=/usr/lib/postgresql/15
if [ ! -x $server/bin/postgres ]; then
    server=$(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 2>/dev/null | sort -V | tail -n 1)
fi
version=${server##*/}
if [ "${version:-0}" -lt 15 ]; then
    echo "with-postgres.sh: a PostgreSQL server of version 15 or later is missing; install the package postgresql." >&2
    exit 1
fi

# Two servers that start at the same moment would choose the same port, hence one after the other.
exec 9>"${TMPDIR:-/tmp}/tewake-postgres-$(id -u).lock"
flock 9
exec pg_virtualenv -t -v "$version" -c '--locale=C.UTF-8 --encoding=UTF8' "$(realpath "$0")" --inside "$@"
