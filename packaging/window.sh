# What the trials of packages do with the window of a program. Sourced by them; they set $DISPLAY and $pictures first.
# shellcheck shell=bash

say() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# Waits until something holds, a minute at most.
until_so() {
  for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return 0; sleep 0.2; done
  return 1
}
the_window() { xdotool search --onlyvisible --name '^Porchlight$' 2>/dev/null | head -n 1; }
is_open() { [ -n "$(the_window)" ]; }
is_closed() { ! is_open; }
# Without a window, `import` would wait for somebody to point at one, and hold the whole display meanwhile.
colors() {
  local window; window=$(the_window)
  [ -n "$window" ] && import -silent -window "$window" -depth 8 png:- 2>/dev/null | identify -format '%k' - 2>/dev/null
}
is_painted() { [ "$(colors || echo 0)" -gt 200 ]; }
shot() { import -silent -window root "$pictures/$1.png"; }
