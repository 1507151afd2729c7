//! Printed documents: every one in both languages, blank sheets without answers, certificates without grades, and
//! names treated as plain text.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use porchlight::msg::Msg;
use porchlight::print::client::Embedded;
use porchlight::print::compose::{Facts, compose};
use porchlight_core::content::{Audience, Key, Kind, Library, Reader};
use porchlight_core::help::ServiceKind;
use porchlight_core::model::SchoolCard;
use porchlight_core::paper::{Document, For, Request, Size, Wall};
use porchlight_core::text::Texts;
use porchlight_print::{Job, lay_out};
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::open(Arc::new(porchlight::source::Embedded)).0)
}

fn texts(locale: &str) -> Texts {
    Texts::open(library().source().clone(), locale)
}

fn job(request: &Request, texts: &Texts, country: &str) -> Job {
    composed(request, texts, country).unwrap()
}

fn composed(request: &Request, texts: &Texts, country: &str) -> Option<Job> {
    let facts = Facts {
        library: library(),
        texts,
        school: &SchoolCard::default(),
        child: None,
        plan: None,
        class: None,
        agreement: None,
        country: Some(country),
        today: jiff::civil::date(2026, 12, 1).into(),
    };
    compose(request, &facts)
}

fn request(document: Document) -> Request {
    Request::new(document, Size::A4)
}

/// One document of each kind.
fn every_document() -> Vec<Document> {
    let lesson = || Key::new("game-chat-tricks").unwrap();
    vec![
        Document::Handout(lesson()),
        Document::Worksheet(lesson()),
        Document::AnswerKey(lesson()),
        Document::Quiz(lesson()),
        Document::Plan(lesson()),
        Document::HomeSheet(lesson()),
        Document::TeachCard(lesson()),
        Document::Certificate(lesson()),
        Document::Checklist(Key::new("family-safety").unwrap()),
        Document::AnswerCards,
        Document::Agreement,
        Document::HelpCard("US".to_owned()),
        Document::HelpPoster("CA".to_owned()),
        Document::ShowCards,
        Document::Slips,
        Document::FirstHour(For::Child),
        Document::FirstHour(For::Adult),
        Document::Checklist(Key::new("app-roblox").unwrap()),
        Document::Steps(Key::new("threat").unwrap(), Reader::Adult),
        Document::Steps(Key::new("close").unwrap(), Reader::Child),
        Document::Starters(Audience::Age8To10),
        Document::Survey(lesson()),
        Document::Network(27_470),
        Document::Seeking,
        Document::Coloring(lesson()),
        Document::WordSearch(lesson()),
        Document::Wall(Wall::FiveLines),
        Document::Wall(Wall::AskFirst),
        Document::Wall(Wall::KeepReportBlock),
        Document::Assembly,
        Document::PeerLeaders,
        Document::Standards,
    ]
}

