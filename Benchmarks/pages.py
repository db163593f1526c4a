#!/usr/bin/env python3
"""Clio's profile page over HTTP beside a Datasette page with the same figures, in turns, in one run.

    Benchmarks/pages.py --datasette DIR/bin/datasette

Needs wrk (a Debian package) and Datasette: pip install datasette datasette-template-sql
Exit: 0 the budget's "must" is met by the page as it is served, 1 it is not, 2 it could not run.

What is like for like, and what is not:
- Both answer from the same rows on the same machine, over loopback, to the same threads of wrk, which take their share
  of the processors from both. Before anything is timed, both pages must hold what this program counts from the file.
- Datasette runs as its makers advise for data that do not change: immutable, rows counted beforehand, else as it comes.
  Its table has the indexes that the page's questions want. It is one process, and its Python uses little more than one
  processor; one on each, behind a balancer, could at most multiply its figures by their number. Clio uses them all.
- Clio keeps pages while the store is unchanged, Datasette keeps none: with a cache before it, its pages would come at
  that cache's speed. So Clio is measured twice: as it is served, and with every request a question that was not asked
  before. The second compares the making of a page; what a profile is made of is kept for its pictures, so that a third
  figure tells how long pages take that nobody has asked for: one after the other, those of actors spread over all. The
  budget names none of these: the exit goes by the first.
- Clio's page holds more: ranks by all measures, four pictures told in words, tempo, lineage, relations, sources; it has
  ten times the bytes. Its store holds sums by year and pair of sides, made while loading, and it keeps rows in memory;
  the peer has the plain rows, in the page cache.
- The peer's own page of the same rows shows the first hundred of them, and looks for facets to suggest, as it does
  unless told otherwise.
"""
import argparse
import os
import platform
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

# The modules beside this one leave nothing in the repository.
sys.dont_write_bytecode = True

from measure import REPOSITORY, Table, busy_seconds, processors, say
from pages_check import check_figures, expected
from pages_peer import MINE, make_database, make_site
from pages_servers import LONG_NAME, Load, Server, first_visits, free_port, get, script, stop

# The budget: so many times the requests of the peer, and how long the slowest hundredth may take.
MUST, GOAL, MOST_MILLISECONDS = 10, 50, 20
SLUG = "is-khorasan"


def span(values, digits):
    low, middle, high = (f"{v:,.{digits}f}" for v in (min(values), statistics.median(values), max(values)))
    return f"{middle} ({low}-{high})"


def wait_until_quiet(patience):
    end = time.monotonic() + patience
    while busy_seconds() is not None and time.monotonic() < end:
        before, began = busy_seconds(), time.monotonic()
        time.sleep(0.3)
        if (busy_seconds() - before) / (time.monotonic() - began) < 0.25:
            return
    if patience:
        say("  (others still use the processors; measured all the same)")


def measure(found, pages):
    loads = {name: [] for name in pages}
    for turn in range(found.rounds + 1):
        say(f"round {turn} of {found.rounds}" if turn else "warming up")
        for name, (url, script) in pages.items():
            wait_until_quiet(found.patience if turn else 0)
            load = Load(found, url, script, turn)
            if turn:
                loads[name].append(load)
    return loads


def median(runs, name):
    return statistics.median(getattr(run, name) for run in runs)


def budget(text, counts):
    """In brackets where the exit does not go by it."""
    return text if counts else f"({text})"


