//! Every screen. A new [`Route`] does not compile until an example of it is added here.

use crate::kit::{Opening, Window, library};
use crate::saved::Saved;
use porchlight::msg::Msg;
use porchlight::platform::displays::Display;
use porchlight_core::class::When;
use porchlight_core::content::{Audience, Key, Reader};
use porchlight_core::model::{
    Action, LearnerAction, NewStep, PrintAbout, Route, ShowCard, SlipsOf, ThemeChoice,
};
use porchlight_core::text::Texts;
use std::collections::HashSet;
use std::fmt;
use std::mem::discriminant;
use std::path::Path;

/// The window size, text size, language and theme.
#[derive(Clone, Copy, Debug)]
pub struct Mode {
    pub size: (f32, f32),
    pub language: &'static str,
    pub text: u16,
    pub theme: ThemeChoice,
}

pub const PLAIN: Mode = Mode {
    size: (1280.0, 800.0),
    language: "en-US",
    text: 100,
    theme: ThemeChoice::Light,
};
pub const SMALL: Mode = Mode {
    size: (1024.0, 640.0),
    ..PLAIN
};
pub const MODES: [Mode; 6] = [
    SMALL,
    Mode {
        language: "es",
        text: 200,
        theme: ThemeChoice::Dark,
        ..SMALL
    },
    Mode {
        size: (1920.0, 1080.0),
        language: "es",
        theme: ThemeChoice::HighContrastDark,
        ..PLAIN
    },
    Mode {
        language: "en-XA",
        text: 150,
        theme: ThemeChoice::HighContrastLight,
        ..PLAIN
    },
    Mode {
        language: "en-XA",
        ..SMALL
    },
    Mode { text: 200, ..PLAIN },
];

/// A screen, and the state it is shown in.
pub struct Example {
    saved: Saved,
    route: Box<dyn Fn(&Key) -> Route>,
    then: Then,
}

/// What to do once the screen is open.
#[derive(Clone, Debug)]
enum Then {
    Nothing,
    /// Turn the lesson to this page or question.
    TurnTo(Key),
    /// Start the review.
    BeginReview,
    /// Answer this many questions of "It happened".
    Answer(usize),
    /// Let phones join.
    LetPhonesIn,
    /// Add another display with its corner at this position.
    Display(i32, i32),
}

/// A screen that shows no saved data.
fn plain(route: Route) -> Example {
    with(Saved::Nothing, move |_| route.clone())
}

/// A screen that shows saved data; `route` receives its id.
fn with(saved: Saved, route: impl Fn(&Key) -> Route + 'static) -> Example {
    Example {
        saved,
        route: Box::new(route),
        then: Then::Nothing,
    }
}

/// The list and the proof that it is complete: without an example for each kind of route, the match does not compile.
macro_rules! examples {
    ($($route:pat => $examples:expr,)+) => {
        /// An example of every route, and several for a screen whose states look different.
        pub fn all() -> Vec<Example> {
            let _whole = |route: &Route| match route {
                $($route => {})+
            };
            let mut all = Vec::new();
            $(
                let examples = Vec::from($examples);
                let fit = |example: &Example| matches!(example.named(&key("id")), $route);
                assert!(!examples.is_empty() && examples.iter().all(fit), "{}", stringify!($route));
                all.extend(examples);
            )+
            all
        }
    };
}

