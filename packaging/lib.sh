# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share: saying a step, keeping its noise in a log, installing packages.
# To be sourced by a bash with "set -euo pipefail".

ROOT=$(unset CDPATH && cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
PACKAGE_LIST=$ROOT/packaging/packages.txt
LOG_TAIL_LINES=60

# step SENTENCE...: what is done now; standard output belongs to the program that is run.
step()
{
    printf '%s\n' "$*" >&2
}

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

# start_log NAME: an empty build/NAME.log, which the steps below fill.
start_log()
{
    LOG=$ROOT/build/$1.log
    if ! { mkdir -p "$ROOT/build" && : >"$LOG"; } 2>/dev/null; then
        fail "The log $LOG cannot be written. Does the folder build/ belong to another user?"
    fi
}

# help_of SCRIPT: the comment at the head of a script, from "Usage:" on.
help_of()
{
    sed -n '/^# Usage:/,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$1"
}

# quietly COMMAND...: its output goes to the log; when it fails, the log's tail is shown.
quietly()
{
    local status=0
    printf '\n$ %s\n' "$*" >>"$LOG"
    "$@" >>"$LOG" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        tail -n "$LOG_TAIL_LINES" "$LOG" >&2
        fail "Failed with exit code $status: $*. The whole log: $LOG"
    fi
}

# packages_of SECTION...: the package names of these sections, one a line.
packages_of()
{
    awk -v wanted=" $* " '
        $1 == "##" { inside = index(wanted, " " $2 " ") > 0; next }
        /^[[:space:]]*(#|$)/ { next }
        inside { print $1 }' "$PACKAGE_LIST"
}

# missing_of PACKAGE...: those that are not installed, one a line.
missing_of()
{
    local installed
    # dpkg-query fails when it does not know one of them, and still lists the others.
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    local package
    for package in "$@"; do
        grep -qxF "installed $package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# install_sections SECTION...: installs what these sections name and the system has not.
install_sections()
{
    local packages missing as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "This is not a Debian-like system (there is no apt-get). Install what" \
            "packaging/packages.txt names in your system's own way, then build as README.md says."
    fi
    mapfile -t packages < <(packages_of "$@")
    [ "${#packages[@]}" -gt 0 ] || fail "$PACKAGE_LIST names no package in: $*"
    mapfile -t missing < <(missing_of "${packages[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null \
            || fail "Packages are missing, and only root or a user with sudo may install them." \
                "As root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    local noun=packages
    [ "${#missing[@]}" -gt 1 ] || noun=package
    step "Installing ${#missing[@]} $noun: ${missing[*]}"
    local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive
        apt-get -q -o DPkg::Lock::Timeout=120)
    # A single broken source must not stop what the others can give; the installation itself tells.
    printf '\n$ %s update\n' "${apt[*]}" >>"$LOG"
    "${apt[@]}" update >>"$LOG" 2>&1 </dev/null \
        || step "The package lists could not all be refreshed; going on with those at hand."
    quietly "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}
