#!/usr/bin/env python3
"""Times `clio check`: an article of 1,000 words cold, a text of 5 MB, and hostile texts.

Usage: Benchmarks/check.py [--clio FILE] [--store FILE] [--runs N]
The store should hold a whole release of UCDP GED; without one verdicts are quick and say little.
"""
import argparse, os, resource, statistics, subprocess, sys, tempfile, time

GROUPS = ["The Taliban", "Boko Haram", "Islamic State Khorasan", "The Lord's Resistance Army", "Al-Qaida"]
CLAIMS = [
    "{g} killed {n} civilians in {y}, and the group lost {m} fighters.",
    "In {y} {g} was one of the deadliest groups in the world.",
    "Deaths in fighting involving {g} rose from {y} to {z}.",
    "{g} killed more than {n} people in {y}, officials said at the time.",
]
FILLER = [
    "Talks between the two sides have not led anywhere so far, and few observers expect that to change soon.",
    "The road to the capital was closed for most of the winter, which made trade and travel harder than before.",
    "Farmers in the valleys say that they would rather be left alone by everyone who carries a weapon.",
    "What will become of the region if the fighting goes on is a question that nobody could answer.",
]


def article(words):
    """About two claims to a hundred words, as in analysts' articles."""
    parts, count, i = [], 0, 0
    while count < words:
        y = 2005 + i % 13
        claim = CLAIMS[i % len(CLAIMS)].format(
            g=GROUPS[i % len(GROUPS)], n=100 + 37 * i % 900, m=50 + 23 * i % 700, y=y, z=min(2018, y + 3))
        text = " ".join([claim] + [FILLER[(i + k) % len(FILLER)] for k in range(3)])
        parts.append(text)
        count += len(text.split())
        i += 1
    return "\n\n".join(parts)


def run(command):
    start = time.perf_counter()
    with open(os.devnull, "w") as null:
        process = subprocess.Popen(command, stdout=null, stderr=null)
        _, status, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clio", default=".build/release/clio")
    parser.add_argument("--store", default=os.environ.get("CLIO_STORE"))
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    if not os.access(options.clio, os.X_OK):
        sys.exit(f"{options.clio}: expected a release build (swift build -c release --product clio), found none")
    base = [options.clio, "check", "--published", "2019-06", "--brief"]
    if options.store:
        base += ["--store", options.store]
    sentence = "Boko Haram killed 40 people in 2015. "
    cases = {
        "1,000 words, cold": ("a.txt", article(1000), options.runs),
        "1,000 words as HTML page": ("a.txt", article(1000), options.runs),
        "5 MB of prose, 1,000 claims checked": ("a.txt", article(800_000), 1),
        "100,000 nested brackets, text": ("a.txt", sentence + "[" * 100_000 + "]" * 100_000, 3),
        "100,000 nested brackets, Markdown": ("a.md", sentence + "[" * 100_000 + "]" * 100_000, 3),
        "one endless line of 5 MB": ("a.txt", "Boko Haram killed 40 people and " * 160_000, 3),
        "100,000 nested elements, HTML": ("a.html", "<div>" * 100_000 + sentence, 3),
    }
    print("| text | time, median (min-max) | peak memory | exit |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for name, (file, text, runs) in cases.items():
            path = os.path.join(folder, file)
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
            command = base + [path] + (["--format", "html"] if "HTML page" in name else [])
            run(command) if runs > 1 else None
            times = [run(command) for _ in range(runs)]
            seconds = sorted(t for t, _, _ in times)
            print(f"| {name} | {statistics.median(seconds) * 1000:,.0f} ({seconds[0] * 1000:,.0f}-{seconds[-1] * 1000:,.0f}) ms "
                  f"| {max(m for _, m, _ in times):,.0f} MB | {times[0][2]} |", flush=True)


if __name__ == "__main__":
    main()
