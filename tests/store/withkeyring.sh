#!/bin/sh
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: withkeyring.sh unlocked|locked|noservice|nobus COMMAND...
#
# Runs the command with a keyring of its own, in a folder that is gone afterwards, on a session bus
# of its own: nothing of the user's is touched. Without a display, so that nothing can ask anybody.
set -eu

# A bus that starts no service by itself, least of all a keyring with a question to somebody.
on_bus()
{
    cat >"$HOME/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$HOME</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$HOME/bus.conf" -- "$@"
}

# Runs the rest of the arguments while a keyring daemon, started with the first one, is on the bus.
beside_daemon()
{
    flag=$1
    shift
    printf password | gnome-keyring-daemon --foreground "$flag" --components=secrets \
        --control-directory="$HOME/control" >"$HOME/daemon.log" 2>&1 &
    daemon=$!
    tries=100
    until dbus-send --session --dest=org.freedesktop.secrets --print-reply \
        /org/freedesktop/secrets org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { cat "$HOME/daemon.log" >&2; exit 2; }
        sleep 0.05
    done
    status=0
    "$@" || status=$?
    kill "$daemon"
    wait "$daemon" || true
    return "$status"
}

situation=$1
shift
case $situation in
--beside-daemon)
    beside_daemon "$@"
    exit
    ;;
esac

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
export XDG_RUNTIME_DIR="$HOME/runtime"
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"

case $situation in
unlocked)
    on_bus "$0" --beside-daemon --unlock "$@"
    ;;
locked)
    # The first daemon makes the login keyring; the second finds it and has no password for it.
    on_bus "$0" --beside-daemon --unlock true
    on_bus "$0" --beside-daemon --start "$@"
    ;;
noservice)
    on_bus "$@"
    ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS=disabled: "$@"
    ;;
*)
    echo "withkeyring.sh does not know $situation" >&2
    exit 2
    ;;
esac
