"""Looks at the pages of a running `clio serve` as axe and a person with a keyboard or a small screen do.

    python3 Scripts/accessibility.py http://127.0.0.1:8080
    python3 Scripts/accessibility.py http://127.0.0.1:8080 --site site      # and at a folder that `clio publish` made
    python3 Scripts/accessibility.py --site site                            # or at that alone

Needs axe-playwright-python and playwright from PyPI and a chromium (CHROMIUM names it; default /usr/bin/chromium). The
store should hold UCDP GED 19.1 whole. Each page is looked at in light and dark, 1280 and 390 pixels wide. Beside axe's
rules for WCAG 2.2 A and AA: one h1, one main landmark, a skip link that comes first, can be seen and leads there,
nothing wider than the window, no error in the console, no request to elsewhere, all the same on a second visit.
Exit: 0 nothing found, 1 something, 2 it could not look.
"""

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error, sync_playwright
except ImportError as error:
    print(f"accessibility.py: {error}\nhint: pip install axe-playwright-python playwright", file=sys.stderr)
    sys.exit(2)

PAGES = {
    "home": "/",
    "actors": "/actors",
    "search": "/actors?q=khorasan",
    "actor": "/actor/is-khorasan",
    "compare": "/compare?actors=is-khorasan,taliban&from=2015&to=2018",
    "compare, the form": "/compare",
    "rank": "/rank",
    "network": "/network?actor=is-khorasan",
    "map": "/map?actor=is-khorasan",
    "map, the form": "/map",
    "figure": "/figure/ucdp-ged@19.1/deaths/actor=is-khorasan/year=2018",
    "figures by year": "/figure/ucdp-ged@19.1/deaths/actor=is-khorasan/by=year",
    "check": "/check",
    "checked": "/check",
    "data": "/data",
    "error": "/actor/nobody-of-this-name",
}
STATUS = {"error": 404}
# Of a site those that it has; the last two stand for all of their kind.
SITE_PAGES = [
    "index.html", "actors/index.html", "actors/is-khorasan.html", "rank.html", "compare/index.html", "network.html",
    "map.html", "data.html", "articles/index.html", "compare/*-and-*.html", "articles/[!i]*.html"]
ARTICLE = Path(__file__).resolve().parent.parent / "docs/examples/khorasan-2018.md"
AXE = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]},
    # axe leaves this one off unless asked for by name.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations", "incomplete"],
}
STRUCTURE = """() => {
  const main = document.querySelectorAll('main, [role=main]'), heads = document.querySelectorAll('h1')
  const wide = document.scrollingElement.scrollWidth
  // What reaches beyond the window and is not in a box that scrolls by itself.
  const scrolls = (e) => e && e !== document.documentElement && (getComputedStyle(e).overflowX !== 'visible' ||
    scrolls(e.parentElement))
  const beyond = wide <= innerWidth ? [] : [...document.body.querySelectorAll('*')].filter((e) =>
    e.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(e.parentElement))
  return {heads: heads.length, main: main.length, wide, window: innerWidth, language: document.documentElement.lang,
    title: document.title, beyond: beyond.slice(0, 3).map((e) => e.tagName.toLowerCase() +
      (e.id ? '#' + e.id : '') + (e.className && e.className.baseVal === undefined ? '.' + e.className : ''))}
}"""
# In the window, not cut away, and nothing lies over it.
SKIP = """() => {
  const link = document.activeElement, box = link.getBoundingClientRect()
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return {tag: link.tagName, target: link.getAttribute('href') || '', text: link.textContent,
    seen: box.width > 20 && box.height > 10 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth &&
      over !== null && link.contains(over) && getComputedStyle(link).opacity === '1'}
}"""
# Where the keyboard goes on from after the link: in the target, or at it.
REACHED = """(id) => {
  const target = document.getElementById(id), now = document.activeElement
  return target !== null && (target === now || target.contains(now))
}"""


