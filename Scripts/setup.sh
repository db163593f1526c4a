#!/usr/bin/env bash
# Installs what a bare Debian or Ubuntu with Swift lacks: the headers of the C libraries, and the packages named as arguments.
# Does nothing where they are.
set -euo pipefail
packages=(libsqlite3-dev libzip-dev libzstd-dev libcurl4-openssl-dev libxml2-dev zlib1g-dev pkg-config make git "$@")

command -v swift >/dev/null || { echo "clio: expected Swift 6.2 or later on the PATH, found none (https://swift.org/install)" >&2; exit 2; }
command -v dpkg-query >/dev/null || { echo "clio: not Debian: make sure that sqlite3, libzip, zstd, libxml2 and curl can be built against" >&2; exit 0; }

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "clio: installing ${missing[*]}" >&2
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "clio: expected root or sudo to install: ${missing[*]}" >&2; exit 2; }
  as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
