use super::*;

/// Relative luminance as defined in WCAG 2.
fn luminance(colour: Color32) -> f32 {
    let part = |byte: u8| {
        let share = f32::from(byte) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
}

fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_text_and_control_can_be_read_in_every_theme() {
    for (name, c, text, control) in [
        ("light", LIGHT, 4.5, 3.0),
        ("dark", DARK, 4.5, 3.0),
        ("hc dark", HC_DARK, 7.0, 4.5),
        ("hc light", HC_LIGHT, 7.0, 4.5),
    ] {
        let texts = [
            ("ink/page", c.ink, c.page),
            ("ink/card", c.ink, c.card),
            ("soft/page", c.soft, c.page),
            ("soft/card", c.soft, c.card),
            ("soft/sunk", c.soft, c.sunk),
            ("on act/act", c.on_act, c.act),
            ("on act/hover", c.on_act, c.act_hover),
            ("act/page", c.act, c.page),
            ("act/card", c.act, c.card),
            ("ink/act tint", c.ink, c.act_tint),
            ("on lamp/lamp", c.on_lamp, c.lamp),
            ("lamp text/page", c.lamp_text, c.page),
            ("help/page", c.help, c.page),
            ("on help/help", c.on_help, c.help),
            ("good/good tint", c.good, c.good_tint),
            ("again/again tint", c.again, c.again_tint),
            ("fault/fault tint", c.fault, c.fault_tint),
            ("ink/again tint", c.ink, c.again_tint),
            ("ink/good tint", c.ink, c.good_tint),
            ("ink/fault tint", c.ink, c.fault_tint),
        ];
        let controls = [
            ("edge/page", c.edge, c.page),
            ("edge/card", c.edge, c.card),
            ("edge/sunk", c.edge, c.sunk),
            ("focus/page", c.focus, c.page),
            ("focus/act tint", c.focus, c.act_tint),
        ];
        for (pair, front, back) in texts {
            assert!(
                contrast(front, back) >= text,
                "{name} {pair}: {:.2}",
                contrast(front, back)
            );
        }
        for (pair, front, back) in controls {
            assert!(
                contrast(front, back) >= control,
                "{name} {pair}: {:.2}",
                contrast(front, back)
            );
        }
        for band in c.bands {
            assert!(
                contrast(band, c.page) >= text,
                "{name} band: {:.2}",
                contrast(band, c.page)
            );
        }
    }
    for mark in ANSWERS {
        assert!(contrast(ON_ANSWER, mark) >= 4.5);
        assert!(contrast(mark, LIGHT.page) >= 3.0);
    }
}
