//! Arbitrary words in a class's table: any text stays in one cell, and no cell starts a formula.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_core::class::{Cell, Separator, csv};

fuzz_target!(|text: &str| {
    let table = csv(&[vec![Cell::Text(text.to_owned()), Cell::Text("end".to_owned())]], Separator::Comma);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let row = reader.records().next();
    let Some(Ok(row)) = row else {
        panic!("no row: {table:?}");
    };
    assert_eq!(row.len(), 2, "{table:?}");
    let cell = row.get(0).unwrap_or_default();
    assert!(!cell.starts_with(['=', '+', '-', '@']), "{table:?}");
});
