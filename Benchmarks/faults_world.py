"""What the checks of faults.py stand on: Clio as a process, the good store, the probe file, the list of results."""
import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

EDITION = "ucdp-ged@25.1"
RELEASE = ["--dataset", "ucdp-ged", "--version", "25.1"]
DONE, NO, FAILED, GAPS = 0, 1, 2, 3


class Answer:
    """How one process ended."""

    def __init__(self, code, out, err, seconds, peak):
        self.code, self.seconds, self.peak = code, seconds, peak
        self.bytes, self.err = out, err.decode("utf-8", "replace").strip()
        self.out = out.decode("utf-8", "replace")

    def __str__(self):
        return f"exit {self.code}, said: {(self.err or self.out.strip())[:300]!r}"


class World:
    def __init__(self, options, folder):
        self.seed, self.folder, self.make_ged = options.seed, folder, options.shared / "tools" / "make_ged.py"
        self.only, self.passed, self.failed, self.skipped = options.only or "", [], [], []
        # A copy, so that a rebuild does not get between, and any user may run it.
        self.clio = folder / "clio"
        shutil.copy(options.clio, self.clio)
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("CLIO_")}
        self.environment.update(NO_COLOR="1", XDG_DATA_HOME=str(folder / "data"), HOME=str(folder))
        self.store = folder / "good.sqlite"
        good = self.file(3000)
        loaded = self.ask("load", good, *RELEASE)
        if loaded.code != DONE:
            sys.exit(f"faults: expected the good file to load, found {loaded}")
        if Path(f"{self.store}-wal").exists():
            sys.exit("faults: expected a load that ends well to leave one file, found a journal beside the store")
        # Kept aside: later loads make the store's file grow, and the full disk is a small one.
        self.pristine = Path(shutil.copy(self.store, folder / "pristine.sqlite"))
        self.before = self.snapshot()
        self.probe = Probe(self.file(200, seed=11).read_bytes())

    def file(self, rows, seed=7):
        path = self.folder / f"ged-{rows}.csv"
        if not path.exists():
            subprocess.run([sys.executable, str(self.make_ged), str(rows), str(path), str(seed)], check=True)
        return path

    def written(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    # Processes

    def start(self, *arguments, store=None, stdin=subprocess.DEVNULL, **options):
        """A running Clio whose output goes to temporary files."""
        out, err = tempfile.TemporaryFile(dir=self.folder), tempfile.TemporaryFile(dir=self.folder)
        process = subprocess.Popen(
            [self.clio, *map(str, arguments), "--store", store or self.store], stdin=stdin, stdout=out, stderr=err,
            env=self.environment, **options)
        process.output, process.began = (out, err), time.monotonic()
        return process

    @staticmethod
    def end(process):
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - process.began
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in process.output:
            file.seek(0)
            texts.append(file.read())
            file.close()
        peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        return Answer(process.returncode, *texts, seconds, peak)

    def ask(self, *arguments, store=None, **options):
        return self.end(self.start(*arguments, store=store, **options))

    def feed(self, chunks, *arguments, store=None):
        """Asks with these chunks on standard input; they are made while they are read."""
        process = self.start(*arguments, store=store, stdin=subprocess.PIPE)

        def write():
            try:
                with process.stdin:
                    for chunk in chunks:
                        process.stdin.write(chunk)
            except BrokenPipeError:
                pass

        writer = threading.Thread(target=write)
        writer.start()
        answer = self.end(process)
        writer.join()
        return answer

    # The store as a user sees it

    def snapshot(self, store=None, **options):
        """What the good edition answers: figures by year and by month, source rows, and the list of editions."""
        questions = [
            ["figure", f"{EDITION}/deaths/by=year", "--format", "json"],
            ["figure", f"{EDITION}/deaths/year=2018/by=month", "--format", "json"],
            ["rows", f"{EDITION}/deaths/year=2018", "--format", "csv"],
            ["data", "--format", "json"],
        ]
        answers = [self.ask(*question, store=store, **options) for question in questions]
        for question, answer in zip(questions, answers):
            if answer.code != DONE:
                return f"{' '.join(question[:2])}: {answer}"
        return [answer.bytes for answer in answers]

    def difference(self, store=None, whole=True, **options):
        """Empty where the store answers as before. Without `whole`, other editions may have come."""
        now = self.snapshot(store, **options)
        if isinstance(now, str):
            return f"the store no longer answers: {now}"
        if store is not None and store != self.store:
            now[3] = now[3].replace(os.fsencode(store), os.fsencode(self.store))
        count = 4 if whole else 3
        names = ["figure by year", "figure by month", "rows", "data"]
        changed = [name for name, a, b in zip(names[:count], self.before, now) if a != b]
        return f"changed: {', '.join(changed)}" if changed else ""

    def doctor(self, store=None, **options):
        answer = self.ask("doctor", store=store, **options)
        return "" if answer.code == DONE and "the store is sound" in answer.out else f"doctor: {answer}"

    def copy_of_store(self, path):
        """A copy of the good store as it was at first."""
        return Path(shutil.copy(self.pristine, path))

    # Results

    def check(self, name, *faults):
        """A check passes where every one of its faults is empty."""
        faults = [fault for fault in faults if fault]
        (self.failed if faults else self.passed).append(name)
        print(f"FAIL  {name}: {'; '.join(faults)}" if faults else f"ok    {name}", flush=True)

    def skip(self, name, why):
        self.skipped.append(name)
        print(f"skip  {name}: {why}", flush=True)


def ended(answer, code, *words):
    """Empty where the process ended with this code and said these words, without a crash."""
    missing = [word for word in words if word not in answer.err + answer.out]
    if answer.code != code:
        return f"expected exit {code}, found {answer}"
    return f"expected {missing[0]!r} in what it said, found {answer}" if missing else ""


class Probe:
    """A small good file whose rows can be spoilt one by one, the rest kept byte for byte."""

    def __init__(self, content):
        self.content = content
        lines = content.decode("utf-8").splitlines(keepends=True)
        reader, self.records, done = csv.reader(io.StringIO(content.decode("utf-8"), newline="")), [], 0
        self.fields = []
        for fields in reader:
            self.fields.append(fields)
            self.records.append("".join(lines[done:reader.line_num]).encode("utf-8"))
            done = reader.line_num
        assert b"".join(self.records) == content
        self.columns = self.fields[0]

    def value(self, row, column):
        return self.fields[row][self.columns.index(column)]

    def with_value(self, row, column, value):
        """That row (1 is the first under the header) with another value, as bytes."""
        fields = list(self.fields[row])
        fields[self.columns.index(column)] = "\0MARK\0"
        text = io.StringIO()
        csv.writer(text).writerow(fields)
        quoted = text.getvalue().encode("utf-8")
        return quoted.replace(b"\0MARK\0", value if isinstance(value, bytes) else str(value).encode("utf-8"))

    def spoilt(self, rows):
        """The file with the rows of this dictionary in the place of its own, and the line each of them begins on."""
        records = [rows.get(index, record) for index, record in enumerate(self.records)]
        starts, line = {}, 1
        for index, record in enumerate(records):
            starts[index] = line
            line += record.count(b"\n")
        return b"".join(records), starts
