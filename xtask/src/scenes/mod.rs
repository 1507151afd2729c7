//! All pictures by file name.

mod apart;
mod clues;
mod doors;
mod grown;
mod home;
mod idea;
mod kind;
mod kitchen;
mod mosaic;
mod older;
mod outside;
mod props;
mod school;
mod signs;
mod small;
mod staff;
mod streetview;
mod teens;
mod together;
mod windows;
mod young;

use crate::canvas::Art;
use crate::moth;
use crate::street;

/// A picture's file name without `.svg`, and the function that draws it.
pub type Scene = (&'static str, fn() -> Art);

/// All pictures.
pub const ALL: [Scene; 74] = [
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
    ("moth-lamp", outside::moth_lamp),
    ("moth-hedge", outside::moth_hedge),
    ("moth-points", moth::points),
    ("moth-listens", moth::listens),
    ("moth-rests", moth::rests),
    ("moth-celebrates", moth::celebrates),
    ("moth-flies", moth::flies),
    ("moth-reads", moth::reads),
    ("calm", outside::calm),
    ("ask-first", young::ask_first),
    ("play-together", young::play_together),
    ("block-game", young::block_game),
    ("close-game", young::close_game),
    ("rocket-name", young::rocket_name),
    ("house-key", small::house_key),
    ("private-box", small::private_box),
    ("school-gate", small::school_gate),
    ("brave-telling", small::brave_telling),
    ("kind-play", kind::kind_play),
    ("three-lamps", kind::three_lamps),
    ("clue-cards", clues::clue_cards),
    ("heavy-bag", clues::heavy_bag),
    ("camera-cover", clues::camera_cover),
    ("mixed-picture", clues::mixed_picture),
    ("bench-friends", clues::bench_friends),
    ("long-thread", teens::long_thread),
    ("live-room", teens::live_room),
    ("picture-tiles", teens::picture_tiles),
    ("friends-steps", teens::friends_steps),
    ("kite-string", apart::kite_string),
    ("map-pins", apart::map_pins),
    ("portrait-pieces", apart::portrait_pieces),
    ("group-table", apart::group_table),
    ("sunrise-street", streetview::sunrise_street),
    ("evening-window", grown::evening_window),
    ("phone-table", grown::phone_table),
    ("sofa-switches", grown::sofa_switches),
    ("staff-room", staff::staff_room),
    ("question-box", staff::question_box),
    ("sitting-teen", kitchen::sitting_teen),
    ("lamps-teen", kind::lamps_teen),
    ("heavy-bag-teen", clues::heavy_bag_teen),
    ("head-up-teen", home::head_up_teen),
    ("teens-walking", outside::teens_walking),
    ("helpers-teen", older::helpers_teen),
    ("team-clues", older::team_clues),
    ("prize-box", older::prize_box),
];
