# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the program finds in phones made by chance with what rules.py does.

compare.py PROGRAM COUNT [SEED]
"""
import json
import subprocess
import sys
from collections import Counter
from datetime import datetime

import phones
import rules


def name_of(id, position):
    """What the program calls a phone: its id as received, or its place in the input."""
    if not rules.present(id):
        return f"standard input[{position}]"
    return id if isinstance(id, str) else json.dumps(id, separators=(",", ":"))


def found(program, made):
    run = subprocess.run(
        [program, "check", "-", "--format", "json", "--at", phones.NOW],
        input=json.dumps(made).encode(), stdout=subprocess.PIPE, check=False)
    if run.returncode not in (0, 3):
        sys.exit(f"the program ended with {run.returncode}")
    result = {}
    for finding in json.loads(run.stdout):
        of_phone = result.setdefault(finding["phone"], {})
        if finding["rule"] in of_phone:
            sys.exit(f"{finding['rule']} is there twice for {finding['phone']}")
        of_phone[finding["rule"]] = finding["severity"]
    return result


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    maker = phones.Maker(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    now = datetime.fromisoformat(phones.NOW.replace("Z", "+00:00"))
    made = [maker.phone(position) for position in range(count)]
    names = Counter(name_of(phone.get("_id"), position) for position, phone in enumerate(made))
    twice = [name for name, number in names.items() if number > 1]
    if twice:
        sys.exit(f"several phones are called {twice}")
    theirs = found(program, made)
    tripped, silent, differences = Counter(), 0, 0
    shared = rules.together(made)
    for position, phone in enumerate(made):
        alone = rules.rules_of(phone, now)
        expected = {**alone, **shared[position]}
        tripped.update(expected.keys())
        silent += not alone
        actual = theirs.get(name_of(phone.get("_id"), position), {})
        if expected != actual:
            differences += 1
            if differences <= 10:
                odd = sorted(set(expected.items()) ^ set(actual.items()))
                print(f"phone {position} differs in {odd}:\n  {json.dumps(phone)}")
    print(f"{count} phones, {silent} sound by themselves, {differences} differ")
    print(", ".join(f"{rule} {number}" for rule, number in sorted(tripped.items())))
    # R3 needs an old fetch, and a file's is new.
    rare = [rule for rule in (f"{letter}{number}" for letter, last in
                              (("C", 6), ("R", 6), ("I", 6), ("S", 9), ("N", 12), ("K", 10), ("A", 4), ("D", 4), ("X", 5))
                              for number in range(1, last + 1))
            if rule != "R3" and tripped[rule] < count / 500]
    if rare:
        print(f"hardly tried: {rare}")
    sys.exit(1 if differences or rare or not silent else 0)


main()
