"""Do both pages of pages.py hold the same figures? They are compared with what is counted here from the file."""
import csv
import re
from html.parser import HTMLParser

from pages_peer import TEXTS
from pages_servers import stop


class Lines(HTMLParser):
    """The lines of a page's tables: of each its first cell and all its numbers."""

    def __init__(self, text):
        super().__init__()
        self.lines, self.cells = [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.cells = []
        elif tag in ("td", "th") and self.cells is not None:
            self.cells.append("")

    def handle_data(self, data):
        if self.cells:
            self.cells[-1] += data

    def handle_endtag(self, tag):
        if tag == "tr" and self.cells:
            numbers = {int(n.replace(",", "")) for cell in self.cells for n in re.findall(r"\d[\d,]*", cell)}
            self.lines.append((self.cells[0].strip(), numbers))
            self.cells = None


def expected(data):
    """What both pages must hold, counted from the file: pairs of a line's beginning and numbers in it."""
    years, opponents, countries, others, rows = {}, {}, {}, {}, []
    sides = [0, 0, 0]
    with open(data, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            n = {name: int(value or 0) for name, value in row.items() if name not in TEXTS}
            ids = (n["side_a_new_id"], n["side_b_new_id"])
            own = next((s for s, i in zip("ab", ids) if i in (234, 6318)), None)
            if own is None or row["country"] not in ("Afghanistan", "Pakistan") or n["year"] < 2015:
                if n["year"] == 2018:
                    for side in {row["side_a"], row["side_b"]}:
                        others[side] = others.get(side, 0) + n["best"]
                continue
            onesided = n["type_of_violence"] == 3
            suffered = 0 if onesided else n[f"deaths_{own}"]
            figures = (1, n["low"], n["best"], n["high"], suffered, n["best"] if onesided else 0)
            rows.append((-n["best"], n["id"]))
            theirs = n["deaths_b" if own == "a" else "deaths_a"]
            if not onesided:
                sides = [a + b for a, b in zip(sides, (theirs, n["deaths_civilians"], n["deaths_unknown"]))]
            for sums, key in ((years, n["year"]), (years, "all"), (countries, row["country"])):
                sums[key] = [a + b for a, b in zip(sums.get(key, [0] * 6), figures)]
            if not onesided:
                key = row["side_b" if own == "a" else "side_a"]
                opponents[key] = [a + b for a, b in zip(opponents.get(key, [0] * 4), (1, n["best"], suffered, theirs))]
    best = years[2018][2]
    rank = 1 + sum(
        deaths > best for side, deaths in others.items() if not side.startswith(("Civilians", "Government of")))
    wanted = [(str(key), sums) for key, sums in years.items()]
    wanted += [(key, sums[:4]) for key, sums in countries.items()]
    # Clio gives names of its registry to those that it knows.
    wanted += [("", sums) for sums in sorted(opponents.values(), key=lambda sums: -sums[1])[:5]]
    # Opponent, collateral and unknown: Clio has them below each other, the peer in one line.
    wanted += [("", [deaths]) for deaths in sides]
    wanted += [(str(event), [-deaths]) for deaths, event in sorted(rows)[:9]]
    return wanted + [("deaths", [rank, best])]


def check_figures(name, text, wanted):
    lines = Lines(text).lines
    for start, numbers in wanted:
        if not any(first.startswith(start) and set(numbers) <= found for first, found in lines):
            near = [f"{first}: {sorted(found)}" for first, found in lines if start and first.startswith(start)]
            stop(f"{name}: expected a line '{start}' with {numbers}, found {'; '.join(near) or 'no such line'}")
    return len(wanted)
