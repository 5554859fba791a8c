#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/test.sh [--help] [--werror]
#
# Installs the packages that are missing (as root or with sudo), builds everything with the preset
# "dev" and runs every test, without a display. A compiler warning is an error with --werror, or
# when the variable CI is "true". The last line counts the tests; the exit code is 0 only when all
# of them have passed.
set -euo pipefail

# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PARALLEL_TESTS=2

werror=OFF
[ "${CI-}" != true ] || werror=ON
for argument in "$@"; do
    case $argument in
    -h | --help)
        help_of "${BASH_SOURCE[0]}"
        exit 0
        ;;
    --werror) werror=ON ;;
    *) fail "test.sh does not know the argument $argument. See packaging/test.sh --help" ;;
    esac
done

start_log test
install_sections build run test
cd "$ROOT"
step "Building everything…"
# Nobody debugs here: the lines of a crash are enough, and all of -g takes a quarter of the time.
quietly cmake --preset dev "-DSIPPHONE_WERROR=$werror" -DCMAKE_CXX_FLAGS_DEBUG=-g1
quietly cmake --build --preset dev --parallel "$(nproc)"

step "Testing…"
export QT_QPA_PLATFORM=offscreen
result=$ROOT/build/test-result.txt
status=0
ctest --preset dev --parallel "$PARALLEL_TESTS" --no-tests=error 2>&1 </dev/null \
    | tee "$result" || status=$?
grep -E '^[0-9]+% tests passed' "$result" || printf '%s\n' "No test was run."
exit "$status"
