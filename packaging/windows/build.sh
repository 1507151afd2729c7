#!/bin/sh
# Makes the installer and the portable archive for Windows from programs that were built already. The same programs and the
# same commit give the same bytes.
# usage: build.sh FOLDER-WITH-PROGRAMS OUT-FOLDER [VERSION]
set -eu
programs=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
version=${3:-$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)}
# The time of the commit stands for the time of the build.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
moment=$(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022

for name in wixl msibuild faketime zip sha256sum unix2dos; do
  command -v $name >/dev/null || { echo "Porchlight: $name is missing; scripts/packages.sh windows installs it." >&2; exit 1; }
done

stage=$work/porchlight
mkdir "$stage"
cp "$programs/porchlight.exe" "$programs/porchlight-press.exe" "$stage/"
# A program with a window has no console. What is typed as `porchlight` is this one, which has.
cp "$programs/porchlight-console.exe" "$stage/porchlight.com"
cp "$root/LICENSE-CONTENT.md" "$root/PRIVACY.md" "$stage/"
cp "$root/LICENSE-MIT" "$stage/LICENSE-MIT.txt"
cp "$root/LICENSE-APACHE" "$stage/LICENSE-APACHE.txt"
cp "$root/assets/notices/THIRD-PARTY.txt" "$stage/THIRD-PARTY.txt"
unix2dos -q "$stage"/*.txt "$stage"/*.md
chmod 644 "$stage"/*
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# The installer. Its codes are made of what is in it, so that another build of the same is the same package, and any other
# is an upgrade.
code() {
  (cd "$stage" && echo "$1 $version" && sha256sum ./* && sha256sum < "$root/packaging/windows/porchlight.wxs" &&
    sha256sum < "$root/packaging/icons/porchlight.ico") | sha256sum |
    sed 's/^\(.\{8\}\)\(.\{4\}\)\(.\{4\}\)\(.\{4\}\)\(.\{12\}\).*/\1-\2-\3-\4-\5/' | tr a-f A-F
}
product=$(code product)
package=$(code package)
cp "$root/packaging/icons/porchlight.ico" "$stage/"
touch -d "@$SOURCE_DATE_EPOCH" "$stage/porchlight.ico"
msi=$out/porchlight-$version-x64.msi
rm -f "$msi"
(
  cd "$stage"
  TZ=UTC faketime -f "$moment" wixl -a x64 -D Version="$version" -D Product="$product" -D PackageCode="$package" \
    -o "$msi" "$root/packaging/windows/porchlight.wxs"
  TZ=UTC faketime -f "$moment" msibuild "$msi" -s Porchlight "The Porchlight authors" "x64;0" "{$package}"
)
rm "$stage/porchlight.ico"

# The portable archive: everything in one folder, with its data beside it.
name=porchlight-$version-windows-x64
mv "$stage" "$work/$name"
: > "$work/$name/portable"
touch -d "@$SOURCE_DATE_EPOCH" "$work/$name/portable" "$work/$name"
rm -f "$out/$name.zip"
(cd "$work" && find "$name" | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$out/$name.zip" -@)

(cd "$out" && sha256sum "${msi##*/}" "$name.zip" > SHA256SUMS-windows)
cat "$out/SHA256SUMS-windows"
