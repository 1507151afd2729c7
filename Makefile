# Two commands: `make run` opens Porchlight, `make test` runs every test. Both install missing system packages first.

.PHONY: run test faults check fmt lint bench pictures schemas

run:
	@scripts/packages.sh run
	cargo build --release -p porchlight
	cargo run --release -p porchlight --bin porchlight

test:
	@scripts/packages.sh test
	@scripts/with_browsers.sh cargo test --workspace

# The tests of the store at full length: 2,000 kills, every file cut at every byte, 5,000 flipped bits. Takes some minutes.
faults:
	PORCHLIGHT_FAULTS=all cargo test --release -p porchlight-store

check:
	cargo run -q -p porchlight -- check

fmt:
	cargo fmt --all --check

lint:
	cargo clippy --workspace --all-targets -- -D warnings

# Draws the illustrations anew from the kit of parts.
pictures:
	cargo run -q -p xtask -- pictures

# Writes the JSON Schemas of the content anew from the types that read it.
schemas:
	cargo run -q -p xtask -- schemas

bench:
	cargo bench -p porchlight
