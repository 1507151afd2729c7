//! A fake desktop on a private bus.

use super::{NAME, PATH, SETTINGS, follow_on};
use crate::platform::portal::tests::Bus;
use std::sync::mpsc::channel;
use std::time::Duration;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::Value;

/// Answers only for this key, and like real portals with a value within a value.
fn serve(
    portal: &Connection,
    calls: MessageIterator,
    (group, name): (&str, &str),
    value: Value<'_>,
) {
    for call in calls {
        let Ok(call) = call else { return };
        let header = call.header();
        if header.member().is_none_or(|member| member != "Read") {
            continue;
        }
        let (asked, key): (String, String) = call.body().deserialize().unwrap();
        if (asked.as_str(), key.as_str()) == (group, name) {
            let inner = Value::Value(Box::new(value.try_clone().unwrap()));
            portal.reply(&header, &inner).unwrap();
        } else {
            let error = "org.freedesktop.portal.Error.NotFound";
            portal.reply_error(&header, error, &"no such key").unwrap();
        }
    }
}

#[test]
fn each_desktop_is_asked_in_its_own_way_and_heard_when_it_changes_its_mind() {
    let gnome = ("org.gnome.desktop.interface", "enable-animations");
    let kde = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor");
    let common = ("org.freedesktop.appearance", "reduced-motion");
    for (key, less, more) in [
        (common, Value::from(1u32), Value::from(0u32)),
        (gnome, Value::from(false), Value::from(true)),
        (kde, Value::from("0"), Value::from("1")),
    ] {
        let bus = Bus::start();
        let portal = bus.builder().build().unwrap();
        let calls = MessageIterator::from(&portal);
        portal.request_name(NAME).unwrap();
        let server = portal.clone();
        std::thread::spawn(move || serve(&server, calls, key, less));
        let (tell, told) = channel();
        let builder = bus.builder();
        std::thread::spawn(move || follow_on(builder, |less| tell.send(less).unwrap_or_default()));
        let wait = Duration::from_secs(30);
        assert!(told.recv_timeout(wait).unwrap(), "{key:?}");
        let change = (key.0, key.1, more);
        portal
            .emit_signal(None::<&str>, PATH, SETTINGS, "SettingChanged", &change)
            .unwrap();
        assert!(!told.recv_timeout(wait).unwrap(), "{key:?}");
    }
}
