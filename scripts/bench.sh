#!/bin/bash
# Measures start and memory beside an empty window of the same library and beside KWordQuiz, in one run, and the sizes of the
# programs and packages. Prints each ratio with its bar, and puts the table into docs/PERFORMANCE.md.
# usage: bench.sh [RUNS]
# Another version is measured beside this one with: BESIDE="name=program" bench.sh
set -euo pipefail
runs=${1:-10}
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
cargo build -q --release -p porchlight
cargo build -q --release -p porchlight --example empty_window
# A bus of its own, as on a desktop, and no other programs on it.
measured=$(mktemp)
trap 'rm -f "$measured"' EXIT
programs=("Porchlight=$target/release/porchlight" "empty window=$target/release/examples/empty_window")
command -v kwordquiz >/dev/null && programs+=("KWordQuiz=kwordquiz")
[ -n "${BESIDE:-}" ] && programs+=("$BESIDE")
dbus-run-session -- /usr/bin/python3 scripts/start.py "$runs" "${programs[@]}" 2>/dev/null | grep -P '\t' > "$measured"

table() {
  echo "| program | first paint, median of $runs (ms) | least to most | memory (PSS, MB) |"
  echo "|---|---|---|---|"
  awk -F'\t' '{ printf "| %s | %s | %s to %s | %s |\n", $1, $2, $3, $4, $5 }' "$measured"
  echo
  echo "| ratio | measured | bar | |"
  echo "|---|---|---|---|"
  awk -F'\t' '
    { ms[$1] = $2; mb[$1] = $5 }
    function row(name, value, bar) {
      printf "| %s | %.2f | %.2f | %s |\n", name, value, bar, value <= bar ? "met" : sprintf("%.0f %% above", (value / bar - 1) * 100)
    }
    END {
      row("first paint / empty window", ms["Porchlight"] / ms["empty window"], 1.2)
      if ("KWordQuiz" in ms) row("first paint / KWordQuiz", ms["Porchlight"] / ms["KWordQuiz"], 0.7)
      row("memory / empty window", mb["Porchlight"] / mb["empty window"], 1.25)
    }' "$measured"
  echo
  echo "| file | MB | bar | |"
  echo "|---|---|---|---|"
  size() {
    [ -f "$2" ] && awk -v name="$1" -v bytes="$(stat -c %s "$2")" -v bar="$3" \
      'BEGIN { mb = bytes / 1e6; printf "| %s | %.1f | %d | %s |\n", name, mb, bar, mb <= bar ? "met" : "above" }'
    return 0
  }
  size "porchlight, Linux" "$target/release/porchlight" 30
  size "porchlight-press, Linux" "$target/release/porchlight-press" 40
  size "porchlight.exe" "$target/x86_64-pc-windows-gnu/release/porchlight.exe" 30
  size "porchlight-press.exe" "$target/x86_64-pc-windows-gnu/release/porchlight-press.exe" 40
  for file in "$target"/dist/*.deb "$target"/dist/*.msi; do size "$(basename "$file" | sed 's/[_-][0-9][0-9.]*[0-9]//')" "$file" 30; done
}
table | tee "$measured.table"
# Between two marks, so that the words around it stay.
awk -v table="$measured.table" '
  /<!-- bench -->/ { print; while ((getline line < table) > 0) print line; inside = 1; next }
  /<!-- end of bench -->/ { inside = 0 }
  !inside' docs/PERFORMANCE.md > "$measured.page"
mv "$measured.page" docs/PERFORMANCE.md
rm -f "$measured.table"