def report(loads):
    """Prints both tables; true where the budget is met."""
    table = Table("page", "requests/s: median (min-max)", "p50, ms", "p99, ms", "errors", "bytes an answer")
    for name, runs in loads.items():
        table.add(
            name, span([r.rate for r in runs], 0), span([r.p50 for r in runs], 2), span([r.p99 for r in runs], 2),
            str(sum(r.errors for r in runs)), f"{median(runs, 'size'):,.0f}")
    ratios = Table("requests/s of", "to those of", "ratio of medians (of turns)", "budget: must / goal", "result")
    kept, new, peer, _ = loads
    good = True
    for ours in (kept, new):
        for theirs in list(loads)[2:]:
            pairs = [a.rate / b.rate for a, b in zip(loads[ours], loads[theirs])]
            ratio = median(loads[ours], "rate") / median(loads[theirs], "rate")
            if (ours, theirs) == (kept, peer):
                good = ratio >= MUST
            result = "ok, goal met" if ratio >= GOAL else "ok" if ratio >= MUST else "**short**"
            ratios.add(
                ours, theirs, f"{ratio:,.2f} ({min(pairs):,.2f}-{max(pairs):,.2f})",
                budget(f"{MUST} / {GOAL}", ours == kept) if theirs == peer else "-", result if theirs == peer else "-")
    for ours in (kept, new):
        slowest = median(loads[ours], "p99")
        if ours == kept:
            good = good and slowest < MOST_MILLISECONDS
        ratios.add(
            f"p99 of {ours}", "-", f"{slowest:,.2f} ms", budget(f"< {MOST_MILLISECONDS} ms", ours == kept),
            "ok" if slowest < MOST_MILLISECONDS else "**short**")
    print(f"\n{table}\n\n{ratios}")
    for name, runs in loads.items():
        if any(r.errors for r in runs):
            say(f"{name}: expected no errors")
            good = False
    return good


def options():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/pages.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = os.environ.get("CLIO_SHARED") or REPOSITORY.parent / "shared"
    parser.add_argument("--clio", type=Path, default=REPOSITORY / ".build/release/clio", help="the binary to measure")
    parser.add_argument("--shared", type=Path, default=Path(shared), help="the shared folder (CLIO_SHARED, ../shared)")
    parser.add_argument("--data", type=Path, help="UCDP GED 19.1 (ged191-global-core.csv of the shared folder)")
    parser.add_argument("--datasette", default="datasette", help="the peer's program (the one on the PATH)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of all pages (3)")
    parser.add_argument("--seconds", type=int, default=5, help="of each page in each round (5)")
    parser.add_argument("--warm-up", type=int, default=2, help="seconds of each page beforehand (2)")
    parser.add_argument("--connections", type=int, default=8, help="kept open by wrk (8)")
    parser.add_argument("--threads", type=int, default=2, help="of wrk (2)")
    parser.add_argument("--patience", type=float, default=30, help="seconds to wait for a quiet machine (30)")
    found = parser.parse_args()
    found.data = found.data or found.shared / "data/ucdp-ged/ged191-global-core.csv"
    for name in ("rounds", "seconds", "warm_up", "threads"):
        if getattr(found, name) < 1:
            parser.error(f"--{name.replace('_', '-')}: expected 1 or more")
    if not found.threads <= found.connections <= 64:
        parser.error("--connections: expected one for each thread at least, and 64 at most")
    if not os.access(found.clio, os.X_OK):
        stop(f"{found.clio}: expected the clio binary, found none",
             "swift build -c release --product clio, or --clio FILE")
    if not found.data.is_file():
        stop(f"{found.data}: expected the file, found none", "name it with --data FILE, or --shared DIR")
    if not shutil.which("wrk"):
        stop("expected wrk on the PATH, found none", "it is a package of Debian and others: apt-get install wrk")
    peer = "in a virtual environment: pip install datasette datasette-template-sql; then --datasette DIR/bin/datasette"
    found.datasette = shutil.which(found.datasette)
    if not found.datasette:
        stop("expected Datasette, found none", peer)
    plugins = subprocess.run([found.datasette, "plugins"], capture_output=True, text=True)
    if "datasette-template-sql" not in plugins.stdout:
        stop(f"{found.datasette}: expected its plugin datasette-template-sql, found none", peer)
    return found


def timed(work):
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def version(command):
    return subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]