class Look:
    """One look at one page: what is wrong with it, in words."""

    def __init__(self, page, home):
        self.page = page
        self.home = home
        self.faults, self.notes = [], []
        self.address, self.status, self.when = "", 200, ""
        page.on("console", self.said)
        page.on("pageerror", lambda error: self.fault(f"script: {error}"))
        page.on("request", self.asked)
        page.on("requestfailed", lambda request: self.fault(f"not loaded: {request.url} ({request.failure})"))

    def fault(self, words):
        if self.when + words not in self.faults:
            self.faults.append(self.when + words)

    def said(self, message):
        # A page that is an error itself is told of as one, too.
        if message.type == "error" and not (self.status != 200 and message.location.get("url") == self.address):
            self.fault(f"console: {message.text} {message.location.get('url', '')}")

    def asked(self, request):
        if not request.url.startswith((self.home, "data:")):
            self.fault(f"asks elsewhere: {request.url}")

    def open(self, address, status=200):
        self.address, self.status = address, status
        answer = self.page.goto(address)
        if urlsplit(address).scheme != "file" and answer.status != status:
            self.fault(f"status: expected {status}, found {answer.status}")

    def check_text(self):
        self.page.fill("#text", ARTICLE.read_text(encoding="utf-8"))
        self.page.fill("#published", "2019-06")
        self.page.click("form.text button")
        self.page.wait_for_selector("article")

    def look(self, axe):
        self.page.wait_for_load_state("networkidle")
        # Before axe, whose own work could move the focus.
        self.skip_link()
        self.structure()
        # Of a file axe could not read the style sheet once more, and the console would tell of it.
        options = AXE | {"preload": urlsplit(self.address).scheme != "file"}
        found = axe.run(self.page, options=options).response
        for rule in found["violations"]:
            # The same reason for a row of links is told once.
            reason = " ".join(rule["nodes"][0].get("failureSummary", "").split())
            self.fault(f"axe {rule['id']} ({rule['impact']}): {reason}")
            self.faults += [f"    at {where(node)}" for node in rule["nodes"]]
        for rule in found["incomplete"]:
            self.notes.append(f"axe cannot tell, {rule['id']}: {len(rule['nodes'])}, first {where(rule['nodes'][0])}")

    def come_back(self):
        """A second visit gets what the browser has kept, with fields of the answer that says that it is still good."""
        self.when = "on coming back: "
        self.open(self.address, self.status)
        self.page.wait_for_load_state("networkidle")

    def structure(self):
        found = self.page.evaluate(STRUCTURE)
        for name, words in (("heads", "h1"), ("main", "main landmark")):
            if found[name] != 1:
                self.fault(f"{words}: expected one, found {found[name]}")
        if not found["title"].strip() or not found["language"]:
            self.fault(f"expected a title and a language, found {found['title']!r}, {found['language']!r}")
        if found["wide"] > found["window"]:
            self.fault(
                f"wide: expected at most {found['window']} px, found {found['wide']}: {', '.join(found['beyond'])}")

    def skip_link(self):
        self.page.keyboard.press("Tab")
        link = self.page.evaluate(SKIP)
        if link["tag"] != "A" or not link["target"].startswith("#"):
            self.fault(f"skip link: expected it first, found {link['tag'].lower()} '{link['text'].strip()[:40]}'")
            return
        if not link["seen"]:
            self.fault("skip link: expected to see it while it has the focus")
        self.page.keyboard.press("Enter")
        if not self.page.evaluate(REACHED, link["target"][1:]):
            self.fault(f"skip link: expected the focus in {link['target']}, found it elsewhere")
        self.page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0) }")


def where(node):
    """A selector; of one inside a frame or a shadow tree a list of them."""
    return " ".join(" ".join(part) if isinstance(part, list) else part for part in node["target"])


def places(found):
    """What is to be looked at: a name, an address, what it may ask for, the status."""
    if found.base:
        base = found.base.rstrip("/")
        for name, path in PAGES.items():
            yield name, base + path, base + "/", STATUS.get(name, 200)
    if found.site:
        home = found.site.resolve().as_uri() + "/"
        for pattern in SITE_PAGES:
            for file in sorted(found.site.glob(pattern))[:1]:
                yield f"site {file.relative_to(found.site)}", file.resolve().as_uri(), home, 200


def look_at_all(browser, found):
    """Prints a line for each page and what was found; returns how much that was."""
    axe = Axe()
    count = 0
    for name, address, home, status in places(found):
        if found.only and found.only not in name:
            continue
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                context.set_default_timeout(60_000)
                look = Look(context.new_page(), home)
                try:
                    look.open(address, status)
                    if name == "checked":
                        look.check_text()
                    look.look(axe)
                    if (scheme, width) == ("light", 1280):
                        look.come_back()
                except Error as error:
                    look.faults.append(f"expected the page, found: {error.message.splitlines()[0]}")
                context.close()
                count += sum(not fault.startswith(" ") for fault in look.faults)
                print(f"{'**' if look.faults else 'ok'}  {name}, {scheme}, {width} px", flush=True)
                for fault in look.faults:
                    print(f"      {fault}")
                for note in look.notes if found.notes else []:
                    print(f"      (note) {note}")
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", nargs="?", help="where `clio serve` listens: http://127.0.0.1:8080")
    parser.add_argument("--site", type=Path, help="a folder that `clio publish` made")
    parser.add_argument("--only", help="only pages whose name contains this")
    parser.add_argument("--notes", action="store_true", help="also tell what axe leaves to people")
    found = parser.parse_args()
    if not found.base and not found.site:
        parser.error("expected the address of a server, or --site DIR")
    if found.site and not (found.site / "index.html").is_file():
        print(f"accessibility.py: {found.site}: expected a site with index.html, found none", file=sys.stderr)
        return 2
    with sync_playwright() as play:
        chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        try:
            browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            if found.base:
                browser.new_page().goto(found.base)
        except Error as error:
            print(f"accessibility.py: {error.message.splitlines()[0]}", file=sys.stderr)
            return 2
        count = look_at_all(browser, found)
        browser.close()
    print(f"{count} found" if count else "nothing found")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