examples! {
    Route::Home => [plain(Route::Home)],
    Route::WhoAreYou => [plain(Route::WhoAreYou)],
    Route::JustLooking => [plain(Route::JustLooking)],
    Route::NewLearner(NewStep::Age) => [plain(Route::NewLearner(NewStep::Age))],
    Route::NewLearner(NewStep::Face(_)) => Audience::BANDS
        .map(|band| plain(Route::NewLearner(NewStep::Face(band)))),
    Route::NewLearner(NewStep::Nickname { .. }) => [plain(Route::NewLearner(NewStep::Nickname {
        band: Audience::Age8To10,
        face: "otter".to_owned(),
    }))],
    Route::Profile => [with(Saved::Learner, |_| Route::Profile)],
    Route::Street => [plain(Route::Street)],
    Route::Lesson(_) => lessons(),
    Route::Quiz(_) => [plain(Route::Quiz(key("sextortion-first-steps")))],
    Route::ShortWay(_) => [plain(Route::ShortWay(key("tonight-plan")))],
    Route::Result(_) => [
        plain(Route::Result(key("game-chat-tricks"))),
        plain(Route::Result(key("sextortion-fast-plan"))),
    ],
    Route::LookAgain => [
        with(Saved::LessonsDone, |_| Route::LookAgain),
        with(Saved::LessonsDone, |_| Route::LookAgain).then(Then::BeginReview),
    ],
    Route::Can => [with(Saved::LessonsDone, |_| Route::Can)],
    Route::Sources(_) => [plain(Route::Sources(key("sextortion-fast-plan")))],
    Route::Search => [plain(Route::Search)],
    Route::Figures => [plain(Route::Figures)],
    Route::Standards => [plain(Route::Standards)],
    Route::Print(PrintAbout::Lesson(_)) => [print(PrintAbout::Lesson(key("settings-check")))],
    Route::Print(PrintAbout::Plan(_)) => [
        with(Saved::Plan, |plan| Route::Print(PrintAbout::Plan(plan.clone()))),
    ],
    Route::Print(PrintAbout::School) => [print(PrintAbout::School)],
    Route::Print(PrintAbout::Seeking) => [print(PrintAbout::Seeking)],
    Route::Print(PrintAbout::Standards) => [print(PrintAbout::Standards)],
    Route::Print(PrintAbout::Class(_)) => [
        with(Saved::Class, |class| Route::Print(PrintAbout::Class(class.clone()))),
    ],
    Route::Print(PrintAbout::Survey(_)) => [print(PrintAbout::Survey(key("settings-check")))],
    Route::Print(PrintAbout::Network(_)) => [print(PrintAbout::Network(27470))],
    Route::Print(PrintAbout::Home) => [
        print(PrintAbout::Home),
        with(Saved::Family, |_| Route::Print(PrintAbout::Home)),
    ],
    Route::Print(PrintAbout::List(_)) => [
        with(Saved::Family, |_| Route::Print(PrintAbout::List(key("app-roblox")))),
    ],
    Route::Print(PrintAbout::Help) => [print(PrintAbout::Help)],
    Route::Print(PrintAbout::Agreement) => [print(PrintAbout::Agreement)],
    Route::Print(PrintAbout::Starters(_)) => [print(PrintAbout::Starters(Audience::Age11To13))],
    Route::Print(PrintAbout::Happened(..)) => [
        print(PrintAbout::Happened(key("threat"), Reader::Adult)),
    ],
    Route::NoVoice => [plain(Route::NoVoice)],
    Route::Calm => [plain(Route::Calm)],
    Route::Parents => [plain(Route::Parents), with(Saved::Family, |_| Route::Parents)],
    Route::ParentsMore => [plain(Route::ParentsMore), with(Saved::Family, |_| Route::ParentsMore)],
    Route::Evening => [plain(Route::Evening), with(Saved::Family, |_| Route::Evening)],
    Route::ParentsPin => [with(Saved::Pin, |_| Route::ParentsPin)],
    Route::NewChild => [plain(Route::NewChild)],
    Route::Child(_) => [with(Saved::Family, |child| Route::Child(child.clone()))],
    Route::EditChild(_) => [with(Saved::Family, |child| Route::EditChild(child.clone()))],
    Route::Uses(_) => [with(Saved::Family, |child| Route::Uses(child.clone()))],
    Route::Together(_) => [with(Saved::Family, |child| Route::Together(child.clone()))],
    Route::Checklist(_) => [
        plain(Route::Checklist(key("family-safety"))),
        with(Saved::Family, |_| Route::Checklist(key("family-safety"))),
        with(Saved::Family, |_| Route::Checklist(key("app-roblox"))),
    ],
    Route::Agreement => [with(Saved::Family, |_| Route::Agreement)],
    Route::NewAgreement => [plain(Route::NewAgreement)],
    Route::Reminders => [with(Saved::Family, |_| Route::Reminders)],
    Route::Starters => [plain(Route::Starters)],
    Route::Rehearse => [plain(Route::Rehearse)],
    Route::Rehearsal(_) => [plain(Route::Rehearsal(key("hides-the-screen")))],
    Route::Happened => [0, 1, 2, 3]
        .map(|answers| plain(Route::Happened).then(Then::Answer(answers))),
    Route::HappenedAbout(_) => [plain(Route::HappenedAbout(key("hurt")))],
    Route::Steps(_) => [plain(Route::Steps(key("threat")))],
    Route::Pictures(_) => [with(Saved::LearnerWithCode, |id| Route::Pictures(id.clone()))],
    Route::SetPictures => [with(Saved::Learner, |_| Route::SetPictures)],
    Route::PinOffer => [plain(Route::PinOffer)],
    Route::ParentLesson => [plain(Route::ParentLesson)],
    Route::Teachers => [plain(Route::Teachers)],
    Route::School => [plain(Route::School)],
    Route::Present(_) => [
        plain(Route::Present(key("game-chat-tricks"))),
        plain(Route::Present(key("game-chat-tricks"))).then(Then::Display(1280, 0)),
        plain(Route::Present(key("game-chat-tricks"))).then(Then::Display(0, 0)),
    ],
    Route::Phones(_) => [
        plain(Route::phones(Route::Present(key("settings-check")))),
        plain(Route::phones(Route::Present(key("settings-check")))).then(Then::LetPhonesIn),
    ],
    Route::Classes => [with(Saved::Class, |_| Route::Classes)],
    Route::Class(_) => [with(Saved::Class, |class| Route::Class(class.clone()))],
    Route::ClassAgain(_) => [plain(Route::ClassAgain(key("settings-check")))],
    Route::PresentAgain(_) => [plain(Route::PresentAgain(key("settings-check")))],
    Route::Booster(_) => [with(Saved::Class, |class| Route::Booster(class.clone()))],
    Route::PresentBooster(_) => [with(Saved::Class, |class| Route::PresentBooster(class.clone()))],
    Route::BeforeAfter(_) => [plain(Route::BeforeAfter(key("settings-check")))],
    Route::Slips(SlipsOf::Lesson(_), When::Before) => [
        plain(Route::Slips(SlipsOf::Lesson(key("settings-check")), When::Before)),
    ],
    Route::Slips(SlipsOf::Lesson(_), When::After) => [
        plain(Route::Slips(SlipsOf::Lesson(key("settings-check")), When::After)),
    ],
    Route::Slips(SlipsOf::Lesson(_), When::Later) => [
        plain(Route::Slips(SlipsOf::Lesson(key("settings-check")), When::Later)),
    ],
    Route::Slips(SlipsOf::Class(_), _) => [
        with(Saved::Class, |class| Route::Slips(SlipsOf::Class(class.clone()), When::After)),
    ],
    Route::PhoneTest => [
        plain(Route::PhoneTest),
        plain(Route::PhoneTest).then(Then::LetPhonesIn),
    ],
    Route::Plans => [plain(Route::Plans), with(Saved::Plan, |_| Route::Plans)],
    Route::NewPlan(_) => [plain(Route::NewPlan(key("game-chat-tricks")))],
    Route::Plan(_) => [with(Saved::Plan, |plan| Route::Plan(plan.clone()))],
    Route::PresentPlan(..) => [with(Saved::Plan, |plan| Route::PresentPlan(plan.clone(), 0))],
    Route::Help => [plain(Route::Help), with(Saved::Learner, |_| Route::Help)],
    Route::HelpNumbers => [plain(Route::HelpNumbers), with(Saved::Learner, |_| Route::HelpNumbers)],
    Route::HelpCountry => [plain(Route::HelpCountry)],
    Route::HelpShow(ShowCard::Picture) => [plain(Route::HelpShow(ShowCard::Picture))],
    Route::HelpShow(ShowCard::Scared) => [plain(Route::HelpShow(ShowCard::Scared))],
    Route::HelpShow(ShowCard::NotSay) => [plain(Route::HelpShow(ShowCard::NotSay))],
    Route::HelpCall => [plain(Route::HelpCall)],
    Route::HelpLarge { .. } => [plain(Route::HelpLarge {
        country: "US".to_owned(),
        service: "us-childhelp".to_owned(),
    })],
    Route::Settings => [plain(Route::Settings)],
    Route::Language => [plain(Route::Language)],
    Route::About => [plain(Route::About)],
    Route::Keys => [plain(Route::Keys)],
}

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn print(about: PrintAbout) -> Example {
    plain(Route::Print(about))
}

