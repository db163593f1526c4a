#!/usr/bin/env bash
# Fails where Sources/ClioEmbedded is not what Registry/ and Starter/ make.
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"$(swift build --show-bin-path)/clio" actors compile Registry --output "$folder/registry.swift" 2>/dev/null
diff -q "$folder/registry.swift" Sources/ClioEmbedded/RegistryText.swift >/dev/null || {
  echo "Sources/ClioEmbedded/RegistryText.swift: expected what Registry/ compiles to: make registry" >&2
  exit 1
}
bash Scripts/embed_starter.sh "$folder/starter.swift"
diff -q "$folder/starter.swift" Sources/ClioEmbedded/StarterCSV.swift >/dev/null || {
  echo "Sources/ClioEmbedded/StarterCSV.swift: expected what Starter/starter.csv gives: make starter" >&2
  exit 1
}
