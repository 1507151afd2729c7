#!/bin/sh
# Runs a command; where a browser is missing, says so and leaves out the journey that needs it.
set -eu
if ! command -v chromedriver >/dev/null 2>&1; then
  echo "Porchlight: no chromedriver here, so the journey with Chromium is left out." >&2
  export PORCHLIGHT_NO_CHROMIUM=1
fi
if ! command -v firefox-esr >/dev/null 2>&1 && ! command -v firefox >/dev/null 2>&1; then
  echo "Porchlight: no Firefox here, so the journey with Firefox is left out." >&2
  export PORCHLIGHT_NO_FIREFOX=1
fi
exec "$@"
