#!/usr/bin/env python3
"""Clio beside DuckDB, in turns. Called by run.sh; `run.sh --help` tells the options.

Every figure is of a whole process, from its start to its end: wall time by a monotonic clock, memory as the peak
resident size that the kernel tells of the ended process (wait4). "Cold" means a fresh process; the files are in the
page cache for both sides. Pending writes are flushed before each timed run.
"""
import argparse
import csv
import importlib.metadata
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
DUCKDB_VERSION = "2.0.0"
EDITION = "ucdp-ged@25.1"
# From 386k to 1M rows memory may grow by so much before it counts as growing with the file. (Below that, buffers of
# fixed size, such as SQLite's page cache, are not yet full.)
GROWTH_ALLOWED = 1.10


def stop(message, hint=""):
    print(f"measure.py: {message}" + (f"\nhint: {hint}" if hint else ""), file=sys.stderr)
    sys.exit(2)


def say(text):
    print(text, file=sys.stderr, flush=True)


# Processes


class Run:
    """One ended process: its seconds, processor seconds, peak bytes and output, and the cores others kept busy."""

    def __init__(self, command, environment, output):
        before = busy_seconds()
        with open(output, "wb") as out, open(f"{output}.err", "wb") as err:
            began = time.perf_counter()
            # close_fds=False lets Python spawn without copying its own pages.
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment, close_fds=False)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        after = busy_seconds()
        self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        self.text = Path(output).read_text(encoding="utf-8", errors="replace")
        self.processor = usage.ru_utime + usage.ru_stime
        self.others = None
        if before is not None:
            self.others = max(0.0, after - before - self.processor) / self.seconds
        if process.returncode != 0:
            tail = Path(f"{output}.err").read_text(encoding="utf-8", errors="replace").strip().splitlines()[-3:]
            stop(f"{' '.join(map(str, command))}: expected exit 0, found {process.returncode}: {' / '.join(tail)}")


def busy_seconds():
    """CPU seconds that all processes of the machine have used; None where the system does not tell."""
    try:
        fields = Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    except OSError:
        return None
    user, nice, system, _idle, _wait, irq, soft, steal = map(int, fields[:8])
    return (user + nice + system + irq + soft + steal) / os.sysconf("SC_CLK_TCK")


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.clio = str(options.clio)
        self.tools = options.shared / "tools"
        self.environment = {k: v for k, v in os.environ.items() if k not in ("CLIO_STORE", "CLIO_DATA")}
        self.environment["XDG_DATA_HOME"] = str(folder / "data")
        self.others = []

    def wait_until_quiet(self):
        """Waits, up to --patience seconds, until others leave the processors alone."""
        if busy_seconds() is None:
            return
        end = time.monotonic() + self.options.patience
        while time.monotonic() < end:
            before, began = busy_seconds(), time.monotonic()
            time.sleep(0.3)
            if (busy_seconds() - before) / (time.monotonic() - began) < 0.25:
                return
        say("  (others still use the processors; measured all the same)")

    def run(self, command, flush=False):
        if flush:
            os.sync()
        self.wait_until_quiet()
        run = Run(command, self.environment, self.folder / "output.txt")
        # The kernel counts in hundredths of a second: too coarse for a short run.
        if run.others is not None and run.seconds > 0.3:
            self.others.append(run.others)
        return run

    def peer(self, *arguments, **options):
        return self.run([sys.executable, str(self.tools / "peers.py"), *map(str, arguments)], **options)

    def ask(self, *arguments, **options):
        return self.run([self.clio, *map(str, arguments)], **options)

    def file(self, rows):
        """The synthetic file of so many rows, made once."""
        path = self.folder / f"ged-{rows}.csv"
        if not path.exists():
            say(f"making {path.name} ...")
            part = path.with_suffix(".part")
            subprocess.run([sys.executable, str(self.tools / "make_ged.py"), str(rows), str(part)], check=True)
            part.rename(path)
        return path

    def load(self, file):
        """Loads into a fresh store. Returns the run and the store's bytes, its journal included."""
        store = self.folder / "fresh.sqlite"
        remove_store(store)
        run = self.ask(
            "load", file, "--dataset", "ucdp-ged", "--version", "25.1", "--store", store, "--format", "json",
            flush=True)
        return run, size(store)

    def peer_load(self, file):
        database = self.folder / "peer.duckdb"
        remove_store(database)
        run = self.peer("load", file, database, flush=True)
        return run, size(database)


def related(path):
    return [Path(f"{path}{suffix}") for suffix in ("", "-wal", "-shm", "-journal", ".wal")]


def size(path):
    return sum(p.stat().st_size for p in related(path) if p.exists() and not p.name.endswith("-shm"))


def remove_store(path):
    for p in related(path):
        p.unlink(missing_ok=True)


# Figures


def span(values, scale, digits):
    """Median with the least and the greatest."""
    low, middle, high = (f"{v * scale:,.{digits}f}" for v in (min(values), statistics.median(values), max(values)))
    return f"{middle} ({low}-{high})"


