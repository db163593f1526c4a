#!/usr/bin/env bash
# Clio beside DuckDB, in turns, on the same synthetic file: load, memory, `who`, `rank`. Prints a Markdown table.
#
#   Benchmarks/run.sh                      5 runs each, the release build of this checkout
#   Benchmarks/run.sh --runs 3 --skip-memory
#   Benchmarks/run.sh --help               all options
#
# The peer and the file's generator are the project's shared tools: --shared DIR, or CLIO_SHARED, else ../shared.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
command -v python3 >/dev/null || { echo "run.sh: expected python3 on the PATH, found none" >&2; exit 2; }
exec python3 -B "$here/measure.py" "$@"
