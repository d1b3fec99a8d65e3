#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh [FOLDER]: brings the translation files up to date with the sources; new texts appear as unfinished.
# Japanese is complete, English holds the plurals only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-translations}

lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate6 || command -v lupdate || true)
if [ -z "$lupdate" ]; then
    echo "translations.sh: lupdate is missing; install the package qt6-l10n-tools." >&2
    exit 1
fi
mkdir -p "$folder"
common=(-silent -no-obsolete -locations none -source-language en -I . core ui app)
"$lupdate" "${common[@]}" -target-language ja_JP -ts "$folder/tewake_ja.ts"
"$lupdate" "${common[@]}" -pluralonly -target-language en -ts "$folder/tewake_en.ts"
