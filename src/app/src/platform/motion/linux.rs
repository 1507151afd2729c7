//! Whether the Linux desktop asks for reduced motion, read from the settings portal. Each desktop has its own key for it.

use std::time::Duration;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::{OwnedValue, Value};
use zbus::{MatchRule, message};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";

/// How long the portal may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// The keys with their groups, in order of precedence: the common one of newer portals, then GNOME's and KDE's.
const KEYS: [(&str, &str); 3] = [
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
];

/// As [`super::follow`]. Without a portal, nothing is reported.
pub(super) fn follow(tell: impl Fn(bool) + Send + Sync + 'static) {
    let begin = move || {
        let followed = Builder::session().and_then(|bus| follow_on(bus, tell));
        if let Err(why) = followed {
            tracing::debug!(%why, "the desktop does not say how much may move");
        }
    };
    let thread = std::thread::Builder::new().name("motion".to_owned());
    if let Err(why) = thread.spawn(begin) {
        tracing::debug!(%why, "no thread to ask how much may move");
    }
}

fn follow_on(bus: Builder<'static>, tell: impl Fn(bool)) -> zbus::Result<()> {
    let connection: Connection = bus.method_timeout(PATIENCE).build()?;
    let changes = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(SETTINGS)?
        .member("SettingChanged")?
        .build();
    // Subscribe before asking, so that no change is missed.
    let changes = MessageIterator::for_match_rule(changes, &connection, None)?;
    let mut known = [None; KEYS.len()];
    for (ix, key) in KEYS.iter().enumerate() {
        let reply = connection.call_method(Some(NAME), PATH, Some(SETTINGS), "Read", key);
        known[ix] = reply
            .and_then(|reply| reply.body().deserialize::<OwnedValue>())
            .ok()
            .and_then(|value| wants_less(&value));
    }
    let first = |known: &[Option<bool>]| known.iter().copied().find_map(|one| one);
    let mut told = first(&known);
    if let Some(less) = told {
        tell(less);
    }
    for signal in changes {
        let (group, name, value): (String, String, OwnedValue) = signal?.body().deserialize()?;
        let at = KEYS
            .iter()
            .position(|key| *key == (group.as_str(), name.as_str()));
        if let Some(slot) = at.and_then(|ix| known.get_mut(ix)) {
            *slot = wants_less(&value);
        }
        let now = first(&known);
        if let (Some(less), true) = (now, now != told) {
            tell(less);
        }
        told = now;
    }
    Ok(())
}

/// Interprets a value: 1 means reduced, and so do animations that are disabled or have no duration.
fn wants_less(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Value(inner) => wants_less(inner),
        Value::U32(reduced) => Some(*reduced == 1),
        Value::Bool(animations) => Some(!animations),
        Value::Str(factor) => factor
            .trim()
            .parse::<f64>()
            .ok()
            .map(|factor| factor == 0.0),
        Value::F64(factor) => Some(*factor == 0.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
