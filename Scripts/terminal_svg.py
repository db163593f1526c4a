#!/usr/bin/env python3
"""Draws the first lines of a command's output as an SVG picture of a terminal, without any font of its own.

usage: clio who ISIS-K | Scripts/terminal_svg.py 'clio who ISIS-K' --until 'Whom' > docs/images/who.svg

Bars and headings are coloured by what they are; every run of text has its width written down, so that columns stand
whatever font the viewer has.
"""
import argparse
import re
import sys
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, TOP = 7.826, 19, 24.0, 58
BARS = set("▁▂▃▄▅▆▇█▏▎▍▌▋▊▉")


def runs(line):
    """Pieces of a line apart by two spaces or more, and bars by themselves, each with its column."""
    for match in re.finditer(r"[▁▂▃▄▅▆▇█▏▎▍▌▋▊▉]+|(?:(?!  )[^▁▂▃▄▅▆▇█▏▎▍▌▋▊▉])+", line):
        text = match.group()
        start = match.start() + len(text) - len(text.lstrip())
        if text.strip():
            yield start, text.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("--until", help="leave out everything from the line that begins with this")
    parser.add_argument("--title")
    options = parser.parse_args()
    lines = [line.rstrip("\n") for line in sys.stdin]
    for number, line in enumerate(lines):
        if options.until and line.startswith(options.until):
            lines = lines[:number]
            break
    while lines and not lines[-1]:
        lines.pop()
    rows = ["$ " + options.command, ""] + lines
    columns = max(map(len, rows))
    width, height = round(LEFT * 2 + columns * WIDTH), TOP + HEIGHT * len(rows)
    title = escape(options.title or f"The first lines of {options.command}")
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
          'role="img" aria-labelledby="title">')
    print(f'<title id="title">{title}</title>')
    print(f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="#161b22" stroke="#444c56"/>')
    for position, colour in enumerate(("#f47067", "#daaa3f", "#57ab5a")):
        print(f'<circle cx="{30 + 20 * position}" cy="22" r="6" fill="{colour}"/>')
    print("<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', "
          'monospace" font-size="13" fill="#d1d7e0">')
    for number, row in enumerate(rows):
        before = rows[number - 1] if number else ""
        style = ""
        if number == 0:
            style = ' fill="#7ee787"'
        elif number == 2:
            style = ' fill="#ffffff" font-weight="bold"'
        elif row and not before and number > 2:
            style = ' fill="#79c0ff" font-weight="bold"'
        elif number > 2 and not rows[number - 2] and before and number > 4:
            style = ' fill="#9aa4af"'
        for start, text in runs(row):
            own = ' fill="#e3b341"' if set(text) <= BARS and not style else style
            print(f'<text x="{LEFT + start * WIDTH:.1f}" y="{TOP + number * HEIGHT}" '
                  f'textLength="{len(text) * WIDTH:.1f}" lengthAdjust="spacingAndGlyphs"{own}>{escape(text)}</text>')
    print("</g>\n</svg>")


main()