/// The first page for each audience, and a page or question of every kind.
fn lessons() -> Vec<Example> {
    let mut audiences = HashSet::new();
    let mut kinds = HashSet::new();
    let mut all = Vec::new();
    for lesson in library().lessons() {
        let open = Route::Lesson(lesson.id.clone());
        if audiences.insert(lesson.audience) {
            all.push(plain(open.clone()));
        }
        for step in lesson.steps() {
            if kinds.insert(discriminant(&step.kind)) {
                all.push(plain(open.clone()).then(Then::TurnTo(step.key.clone())));
            }
        }
    }
    all
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = self.named(&key("id"));
        write!(f, "{route:?}, {:?}, {:?}", self.saved, self.then)
    }
}

impl Example {
    fn then(self, then: Then) -> Self {
        Self { then, ..self }
    }

    /// The route for saved data with this id.
    fn named(&self, id: &Key) -> Route {
        (self.route)(id)
    }

    /// The route, regardless of the saved data.
    pub fn route(&self) -> Route {
        self.named(&key("id"))
    }

    /// Whether it is a lesson on the wall.
    pub fn is_wall(&self) -> bool {
        self.named(&key("id")).is_wall()
    }

    /// Opens the window on this screen.
    pub fn open(&self, folder: &Path, mode: Mode) -> Window {
        let mut opening = Opening::at(folder);
        opening.size = mode.size;
        opening.languages = vec![mode.language.to_owned()];
        if let Then::Display(x, y) = self.then {
            let displays = [((0, 0), true), ((x, y), false)].map(|(at, here)| Display {
                at,
                size: (1280, 800),
                here,
            });
            opening.displays.replace(displays.to_vec());
        }
        let mut window = opening.open_with(|model| {
            crate::kit::set(model, |settings| {
                settings.text_percent = mode.text;
                settings.theme = mode.theme;
            });
            let id = self.saved.put(model);
            let route = self.named(&id.unwrap_or(key("none")));
            if route != Route::Home {
                crate::kit::go(model, route);
            }
        });
        self.go_on(&mut window, mode.language);
        self.check_is_seen(&window);
        window
    }