/// The text of a PDF in reading order, with runs of spaces collapsed.
fn text_of(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext: `make test` installs poppler-utils");
    let mut stdin = child.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_document_is_a_tagged_pdf_in_both_languages_on_both_papers_and_in_large_print() {
    for (locale, size, large) in [("en-US", Size::Letter, false), ("es", Size::A4, true)] {
        let texts = texts(locale);
        for document in every_document() {
            let mut wanted = Request::new(document, size);
            wanted.large = large;
            let job = job(&wanted, &texts, "US");
            let printed =
                lay_out(&job, &Embedded).unwrap_or_else(|why| panic!("{}: {why}", job.name));
            // Writing the file checks PDF/UA-1: titles, language, alternative texts, heading levels.
            let pdf = printed
                .pdf()
                .unwrap_or_else(|why| panic!("{}: {why}", job.name));
            assert!(pdf.starts_with(b"%PDF-"));
            let text = text_of(&pdf);
            assert!(!text.contains('\u{FFFD}'), "{}", job.name);
            assert_eq!(
                text.contains(job.title.as_str()) || job.title.is_empty(),
                has_title(&job),
                "{}: {text}",
                job.name
            );
        }
    }
}

#[test]
fn a_plan_of_sessions_prints_its_blocks_and_what_a_teacher_prepares() {
    use porchlight_core::class::lesson_plan::Plan;
    let lessons = ["game-chat-tricks", "private-clues"].map(|id| Key::new(id).unwrap());
    let plan = Plan::make(library(), Audience::Age8To10, &lessons, 30, 2);
    for (locale, first) in [
        ("en-US", "Before the first session"),
        ("es", "Antes de la primera sesión"),
    ] {
        let texts = texts(locale);
        let facts = Facts {
            library: library(),
            texts: &texts,
            school: &SchoolCard::default(),
            child: None,
            plan: Some(&plan),
            class: None,
            agreement: None,
            country: Some("US"),
            today: jiff::civil::date(2026, 12, 1).into(),
        };
        let request = request(Document::Sessions(Key::new("plan-1").unwrap()));
        let job = compose(&request, &facts).unwrap();
        let pdf = lay_out(&job, &Embedded).unwrap().pdf().unwrap();
        let text = plain(&text_of(&pdf));
        for words in [first, "2", texts.lesson("private-clues").text("lesson")] {
            assert!(text.contains(&plain(words)), "{words}: {text}");
        }
    }
}

/// Cards and the poster have no room for a title on the page, so it is only in the file's metadata.
fn has_title(job: &Job) -> bool {
    !["answer-cards/", "show-cards/", "help-poster/CA"].contains(&job.name.as_str())
}

/// The structure elements of a PDF that assistive tools see, such as `H2`, `L` or `LI`.
fn structure_of(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.pdf");
    porchlight_store::save_elsewhere(&path, pdf).unwrap();
    let output = Command::new("pdfinfo").arg("-struct").arg(path).output();
    let output = output.expect("pdfinfo: `make test` installs poppler-utils");
    let lines = String::from_utf8_lossy(&output.stdout);
    let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
    lines.lines().filter_map(first).collect()
}

#[test]
fn questions_are_headings_and_rows_are_lists_for_a_screen_reader() {
    let texts = texts("en-US");
    for lesson in library().lessons().iter().take(4) {
        let quiz = job(&request(Document::Quiz(lesson.id.clone())), &texts, "US");
        let pdf = lay_out(&quiz, &Embedded).unwrap().pdf().unwrap();
        let all = structure_of(&pdf);
        let count = |tag: &str| all.iter().filter(|one| *one == tag).count();
        // Below the title, each question.
        assert_eq!(
            (count("H1"), count("H3")),
            (1, lesson.quiz.len()),
            "{}",
            lesson.id
        );
        assert!(
            count("LI") >= 2 * lesson.quiz.len(),
            "{}: {}",
            lesson.id,
            count("LI")
        );
    }
    let wanted = request(Document::Checklist(Key::new("family-safety").unwrap()));
    let pdf = lay_out(&job(&wanted, &texts, "US"), &Embedded)
        .unwrap()
        .pdf()
        .unwrap();
    let rows = structure_of(&pdf).iter().filter(|one| *one == "LI").count();
    let list = library().checklists().iter();
    let list = list
        .clone()
        .find(|list| list.id.as_str() == "family-safety")
        .unwrap();
    assert_eq!(rows, list.items().count());
}

#[test]
fn a_blank_sheet_holds_no_answer_and_the_key_holds_every_explanation() {
    let texts = texts("en-US");
    for lesson in library().lessons() {
        let prose = texts.lesson(lesson.id.as_str());
        let json =
            |document| serde_json::to_string(&job(&request(document), &texts, "US")).unwrap();
        let worksheet = json(Document::Worksheet(lesson.id.clone()));
        let quiz = json(Document::Quiz(lesson.id.clone()));
        let key = json(Document::AnswerKey(lesson.id.clone()));
        let survey = if lesson.audience.is_child() {
            json(Document::Survey(lesson.id.clone()))
        } else {
            String::new()
        };
        for blank in [&worksheet, &quiz, &survey] {
            assert!(!blank.contains("\"right\":true"), "{}", lesson.id);
            assert!(!blank.contains("Answer:"), "{}", lesson.id);
        }
        for step in lesson
            .steps()
            .filter(|step| !matches!(step.kind, Kind::Read | Kind::Chat(_)))
        {
            for (message, attribute, text) in prose.ids() {
                // An option's own name may end like this.
                let why = attribute.is_some_and(|name| {
                    let option = name.strip_suffix("-why");
                    option.is_some_and(|option| {
                        ["true", "false"].contains(&option) || prose.may(message, option).is_some()
                    })
                });
                if message != step.key.as_str() || !why {
                    continue;
                }
                let text = serde_json::to_string(text).unwrap();
                let text = text.trim_matches('"');
                assert!(key.contains(text), "{}/{message}: {text}", lesson.id);
                assert!(
                    [&worksheet, &quiz, &survey]
                        .iter()
                        .all(|blank| !blank.contains(text)),
                    "{}/{message}: {text}",
                    lesson.id
                );
            }
        }
    }
}

#[test]
fn adults_are_addressed_as_adults_and_are_handed_nothing_that_is_for_a_class_of_children() {
    let texts = texts("es");
    let said = |document| serde_json::to_string(&job(&request(document), &texts, "MX")).unwrap();
    for lesson in library().lessons() {
        let id = || lesson.id.clone();
        let (to_a_child, to_an_adult) = ("Puedes saltarte", "Puede saltarse");
        let (wrong, right) = if lesson.audience.is_child() {
            (to_an_adult, to_a_child)
        } else {
            (to_a_child, to_an_adult)
        };
        for document in [Document::Worksheet(id()), Document::Quiz(id())] {
            let sheet = said(document);
            assert!(sheet.contains(right) && !sheet.contains(wrong), "{sheet}");
            assert_eq!(
                sheet.contains("Marca ") || sheet.contains("Escribe ") || sheet.contains("Numera "),
                lesson.audience.is_child(),
                "{sheet}"
            );
        }
        let handout = said(Document::Handout(id()));
        assert_eq!(
            handout.contains("la lección podrás"),
            lesson.audience.is_child(),
            "{handout}"
        );
        for document in [
            Document::HomeSheet(id()),
            Document::Survey(id()),
            Document::Certificate(id()),
        ] {
            let sheet = composed(&request(document), &texts, "MX");
            assert_eq!(sheet.is_some(), lesson.audience.is_child(), "{}", lesson.id);
        }
        let plan = said(Document::Plan(id()));
        assert_eq!(
            plan.contains("dé una tarea al grupo"),
            lesson.audience.is_child(),
            "{plan}"
        );
    }
}

/// The names of crisis lines as printed; the same name may occur in two countries.
fn crisis_names(country: &str, texts: &Texts) -> Vec<String> {
    let help = library().help.country(country).unwrap();
    let lines = help
        .services
        .iter()
        .filter(|one| one.kind == ServiceKind::Crisis);
    let prose = texts.help(country);
    lines.map(|one| prose.text(&one.id).to_owned()).collect()
}

#[test]
fn a_sheet_that_speaks_of_a_crisis_line_brings_it_along_and_none_is_given_to_a_child_under_11() {
    let texts = texts("en-US");
    let mut brought = 0;
    for country in ["US", "GB", "MX", "AU"] {
        let lines = crisis_names(country, &texts);
        assert!(!lines.is_empty(), "{country}");
        let has_one = |document| {
            let sheet = serde_json::to_string(&job(&request(document), &texts, country)).unwrap();
            lines.iter().any(|line| sheet.contains(line.as_str()))
        };
        for lesson in library().lessons() {
            let prose = texts.lesson(lesson.id.as_str());
            let mut read = lesson.pages.iter();
            let speaks = read.any(|page| {
                let is_read = matches!(page.kind, Kind::Read);
                is_read && prose.text(page.key.as_str()).contains("crisis line")
            });
            let young = lesson.audience.years().is_some_and(|(from, _)| from < 11);
            assert!(!(speaks && young), "{}", lesson.id);
            let handout = has_one(Document::Handout(lesson.id.clone()));
            assert!(handout || !speaks, "{country}: {}", lesson.id);
            assert!(!(handout && young), "{country}: {}", lesson.id);
            brought += usize::from(speaks);
        }
        // A crisis line is printed where the situation requires one and where a step mentions one.
        for situation in ["hurt", "threat"] {
            let steps = |reader| has_one(Document::Steps(Key::new(situation).unwrap(), reader));
            assert!(!steps(Reader::Child), "{country}: {situation}");
            assert!(steps(Reader::Teen), "{country}: {situation}");
        }
    }
    assert!(brought > 20, "{brought}");
}

#[test]
fn a_worksheet_reads_like_paper() {
    for (locale, pressing, quote) in [
        ("en-US", [". Press ", " and press "], None),
        ("es", [". Presion", " y presion"], Some('“')),
    ] {
        let texts = texts(locale);
        for lesson in library().lessons() {
            let questions = |document| {
                let job = serde_json::to_value(job(&request(document), &texts, "US")).unwrap();
                let blocks = job["data"]["blocks"].as_array().unwrap().clone();
                let items = blocks.iter().filter_map(|block| block["items"].as_array());
                let items: Vec<serde_json::Value> = items.flatten().cloned().collect();
                items
            };
            for question in questions(Document::Worksheet(lesson.id.clone())) {
                let text = question["text"].as_str().unwrap_or_default();
                let first = text.lines().next().unwrap_or_default();
                let asks_to_press = pressing.iter().any(|words| first.contains(words));
                assert!(!asks_to_press, "{}: {text}", lesson.id);
                assert!(
                    quote.is_none_or(|quote| !text.contains(quote)),
                    "{}: {text}",
                    lesson.id
                );
            }
            for question in questions(Document::AnswerKey(lesson.id.clone())) {
                for choice in question["choices"].as_array().into_iter().flatten() {
                    let text = choice["text"].as_str().unwrap();
                    assert!(!text.contains(".:"), "{}: {text}", lesson.id);
                }
            }
        }
    }
}

#[test]
fn a_number_is_written_into_a_box_as_large_as_that_of_a_letter() {
    let texts = texts("en-US");
    let id = Key::new("keys-and-doors").unwrap();
    let said = serde_json::to_string(&job(&request(Document::Worksheet(id)), &texts, "US"));
    let said = said.unwrap();
    let steps = said.split("Number the boxes").nth(1).unwrap();
    let next = steps.find("\"how\":").unwrap();
    let boxes = steps[..next].matches("\"letter\":\"\"").count();
    assert_eq!(boxes, 4, "{steps}");
}

#[test]
fn a_line_to_write_on_is_never_too_short_for_a_few_words() {
    let texts = texts("en-US");
    let id = Key::new("ai-and-pressure-at-school").unwrap();
    let mut wanted = Request::new(Document::Worksheet(id), Size::Letter);
    wanted.large = true;
    let pdf = lay_out(&job(&wanted, &texts, "US"), &Embedded).unwrap();
    let boxes = boxes_of(&pdf.pdf().unwrap());
    let bottom = |word: &str| boxes.iter().find(|(one, ..)| one == word).unwrap().2;
    // In large print there is hardly room after “her friends.”, so the line goes below. After “It has to hurt.” there is room.
    let (long, after) = (bottom("friends."), bottom("miss"));
    assert!(after - long > 45.0, "{long} and {after}");
    let (short, after) = (bottom("proof."), bottom("weeks,"));
    assert!(after - short < 45.0, "{short} and {after}");
}

#[test]
fn a_few_lines_on_a_last_page_are_fitted_onto_the_page_before_and_no_title_is_alone() {
    let texts = texts("en-US");
    let id = |name| Key::new(name).unwrap();
    for (document, large, most) in [
        // Smaller gaps save half a page, and still smaller ones a line of small print.
        (Document::Quiz(id("groups-that-push")), false, 1),
        (Document::Worksheet(id("keys-and-doors")), true, 4),
        // A story's questions and explanations fill a page in large print. They must not push the story away from its heading.
        (Document::AnswerKey(id("ai-helpers")), true, 9),
    ] {
        let mut wanted = Request::new(document, Size::Letter);
        wanted.large = large;
        let printed = lay_out(&job(&wanted, &texts, "US"), &Embedded).unwrap();
        assert!(
            printed.pages() <= most,
            "{:?}: {}",
            wanted.document,
            printed.pages()
        );
    }
}

#[test]
fn a_comic_is_printed_as_a_strip_whose_last_bubble_stays_empty_on_the_blank_sheet() {
    for (locale, who, said, right) in [
        (
            "en-US",
            "Milan:",
            "Something happened online. You’re the first I’ve told.",
            "Vera: I’m glad you told me. Go on.",
        ),
        (
            "es",
            "Milan:",
            "Me pasó algo en internet. Eres la primera a la que le cuento.",
            "Vera: Qué bueno que me lo contaste. Sigue.",
        ),
    ] {
        let texts = texts(locale);
        let id = Key::new("friends-and-help").unwrap();
        let printed = |document| {
            let job = job(&request(document), &texts, "US");
            let alt = serde_json::to_string(&job).unwrap();
            (
                text_of(&lay_out(&job, &Embedded).unwrap().pdf().unwrap()),
                alt,
            )
        };
        let (sheet, job) = printed(Document::Worksheet(id.clone()));
        let place = |words: &str| sheet.find(&plain(words));
        assert!(
            place(who).is_some() && place(who) < place(said),
            "{locale}: {sheet}"
        );
        assert!(
            place(right).is_none(),
            "{locale}: the answer is not on the blank sheet"
        );
        let prose = texts.lesson(id.as_str());
        let seen = prose.part("first-to-hear", "listens-alt");
        assert!(job.contains(seen), "{locale}: what is to be seen is told");
        let (key, _) = printed(Document::AnswerKey(id.clone()));
        assert!(key.contains(&plain(right)), "{locale}: {key}");
        let (handout, _) = printed(Document::Handout(id));
        assert!(
            place(said).is_some() && !handout.contains(&plain(said)),
            "a practice is no handout"
        );
    }
    let texts = texts("en-US");
    let told = Document::Handout(Key::new("cameras-and-fakes").unwrap());
    let handout = job(&request(told), &texts, "US");
    let handout = text_of(&lay_out(&handout, &Embedded).unwrap().pdf().unwrap());
    assert!(
        handout.contains(&plain("This is his new pet!")),
        "a comic that tells is read"
    );
}

#[test]
fn a_scene_has_letters_in_the_picture_and_the_key_names_the_right_ones() {
    let texts = texts("en-US");
    let id = Key::new("live-streaming").unwrap();
    let question = |document| {
        let job = job(&request(document), &texts, "US");
        let json = serde_json::to_value(&job.data).unwrap();
        let blocks = json["blocks"].as_array().unwrap().clone();
        let drawn = blocks
            .iter()
            .filter_map(|block| block["items"].as_array())
            .flatten()
            .find(|question| !question["picture"].is_null());
        drawn.unwrap().clone()
    };
    let blank = question(Document::Worksheet(id.clone()));
    let places = blank["picture"]["places"].as_array().unwrap();
    let choices = blank["choices"].as_array().unwrap();
    assert_eq!(places.len(), choices.len());
    for (place, choice) in places.iter().zip(choices) {
        assert_eq!(place["letter"], choice["mark"]["letter"]);
    }
    assert_eq!(blank["lines"], 2, "there is room to write");
    assert_eq!(blank["answer"], "");
    let key = question(Document::AnswerKey(id));
    assert_eq!(key["answer"], "Answer: A, C, D, E");
    assert_eq!(key["lines"], 0);
}

#[test]
fn what_is_printed_is_what_the_lesson_says() {
    for locale in ["en-US", "es"] {
        let texts = texts(locale);
        let id = Key::new("settings-check").unwrap();
        let lesson = library().lesson(&id).unwrap();
        let prose = texts.lesson(id.as_str());
        let printed = |document| {
            let job = job(&request(document), &texts, "US");
            text_of(&lay_out(&job, &Embedded).unwrap().pdf().unwrap())
        };
        let handout = printed(Document::Handout(id.clone()));
        for page in lesson
            .pages
            .iter()
            .filter(|page| matches!(page.kind, Kind::Read))
        {
            for paragraph in prose.text(page.key.as_str()).split("\n\n") {
                assert!(
                    handout.contains(&plain(paragraph)),
                    "{locale}: {paragraph}\n{handout}"
                );
            }
        }
        let home = printed(Document::HomeSheet(id.clone()));
        for question in &lesson.ask_at_home {
            let line = prose.part("lesson", &format!("home-{question}"));
            assert!(home.contains(&plain(line)), "{locale}: {line}");
        }
        for step in &lesson.quiz {
            let asked = plain(prose.text(step.key.as_str()));
            assert!(!home.contains(&asked), "no result goes home: {asked}");
        }
        let quiz = printed(Document::Quiz(id.clone()));
        for step in &lesson.quiz {
            let asked = plain(prose.text(step.key.as_str()));
            assert!(quiz.contains(&asked), "{locale}: {asked}\n{quiz}");
        }
    }
}

#[test]
fn a_certificate_names_what_one_can_do_and_no_marks_and_no_lesson() {
    let texts = texts("en-US");
    for lesson in library()
        .lessons()
        .iter()
        .filter(|lesson| lesson.audience.is_young())
    {
        let job = job(
            &request(Document::Certificate(lesson.id.clone())),
            &texts,
            "US",
        );
        let said = serde_json::to_string(&job.data).unwrap();
        let prose = texts.lesson(lesson.id.as_str());
        assert!(!said.contains(prose.text("lesson")), "{}", lesson.id);
        for sign in ['%', '/', '★'] {
            assert!(!said.contains(sign), "{}: {said}", lesson.id);
        }
        let objective = lesson.objectives.first();
        assert!(said.contains(prose.part("lesson", &format!("can-{objective}"))));
    }
}

#[test]
fn whatever_name_is_typed_prints_as_text() {
    let names = [
        "#set page(fill: red) *Ana* $x^2$ @ref <b>",
        "\\ ` ~ _ [ ] { } \" ' // /*",
        "A name that goes on and on and on and on and on and on and on and on and on and on and on and on and on",
        "Zoë 🦊 Nuñez",
        "مريم",
        "\u{202E}evil",
        "漢字",
    ];
    let texts = texts("en-US");
    let mut wanted = request(Document::Certificate(Key::new("game-chat-tricks").unwrap()));
    wanted.names = names.map(str::to_owned).into();
    let job = job(&wanted, &texts, "US");
    let printed = lay_out(&job, &Embedded).unwrap();
    assert_eq!(printed.pages(), names.len(), "one page each, however long");
    let text = text_of(&printed.pdf().unwrap());
    assert!(text.contains(names[0]), "{text}");
    assert!(text.contains(names[1]), "{text}");
    assert!(text.contains("Zoë 🦊 Nuñez"), "{text}");
    // Some readers return the middle letter twice, because it is drawn as a letter and its dots.
    let read = text.replace("يي", "ي");
    assert!(
        read.contains("مريم"),
        "right to left, in the order it is read: {text}"
    );
    assert!(
        text.contains("◻◻") && !text.contains('漢'),
        "what no font has is a box: {text}"
    );
}

#[test]
fn a_name_without_a_space_stays_on_the_page_and_a_control_character_fails_nobody() {
    let texts = texts("en-US");
    let mut wanted = request(Document::Certificate(Key::new("game-chat-tricks").unwrap()));
    let long = "W".repeat(60);
    wanted.names = vec![
        long.clone(),
        "Mi\0lo \u{7}Ade".to_owned(),
        "Noor \u{378}".to_owned(),
    ];
    let job = job(&wanted, &texts, "US");
    let printed = lay_out(&job, &Embedded).unwrap();
    assert_eq!(printed.pages(), 3);
    assert_eq!(printed.undrawn(), ["\u{378}"], "what no font has is named");
    let pdf = printed.pdf().unwrap();
    assert!(text_of(&pdf).contains("Milo Ade"), "{}", text_of(&pdf));
    // The page is 612 points wide, and its frame ends 40 points before the edge.
    let boxes = boxes_of(&pdf);
    let letters = boxes.iter().filter(|(word, ..)| {
        // It may be broken between any two letters.
        word.replace('\u{200B}', "").starts_with("WW")
    });
    let right = letters.map(|(_, right, _)| *right).fold(0.0, f64::max);
    assert!(right > 300.0 && right < 612.0 - 60.0, "{right}: {boxes:?}");
}

/// The words of a PDF with the right and the lower edge of each, in points.
fn boxes_of(pdf: &[u8]) -> Vec<(String, f64, f64)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext")
        .args(["-bbox", "-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let words = text.lines().filter(|line| line.contains("<word "));
    words
        .filter_map(|line| {
            let edge = |name: &str| line.split(name).nth(1)?.split('"').next()?.parse().ok();
            let word = line.split('>').nth(1)?.split('<').next()?;
            Some((word.to_owned(), edge("xMax=\"")?, edge("yMax=\"")?))
        })
        .collect()
}

#[test]
fn the_same_job_gives_the_same_bytes() {
    let texts = texts("es");
    let job = job(&request(Document::Agreement), &texts, "US");
    let bytes = || lay_out(&job, &Embedded).unwrap().pdf().unwrap();
    assert_eq!(bytes(), bytes());
}

#[test]
fn help_on_paper_begins_with_the_emergency_number_and_holds_no_number_that_must_not_be_used() {
    let texts = texts("en-US");
    for code in library().help.codes().map(str::to_owned) {
        let country = library().help.country(&code).unwrap();
        let job = job(&request(Document::HelpPoster(code.clone())), &texts, &code);
        let said = serde_json::to_string(&job.data).unwrap();
        for wrong in ["1-866-347-2423", "0800-30 50 750", "800 91 90 90"] {
            assert!(!said.contains(wrong), "{code}");
        }
        if let Some(emergency) = country.emergency() {
            let number = emergency.ways[0].shown();
            let services = said.split("\"services\":").nth(1).unwrap();
            assert!(services.find(number).unwrap() < 400, "{code}: {services}");
        }
        for service in country
            .services
            .iter()
            .filter(|service| service.check_first)
        {
            let name = texts.help(&code).text(&service.id).to_owned();
            let mut others = country.services.iter().filter(|one| !one.check_first);
            let is_another = others.any(|one| texts.help(&code).text(&one.id).contains(&name));
            assert!(
                !said.contains(&name) || name.is_empty() || is_another,
                "{code}: {name}"
            );
        }
    }
}

#[test]
fn a_poster_of_numbers_is_one_page_and_its_names_are_not_squeezed_beside_long_addresses() {
    for (country, locale) in [("US", "es"), ("DE", "en-US"), ("FR", "es")] {
        let texts = texts(locale);
        let mut wanted = Request::new(Document::HelpPoster(country.to_owned()), Size::Letter);
        wanted.large = true;
        let printed = lay_out(&job(&wanted, &texts, country), &Embedded).unwrap();
        assert_eq!(printed.pages(), 1, "{country}");
    }
    // A name is on one line, and no card overlaps its small print.
    let texts = texts("es");
    let of = |document| {
        let mut wanted = Request::new(document, Size::Letter);
        wanted.large = true;
        let pdf = lay_out(&job(&wanted, &texts, "US"), &Embedded).unwrap();
        boxes_of(&pdf.pdf().unwrap())
    };
    let bottom = |boxes: &[(String, f64, f64)], word: &str| {
        let found = boxes.iter().find(|(one, ..)| one.contains(word));
        found.unwrap_or_else(|| panic!("{word}: {boxes:?}")).2
    };
    let poster = of(Document::HelpPoster("US".to_owned()));
    let (first, last) = (bottom(&poster, "Suicide"), bottom(&poster, "Lifeline"));
    assert!((first - last).abs() < 1.0, "{first} and {last}");
    let card = of(Document::HelpCard("US".to_owned()));
    let (last, small) = (bottom(&card, "crisistextline"), bottom(&card, "Números"));
    assert!(last + 5.0 < small, "{last} and {small}");
}

#[test]
fn the_agreement_that_was_chosen_is_what_is_printed_with_the_clauses_that_always_stand() {
    let texts = texts("en-US");
    let agreed = porchlight_core::family::Agreement {
        promises: ["time-child-meals", "pictures-adult-take-down"]
            .map(|key| Key::new(key).unwrap())
            .to_vec(),
        own: vec!["Nobody films anyone at the pool.".to_owned()],
        back_on: jiff::civil::date(2027, 3, 1),
    };
    let facts = Facts {
        library: library(),
        texts: &texts,
        school: &SchoolCard::default(),
        child: None,
        plan: None,
        class: None,
        agreement: Some(&agreed),
        country: Some("US"),
        today: jiff::civil::date(2026, 12, 1).into(),
    };
    let job = compose(&request(Document::Agreement), &facts).unwrap();
    let text = text_of(&lay_out(&job, &Embedded).unwrap().pdf().unwrap());
    for words in [
        "I put my device away when we eat.",
        "When you want a picture gone, I take it down that day.",
        "Nobody films anyone at the pool.",
        "March 1, 2027",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    // Promises that were not chosen are left out, but those that protect the child are always included.
    assert!(!text.contains("I take a break when I feel tired"));
    let clause = Msg(&texts).paper_agreement_always_1().into_owned();
    assert!(text.contains(&plain(&clause)), "{text}");
}

#[test]
fn words_to_find_are_on_the_sheet_as_they_are_written_and_only_the_key_says_where() {
    for (locale, place) in [("en-US", ": row "), ("es", ": fila ")] {
        let texts = texts(locale);
        let mut searches = 0;
        for lesson in library().lessons() {
            let prose = texts.lesson(lesson.id.as_str());
            let Some(list) = prose.may("lesson", "find") else {
                continue;
            };
            searches += 1;
            let sheet = job(
                &request(Document::WordSearch(lesson.id.clone())),
                &texts,
                "US",
            );
            let sheet = serde_json::to_value(&sheet.data).unwrap();
            let grid = |data: &serde_json::Value| {
                let blocks = data["blocks"].as_array().unwrap();
                blocks
                    .iter()
                    .find(|block| block["kind"] == "letters")
                    .unwrap()
                    .clone()
            };
            let blank = grid(&sheet);
            assert_eq!(blank["found"], serde_json::json!([]), "{}", lesson.id);
            let words = sheet["blocks"].as_array().unwrap().last().unwrap()["items"].clone();
            let written: Vec<&str> = list.split(',').map(str::trim).collect();
            assert_eq!(
                words,
                serde_json::json!(written),
                "{}: with accents",
                lesson.id
            );
            let key = job(
                &request(Document::AnswerKey(lesson.id.clone())),
                &texts,
                "US",
            );
            let key = serde_json::to_value(&key.data).unwrap();
            let solved = grid(&key);
            assert_eq!(solved["rows"], blank["rows"], "{}: one grid", lesson.id);
            for word in written {
                let said = format!("\"{word}{place}");
                assert!(key.to_string().contains(&said), "{}: {said}", lesson.id);
                assert!(!sheet.to_string().contains(&said), "{}", lesson.id);
            }
        }
        assert_eq!(searches, 13, "{locale}: every lesson for children under 11");
    }
}

#[test]
fn a_picture_to_color_in_is_black_on_white_and_says_its_line() {
    for (locale, open) in [("en-US", "“"), ("es", "«")] {
        let texts = texts(locale);
        for lesson in library().lessons() {
            if lesson.coloring.is_none() {
                continue;
            }
            let job = job(
                &request(Document::Coloring(lesson.id.clone())),
                &texts,
                "US",
            );
            let printed = lay_out(&job, &Embedded).unwrap();
            assert_eq!(printed.pages(), 1, "{locale}: {}", lesson.id);
            let line = texts.lesson(lesson.id.as_str());
            let line = format!("{open}{}", line.part("lesson", "coloring"));
            let text = text_of(&printed.pdf().unwrap());
            assert!(text.contains(&line), "{line}: {text}");
            if locale == "en-US" {
                let png = printed.picture(0, 300).unwrap();
                let picture = image::load_from_memory(&png).unwrap().to_rgb8();
                let colored = picture.pixels().filter(|pixel| {
                    let [r, g, b] = pixel.0;
                    r.abs_diff(g).max(g.abs_diff(b)) > 24
                });
                assert_eq!(colored.count(), 0, "{}", lesson.id);
                let white = picture.pixels().filter(|pixel| pixel.0 == [255; 3]).count();
                assert!(
                    white * 10 > picture.pixels().len() * 7,
                    "{}: room to color",
                    lesson.id
                );
            }
        }
    }
}

#[test]
fn a_poster_has_the_emergency_number_and_the_schools_own_people_on_one_page() {
    let texts = texts("en-US");
    let school = SchoolCard {
        lead: "Ms. Okafor".to_owned(),
        room: "Room 12".to_owned(),
        ..SchoolCard::default()
    };
    for wall in Wall::ALL {
        for size in [Size::A4, Size::Letter] {
            for (country, shows) in [(Some("US"), "911"), (None, "In danger?")] {
                let facts = Facts {
                    library: library(),
                    texts: &texts,
                    school: &school,
                    child: None,
                    plan: None,
                    agreement: None,
                    country,
                    class: None,
                    today: jiff::civil::date(2026, 12, 1).into(),
                };
                let job = compose(&Request::new(Document::Wall(wall), size), &facts).unwrap();
                let printed = lay_out(&job, &Embedded).unwrap();
                assert_eq!(printed.pages(), 1, "{wall:?}, {size:?}");
                let text = text_of(&printed.pdf().unwrap());
                for words in [shows, "At our school: Ms. Okafor", "Room 12"] {
                    assert!(text.contains(words), "{words}: {text}");
                }
            }
        }
    }
}

#[test]
fn where_this_fits_has_every_standard_with_its_date_and_source_and_claims_nothing() {
    for locale in ["en-US", "es"] {
        let texts = texts(locale);
        let job = job(&request(Document::Standards), &texts, "MX");
        let text = text_of(&lay_out(&job, &Embedded).unwrap().pdf().unwrap());
        let prose = texts.prose("standards");
        let mut places = Vec::new();
        for standard in library().standards() {
            let name = plain(prose.text(standard.id.as_str()));
            let at = text.find(&name);
            assert!(at.is_some(), "{locale}: {name}");
            places.push((standard.country.as_str(), at));
            // A line may end within a word.
            let joined = |text: &str| text.replace([' ', '-', '\u{2010}', '\u{AD}'], "");
            assert!(
                joined(&text).contains(&joined(&plain(&standard.source))),
                "{locale}: {}",
                standard.source
            );
        }
        let first = places.iter().min_by_key(|(_, at)| *at).unwrap();
        assert_eq!(first.0, "MX", "the country of Help comes first");
        let line = plain(&Msg(&texts).fits_line());
        assert!(
            text.contains(&line),
            "{locale}: nothing is fulfilled or approved"
        );
    }
}
