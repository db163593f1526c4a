#!/usr/bin/env bash
# Proves that bad input and accidents leave a store as it was. One line per check; exit 1 when one fails.
#
#   Benchmarks/faults.sh                   every check, the release build of this checkout
#   Benchmarks/faults.sh --group kill      one group of checks
#   Benchmarks/faults.sh --help            all options
#
# The file's generator is one of the project's shared tools: --shared DIR, or CLIO_SHARED, else ../shared.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
command -v python3 >/dev/null || { echo "faults.sh: expected python3 on the PATH, found none" >&2; exit 2; }
exec python3 -B "$here/faults.py" "$@"
