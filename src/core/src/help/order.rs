//! The order of services: confirmed ones first, among them those that answer in the reader's language where the country speaks
//! another, and among those the ones chosen by hand for an age.

use super::{Asking, CountryHelp, Filters, Service, ServiceKind, Topic, Way};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The services to show first, by age. Decided by hand for every country, so that no order falls out of a file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct First {
    /// Why these, for makers. Never shown.
    pub why: String,
    /// For children under 11.
    pub under_11: Vec<String>,
    /// From 11 to 17, and where nobody said how old they are.
    pub from_11: Vec<String>,
    /// For adults.
    pub adults: Vec<String>,
}

impl First {
    /// The ids for a person of this age.
    pub fn of(&self, asking: Asking) -> &[String] {
        match asking {
            Asking::Adult => &self.adults,
            asking if asking.is_young() => &self.under_11,
            Asking::Child(_) | Asking::Anyone => &self.from_11,
        }
    }
}

impl CountryHelp {
    /// The services for a person who reads this language, the confirmed ones first. The emergency number is not among them.
    pub fn services(&self, asking: Asking, filters: Filters, language: &str) -> Vec<&Service> {
        let asking = if filters.adult { Asking::Adult } else { asking };
        let mut list: Vec<&Service> = self
            .services
            .iter()
            .filter(|service| service.kind != ServiceKind::Emergency)
            .filter(|service| service.suits(asking))
            .filter(|service| !filters.silent || service.ways.iter().any(Way::is_silent))
            .filter(|service| {
                !filters.picture
                    || service.kind == ServiceKind::Removal
                    || service.topics.contains(&Topic::Picture)
            })
            .filter(|service| !filters.unsure || service.topics.contains(&Topic::Talk))
            .collect();
        let by_hand = self.first.of(asking);
        let place = |service: &Service| {
            let at = by_hand.iter().position(|id| *id == service.id);
            at.unwrap_or(by_hand.len())
        };
        list.sort_by_key(|service| {
            (
                service.check_first,
                !self.answers_in(service, language),
                place(service),
            )
        });
        list
    }

    /// Whether the service is known to answer in this language. Every service does if the country speaks it.
    fn answers_in(&self, service: &Service, language: &str) -> bool {
        let is_language = |own: &String| own == language;
        self.speaks.iter().any(is_language) || service.languages.iter().any(is_language)
    }
}
