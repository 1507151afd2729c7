//! Instructions for answering on paper, such as “Check one.” Some languages address adults and children differently.

use crate::msg::Msg;
use porchlight_core::content::Audience;
use std::borrow::Cow;

/// The instructions below a question, in the form for the people who answer it.
#[derive(Clone, Copy)]
pub(super) struct How<'a> {
    t: Msg<'a>,
    adult: bool,
}

impl<'a> How<'a> {
    pub(super) fn new(t: Msg<'a>, audience: Audience) -> Self {
        Self {
            t,
            adult: !audience.is_child(),
        }
    }

    fn one_of(self, child: Cow<'a, str>, adult: Cow<'a, str>) -> String {
        if self.adult { adult } else { child }.into_owned()
    }

    pub(super) fn name(self) -> String {
        self.one_of(self.t.paper_name(), self.t.paper_name_adult())
    }

    pub(super) fn skip(self) -> String {
        self.one_of(self.t.paper_skip(), self.t.paper_skip_adult())
    }

    pub(super) fn tick_one(self) -> String {
        self.one_of(self.t.paper_tick_one(), self.t.paper_tick_one_adult())
    }

    pub(super) fn tick_all(self) -> String {
        self.one_of(self.t.paper_tick_all(), self.t.paper_tick_all_adult())
    }

    pub(super) fn tick_signs(self) -> String {
        self.one_of(self.t.paper_tick_signs(), self.t.paper_tick_signs_adult())
    }

    pub(super) fn find(self) -> String {
        self.one_of(self.t.paper_find(), self.t.paper_find_adult())
    }

    pub(super) fn put(self, places: String) -> String {
        self.one_of(
            self.t.paper_put(places.clone()),
            self.t.paper_put_adult(places),
        )
    }

    pub(super) fn number(self) -> String {
        self.one_of(self.t.paper_number(), self.t.paper_number_adult())
    }

    pub(super) fn pair(self) -> String {
        self.one_of(self.t.paper_match(), self.t.paper_match_adult())
    }

    pub(super) fn bin(self, bins: String) -> String {
        self.one_of(self.t.paper_bin(bins.clone()), self.t.paper_bin_adult(bins))
    }

    pub(super) fn switch(self) -> String {
        self.one_of(self.t.paper_switch(), self.t.paper_switch_adult())
    }
}
