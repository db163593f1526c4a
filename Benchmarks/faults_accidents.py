"""Accidents: a killed load, a full disk, readers and writers at once, files that are no store or may not be written."""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time

from faults_world import DONE, EDITION, FAILED, RELEASE, ended

BIG_ROWS = 100_000
BIG = f"{EDITION}+big"


def load_big(world, label="big"):
    return ["load", world.file(BIG_ROWS), *RELEASE, "--label", label, "--format", "json"]


def whole(world, edition, store=None):
    """Empty where the edition is there with every row; its absence and its halves are told apart."""
    answer = world.ask("data", "--format", "json", store=store)
    found = [e for e in json.loads(answer.out)["editions"] if e["id"] == edition]
    if not found:
        return "absent"
    events = found[0]["events"]
    return "" if events == BIG_ROWS else f"{edition} is there with {events} events"


def killed_loads(world, wanted=10):
    """Loads killed at random moments; one that ended before its moment came is told and does not count."""
    random_moment = random.Random(world.seed)
    usual = 60.0
    for _ in range(2):
        trial = world.ask(*load_big(world))
        usual = min(usual, trial.seconds)
        world.check("kill: the load that is to be killed works", ended(trial, DONE),
                    ended(world.ask("data", "remove", BIG), DONE))
    killed = 0
    for _ in range(3 * wanted):
        if killed == wanted:
            break
        share = random_moment.uniform(0.02, 0.98)
        process = world.start(*load_big(world))
        time.sleep(share * usual)
        # Popen.kill() would take the exit status away.
        os.kill(process.pid, signal.SIGKILL)
        answer = world.end(process)
        faults = [world.doctor(), world.difference(whole=False)]
        presence = whole(world, BIG)
        if answer.code == DONE or presence == "":
            name = f"kill -9 after the end, at {share:.0%} of the load's usual time"
            faults += [presence, ended(world.ask("data", "remove", BIG), DONE)]
        else:
            killed += 1
            name = f"kill -9 number {killed}, at {share:.0%} of the load's usual time"
            faults.append("" if presence == "absent" else presence)
        world.check(name, *faults, world.difference())
    world.check("kill: ten loads were killed", "" if killed == wanted else f"expected {wanted}, found {killed}")
    world.check("kill: then a load as usual", ended(world.ask(*load_big(world)), DONE), whole(world, BIG),
                world.doctor(), world.difference(whole=False), ended(world.ask("data", "remove", BIG), DONE),
                world.difference())


def reader_during_load(world):
    """A reader asks all the while: for the good edition, and for the one that is being loaded."""
    question = ["figure", f"{BIG}/deaths/by=year", "--format", "json"]
    old = world.ask(*question)
    process, answers = world.start(*load_big(world)), []
    while not ended_already(process):
        answers.append((world.ask(*question), world.ask("figure", f"{EDITION}/deaths/by=year", "--format", "json")))
    load = world.end(process)
    new = world.ask(*question)
    slowest = max(answer.seconds for pair in answers for answer in pair)
    faults = [ended(load, DONE), "" if len(answers) >= 3 else f"expected 3 answers while loading, found {len(answers)}"]
    key = lambda answer: (answer.code, answer.bytes)
    states = [key(asked) for asked, _ in answers]
    if set(states) - {key(old), key(new)}:
        other = next(asked for asked, _ in answers if key(asked) not in (key(old), key(new)))
        faults.append(f"found an answer neither old nor new: {other}")
    if states != sorted(states, key=lambda state: state == key(new)):
        faults.append("the new answer went away again")
    if any(a.bytes != world.before[0] for _, a in answers):
        faults.append("the good edition's figure changed meanwhile")
    if slowest > 1:
        faults.append(f"a reader waited {slowest:.2f} s")
    faults += [ended(world.ask("data", "remove", BIG), DONE), world.difference()]
    world.check(f"reader during a load ({2 * len(answers)} answers, slowest {slowest * 1000:.0f} ms)", *faults)


def ended_already(process):
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def two_loads(world):
    """The second waits or fails with a message; each edition is there whole or not at all."""
    for name, labels, store in [
        ("two loads at once, two editions", ("one", "two"), world.store),
        ("two loads at once, the same edition", ("one", "one"), world.store),
        ("two loads at once into a new store", ("one", "two"), world.folder / "new.sqlite"),
    ]:
        first = world.start(*load_big(world, labels[0]), store=store)
        if store == world.store:
            time.sleep(0.05)
        # Another file, since one file is one edition.
        other = world.folder / "other.csv"
        if not other.exists():
            other.write_bytes(world.file(BIG_ROWS).read_bytes() + b"\n")
        file = other if labels[0] != labels[1] else world.file(BIG_ROWS)
        second = world.start("load", file, *RELEASE, "--label", labels[1], "--format", "json", store=store)
        answers = [world.end(first), world.end(second)]
        faults = []
        for answer, label in zip(answers, labels):
            presence = whole(world, f"{EDITION}+{label}", store)
            if answer.code == DONE:
                faults.append(presence and f"{label} ended well but is {presence}")
            else:
                faults.append(ended(answer, FAILED, "clio:"))
                if labels[0] != labels[1]:
                    faults.append("" if presence == "absent" else f"{label} failed ({answer}) but is there")
        if all(answer.code != DONE for answer in answers):
            faults.append(f"expected one of them to end well, found {answers[0]} and {answers[1]}")
        faults.append(world.doctor(store))
        if store == world.store:
            for label in set(labels):
                if whole(world, f"{EDITION}+{label}") == "":
                    faults.append(ended(world.ask("data", "remove", f"{EDITION}+{label}"), DONE))
            faults.append(world.difference())
        codes = ", ".join(
            f"exit {a.code} after {a.seconds:.2f} s" + (f": {a.err.splitlines()[0]}" if a.code == FAILED else "")
            for a in answers)
        world.check(f"{name} ({codes})", *faults)


