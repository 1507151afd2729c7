#!/bin/sh
# Makes the icon of the Windows programs and the one of the window itself from porchlight.svg. Run it after changing the
# drawing and commit what it writes. Needs librsvg2-bin and icoutils.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for side in 16 20 24 32 40 48 64 256; do
  rsvg-convert -w $side -h $side porchlight.svg -o "$work/$side.png"
done
# Windows before Vista could not read a packed picture; from 256 on everything else expects one.
icotool -c -o porchlight.ico "$work/16.png" "$work/20.png" "$work/24.png" "$work/32.png" "$work/40.png" "$work/48.png" "$work/64.png" --raw="$work/256.png"
rsvg-convert -w 64 -h 64 porchlight.svg -o window.png
