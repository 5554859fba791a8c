#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: tests/bench/run.sh [lookup|search|soak|startup|seen|check|export]...
#
# Builds the preset "bench" and runs its measurements, all of them if none is named: how long a
# lookup takes, how quick a search among 100,000 phones is, whether thousands of lookups leak
# anything, how long a start takes, how long a search through 100,000 phones seen takes, how fast a
# file of phones is checked, how long writing a large phone for a ticket takes. Run it on a machine
# that does nothing else. Exits with 1 if one of them failed.
# BENCH_BUILD=DIR takes the programs of that build folder instead, and builds nothing.
set -euo pipefail

ROOT=$(unset CDPATH && cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
WORK=$(mktemp -d)
SERVER=
trap 'stop_server; rm -rf "$WORK"' EXIT

stop_server()
{
    [ -z "$SERVER" ] || kill "$SERVER" 2>/dev/null || true
    SERVER=
}

# An X server of its own: without a window manager or a compositor, and on a free number.
start_server()
{
    command -v Xvfb >/dev/null || { echo "Xvfb is not installed: package xvfb" >&2; return 1; }
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$WORK/display" 2>"$WORK/xvfb.log" &
    SERVER=$!
    local _
    for _ in $(seq 100); do
        [ ! -s "$WORK/display" ] || break
        sleep 0.1
    done
    [ -s "$WORK/display" ] || { cat "$WORK/xvfb.log" >&2; return 1; }
    DISPLAY=:$(cat "$WORK/display")
    export DISPLAY
}

run_startup()
{
    if [ ! -x "$BIN/bench_startup" ]; then
        echo "bench_startup was not built: package libx11-dev" >&2
        return 1
    fi
    start_server || return 1
    local status=0
    # Not as a child of the tests' platform: a start on a desktop is what counts.
    env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY "$BIN/bench_startup" || status=$?
    stop_server
    return "$status"
}

case ${1-} in
-h | --help)
    sed -n '/^# Usage:/,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac
[ $# -gt 0 ] || set -- lookup search soak startup seen check export
for name in "$@"; do
    case $name in
    lookup | search | soak | startup | seen | check | export) ;;
    *)
        echo "$name is no measurement: see --help" >&2
        exit 2
        ;;
    esac
done

if [ -n "${BENCH_BUILD-}" ]; then
    BIN=$BENCH_BUILD/bin
else
    BIN=$ROOT/build/bench/bin
    (cd "$ROOT" && cmake --preset bench && cmake --build --preset bench) >"$WORK/build.log" 2>&1 \
        || { tail -n 40 "$WORK/build.log" >&2; exit 1; }
fi

# Nothing of the user's desktop: its message bus, its theme, its scale, its language.
export DBUS_SESSION_BUS_ADDRESS=disabled: LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$WORK HOME=$WORK
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR SIPPHONE_INSPECTOR_TOKEN
failed=0
for name in "$@"; do
    printf '== %s\n' "$name"
    case $name in
    lookup) "$BIN/bench_lookup" || failed=1 ;;
    search) "$BIN/bench_search" || failed=1 ;;
    soak) "$BIN/soak_lookup" || failed=1 ;;
    startup) run_startup || failed=1 ;;
    seen) "$BIN/bench_seen" || failed=1 ;;
    export) "$BIN/bench_export" || failed=1 ;;
    check)
        "$ROOT/tests/bench/bench_check.sh" "$BIN/sipphone-inspector" \
            "$ROOT/tests/fixtures/phones" || failed=1
        ;;
    esac
done
exit "$failed"
