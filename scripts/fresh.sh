#!/bin/bash
# `make run` and `make test` in an empty Debian with nothing but Rust, make and this repository, as somebody would who has just
# bought a computer. Needs root (for chroot), debootstrap, Xvfb, xdotool, imagemagick, rustup and the network.
# usage: fresh.sh [run|test]
set -euo pipefail
what=${1:-all}
root=$(cd "$(dirname "$0")/.." && pwd)
suite=${SUITE:-bookworm}
[ "$(id -u)" = 0 ] || { echo "Porchlight: this test uses chroot; run it as root." >&2; exit 1; }
for name in debootstrap Xvfb xdotool import rustc; do
  command -v "$name" >/dev/null || { echo "Porchlight: $name is missing; scripts/packages.sh packages installs it." >&2; exit 1; }
done
. "$root/packaging/window.sh"
say() { echo "== $* ($(date -u +%H:%M:%S))"; }
place=$(mktemp -d "${FRESH_IN:-/var/tmp}/porchlight-fresh.XXXXXX")
X=""
cleanup() {
  [ -z "$X" ] || kill "$X" 2>/dev/null || true
  for mounted in tmp/.X11-unix dev proc; do
    mountpoint -q "$place/$mounted" && umount -R -l "$place/$mounted"
  done
  rm -rf --one-file-system "$place"
}
trap cleanup EXIT
say "an empty Debian ($suite)"
# What a person has who can clone this: make and git, and certificates for cargo.
debootstrap --variant=minbase --include=make,git,ca-certificates "$suite" "$place" ${MIRROR:-} >/dev/null
mount -t proc none "$place/proc"
mount --rbind /dev "$place/dev"
mount --make-rslave "$place/dev"
# This machine's way into the network, with its certificates.
cp -L /etc/resolv.conf /etc/hosts "$place/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$place/etc/ssl/certs/ca-certificates.crt"
mkdir -p "$place/rust" "$place/tmp/.X11-unix"
cp -a "$(rustc --print sysroot)/." "$place/rust/"
git clone -q --no-hardlinks "$root" "$place/root/porchlight"
inside() {
  chroot "$place" /usr/bin/env -i HOME=/root PATH=/rust/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LC_ALL=C.UTF-8 ${DISPLAY:+DISPLAY="$DISPLAY"} LIBGL_ALWAYS_SOFTWARE=1 bash -c "cd /root/porchlight && $1"
}
if [ "$what" != test ]; then
  coproc XV { exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null; }
  read -r display <&"${XV[0]}"
  X=$XV_PID
  export DISPLAY=":$display"
  mount --bind /tmp/.X11-unix "$place/tmp/.X11-unix"
  say "make run"
  inside "make run" &
  program=$!
  until is_painted; do
    kill -0 "$program" 2>/dev/null || { echo "FAILED: make run ended without a window" >&2; exit 1; }
    sleep 2
  done
  say "the window is painted"
  (cd "$place/root/porchlight/target/quick" && stat -c '   %n: %s bytes' porchlight porchlight-press)
  xdotool windowfocus "$(the_window)" key ctrl+q
  wait "$program"
  say "make run ended well"
  unset DISPLAY
fi
if [ "$what" != run ]; then
  say "make test"
  inside "make test"
  say "make test passed"
fi
