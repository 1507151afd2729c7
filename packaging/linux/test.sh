#!/bin/bash
# Installs the Debian package and the portable archive in an empty Debian folder, opens and uses the window of each, and
# removes them. Needs root (for chroot), debootstrap, xvfb, xdotool, imagemagick and the network, for the empty Debian.
# usage: test.sh FOLDER-WITH-PACKAGES OUT-FOLDER-FOR-PICTURES
set -euo pipefail
packages=$(cd "$1" && pwd)
mkdir -p "$2"
pictures=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
suite=${SUITE:-bookworm}
[ "$(id -u)" = 0 ] || { echo "Porchlight: this test uses chroot; run it as root." >&2; exit 1; }
for name in debootstrap Xvfb xdotool import lintian appstreamcli desktop-file-validate pdfinfo; do
  command -v "$name" >/dev/null || { echo "Porchlight: $name is missing; scripts/packages.sh packages installs it." >&2; exit 1; }
done
deb=$(ls "$packages"/porchlight_*.deb)
archive=$(ls "$packages"/porchlight-*-linux-*.tar.gz)

. "$here/../window.sh"

say "what Debian's checkers say"
desktop-file-validate "$here/porchlight.desktop"
unpacked=$(mktemp -d)
dpkg-deb -x "$deb" "$unpacked"
appstreamcli validate --no-net "$unpacked/usr/share/metainfo/io.github.porchlight.Porchlight.metainfo.xml"
# A checker that finds an error ends with 2.
lintian --allow-root --fail-on error "$deb"
rm -rf "$unpacked"

root=$(mktemp -d /var/tmp/porchlight-debian.XXXXXX)
chmod 755 "$root"
X=""
cleanup() {
  [ -z "$X" ] || kill "$X" 2>/dev/null || true
  for mounted in tmp/.X11-unix dev/pts dev proc; do
    mountpoint -q "$root/$mounted" && umount -l "$root/$mounted"
  done
  rm -rf --one-file-system "$root"
}
trap cleanup EXIT

say "an empty Debian ($suite)"
debootstrap --variant=minbase "$suite" "$root" ${MIRROR:-} >/dev/null
mount -t proc none "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir -p "$root/tmp/.X11-unix" "$root/packages"
cp "$deb" "$archive" "$root/packages/"
as_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
as_root useradd -m -s /bin/bash ada
as_ada() { chroot --userspec=ada:ada "$root" /usr/bin/env -i HOME=/home/ada PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY=":$display" LIBGL_ALWAYS_SOFTWARE=1 "$@"; }

coproc XV { exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null; }
read -r display <&"${XV[0]}"
X=$XV_PID
export DISPLAY=":$display"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

# Opens the window with a program, goes through a page of it, and closes it.
use_the_window() {
  local name=$1; shift
  as_ada "$@" --screen home &
  local program=$!
  until_so is_painted || fail "$name: no window is painted"
  sleep 1
  shot "$name-home"
  local before; before=$(md5sum < "$pictures/$name-home.png")
  xdotool windowfocus "$(the_window)" key F1
  is_other() { shot "$name-help"; [ "$(md5sum < "$pictures/$name-help.png")" != "$before" ]; }
  until_so is_other || fail "$name: F1 changed nothing"
  xdotool key ctrl+q
  until_so is_closed || fail "$name: Ctrl+Q did not close the window"
  wait "$program" || fail "$name: the program ended with $?"
  echo "$name: painted, F1 opened Help, Ctrl+Q closed it"
}

say "install"
as_root apt-get update -qq -o APT::Sandbox::User=root
as_root apt-get install -y -qq --no-install-recommends -o APT::Sandbox::User=root "/packages/$(basename "$deb")" >/dev/null
as_root dpkg -s porchlight | grep '^Status'
before=$(as_root find /usr /etc /var/lib -newer /packages -name '*porchlight*' | sort)
echo "$before" | head -n 40

say "the command line"
as_ada porchlight --version
as_ada porchlight check | tail -n 2
as_ada porchlight print starters 8-10 --out /home/ada/starters.pdf
pdfinfo "$root/home/ada/starters.pdf" | grep -E 'Pages|Tagged|Title'
as_ada bash -c 'source /usr/share/bash-completion/completions/porchlight; complete -p porchlight'
as_root test -s /usr/share/man/man1/porchlight.1.gz

say "a school's policy"
as_root mkdir -p /etc/porchlight
printf '{"language": "es", "country": "MX", "kiosk": true, "paper": "letter", "color": 1}\n' > "$root/etc/porchlight/policy.json"
as_ada porchlight policy && fail "an unknown entry should end with an error"
[[ $(as_ada porchlight policy --json 2>/dev/null || true) == *'"kiosk"'* ]] || fail "the policy does not hold"
as_ada porchlight print checklist family-safety --out /home/ada/closed.pdf 2>/dev/null && fail "a kiosk prints what is for adults"
printf '{"language": "es", "country": "MX", "kiosk": true, "paper": "letter"}\n' > "$root/etc/porchlight/policy.json"
as_ada porchlight policy || fail "a right policy should end without an error"
use_the_window policy porchlight
as_root rm -r /etc/porchlight

say "the window"
use_the_window deb porchlight
as_ada find /home/ada -path '*orchlight*' -type f | sort | head

say "remove"
as_root apt-get purge -y -qq porchlight >/dev/null
left=$(as_root find / -xdev -iname '*porchlight*' -not -path '/packages*' -not -path '/home/*' -not -path '/proc/*' -not -path '/var/cache/*' -not -path '/var/log/*')
[ -z "$left" ] || fail "left behind: $left"
as_ada test -d /home/ada/.local/share/porchlight || fail "the person's data is gone"
echo "removed whole; what the person saved is kept"

say "the portable archive"
as_ada tar -xzf "/packages/$(basename "$archive")" -C /home/ada
folder=/home/ada/$(basename "$archive" .tar.gz)
as_ada "$folder/porchlight" check | tail -n 1
use_the_window portable "$folder/porchlight"
as_ada test -d "$folder/porchlight-data" || fail "the archive does not keep its data beside it"
as_ada ls "$folder"
say "all of it passed"
