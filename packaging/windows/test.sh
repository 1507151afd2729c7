#!/bin/bash
# Tries the Windows packages under Wine: the tests of the crates that know no window, the installer, the command line, the
# window, a class that is joined from here, paper, an upgrade, and what is left after it is removed.
# usage: test.sh FOLDER-WITH-PACKAGES FOLDER-WITH-PROGRAMS OUT-FOLDER-FOR-PICTURES [tests|packages]
set -euo pipefail
packages=$(cd "$1" && pwd)
programs=$(cd "$2" && pwd)
mkdir -p "$3"
pictures=$(cd "$3" && pwd)
what=${4:-all}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)
for name in wine Xvfb xdotool import x86_64-w64-mingw32-gcc pdfinfo unzip zbarimg chromedriver ss; do
  command -v "$name" >/dev/null || { echo "Porchlight: $name is missing; scripts/packages.sh windows installs it." >&2; exit 1; }
done

. "$here/../window.sh"

work=$(mktemp -d /var/tmp/porchlight-wine.XXXXXX)
export WINEPREFIX=$work/prefix WINEDEBUG=${WINEDEBUG:--all} WINEARCH=win64 LIBGL_ALWAYS_SOFTWARE=1
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
X=""
cleanup() {
  wineserver -k 2>/dev/null || true
  [ -z "$X" ] || kill "$X" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
coproc XV { exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null; }
read -r display <&"${XV[0]}"
X=$XV_PID
export DISPLAY=":$display"

say "a new Wine ($(wine --version 2>/dev/null))"
wineboot -i >/dev/null 2>&1
x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$here/prng.c" -ladvapi32
# Wine says on each start that it cannot run programs of 32 bits; none of these is one.
run() { wine "$@" 2> >(grep -v 'wine32\|multiarch\|dpkg --add\|apt-get install' >&2); }

if [ "$what" != packages ]; then
  say "tests of core, store, server and print, built for Windows"
  (cd "$root" && CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine \
    cargo test -q --no-fail-fast --target x86_64-pc-windows-gnu -p porchlight-core -p porchlight-store -p porchlight-server -p porchlight-print 2>&1 |
    grep -v 'wine32\|multiarch\|dpkg --add\|apt-get install')
fi
[ "$what" = tests ] && exit 0

home=$WINEPREFIX/drive_c/users/$(id -un)
installed=$home/AppData/Local/Programs/Porchlight
msi=$packages/porchlight-$version-x64.msi

say "install in silence, for one person"
(cd "$packages" && run msiexec /i "$(basename "$msi")" /qn)
ls "$installed"
[ -f "$installed/porchlight.exe" ] || fail "the installer installed nothing"
menu=$(find "$home" -name 'Porchlight.lnk')
[ -n "$menu" ] || fail "the start menu has no entry"
# Windows keeps this by person, Wine in one place for all.
listed() {
  for hive in HKCU HKLM; do
    run reg query "$hive\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall" /s | tr -d '\r'
  done | grep -A1 'DisplayName *REG_SZ *Porchlight' || true
}
listed
[ -n "$(listed)" ] || fail "not in the list of programs"

say "the command line"
console() { run "$installed/porchlight.com" "$@" | tr -d '\r'; }
console --version | grep "porchlight $version"
console check | tail -n 2
console check --content 'Z:\nowhere' >/dev/null 2>&1 && fail "a wrong folder should end with an error"
console print starters 8-10 --locale es --out 'C:\starters.pdf'
pdfinfo "$WINEPREFIX/drive_c/starters.pdf" | grep -E 'Title|Pages|Tagged'

say "a school's policy"
school=$WINEPREFIX/drive_c/ProgramData/Porchlight
mkdir -p "$school"
printf '{"language": "es", "kiosk": true, "class_server": "no"}' > "$school/policy.json"
console policy && fail "a wrong entry should end with an error"
printf '{"language": "es", "kiosk": true, "data_folder": "%%LOCALAPPDATA%%/School"}' > "$school/policy.json"
console policy || fail "a right policy should end without an error"
console policy --json | grep -q School || fail "the policy does not say where data is"
rm -r "$school"

# Does something to the window and waits until its picture is another one and stays so.
presses() { local name=$1; shift; changes "$name" key --clearmodifiers "$@"; }
clicks() { changes "$1" mousemove "$2" "$3" click 1; }
changes() {
  local name=$1; shift
  local before now last=""
  before=$(import -silent -window root rgb:- | md5sum)
  xdotool "$@"
  for _ in $(seq 150); do
    now=$(import -silent -window root rgb:- | md5sum)
    if [ "$now" != "$before" ] && [ "$now" = "$last" ]; then shot "$name"; echo "$name: $* changed the window"; return 0; fi
    last=$now
    sleep 0.2
  done
  shot "$name"
  fail "$name: $* changed nothing"
}
opens() {
  local program=$1; shift
  wine "$program" "$@" >/dev/null 2>&1 &
  until_so is_painted || { shot failed; fail "no window is painted"; }
  xdotool windowfocus "$(the_window)"
  sleep 1
}
closes() {
  xdotool key --clearmodifiers ctrl+q
  until_so is_closed || fail "Ctrl+Q did not close the window"
  # What is being written is written before the program ends.
  until_so no_process || fail "the program runs on without a window"
}
no_process() { ! pgrep -f 'porchlight\.exe' >/dev/null; }

say "the window: Home, Help, a lesson, paper"
opens "$installed/porchlight.exe" --screen home --window 1280x800
shot wine-home
presses wine-help F1
presses wine-back alt+Left
closes
opens "$installed/porchlight.exe" --screen lesson/game-chat-tricks --window 1280x800
shot wine-lesson-1
# The second reply of the chat, then the next page.
clicks wine-lesson-2 316 549
presses wine-lesson-3 Next
closes
data=$(find "$home/AppData" -type d -iname 'porchlight*' -not -path '*Programs*' | head -n 1)
find "$data" -type f | sed "s#$home##" | sort
[ -n "$(find "$data" -name 'format.json')" ] || fail "nothing was saved"
opens "$installed/porchlight.exe" --screen print/help --window 1280x800
until_so is_painted
sleep 4
shot wine-print
closes

say "a class, joined by a browser on this system"
opens "$installed/porchlight.exe" --screen phones/game-chat-tricks --window 1152x720
shot wine-phones
# Start.
clicks wine-class 217 587
"$here/join.py" "$pictures/wine-class.png"
joined() { shot wine-joined; ! cmp -s "$pictures/wine-class.png" "$pictures/wine-joined.png"; }
until_so joined || fail "the window does not say that somebody is in"
closes
ss -ltn | grep -q ':27470 ' && fail "the port is open after the window has closed"

say "the projector"
opens "$installed/porchlight.exe" --screen present/game-chat-tricks --window 1280x800
shot wine-wall
presses wine-wall-2 Right
# A lesson on the wall asks before it ends; a second Esc answers.
xdotool key --clearmodifiers Escape
sleep 0.3
presses wine-wall-ended Escape
closes

say "upgrade in place"
newer=$work/newer
# An installer compares three numbers.
next=${version%.*}.$((${version##*.} + 1))
SOURCE_DATE_EPOCH=1700000000 "$here/build.sh" "$programs" "$newer" "$next" >/dev/null
before=$(find "$data" -type f -exec md5sum {} + | sort)
(cd "$newer" && run msiexec /i "porchlight-$next-x64.msi" /qn)
listed
[ "$(listed | grep -c 'DisplayName ')" = 1 ] || fail "two versions are installed"
[ "$(find "$data" -type f -exec md5sum {} + | sort)" = "$before" ] || fail "the upgrade touched what was saved"
opens "$installed/porchlight.exe"
closes

say "remove in silence"
(cd "$newer" && run msiexec /x "porchlight-$next-x64.msi" /qn)
left=$(find "$WINEPREFIX/drive_c" -iname '*porchlight*' -not -path "$data*" -not -name 'starters.pdf')
[ -z "$left" ] || fail "left behind: $left"
run reg query 'HKCU\Software\Porchlight' >/dev/null 2>&1 && fail "a registry key is left"
[ -n "$(find "$data" -name 'format.json')" ] || fail "what was saved is gone"
echo "only the data folder is left: ${data#"$WINEPREFIX"}"

say "the portable archive"
unzip -q "$packages/porchlight-$version-windows-x64.zip" -d "$WINEPREFIX/drive_c/stick"
portable=$WINEPREFIX/drive_c/stick/porchlight-$version-windows-x64
opens "$portable/porchlight.exe" --screen home
shot wine-portable
closes
[ -d "$portable/porchlight-data" ] || fail "the archive does not keep its data beside it"
say "all of it passed"
