rehearsal =
    .after = If you said “ignore it”, you can take it back tomorrow: “It’s fake, and it still hurts. I believe you.” Ask who else she wants beside her, such as a teacher, a counsellor or a helpline. Nobody needs to look at the picture to help.
