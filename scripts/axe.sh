#!/bin/sh
# Checks every stage of the pupils' page with axe-core, in a real Chromium. Only on demand: it fetches axe-core from npm into a
# temporary folder.
set -eu
cd "$(dirname "$0")/.."
for program in npm chromedriver; do
  command -v "$program" >/dev/null 2>&1 || { echo "Porchlight: $program is needed for this." >&2; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-fund --no-audit --prefix "$folder" axe-core
PORCHLIGHT_AXE="$folder/node_modules/axe-core/axe.min.js" \
  cargo test --workspace --test journeys -- --ignored --nocapture axe_finds_nothing
