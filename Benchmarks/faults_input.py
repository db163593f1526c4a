"""Bad input: rows that cannot be loaded are kept with the reason, files that cannot be read change nothing."""
import csv
import io
import json
import zipfile

from faults_world import DONE, EDITION, FAILED, GAPS, RELEASE, ended

MEGABYTE = 1_000_000
PEAK_ALLOWED = 300 * MEGABYTE


def bad_rows(world):
    """Rows at fault: exit 3, each kept with its line, column, what was expected and found, and its bytes."""
    probe = world.probe
    cases = [
        ("text in a number", "best", "many", "a whole number", "'many'"),
        ("a number over 32 bits", "high", "99999999999", "a whole number", "'99999999999'"),
        ("a number over 64 bits", "id", "9" * 30, "a whole number", "'999"),
        ("a negative number of deaths", "deaths_a", "-3", "a whole number, 0 or more", "'-3'"),
        ("an impossible date", "date_start", "2015-02-30 00:00:00.000", "a day that exists", "'2015-02-30"),
        ("latitude 95", "latitude", "95", "degrees from -90 to 90", "'95'"),
        ("invalid UTF-8", "where_coordinates", b"Qandah\xff\xfer", "UTF-8", "'Qandah"),
        ("an id met before", "id", probe.value(10, "id"), "an id not met before", probe.value(10, "id")),
    ]
    for name, column, value, expected, found in cases:
        row = probe.with_value(150, column, value)
        content, starts = probe.spoilt({150: row})
        kept(world, name, content, [(starts[150], column, expected, found, row)])

    row = probe.records[150].replace(b",", b"", 1)
    content, starts = probe.spoilt({150: row})
    kept(world, "a field too few", content, [(starts[150], None, "49 fields", "48", row)])

    whole, starts = probe.spoilt({})
    last = len(probe.records) - 1
    begin = len(whole) - len(probe.records[last])
    quote = whole.index(b'"""', begin) + 9
    kept(world, "a file cut inside a quoted text", whole[:quote],
         [(starts[last], None, "a closing quote", "", whole[begin:quote])])
    cut = begin + 40
    kept(world, "a file cut inside a row", whole[:cut], [(starts[last], None, "49 fields", "", whole[begin:cut])])

    rows = {20: probe.with_value(20, "best", "x"), 98: probe.with_value(98, "latitude", "-95"),
            99: probe.with_value(99, "year", "")}
    content, starts = probe.spoilt(rows)
    kept(world, "three bad rows, one with a line end in its text", content,
         [(starts[20], "best", "a whole number", "'x'", rows[20]),
          (starts[98], "latitude", "degrees", "'-95'", rows[98]),
          (starts[99], "year", "a year", "''", rows[99])])


def kept(world, name, content, expected):
    """Loads content under a label, and looks at what became of it."""
    if world.only not in name:
        return
    path = world.written("bad.csv", content)
    edition = f"{EDITION}+bad"
    answer = world.ask("load", path, *RELEASE, "--label", "bad", "--format", "json")
    faults = [ended(answer, GAPS)]
    if answer.code == GAPS:
        loaded = json.loads(answer.out)["editions"][0]
        if loaded["rows"] != loaded["events"] + loaded["rejects"] or loaded["rejects"] != len(expected):
            faults.append(f"expected {len(expected)} rejects and rows = events + rejects, found {loaded['rows']} rows, "
                          f"{loaded['events']} events, {loaded['rejects']} rejects")
        faults += reject_faults(world, edition, expected)
        faults.append(world.difference(whole=False))
        faults.append(ended(world.ask("data", "remove", edition), DONE))
    world.check(f"bad row: {name}", *faults, world.difference(), world.doctor())


def reject_faults(world, edition, expected):
    answer = world.ask("data", "rejects", edition)
    lines = answer.out.splitlines()
    faults = [ended(answer, DONE)]
    if len(lines) != len(expected):
        faults.append(f"expected {len(expected)} lines from data rejects, found {lines}")
    for line, (number, column, wanted, found, _) in zip(lines, expected):
        begin = f"bad.csv:{number}: " + (f"{column}: " if column else "") + f"expected {wanted}"
        if not line.startswith(begin) or ", found " not in line or found not in line.rpartition(", found ")[2]:
            faults.append(f"expected '{begin}..., found {found}', found '{line}'")
    bytes_kept = world.ask("data", "rejects", edition, "--bytes").bytes
    wanted = b"".join(row if row.endswith(b"\n") else row + b"\n" for *_, row in expected)
    if bytes_kept != wanted:
        faults.append(f"expected the rows' own {len(wanted)} bytes from --bytes, found {len(bytes_kept)}")
    return faults


