#!/bin/sh
# Takes the real window through lessons, a checklist, "it happened" and a class over the accessibility bus, as a screen reader
# does. Where a part of that bus is missing, it says so in one line and leaves it out.
# usage: by_names.sh [PROGRAM [WALK...]]
set -eu
cd "$(dirname "$0")/.."
program=${1:-${CARGO_TARGET_DIR:-target}/debug/porchlight}
[ $# -gt 0 ] && shift
[ "$(uname -s)" = Linux ] || exit 0

missing() {
  echo "Porchlight: no $1 here; the walk through the window by names alone is left out." >&2
  exit 0
}
command -v Xvfb >/dev/null 2>&1 || missing xvfb
command -v dbus-run-session >/dev/null 2>&1 || missing dbus
command -v gdbus >/dev/null 2>&1 || missing "gdbus (libglib2.0-bin)"
bus=""
for place in /usr/libexec /usr/lib/at-spi2-core /usr/lib/at-spi2; do
  [ -x "$place/at-spi-bus-launcher" ] && bus="$place/at-spi-bus-launcher"
done
[ -n "$bus" ] || missing at-spi2-core
python=""
for one in /usr/bin/python3 python3; do
  "$one" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && { python=$one; break; }
done
[ -n "$python" ] || missing "gir1.2-atspi-2.0 or python3-gi"

# A screen, a session bus and an accessibility bus of its own: nothing of the person's own session is touched. The screen takes a
# free number itself, since `xvfb-run -a` may pick one that another run takes at the same time.
# Without -noreset it would begin anew when its last client goes, and turn away who comes at that moment.
work=$(mktemp -d)
trap 'kill "$screen" 2>/dev/null; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/display" >/dev/null 2>&1 &
screen=$!
until [ -s "$work/display" ]; do
  kill -0 "$screen" 2>/dev/null || missing "working Xvfb"
  sleep 0.05
done
code=0
DISPLAY=":$(cat "$work/display")" dbus-run-session -- sh -c '
  "$1" --launch-immediately >/dev/null 2>&1 &
  bus=$!
  trap "kill $bus 2>/dev/null" EXIT
  # A program shows its tree only where the bus says that somebody listens.
  tell() {
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
      --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$1" "<true>" >/dev/null 2>&1
  }
  for tried in $(seq 200); do tell IsEnabled && break; done
  tell ScreenReaderEnabled
  python=$2
  shift 2
  "$python" tests/window/by_names.py "$@"
' _ "$bus" "$python" "$program" "$@" >"$work/log" 2>&1 || code=$?
grep -v "^dbus-daemon\[" "$work/log" || true
exit "$code"