def megabytes(values):
    return span(values, 1e-6, 1) + " MB"


def seconds(values):
    return span(values, 1, 2) + " s"


def milliseconds(values):
    return span(values, 1000, 1) + " ms"


def verdict(ratio, must, goal):
    """The ratio is ours to the peer's; less is better."""
    return "ok, goal met" if ratio <= goal else "ok" if ratio <= must else "**short**"


class Table:
    def __init__(self, *heads):
        self.lines = [heads, tuple("---" for _ in heads)]

    def add(self, *cells):
        self.lines.append(cells)

    def __str__(self):
        return "\n".join("| " + " | ".join(line) + " |" for line in self.lines)


def compared(table, work, ours, theirs, show, must, goal, must_text, goal_text):
    ratio = statistics.median(ours) / statistics.median(theirs)
    pairs = [a / b for a, b in zip(ours, theirs)]
    table.add(
        work, show(ours), show(theirs), f"{ratio:.3f} ({min(pairs):.3f}-{max(pairs):.3f})",
        f"{must_text} / {goal_text}" if must else "-", verdict(ratio, must, goal) if must else "-")


# The measures


def sides(file):
    """The sides of a file by number of events, the most active first; civilians are no actor."""
    counts = {}
    with open(file, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            for name in {row["side_a"], row["side_b"]} - {"Civilians"}:
                counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def check_same_work(ours, theirs):
    """Both must have loaded the same rows, or the comparison is worth nothing."""
    edition = json.loads(ours.text)["editions"][0]
    toll = edition["toll"]
    mine = (edition["events"], toll["low"], toll["best"], toll["high"])
    peer = tuple(int(part) for part in theirs.text.strip().strip("()").split(","))
    if mine != peer:
        stop(f"expected the same events and sums from both, found {mine} and {peer}")


def measure_load(bench, table):
    file = bench.file(bench.options.rows)
    ours, theirs = [], []
    for turn in range(bench.options.runs):
        say(f"load, turn {turn + 1} of {bench.options.runs}")
        theirs.append(bench.peer_load(file))
        ours.append(bench.load(file))
        check_same_work(ours[-1][0], theirs[-1][0])
    rows = f"{bench.options.rows:,} rows"
    column = lambda runs, name: [getattr(run, name) for run, _ in runs]
    compared(
        table, f"load {rows}", column(ours, "seconds"), column(theirs, "seconds"), seconds, 1.5, 1.0, "1.5", "1.0")
    compared(
        table, "processor time of the same, all threads", column(ours, "processor"), column(theirs, "processor"),
        seconds, None, None, "", "")
    compared(
        table, "memory while loading, peak", column(ours, "peak"), column(theirs, "peak"), megabytes, 0.5, 0.2, "0.5",
        "0.2")
    compared(
        table, "size of the store", [s for _, s in ours], [s for _, s in theirs], megabytes, None, None, "", "")


def measure_who(bench, table):
    """The stores of the last load stay for this."""
    file, database, store = bench.file(bench.options.rows), bench.folder / "peer.duckdb", bench.folder / "fresh.sqlite"
    ranked = bench.ranked = sides(file)
    chosen = [("heavy", ranked[0]), ("median", ranked[len(ranked) // 2]), ("small", ranked[-1])]
    for kind, (name, events) in chosen:
        say(f"who {name}: {events:,} events")
        ours, theirs = [], []
        for _ in range(bench.options.runs):
            theirs.append(bench.peer("who", database, name))
            ours.append(bench.ask("who", name, "--store", store))
            if not ours[-1].text.strip():
                stop(f"who {name}: expected a profile, found nothing")
        compared(
            table, f"cold `who`, {kind} actor ({events:,} events)", [r.seconds for r in ours],
            [r.seconds for r in theirs], milliseconds, 1 / 5, 1 / 10, "1/5", "1/10")


def measure_alone(bench, table):
    """What has no peer: rank, and what both sides need to start at all."""
    store, heavy = bench.folder / "fresh.sqlite", bench.ranked[0][0]
    alone = [
        ("(the harness's own floor: no figure of memory can be below it)", None),
        ("start-up alone, `clio --version`", ["--version"]),
        ("cold `rank` (deaths, last year)", ["rank", "--store", store]),
        ("cold `rank --in 1989..2024 --by deaths.inflicted --among all`, every rank",
         ["rank", "--in", "1989..2024", "--by", "deaths.inflicted", "--among", "all", "--limit", "100000",
          "--store", store]),
        (f"cold `who \"{heavy}\" --format json --addresses`",
         ["who", heavy, "--format", "json", "--addresses", "--store", store]),
        ("cold `figure`, all deaths by year", ["figure", f"{EDITION}/deaths/by=year", "--store", store]),
    ]
    for name, arguments in alone:
        say(name)
        command = ["true"] if arguments is None else [bench.clio, *map(str, arguments)]
        runs = [bench.run(command) for _ in range(bench.options.runs)]
        table.add(name, milliseconds([r.seconds for r in runs]), megabytes([r.peak for r in runs]))
    say("python3 with duckdb, start-up alone")
    runs = [bench.run([sys.executable, "-c", "import duckdb"]) for _ in range(bench.options.runs)]
    table.add("for comparison: the peer's start-up alone (`import duckdb`)", milliseconds([r.seconds for r in runs]),
              megabytes([r.peak for r in runs]))


def measure_memory(bench, table):
    """Does memory grow with the file?"""
    peaks = []
    for rows in (100_000, 385_918, 1_000_000):
        file = bench.file(rows)
        runs = []
        for turn in range(min(3, bench.options.runs)):
            say(f"memory of a load of {rows:,} rows, turn {turn + 1}")
            runs.append(bench.load(file)[0])
        peak = [run.peak for run in runs]
        peaks.append(statistics.median(peak))
        before = peaks[-1] / peaks[-2] if len(peaks) > 1 else None
        table.add(
            f"{rows:,}", f"{file.stat().st_size / 1e6:,.0f} MB", megabytes(peak), seconds([r.seconds for r in runs]),
            f"{before:.2f}" if before else "-",
            "-" if len(peaks) < 3 else "ok" if before <= GROWTH_ALLOWED else "**short**")


def processors():
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count()


def options():
    parser = argparse.ArgumentParser(prog="Benchmarks/run.sh", description=__doc__.splitlines()[0])
    shared = os.environ.get("CLIO_SHARED") or REPOSITORY.parent / "shared"
    parser.add_argument("--runs", type=int, default=5, help="runs of each side (5)")
    parser.add_argument("--rows", type=int, default=385_918, help="rows of the synthetic file (385918)")
    parser.add_argument(
        "--clio", type=Path, default=REPOSITORY / ".build/release/clio", help="the binary to measure")
    parser.add_argument(
        "--shared", type=Path, default=Path(shared), help="the shared tools' folder (CLIO_SHARED, ../shared)")
    parser.add_argument("--folder", type=Path, help="keep the generated files here (a temporary folder, removed)")
    parser.add_argument(
        "--patience", type=float, default=60, help="seconds to wait for a quiet machine before a run (60)")
    parser.add_argument("--skip-memory", action="store_true", help="leave out the loads of 100k and 1M rows")
    found = parser.parse_args()
    if found.runs < 1:
        parser.error("--runs: expected 1 or more")
    for name in ("make_ged.py", "peers.py"):
        if not (found.shared / "tools" / name).is_file():
            stop(f"{found.shared}: expected tools/{name} in it, found none",
                 "name the shared folder with --shared DIR or CLIO_SHARED")
    if not os.access(found.clio, os.X_OK):
        stop(f"{found.clio}: expected the clio binary, found none",
             "swift build -c release --product clio, or --clio FILE")
    # Not imported here: a process starts with its parent's peak memory, so the harness keeps itself small.
    try:
        version = importlib.metadata.version("duckdb")
    except importlib.metadata.PackageNotFoundError:
        stop("expected the Python package duckdb, found none", f"pip install duckdb=={DUCKDB_VERSION}")
    if version != DUCKDB_VERSION:
        say(f"note: the budget speaks of duckdb {DUCKDB_VERSION}, found {version}")
    return found, version


def main():
    found, duckdb_version = options()
    if found.folder:
        found.folder.mkdir(parents=True, exist_ok=True)
    folder = found.folder or Path(tempfile.mkdtemp(prefix="clio-bench-"))
    try:
        bench = Bench(found, folder)
        load_before = os.getloadavg()
        versus = Table("work", "Clio: median (min-max)", "DuckDB: median (min-max)", "ratio of medians (of turns)",
                       "budget: must / goal", "result")
        measure_load(bench, versus)
        measure_who(bench, versus)
        alone = Table("Clio alone", "time", "peak memory")
        measure_alone(bench, alone)
        growth = Table("rows", "file", "peak memory", "time", "memory, of the line above", "not growing")
        if not found.skip_memory:
            measure_memory(bench, growth)
        version = subprocess.run([bench.clio, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        print(f"{time.strftime('%Y-%m-%d')}, {processors()} cores, {platform.system()} {platform.machine()}, "
              f"Clio {version}, DuckDB {duckdb_version}, {found.runs} runs each, in turns. Load average "
              f"{load_before[0]:.2f} before, {os.getloadavg()[0]:.2f} after; while loading others used "
              + (f"{statistics.median(bench.others):.2f} cores (median), {max(bench.others):.2f} at most."
                 if bench.others else "an unknown share."))
        print(f"\n{versus}\n\n{alone}")
        if not found.skip_memory:
            print(f"\n{growth}\n\nNot growing: 1M rows take at most {GROWTH_ALLOWED} times the memory of 385,918.")
    finally:
        if found.folder:
            for name in ("fresh.sqlite", "peer.duckdb"):
                remove_store(folder / name)
            for name in ("output.txt", "output.txt.err"):
                (folder / name).unlink(missing_ok=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
