#!/bin/sh
# Runs a test command, then the journeys that take a real browser. Each browser is tried first: one that is missing or cannot
# draw a page here leaves its journey ignored, and that is said in one line.
set -eu
"$@"

# A page is asked for and given up after half a minute.
draws() {
  folder=$(mktemp -d)
  out=$(HOME="$folder" timeout 30 "$@" 2>/dev/null || true)
  rm -rf "$folder"
  case "$out" in *porchlight*) return 0 ;; *) return 1 ;; esac
}

page='data:text/html,porchlight'
journeys=""
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
# The driver talks to its browser by the name localhost, which a bare Debian folder without /etc/hosts does not know. Then it says
# "unable to connect to renderer".
if command -v getent >/dev/null 2>&1 && ! getent hosts localhost >/dev/null; then
  echo "Porchlight: this system does not know the name localhost (see /etc/hosts), which Chromium's driver needs; the journey with it is ignored." >&2
elif command -v chromedriver >/dev/null 2>&1 && [ -n "$chromium" ] &&
  draws "$chromium" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --dump-dom "$page"; then
  journeys="two_chromiums"
else
  echo "Porchlight: no Chromium that draws a page here; the journey with it is ignored." >&2
fi
if command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1; then
  journeys="$journeys two_firefoxes"
else
  echo "Porchlight: no Firefox here; the journey with it is ignored." >&2
fi
for journey in $journeys; do
  # The whole workspace, so that nothing is built with other features.
  cargo test --workspace --test journeys -- --ignored "$journey"
done