    fn go_on(&self, window: &mut Window, language: &str) {
        let texts = || Texts::open(library().source().clone(), language);
        match &self.then {
            Then::Nothing | Then::Display(..) => {}
            Then::TurnTo(step) => {
                if let Route::Lesson(lesson) = window.route() {
                    let step = step.clone();
                    window.act(Action::Learner(LearnerAction::GoToStep { lesson, step }));
                }
            }
            Then::BeginReview => window.press(&Msg(&texts()).again_begin()),
            Then::Answer(questions) => {
                let texts = texts();
                let t = Msg(&texts);
                let prose = texts.prose("happened");
                let answers = [
                    t.happened_danger_no().into_owned(),
                    prose.text("situation-threat").to_owned(),
                    t.happened_who_adult_middle().into_owned(),
                ];
                for answer in answers.iter().take(*questions) {
                    window.press_starting(answer);
                }
            }
            Then::LetPhonesIn => crate::phone::start(window),
        }
    }

    /// Checks that the requested screen is open: none redirected because something it shows is missing.
    fn check_is_seen(&self, window: &Window) {
        let asked = self.named(&key("id"));
        let seen = window.route();
        let same = match asked {
            Route::Quiz(id) => seen == Route::Lesson(id),
            _ => discriminant(&asked) == discriminant(&seen),
        };
        assert!(same, "{self}: {seen:?} is open");
        if let (Then::TurnTo(step), Route::Lesson(id)) = (&self.then, &seen) {
            let lesson = window.model().library().lesson(id).unwrap();
            assert_eq!(&window.model().stands_at(lesson), step);
        }
    }
}
