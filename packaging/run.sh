#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/run.sh [--help] [--] [ARGUMENT...]
#
# From a bare Debian 12 to the running program: installs the packages that are missing (as root or
# with sudo), builds the preset "release" and starts SIP Phone Inspector. A second run installs
# nothing and builds only what changed. It works from any current directory.
#
# Without an ARGUMENT it shows the sample phone of the built-in demo; where there is no display
# (neither DISPLAY nor WAYLAND_DISPLAY is set) it draws that phone into a picture, prints it as
# text, and says where the picture is.
# With ARGUMENTs the program is started with exactly these instead, for example
#     packaging/run.sh --api https://pbx.example.org show 0123456789abcdef01234567
# and "--" keeps a --help that is meant for the program: packaging/run.sh -- --help
set -euo pipefail

# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

DEMO_PHONE=12345678901234567890ABCD
PROGRAM=$ROOT/build/release/bin/sipphone-inspector
PICTURE=$ROOT/build/release/demo/sipphone-demo.png

build()
{
    install_sections build run
    step "Building (the first time takes some minutes)…"
    # A subshell: the ARGUMENTs may name files relative to where the user stands.
    (
        cd "$ROOT"
        quietly cmake --preset release
        quietly cmake --build --preset release --parallel "$(nproc)" \
            --target sipphone-inspector sipphone-sandbox
    )
}

demo_without_display()
{
    step "There is no display: drawing the sample phone into a picture instead of a window."
    mkdir -p "$(dirname "$PICTURE")"
    rm -f "$PICTURE"
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    quietly "$PROGRAM" --demo export "$DEMO_PHONE" -o "$PICTURE" --tab all
    [ -s "$PICTURE" ] || fail "The program drew no picture at $PICTURE. The log: $LOG"
    "$PROGRAM" --demo show "$DEMO_PHONE"
    printf '%s\n' "The picture of the sample phone: $PICTURE"
}

case ${1-} in
-h | --help)
    help_of "${BASH_SOURCE[0]}"
    exit 0
    ;;
--)
    shift
    ;;
esac

start_log run
build
if [ $# -gt 0 ]; then
    exec "$PROGRAM" "$@"
elif [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    step "Starting SIP Phone Inspector with its sample phones…"
    exec "$PROGRAM" --demo "$DEMO_PHONE"
else
    demo_without_display
fi
