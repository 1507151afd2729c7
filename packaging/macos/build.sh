#!/bin/sh
# Makes Porchlight.app and a disk image from programs that were built already, and signs and notarizes them where the signing
# identity is given. Nobody has tried this on a Mac yet.
# usage: build.sh FOLDER-WITH-PROGRAMS OUT-FOLDER
# SIGN_IDENTITY: name of a "Developer ID Application" certificate in the keychain. Without it the app is signed ad hoc.
# NOTARY_PROFILE: a profile stored with `xcrun notarytool store-credentials`. Without it nothing is notarized.
set -eu
programs=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=$work/Porchlight.app
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "$programs/porchlight" "$programs/porchlight-press" "$app/Contents/MacOS/"
cp "$root/LICENSE-MIT" "$root/LICENSE-APACHE" "$root/LICENSE-CONTENT.md" "$root/PRIVACY.md" "$root/assets/notices/THIRD-PARTY.txt" "$app/Contents/Resources/"
sed "s/@VERSION@/$version/" "$root/packaging/macos/Info.plist" > "$app/Contents/Info.plist"
icons=$work/porchlight.iconset
mkdir "$icons"
for side in 16 32 128 256 512; do
  rsvg-convert -w $side -h $side "$root/packaging/icons/porchlight.svg" -o "$icons/icon_${side}x$side.png"
  rsvg-convert -w $((side * 2)) -h $((side * 2)) "$root/packaging/icons/porchlight.svg" -o "$icons/icon_${side}x$side@2x.png"
done
iconutil -c icns "$icons" -o "$app/Contents/Resources/porchlight.icns"
# The inner program is signed first: the seal of the app covers it.
for part in "$app/Contents/MacOS/porchlight-press" "$app"; do
  if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --force --options runtime --timestamp --sign "$SIGN_IDENTITY" "$part"
  else
    codesign --force --sign - "$part"
  fi
done
codesign --verify --strict --deep "$app"
image=$out/porchlight-$version-macos.dmg
hdiutil create -volname Porchlight -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
(cd "$out" && shasum -a 256 "${image##*/}" > SHA256SUMS-macos)
cat "$out/SHA256SUMS-macos"
