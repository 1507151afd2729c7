#!/bin/sh
# Installs the system packages Porchlight needs to be built, run or tested. Does nothing where they are there already.
# usage: packages.sh run|test|windows|packages|bench
set -eu
what=${1:-run}

need="gcc libc6-dev pkg-config ca-certificates libegl1 libgl1 libgl1-mesa-dri libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0 libwayland-egl1"
case "$what" in
  test) need="$need xvfb xauth poppler-utils dbus" ;;
  # A display, a way to look at it, and another quiz program to be measured beside.
  bench) need="$need xvfb dbus python3-xlib kwordquiz" ;;
  # A linker for Windows, makers of installers, and Wine to try them.
  windows) need="$need gcc-mingw-w64-x86-64 wixl msitools faketime zip unzip dos2unix wine wine64 xvfb xauth xdotool imagemagick poppler-utils zbar-tools iproute2 chromium chromium-driver" ;;
  # Makers of Debian packages and their checkers, and an empty Debian to install them in.
  packages) need="$need librsvg2-bin dpkg-dev binutils lintian appstream desktop-file-utils debootstrap xvfb xdotool imagemagick poppler-utils" ;;
esac

case "$(uname -s)" in
  Linux) ;;
  *) exit 0 ;;
esac
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "Porchlight: this system has no apt. If the build or the window fails, install a C compiler, EGL/OpenGL, X11 and xkbcommon." >&2
  exit 0
fi
missing=""
for package in $need; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || missing="$missing $package"
done
# Real browsers as pupils' phones, where this system has them as packages. What is there already will do.
browser=""
if [ "$what" = test ]; then
  command -v chromedriver >/dev/null 2>&1 || browser="chromium chromium-driver"
  command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || browser="$browser firefox-esr"
fi
# The accessibility bus, for the walk through the window by names alone.
names=""
if [ "$what" = test ]; then
  for package in at-spi2-core gir1.2-atspi-2.0 python3-gi libglib2.0-bin; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || names="$names $package"
  done
fi
[ -z "$missing$browser$names" ] && exit 0
if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1; then
  as_root="sudo"
elif [ -z "$missing" ]; then
  exit 0
else
  echo "Porchlight needs these packages. Ask the person who looks after this computer to install them:$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# The lists may be new enough; only a failed install asks for newer ones.
install() {
  # shellcheck disable=SC2086
  $as_root apt-get install -y -qq --no-install-recommends $1 >/dev/null 2>&1 && return 0
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root apt-get install -y -qq --no-install-recommends $1
}
[ -z "$missing" ] || install "$missing"
# Without them a journey is left out, and `make test` says so.
[ -z "$browser" ] || install "$browser" || true
[ -z "$names" ] || install "$names" || true
