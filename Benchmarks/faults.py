#!/usr/bin/env python3
"""Proves that bad input and accidents leave a store as it was. Called by faults.sh.

A store with one good edition (3,000 synthetic rows) is made; before and after each accident its figures, rows and list
of editions must be the same to the byte.
"""
import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import faults_accidents
import faults_input
from faults_world import World

REPOSITORY = Path(__file__).resolve().parent.parent
GROUPS = {
    "rows": faults_input.bad_rows,
    "files": faults_input.refused_files,
    "long": faults_input.long_lines,
    "disk": faults_accidents.full_disk,
    "kill": faults_accidents.killed_loads,
    "reader": faults_accidents.reader_during_load,
    "two": faults_accidents.two_loads,
    "readonly": faults_accidents.read_only_store,
    "nostore": faults_accidents.no_store,
}


def options():
    parser = argparse.ArgumentParser(prog="Benchmarks/faults.sh", description=__doc__.splitlines()[0])
    shared = os.environ.get("CLIO_SHARED") or REPOSITORY.parent / "shared"
    parser.add_argument(
        "--clio", type=Path, default=REPOSITORY / ".build/release/clio", help="the binary to check")
    parser.add_argument(
        "--shared", type=Path, default=Path(shared), help="the shared tools' folder (CLIO_SHARED, ../shared)")
    parser.add_argument("--folder", type=Path, help="where the temporary folder is made (the system's)")
    parser.add_argument("--seed", type=int, default=20, help="for the moments of the kills (20)")
    parser.add_argument(
        "--group", action="append", choices=GROUPS, help="only this group of checks (may stand several times)")
    parser.add_argument("--only", help="of input checks, only those whose name contains this")
    found = parser.parse_args()
    needed = ((found.shared / "tools/make_ged.py", "--shared DIR or CLIO_SHARED"), (found.clio, "--clio FILE"))
    for path, hint in needed:
        if not path.is_file():
            print(f"faults.py: {path}: expected a file, found none\nhint: name it with {hint}", file=sys.stderr)
            sys.exit(2)
    return found


def main():
    found = options()
    folder = Path(tempfile.mkdtemp(prefix="clio-faults-", dir=found.folder))
    folder.chmod(0o755)
    try:
        world = World(found, folder)
        for name in found.group or GROUPS:
            GROUPS[name](world)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(world.passed)} passed, {len(world.failed)} failed, {len(world.skipped)} skipped")
    sys.exit(1 if world.failed else 0)


if __name__ == "__main__":
    main()
