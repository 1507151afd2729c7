//! Radio buttons of one group. The arrow keys move through them in order and wrap around; Enter or Space chooses. Moving
//! alone does not choose, because a choice here is saved at once.

use egui::{EventFilter, Id, Key, Modifiers, Response, Ui};

/// Where a group collects its buttons while it is drawn.
fn place() -> Id {
    Id::unique("radio buttons of the group being drawn")
}

/// Draws a group, and lets the arrow keys move through its radio buttons.
pub fn radios<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.data_mut(|data| data.insert_temp(place(), Vec::<Id>::new()));
    let drawn = add(ui);
    let all = ui.data_mut(|data| data.remove_temp::<Vec<Id>>(place()));
    let all = all.unwrap_or_default();
    let focused = ui.memory(|memory| memory.focused());
    let Some(at) = all.iter().position(|id| Some(*id) == focused) else {
        return drawn;
    };
    // Otherwise egui moves the focus to whatever is in that direction.
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(all[at], filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let by = if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
        1
    } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
        all.len() - 1
    } else {
        return drawn;
    };
    let next = all[(at + by) % all.len()];
    ui.memory_mut(|memory| memory.request_focus(next));
    drawn
}

/// Registers a radio button with its group. Outside a group this does nothing.
pub fn is_radio(ui: &Ui, response: &Response) {
    ui.data_mut(|data| {
        if let Some(mut all) = data.get_temp::<Vec<Id>>(place()) {
            all.push(response.id);
            data.insert_temp(place(), all);
        }
    });
}
