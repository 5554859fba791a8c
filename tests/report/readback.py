#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: readback.py html|csv|gfm|jira <FILE

Prints the rows of all tables in a report, as other programs read them: a JSON list of lists of
texts. html and csv are read with Python's own modules, the others by pandoc.
"""
import csv
import html
import html.parser
import io
import json
import subprocess
import sys


class Tables(html.parser.HTMLParser):
    """Collects the cells of every row; whatever else a page does is a mistake in it."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows = []
        self.cell = None

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = ""
        elif self.cell is not None:
            raise ValueError(f"<{tag}> in a cell")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def text_of(inlines, kind):
    """The text of pandoc's inlines; markup in them is a mistake."""
    text = ""
    for inline in inlines:
        name, content = inline["t"], inline.get("c")
        if name == "Str":
            # Jira reads characters by their numbers, pandoc's reader of its markup only by names.
            text += html.unescape(content) if kind == "jira" else content
        elif name in ("Space", "SoftBreak"):
            text += " "
        elif name == "LineBreak" or (name == "RawInline" and content == ["html", "<br>"]):
            text += "\n"
        else:
            raise ValueError(f"{name} in a cell: {content}")
    return text


def cells_of(row, kind):
    cells = []
    for cell in row[1]:
        blocks = cell[4]
        if any(block["t"] not in ("Plain", "Para") for block in blocks):
            raise ValueError(f"more than text in a cell: {blocks}")
        cells.append("\n\n".join(text_of(block["c"], kind) for block in blocks))
    return cells


def rows_by_pandoc(text, kind):
    run = subprocess.run(["pandoc", "-f", kind, "-t", "json"], input=text, capture_output=True,
                         check=True)
    rows = []
    for block in json.loads(run.stdout)["blocks"]:
        if block["t"] != "Table":
            continue
        _, _, _, head, bodies, _ = block["c"]
        rows += [cells_of(row, kind) for row in head[1]]
        for body in bodies:
            rows += [cells_of(row, kind) for row in body[2] + body[3]]
    return rows


def main():
    kind = sys.argv[1]
    data = sys.stdin.buffer.read()
    if kind == "html":
        reader = Tables()
        reader.feed(data.decode("utf-8"))
        reader.close()
        rows = reader.rows
    elif kind == "csv":
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    else:
        rows = rows_by_pandoc(data, kind)
    json.dump(rows, sys.stdout)


main()
