#!/usr/bin/env bash
# Writes the starter chronology (Starter/starter.csv) into Sources/ClioEmbedded as a raw string literal.
set -euo pipefail
cd "$(dirname "$0")/.."
{
  echo '// Made by Scripts/embed_starter.sh from Starter/starter.csv; do not edit by hand.'
  echo
  echo 'extension Embedded {'
  echo '  /// The starter chronology in the column layout of UCDP GED; every fact names the record it is from.'
  echo '  public static let starterCSV = ##"""'
  sed 's/^/    /' Starter/starter.csv
  echo
  echo '    """##'
  echo '}'
} > "${1:-Sources/ClioEmbedded/StarterCSV.swift}"
