#!/bin/sh
# Prints every kind of document, in both languages and in large print, and has each checked against PDF/UA-1 by `page`
# (page-validation on PyPI), which is not ours. Only on demand: it fetches the checker into a temporary folder.
# usage: pdf_ua.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${1:-}
if [ -z "$program" ]; then
  cargo build -q -p porchlight --bins
  program=${CARGO_TARGET_DIR:-target}/debug/porchlight
fi
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check page-validation
lesson=game-chat-tricks
for locale in en-US es; do
  "$program" print --list | while read -r name about; do
    case "$about" in
      LESSON*) id=$lesson ;;
      CHECKLIST*) id=family-safety ;;
      COUNTRY*) id=US ;;
      PORT*) id=27470 ;;
      child*) id=child ;;
      SITUATION*) id=threat:adult ;;
      5-7*) id=8-10 ;;
      five-lines*) id=five-lines ;;
      *) id="" ;;
    esac
    for large in "" --large; do
      # shellcheck disable=SC2086
      "$program" --locale "$locale" print "$name" $id $large --out "$work/$locale-$name$large.pdf" </dev/null
    done
  done
done
"$work/venv/bin/python" - "$work" <<'END'
import glob, os, sys
from importlib.metadata import version

import page

bad = 0
for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.pdf"))):
    told = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    print(f"{os.path.basename(path)}: {told.rules.passed} of {told.rules.total} rules")
    for failure in told.failures:
        print(f"  {failure.rule_id}: {failure.message}")
    bad += not told.is_compliant
print(f"PDF/UA-1 by page {version('page-validation')}: {bad} not compliant")
sys.exit(bad > 0)
END