def start(found, folder, servers):
    """Both servers, each with its data; their addresses."""
    environment = {k: v for k, v in os.environ.items() if k not in ("CLIO_STORE", "CLIO_DATA")}
    environment["XDG_DATA_HOME"] = str(folder / "data")
    store, database, counts = folder / "clio.sqlite", folder / "ucdp.db", folder / "counts.json"
    say("loading the file into both ...")
    load = [found.clio, "load", found.data, "--dataset", "ucdp-ged", "--version", "19.1", "--store", store]
    run = subprocess.run(list(map(str, load)), capture_output=True, text=True, env=environment)
    if run.returncode != 0:
        stop(f"clio load: expected exit 0, found {run.returncode}: {run.stderr.strip()[-300:]}")
    make_database(found.data, database)
    make_site(folder)
    subprocess.run([found.datasette, "inspect", str(database), "--inspect-file", str(counts)], check=True)
    servers.append(Server([found.clio, "serve", "--port", "0", "--store", store], folder / "clio.log", environment))
    port = free_port()
    servers.append(Server(
        [found.datasette, "serve", "-i", database, "--inspect-file", counts, "--template-dir", folder / "templates",
         "--port", port], folder / "datasette.log", environment, f"http://127.0.0.1:{port}/"))
    return [server.address for server in servers]


def check_pages(found, pages, clio):
    wanted = expected(found.data)
    for name, (url, _) in pages.items():
        path = url.split("/", 3)[3]
        status, _, text = get(url, "/" + path)
        if status != 200:
            stop(f"{url}: expected 200, found {status}")
        if "table" not in name:
            count = check_figures(name, text, wanted)
    say(f"both pages hold the same {count} lines of figures")
    # One answer, but two questions: or there would be nothing to work out anew.
    spelled = [get(clio, "/actor/" + quote(text)) for text in (LONG_NAME, LONG_NAME.title())]
    if spelled[0][2] != spelled[1][2]:
        stop("expected the same page for every spelling of a name, found two")
    if spelled[0][1]["ETag"] == spelled[1][1]["ETag"]:
        stop("expected a page of its own for every spelling of a name, found one kept for both")


def main():
    found = options()
    folder = Path(tempfile.mkdtemp(prefix="clio-pages-"))
    servers = []
    # So that the servers end with it however it ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    try:
        clio, peer = start(found, folder, servers)
        same, varied = script(folder, varies=False), script(folder, varies=True)
        pages = {
            "Clio's page, kept": (f"{clio}/actor/{SLUG}", same),
            "Clio's page, always a new question": (f"{clio}/actor/{quote(LONG_NAME)}", varied),
            "Datasette's page": (f"{peer}/khorasan", same),
            "Datasette's own table page": (f"{peer}/ucdp/events?_where={quote(MINE)}", same),
        }
        check_pages(found, pages, clio)
        before = os.getloadavg()[0]
        loads = measure(found, pages)
        print(f"{time.strftime('%Y-%m-%d')}, {processors()} cores, {platform.system()} {platform.machine()}, "
              f"Clio {version(found.clio)}, Datasette {version(found.datasette)}, {found.rounds} rounds in turns, "
              f"{found.seconds} s each, wrk with {found.threads} threads and {found.connections} connections. "
              f"Load average {before:.2f} before.")
        good = report(loads)
        times = first_visits(clio, 250)
        peers = sorted(1000 * timed(lambda: get(peer, "/khorasan")) for _ in range(25))
        print(f"\nOne after the other: {len(times)} pages of Clio that nobody had asked for, median "
              f"{statistics.median(times):.1f} ms, nine in ten within {times[len(times) * 9 // 10]:.1f} ms, slowest "
              f"{times[-1]:.1f} ms; Datasette's page {len(peers)} times, median {statistics.median(peers):.1f} ms.")
    except (OSError, subprocess.SubprocessError, sqlite3.Error, ValueError) as error:
        stop(str(error))
    finally:
        for server in servers:
            server.end()
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
