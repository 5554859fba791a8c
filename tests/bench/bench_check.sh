#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: bench_check.sh PROGRAM FOLDER
#
# How fast "check" reads a file, on one core, and whether its memory grows with the file: 10,000 and
# 100,000 phones, made from a phone of the folder with ids and addresses of their own. Sound ones, and
# such with six findings each, which take longer to tell; what they share with each other is told as
# well. Exits with 1 if it checks fewer than 20,000 a second of either, or needs more than 4 MB more
# for the larger file.
set -euo pipefail

PROGRAM=$1
PHONES=$2
MIN_PHONES_PER_SECOND=20000
MAX_GROWTH_KB=4096
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# A phone a line, which check takes as well as a list.
make_phones()
{
    local start
    start=$(tr -d '\n' <"$PHONES/$1" | sed -E 's/"(_id|macAddress)": *"[^"]*", *//g; s/} *$//')
    START=$start awk -v count="$2" 'BEGIN {
        for (i = 0; i < count; i++)
            printf "%s,\"_id\":\"%024x\",\"macAddress\":\"000413%06X\"}\n", ENVIRON["START"], i, i
    }'
}

# Prints the best user time of three runs in seconds, and the most memory in KB.
measure()
{
    local _ best=1000 memory=0 user kb
    for _ in 1 2 3; do
        /usr/bin/time -o "$WORK/time" -f '%U %M' taskset -c 0 "$PROGRAM" check "$1" \
            >"$WORK/output" 2>/dev/null || [ $? = 3 ]
        # A line before it tells of the exit code.
        read -r user kb < <(tail -n 1 "$WORK/time")
        best=$(printf '%s\n' "$best" "$user" | sort -g | head -n 1)
        memory=$((kb > memory ? kb : memory))
    done
    printf '%s %s\n' "$best" "$memory"
}

print_figures()
{
    awk -v name="$1" -v n="$2" -v t="$3" -v m="$4" 'BEGIN {
        printf "%s: %d phones: %.2f s, %d phones/s, %.1f MB\n", name, n, t, n / t, m / 1024 }'
}

failed=0
make_phones sound.json 10000 >"$WORK/sound.json"
make_phones reference.json 10000 >"$WORK/10k.json"
make_phones reference.json 100000 >"$WORK/100k.json"
read -r sound_time sound_memory < <(measure "$WORK/sound.json")
read -r small_time small_memory < <(measure "$WORK/10k.json")
read -r large_time large_memory < <(measure "$WORK/100k.json")
print_figures "sound" 10000 "$sound_time" "$sound_memory"
print_figures "six findings each" 10000 "$small_time" "$small_memory"
print_figures "six findings each" 100000 "$large_time" "$large_memory"
for time in "$sound_time" "$small_time"; do
    awk -v t="$time" -v min=$MIN_PHONES_PER_SECOND 'BEGIN { exit 10000 / t < min }' \
        || { echo "fewer than $MIN_PHONES_PER_SECOND phones/s" >&2; failed=1; }
done
[ $((large_memory - small_memory)) -le $MAX_GROWTH_KB ] \
    || { echo "memory grows with the file" >&2; failed=1; }
exit "$failed"