def refused_files(world):
    """Nothing could be done: exit 2, a message, and the store is the same to the byte."""
    probe, folder = world.probe, world.folder
    semicolons = io.StringIO()
    csv.writer(semicolons, delimiter=";").writerows(probe.fields)
    best = probe.columns.index("best")
    lacking = io.StringIO()
    csv.writer(lacking).writerows(fields[:best] + fields[best + 1:] for fields in probe.fields)
    twice = probe.content.replace(b"relid", b"best", 1)

    two, one = folder / "two.zip", folder / "one.zip"
    with zipfile.ZipFile(two, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", probe.content)
        archive.writestr("b.csv", probe.content)
    with zipfile.ZipFile(one, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", probe.content)
    packed = one.read_bytes()
    middle = len(packed) // 2
    flipped = packed[:middle] + bytes(b ^ 0x5A for b in packed[middle:middle + 16]) + packed[middle + 16:]

    cases = [
        ("wrong delimiter", world.written("semicolons.csv", semicolons.getvalue().encode()), ["semicolons"]),
        ("missing required column", world.written("lacking.csv", lacking.getvalue().encode()), ["without: best"]),
        ("a column that stands twice", world.written("twice.csv", twice), ["best"]),
        ("header only, cut", world.written("header.csv", probe.records[0][:100]), ["header"]),
        ("an empty file", world.written("empty.csv", b""), ["empty"]),
        ("binary data", world.written("binary.csv", bytes(range(256)) * 400), ["binary.csv"]),
        ("a directory", folder, ["folder"]),
        ("a file that is not there", folder / "none.csv", ["found none"]),
        ("a zip with two CSV files", two, ["a.csv", "b.csv"]),
        ("a zip with damaged bytes", world.written("flipped.zip", flipped), ["zip"]),
        ("a zip cut short", world.written("short.zip", packed[:middle]), ["zip"]),
        ("a zip whose CSV is cut in its list", world.written("tail.zip", packed[:-30]), ["zip"]),
    ]
    for name, path, words in cases:
        if world.only in name:
            answer = world.ask("load", path, *RELEASE, "--label", "bad")
            hint = "" if "hint:" in answer.err else f"expected a hint, found {answer.err!r}"
            world.check(f"refused: {name}", ended(answer, FAILED, "expected", *words), hint, world.difference())


def long_lines(world):
    """Records over 16 MiB, and many long ones, in memory that does not grow with them."""
    probe = world.probe
    header, good = probe.records[0], probe.records[1:]
    bad = probe.with_value(150, "best", "many")

    def around(line):
        """A good row, the line, the other rows with a bad one at their end."""
        yield header + good[0]
        yield from line
        yield b"".join(good[1:149]) + bad

    def repeated(piece, size):
        piece = piece * (MEGABYTE // len(piece))
        for _ in range(size // len(piece)):
            yield piece
        yield b"\n"

    giant = 2_000 * MEGABYTE
    too_long("a 2 GB line of text", world, around(repeated(b"x", giant)), giant, good)
    too_long("a 2 GB line of separators", world, around(repeated(b",", giant)), giant, good)
    too_long("a 64 MB line of quotes", world, around(repeated(b'"', 64 * MEGABYTE)), 64 * MEGABYTE, good)

    many = b"".join(good[1:3])
    text = b"y" * MEGABYTE
    rows = (probe.with_value(5, "id", 10_000 + n).replace(b",Clear,", b"," + text + b",", 1) for n in range(600))
    peak_check("600 good rows of 1 MB", world, around_good(header, rows, many), DONE)
    rows = (b"short " + text + b"\n" for _ in range(600))
    peak_check("600 bad rows of 1 MB", world, around_good(header, rows, many), GAPS)


def around_good(header, rows, many):
    yield header
    yield from rows
    yield many


def too_long(name, world, chunks, size, good):
    if world.only not in name:
        return
    edition = f"{EDITION}+long"
    answer = world.feed(chunks, "load", "-", *RELEASE, "--label", "long", "--format", "json")
    faults = [ended(answer, GAPS), heavy(answer)]
    if answer.code == GAPS:
        lines = world.ask("data", "rejects", edition).out.splitlines()
        number = 2 + good[0].count(b"\n")
        last = number + 1 + b"".join(good[1:149]).count(b"\n")
        wanted = [f"standard input:{number}: expected a record of at most 16 MiB, found one of ",
                  f"standard input:{last}: best: expected a whole number"]
        if len(lines) != 2 or not all(line.startswith(begin) for line, begin in zip(lines, wanted)):
            faults.append(f"expected rejects {wanted}, found {[line[:120] for line in lines][:4]} ({len(lines)} lines)")
        elif abs(int(lines[0].split("found one of ")[1].split()[0]) - size) > 2:
            faults.append(f"expected the length {size}, found '{lines[0]}'")
        first = world.ask("data", "rejects", edition, "--bytes").bytes.split(b"\n")[0]
        if len(first) != 65_536:
            faults.append(f"expected its first 65,536 bytes kept, found {len(first)}")
        faults.append(ended(world.ask("data", "remove", edition), DONE))
    world.check(measured(name, answer), *faults, world.difference(), world.doctor())


def peak_check(name, world, chunks, code):
    if world.only not in name:
        return
    answer = world.feed(chunks, "load", "-", *RELEASE, "--label", "long")
    faults = [ended(answer, code), heavy(answer)]
    if answer.code == code:
        faults.append(ended(world.ask("data", "remove", f"{EDITION}+long"), DONE))
    world.check(measured(name, answer), *faults, world.difference())


def measured(name, answer):
    return f"long: {name} ({answer.seconds:.1f} s, peak {answer.peak // MEGABYTE} MB)"


def heavy(answer):
    return "" if answer.peak < PEAK_ALLOWED else f"expected a peak under 300 MB, found {answer.peak // MEGABYTE} MB"
