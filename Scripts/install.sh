#!/usr/bin/env bash
# Builds one binary with Swift's runtime inside and puts it into PREFIX/bin (default: /usr/local where it may be written
# to, else ~/.local).
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --static-swift-stdlib --product clio >&2
clio="$(swift build -c release --static-swift-stdlib --show-bin-path)/clio"
prefix="${PREFIX:-}"
if [ -z "$prefix" ]; then
  if [ -w /usr/local/bin ]; then prefix=/usr/local; else prefix="$HOME/.local"; fi
fi
mkdir -p "$prefix/bin"
if command -v strip >/dev/null; then strip_option=(-s); else strip_option=(); fi
install -m 755 "${strip_option[@]}" "$clio" "$prefix/bin/clio"
echo "clio: installed $prefix/bin/clio" >&2
case ":$PATH:" in *":$prefix/bin:"*) ;; *) echo "clio: add $prefix/bin to the PATH" >&2 ;; esac