def full_disk(world, megabytes=24):
    disk = world.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0755", "clio-faults", str(disk)], capture_output=True)
    if mounted.returncode != 0:
        world.skip("full disk", "this user may not mount a small file system")
        return
    try:
        store = world.copy_of_store(disk / "store.sqlite")
        answer = world.ask(*load_big(world), store=store)
        world.check("full disk: the load fails and says why", ended(answer, FAILED, "full"),
                    world.difference(store), world.doctor(store))
        filler = disk / "filler"
        with open(filler, "wb") as file:
            try:
                while True:
                    file.write(b"\0" * 65536)
                    file.flush()
            except OSError:
                pass
        world.check("full disk: the store answers where not a byte is left", world.difference(store))
        answer = world.ask("load", world.file(200), *RELEASE, "--label", "small", store=store)
        world.check("full disk: a small load fails and says why", ended(answer, FAILED, "full"),
                    world.difference(store))
        filler.unlink()
        answer = world.ask("load", world.file(200), *RELEASE, "--label", "small", store=store)
        world.check("full disk: after some space is freed a load works", ended(answer, DONE),
                    world.difference(store, whole=False), world.doctor(store))
        fresh = disk / "fresh.sqlite"
        answer = world.ask(*load_big(world), store=fresh)
        again = world.ask("load", world.file(200), *RELEASE, store=fresh)
        world.check("full disk: a first load that fails leaves a store that can be loaded into",
                    ended(answer, FAILED, "full"), ended(again, DONE))
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def read_only_store(world):
    """As a user who may not write it; root may write everything, so root becomes nobody here."""
    options = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    modes = [("in a folder that may be written", 0o777), ("in a folder that may not be written", 0o555)]
    for name, folder_mode in modes:
        folder = world.folder / f"read-only-{folder_mode:o}"
        folder.mkdir()
        store = world.copy_of_store(folder / "store.sqlite")
        content = store.read_bytes()
        store.chmod(0o444)
        folder.chmod(folder_mode)
        answer = world.ask("load", world.file(200), *RELEASE, "--label", "small", store=store, **options)
        faults = [ended(answer, FAILED, "clio:"), "" if store.read_bytes() == content else "the file changed"]
        folder.chmod(0o755)
        world.check(f"read-only store, {name}: a load fails", *faults, world.difference(store))
        for suffix in ("-wal", "-shm"):
            (folder / f"store.sqlite{suffix}").unlink(missing_ok=True)
        folder.chmod(folder_mode)
        world.check(f"read-only store, {name}: it answers", world.difference(store, **options))
        folder.chmod(0o755)
        shutil.rmtree(folder)


def no_store(world):
    """Files that are no store of Clio's: a message, and not a byte of them changes."""
    text = world.written("notes.sqlite", b"These are notes, no database.\n" * 400)
    damaged = world.written("damaged.sqlite", world.pristine.read_bytes()[:5000])
    foreign = world.folder / "foreign.sqlite"
    with sqlite3.connect(foreign) as database:
        database.execute("create table shopping (item text)")
        database.execute("insert into shopping values ('bread')")
    database.close()
    files = [("a text file", text), ("a store cut short", damaged), ("another program's SQLite file", foreign)]
    for name, store in files:
        content = store.read_bytes()
        for command in (["figure", f"{EDITION}/deaths/by=year"], ["load", world.file(200), *RELEASE]):
            answer = world.ask(*command, store=store)
            changed = "" if store.read_bytes() == content else "the file changed"
            # SQLite itself puts a journal beside a file that says it is in WAL mode, as the damaged store does.
            left = [p.name for p in world.folder.glob(f"{store.name}-*")] if store != damaged else []
            world.check(f"no store: {command[0]} on {name}", ended(answer, FAILED, "clio:", "hint:"), changed,
                        f"left behind: {', '.join(left)}" if left else "")
            store.write_bytes(content)
            for path in world.folder.glob(f"{store.name}-*"):
                path.unlink()
    for name, store in (("a folder", world.folder), ("a file in a file", text / "store.sqlite")):
        answer = world.ask("load", world.file(200), *RELEASE, store=store)
        world.check(f"no store: load on {name}", ended(answer, FAILED, "clio:"))
