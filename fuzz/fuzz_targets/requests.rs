//! What pupils' phones send to the class server.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_server::{parse_answer, parse_join, parse_token};

fuzz_target!(|bytes: &[u8]| {
    parse_join(bytes).ok();
    parse_answer(bytes).ok();
    let _ = parse_token(bytes);
});
