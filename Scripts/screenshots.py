"""Takes the pictures of pages in docs/images/pages from a running `clio serve`.

    python3 Scripts/screenshots.py http://127.0.0.1:8080 docs/images/pages

Needs playwright and Pillow from PyPI and a chromium (CHROMIUM names it; default /usr/bin/chromium). The store should hold
UCDP GED 19.1 whole; the article that is checked is docs/examples/khorasan-2018.md.
"""

import io
import os
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

PAGES = {
    "home": "/",
    "actor": "/actor/is-khorasan",
    "compare": "/compare?actors=is-khorasan,taliban&from=2015&to=2018",
    "figure": "/figure/ucdp-ged@19.1/deaths/actor=is-khorasan/year=2018",
    "map": "/map?actor=is-khorasan",
    "checked": "/check",
}
SIZES = {1280: 1500, 390: 1300}


def main(base, folder):
    text = open("docs/examples/khorasan-2018.md", encoding="utf-8").read()
    with sync_playwright() as play:
        chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width, height in SIZES.items():
                page = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme
                ).new_page()
                for name, path in PAGES.items():
                    page.goto(base + path)
                    if name == "checked":
                        page.fill("#text", text)
                        page.fill("#published", "2019-06")
                        page.click("form.text button")
                        page.wait_for_selector("article")
                    page.wait_for_load_state("networkidle")
                    shot = Image.open(io.BytesIO(page.screenshot()))
                    shot = shot.convert("RGB").quantize(96, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
                    shot.save(f"{folder}/{name}-{width}-{scheme}.png", optimize=True)
        browser.close()


main(sys.argv[1].rstrip("/"), sys.argv[2])
