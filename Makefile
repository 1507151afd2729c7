# Two commands: `make run` opens Porchlight, `make test` runs every test. Both install missing system packages first.

.PHONY: run test axe pdf-ua faults fuzz check fmt lint bench pictures schemas sheets film \
  release windows deb msi dist test-windows test-packages fresh deny notices sbom

# Where cargo puts what it builds, and where packages are put.
target := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)
dist := $(target)/dist

# The first time this compiles some 600 libraries. What is given to people is made by `make release`, which takes far longer.
run:
	@scripts/packages.sh run
	@[ -x $(target)/quick/porchlight ] || echo "Porchlight: building it for the first time. Two cores take a quarter of an hour, eight a few minutes; cargo says how far it is."
	cargo build --profile quick -p porchlight
	@echo "Porchlight: opening the window."
	@$(target)/quick/porchlight

test:
	@scripts/packages.sh test
	@scripts/with_browsers.sh cargo test --workspace
	@scripts/by_names.sh

# Every stage of the pupils' page before axe-core, which is fetched for this.
axe:
	@scripts/packages.sh test
	@scripts/axe.sh

# Every kind of document before an independent checker of PDF/UA-1, which is fetched for this.
pdf-ua:
	@scripts/pdf_ua.sh

# The tests of the store at full length: 2,000 kills, every file cut at every byte, 5,000 flipped bits. Takes some minutes.
faults:
	PORCHLIGHT_FAULTS=all cargo test --release -p porchlight-store

# Each fuzz target for a minute. A stable compiler will do: no sanitizer is needed where nothing is unsafe.
fuzz:
	@command -v cargo-fuzz >/dev/null 2>&1 || cargo install cargo-fuzz --locked
	@for target in calendar events files lesson policy requests table; do \
	  mkdir -p fuzz/corpus/$$target; \
	  cargo fuzz run -s none $$target fuzz/corpus/$$target fuzz/seeds/$$target -- -max_total_time=$${FUZZ_SECONDS:-60} || exit 1; \
	done

check:
	cargo run -q --bin porchlight -- check

fmt:
	cargo fmt --all --check

lint:
	cargo clippy --workspace --all-targets -- -D warnings

# Draws every page of every lesson into target/sheets, to be looked at after a change that shows.
sheets:
	cargo test -p porchlight --test journeys -- --ignored --nocapture is_drawn

# Draws the frames of the README's film into target/film.
film:
	cargo test -p porchlight --test journeys -- --ignored --nocapture are_filmed

# Draws the illustrations anew from the kit of parts.
pictures:
	cargo run -q -p xtask -- pictures

# Writes the JSON Schemas of the content anew from the types that read it.
schemas:
	cargo run -q -p xtask -- schemas

# Start, memory and sizes beside an empty window and KWordQuiz, on a quiet machine; then the benches of frames and documents.
bench:
	@scripts/packages.sh bench
	@scripts/bench.sh
	cargo bench -p porchlight

# Both programs, as they are given to people.
release:
	@scripts/packages.sh run
	cargo build --release -p porchlight

# The Debian package and the portable archive for Linux.
deb: release
	@scripts/packages.sh packages
	@packaging/linux/build.sh $(target)/release $(dist)

# Both programs for Windows, built on Debian.
windows:
	@scripts/packages.sh windows
	@rustup target list --installed | grep -q x86_64-pc-windows-gnu || rustup target add x86_64-pc-windows-gnu
	cargo build --release --target x86_64-pc-windows-gnu -p porchlight

# The installer and the portable archive for Windows, from the programs of `make windows`.
msi:
	@scripts/packages.sh windows
	@packaging/windows/build.sh $(target)/x86_64-pc-windows-gnu/release $(dist)

# Everything that is given to people, with the sums of all of it.
dist: deb windows msi sbom
	@cd $(dist) && cat SHA256SUMS-* | sort -k 2 > SHA256SUMS && cat SHA256SUMS

# Installs, uses, upgrades and removes the Windows packages under Wine, after the tests of the crates without a window.
test-windows:
	@scripts/packages.sh windows
	@packaging/windows/test.sh $(dist) $(target)/x86_64-pc-windows-gnu/release $(target)/pictures

# Installs, uses and removes the Linux packages in an empty Debian. Needs root.
test-packages:
	@scripts/packages.sh packages
	@packaging/linux/test.sh $(dist) $(target)/pictures

# `make run` and `make test` in an empty Debian with nothing but Rust. Needs root and most of an hour.
fresh:
	@scripts/fresh.sh

# Licenses, banned and doubled crates, and where crates come from; without the network.
deny:
	@command -v cargo-deny >/dev/null 2>&1 || cargo install cargo-deny --locked
	cargo deny --offline check licenses bans sources

# The licenses of everything that is in the programs, for the packages and About. Run it when Cargo.lock changes.
notices:
	@command -v cargo-about >/dev/null 2>&1 || cargo install cargo-about --locked --features cli
	cargo about generate --offline --workspace -c packaging/notices/about.toml packaging/notices/about.hbs -o assets/notices/THIRD-PARTY.txt

# What the programs are made of, in CycloneDX.
sbom:
	@command -v cargo-cyclonedx >/dev/null 2>&1 || cargo install cargo-cyclonedx --locked
	@scripts/sbom.sh $(dist)
