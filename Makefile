# Two commands: `make run` opens Porchlight, `make test` runs every test. Both install missing system packages first.

.PHONY: run test axe pdf-ua faults fuzz check fmt lint bench pictures schemas sheets film

run:
	@scripts/packages.sh run
	cargo build --release -p porchlight
	cargo run --release -p porchlight --bin porchlight

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
	@for target in calendar events files lesson requests table; do \
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

bench:
	cargo bench -p porchlight
