//! Every picture by its file name.

mod doors;
mod home;
mod idea;
mod kitchen;
mod outside;
mod school;
mod signs;
mod together;
mod windows;

use crate::canvas::Art;
use crate::street;

/// A picture's file name without `.svg`, and who draws it.
pub type Scene = (&'static str, fn() -> Art);

/// All pictures.
pub const ALL: [Scene; 30] = [
    ("street-home", street::home),
    ("door-learn", doors::learn),
    ("door-carer", doors::carer),
    ("door-teach", doors::teach),
    ("porch-home", home::porch_home),
    ("telling-grown-up", home::telling_grown_up),
    ("telling-teacher", school::telling_teacher),
    ("tablet-game", idea::tablet_game),
    ("friends-walking", outside::friends_walking),
    ("chat-bubbles", signs::chat_bubbles),
    ("gift-catch", signs::gift_catch),
    ("app-door", signs::app_door),
    ("secret-jar", signs::secret_jar),
    ("surprise-cake", together::surprise_cake),
    ("helping-hand", idea::helping_hand),
    ("phone-call", idea::phone_call),
    ("settings-switches", signs::settings_switches),
    ("street-windows", windows::street_windows),
    ("steps-order", outside::steps_order),
    ("sitting-small", kitchen::sitting_small),
    ("head-up", home::head_up),
    ("classroom", school::classroom),
    ("teacher-listens", school::teacher_listens),
    ("parent-kitchen", kitchen::parent_kitchen),
    ("night-window", kitchen::night_window),
    ("take-down", idea::take_down),
    ("helpers-circle", together::helpers_circle),
    ("moth-points", outside::moth_points),
    ("moth-listens", outside::moth_listens),
    ("calm", outside::calm),
];
