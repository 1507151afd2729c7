#!/bin/sh
# Makes the Debian package and the portable archive from programs that were built already. The same programs and the same
# commit give the same bytes.
# usage: build.sh FOLDER-WITH-PROGRAMS OUT-FOLDER
set -eu
programs=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/packaging/linux
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/Cargo.toml" | head -n 1)
arch=$(dpkg --print-architecture)
# The time of the commit stands for the time of the build.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022

for name in rsvg-convert dpkg-deb dpkg-shlibdeps strip gzip; do
  command -v $name >/dev/null || { echo "Porchlight: $name is missing; install librsvg2-bin, dpkg-dev and binutils." >&2; exit 1; }
done

# What both packages hold.
tree=$work/deb/usr
install -d "$tree/bin" "$tree/share/applications" "$tree/share/metainfo" "$tree/share/man/man1" "$tree/share/doc/porchlight"
for program in porchlight porchlight-press; do
  install -m 755 "$programs/$program" "$tree/bin/$program"
  strip --strip-unneeded "$tree/bin/$program"
  sed "s/@DATE@/$date/; s/@VERSION@/$version/" "$here/$program.1" | gzip -9n > "$tree/share/man/man1/$program.1.gz"
done
# The program itself knows its commands.
install -d "$tree/share/bash-completion/completions" "$tree/share/zsh/vendor-completions" "$tree/share/fish/vendor_completions.d"
"$programs/porchlight" completions bash > "$tree/share/bash-completion/completions/porchlight"
"$programs/porchlight" completions zsh > "$tree/share/zsh/vendor-completions/_porchlight"
"$programs/porchlight" completions fish > "$tree/share/fish/vendor_completions.d/porchlight.fish"
install -m 644 "$here/porchlight.desktop" "$tree/share/applications/"
sed "s#</component>#  <releases>\n    <release version=\"$version\" date=\"$date\"/>\n  </releases>\n</component>#" \
  "$here/porchlight.metainfo.xml" > "$tree/share/metainfo/io.github.porchlight.Porchlight.metainfo.xml"
install -D -m 644 "$root/packaging/icons/porchlight.svg" "$tree/share/icons/hicolor/scalable/apps/porchlight.svg"
for side in 16 24 32 48 64 128 256; do
  folder=$tree/share/icons/hicolor/${side}x$side/apps
  install -d "$folder"
  rsvg-convert -w $side -h $side "$root/packaging/icons/porchlight.svg" -o "$folder/porchlight.png"
done

# The Debian package.
cat > "$tree/share/doc/porchlight/copyright" <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Porchlight

Files: *
Copyright: the Porchlight authors
License: MIT or Apache-2.0

Files: lessons/* locales/* assets/illustrations/* assets/faces/* assets/icons/*
Copyright: the Porchlight authors
License: CC-BY-4.0

Files: assets/fonts/* assets/print/fonts/*
Copyright: the authors of Lexend, Atkinson Hyperlegible Next and the other fonts named beside them
License: OFL-1.1

$(sed '1s/^/License: MIT\n/; ' "$root/LICENSE-MIT" | sed '2,$s/^$/./; 2,$s/^/ /')

License: Apache-2.0
 On Debian systems the whole text is in /usr/share/common-licenses/Apache-2.0.

License: CC-BY-4.0
 See https://creativecommons.org/licenses/by/4.0/legalcode.

License: OFL-1.1
 See https://openfontlicense.org.
END
gzip -9n < "$root/assets/notices/THIRD-PARTY.txt" > "$tree/share/doc/porchlight/THIRD-PARTY.txt.gz"
printf 'porchlight (%s) stable; urgency=medium\n\n  * Made from the commit of %s.\n\n -- The Porchlight authors <porchlight@localhost>  %s\n' \
  "$version" "$date" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$tree/share/doc/porchlight/changelog.gz"
# The press holds parts of libraries that are written in Rust, not Debian's. The project has no address to write to.
install -d "$tree/share/lintian/overrides"
cat > "$tree/share/lintian/overrides/porchlight" <<END
porchlight: embedded-library *
porchlight: bogus-mail-host *
porchlight: bogus-mail-host-in-debian-changelog *
END
mkdir -p "$work/debian" "$work/deb/DEBIAN"
printf 'Source: porchlight\n\nPackage: porchlight\nArchitecture: any\n' > "$work/debian/control"
needs=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "$tree/bin/porchlight" "$tree/bin/porchlight-press" 2>/dev/null | sed 's/^shlibs:Depends=//')
# These are opened while the program runs, so nothing in the files names them.
opened="libegl1, libgl1, libx11-6, libx11-xcb1, libxcb1, libxcursor1, libxi6, libxrandr2, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0, libwayland-cursor0, libwayland-egl1"
cat > "$work/deb/DEBIAN/control" <<END
Package: porchlight
Version: $version
Architecture: $arch
Maintainer: The Porchlight authors <porchlight@localhost>
Section: education
Priority: optional
Installed-Size: $(du -sk "$work/deb/usr" | cut -f1)
Depends: $needs, $opened
Recommends: xdg-desktop-portal, speech-dispatcher, at-spi2-core
Description: lessons on online safety for children, parents and teachers
 Porchlight teaches children from 5 to 17 online safety, at home and in
 class: how grooming works, how sextortion works and what to do, and how
 to set privacy settings.
 .
 It works without internet and without accounts, and keeps everything on
 the computer it runs on.
END
(cd "$work/deb" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$work/deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
deb=$out/porchlight_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz -b "$work/deb" "$deb" >/dev/null

# The portable archive: everything in one folder, with its data beside it.
name=porchlight-$version-linux-$(uname -m)
folder=$work/$name
install -d "$folder"
cp "$tree/bin/porchlight" "$tree/bin/porchlight-press" "$folder/"
cp "$root/LICENSE-MIT" "$root/LICENSE-APACHE" "$root/LICENSE-CONTENT.md" "$root/PRIVACY.md" "$root/assets/notices/THIRD-PARTY.txt" "$folder/"
cp "$root/packaging/icons/porchlight.svg" "$folder/"
: > "$folder/portable"
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf - "$name" | gzip -9n > "$out/$name.tar.gz"

(cd "$out" && sha256sum "porchlight_${version}_$arch.deb" "$name.tar.gz" > "SHA256SUMS-linux")
cat "$out/SHA256SUMS-linux"
