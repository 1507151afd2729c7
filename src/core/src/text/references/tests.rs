use super::*;

fn found(text: &str) -> BTreeMap<String, Vec<Fault>> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    faults(resource.body.iter())
}

fn only(text: &str) -> Vec<(String, Vec<Fault>)> {
    found(text).into_iter().collect()
}

#[test]
fn what_a_text_refers_to_and_is_not_there_is_named() {
    let missing = |name: &str| vec![Fault::Missing(name.to_owned())];
    assert_eq!(
        only("page = The {lesson}\n    .title = { page.no }\n"),
        [
            ("page".to_owned(), missing("lesson")),
            ("page.title".to_owned(), missing("page.no")),
        ]
    );
    assert_eq!(
        only("a = { -app } { b.title } { b }\nb =\n    .title = B\n"),
        [(
            "a".to_owned(),
            ["-app", "b"]
                .map(|name| Fault::Missing(name.to_owned()))
                .to_vec()
        )]
    );
    assert_eq!(
        only("a = { $n ->\n    [one] { x }\n   *[other] { { NUMBER($n) } }\n }\n"),
        [(
            "a".to_owned(),
            ["NUMBER()", "x"]
                .map(|name| Fault::Missing(name.to_owned()))
                .to_vec()
        )]
    );
}

#[test]
fn references_that_lead_somewhere_are_in_order() {
    let text = "-app = Porchlight\n    .kind = { \"x\" }\na = { -app } { b.title } { $n }\nb = { a }\n    .title = { -app }\n\
                c = { -app.kind ->\n   *[x] { b }\n }\n";
    assert_eq!(only(text), []);
}

#[test]
fn a_text_that_refers_to_itself_is_found_and_so_are_those_that_lead_there() {
    let names = |text: &str| -> Vec<(String, Fault)> {
        let found = found(text).into_iter();
        found
            .map(|(name, faults)| (name, faults[0].clone()))
            .collect()
    };
    assert_eq!(names("a = { a }\n"), [("a".to_owned(), Fault::Cycle)]);
    let text = "a = { b.x }\nb =\n    .x = { -t(a) }\n-t = T\nc = { a }\nd = { -t }\n-u = { -u }\n";
    assert_eq!(
        names(text),
        [
            ("-u".to_owned(), Fault::Cycle),
            ("a".to_owned(), Fault::Cycle),
            ("b.x".to_owned(), Fault::Cycle),
            ("c".to_owned(), Fault::LeadsToCycle),
        ]
    );
}

#[test]
fn a_long_way_from_text_to_text_is_followed_without_a_deep_stack() {
    let mut text: String = (0..40_000)
        .map(|n| format!("a{n} = {{ a{} }}\n", n + 1))
        .collect();
    text.push_str("a40000 = end\n");
    let found = found(&text);
    assert_eq!(found.len(), 40_000 - 100);
    assert_eq!(found.get("a0"), Some(&vec![Fault::TooMuch]));
}

#[test]
fn a_text_that_unfolds_without_measure_is_found() {
    let ten = |of: &str| format!("{{ {of} }}").repeat(10);
    let text = format!("a = {}\nb = {}\nc = x\n", ten("b"), ten("c"));
    assert_eq!(only(&text), [("a".to_owned(), vec![Fault::TooMuch])]);
    let long = format!("a = {{ b }}{{ b }}\nb = {}\n", "x".repeat(10_000));
    assert_eq!(only(&long), [("a".to_owned(), vec![Fault::TooMuch])]);
    let plain = format!("a = {}\n", "x".repeat(20_000));
    assert_eq!(only(&plain), []);
}
