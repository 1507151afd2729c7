#!/bin/sh
# Writes what the programs are made of, in CycloneDX, and checks that it names every crate cargo links into them.
# usage: sbom.sh OUT-FOLDER
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
# The time of the commit stands for the time of the build.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
for target in x86_64-unknown-linux-gnu x86_64-pc-windows-gnu; do
  name=porchlight-$version-$target.cdx
  cargo cyclonedx -q --manifest-path src/app/Cargo.toml --format json --spec-version 1.5 --target "$target" --override-filename "$name"
  # One file is written beside each crate of the workspace; the program's names all the others.
  # Where this folder is on this computer is nobody's business, and would make another file of each copy.
  sed "s#file://$(pwd)#file:///porchlight#g" "src/app/$name.json" > "$out/$name.json"
  find src xtask -maxdepth 2 -name "$name.json" -delete
  cargo tree -q -p porchlight --target "$target" -e normal --prefix none --format '{p}' | sed 's/ (.*//; s/ v/ /' | sort -u > "$out/.crates"
  python3 - "$out/$name.json" "$out/.crates" <<'END'
import json
import sys

bom = json.load(open(sys.argv[1]))
assert bom["bomFormat"] == "CycloneDX", bom["bomFormat"]
named = {(c["name"], c["version"]) for c in bom["components"]}
named.add((bom["metadata"]["component"]["name"], bom["metadata"]["component"]["version"]))
linked = {tuple(line.split()) for line in open(sys.argv[2]) if line.strip()}
missing = linked - named
assert not missing, f"not in the SBOM: {sorted(missing)}"
bare = [c["name"] for c in bom["components"] if not c.get("licenses")]
assert not bare, f"without a license: {bare}"
print(f"{sys.argv[1].rsplit('/', 1)[-1]}: {len(named)} parts, all {len(linked)} linked crates among them, each with its license")
END
  rm "$out/.crates"
done
(cd "$out" && sha256sum porchlight-"$version"-*.cdx.json > SHA256SUMS-sbom)
